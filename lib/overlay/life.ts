/**
 * Runs `live` for every life of a document. A page that writes itself anew (`document.open`) loses all listeners, its
 * own and ours, while the script goes on: what lived in it before is aborted, and begins again.
 */
export function eachLife(document: Document, signal: AbortSignal, live: (signal: AbortSignal) => void): void {
  let life = new AbortController();
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    const now = document.documentElement;
    if (now === null || now === root) return;
    const isFirst = root === null;
    root = now;
    if (isFirst) return;
    life.abort();
    life = new AbortController();
    live(life.signal);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      life.abort();
    },
    { once: true },
  );
  live(life.signal);
}
