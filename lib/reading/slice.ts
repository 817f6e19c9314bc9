/** Marks in the page's timeline begin so; only where a measurement asks for them. */
const measure = 'dunghan';

/**
 * Does one slice of our work. Where the document element carries `data-dunghan-measure` it is marked in the timeline
 * that the page shares with us (`npm run bench` reads it); anywhere else nothing is left behind.
 */
export function inSlice<T>(document: Document, name: string, work: () => T): T {
  if (!document.documentElement.hasAttribute('data-dunghan-measure')) return work();
  const start = performance.now();
  const result = work();
  performance.measure(`${measure}:${name}`, { start, end: performance.now() });
  return result;
}
