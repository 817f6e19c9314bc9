/** An address of the web; null for anything else. `URL.canParse` is newer than the oldest browsers it is built for. */
export function webAddress(text: string): URL | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
