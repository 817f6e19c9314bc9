/** Offers a text or bytes as a file; the browser's own download, no permission needed. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  link.download = name;
  link.click();
  // The download has taken its own hold of the data by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Puts texts on the clipboard, `html` for editors that take formatting; false where the browser does not allow it. */
export async function copyTexts(plain: string, html?: string): Promise<boolean> {
  // Firefox before 127.
  if (typeof ClipboardItem === 'undefined') return copyByEvent({ 'text/plain': plain, 'text/html': html });
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  try {
    const item = new ClipboardItem({
      ...blob('text/plain', plain),
      ...(html === undefined ? {} : blob('text/html', html)),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** The old way: what the page copies, soon after a click, is what it says in the event that asks. */
function copyByEvent(texts: Record<string, string | undefined>): boolean {
  let isCopied = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const [type, text] of Object.entries(texts)) if (text !== undefined) event.clipboardData?.setData(type, text);
    isCopied = event.clipboardData !== null;
  };
  addEventListener('copy', give, { once: true });
  // Not followed: the event it sends tells whether it works.
  document.execCommand('copy');
  removeEventListener('copy', give);
  return isCopied;
}

/** Frameworks take over a page's markup while it loads; nothing is added before they are through. */
export function pageIsQuiet(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const rest = () => setTimeout(resolve, 0);
    if (document.readyState === 'complete') rest();
    else addEventListener('load', rest, { once: true, signal });
  });
}

/** Resolved once what was drawn is on the screen; a page that nobody sees is not waited for. */
export function isPainted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    // A page that is covered just now draws no frames.
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}

/** Prints the page as it will have been drawn by then; resolved when the browser's own dialog is closed. */
export async function printPage(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(drawn));
  print();
}
