import type { OverlayOptions } from './options';

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

/** How often a page is asked whether the extension is still there, in ms. */
const aliveEvery = 5000;

/**
 * Nothing tells a page that the extension was removed, switched off or updated, and one at rest would keep its badges for
 * ever: it is asked now and then.
 */
export function leaveWhenGone({ isAlive, leave, signal }: Pick<OverlayOptions, 'isAlive' | 'leave' | 'signal'>): void {
  const timer = setInterval(() => {
    if (!isAlive()) leave();
  }, aliveEvery);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
