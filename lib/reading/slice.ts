/** Marks in the page's timeline begin so; only where a measurement asks for them. */
const measure = 'dunghan';

/**
 * Does one slice of our work. Where the document element carries `data-dunghan-measure` it is marked in the timeline
 * that the page shares with us (`npm run bench` reads it); anywhere else nothing is left behind. The page's own layout
 * that is pending when we begin, and that our first reading would force, is inside the slice and marked as its detail.
 */
export function inSlice<T>(document: Document, name: string, work: () => T): T {
  if (!document.documentElement.hasAttribute('data-dunghan-measure')) return work();
  const start = performance.now();
  document.documentElement.getBoundingClientRect();
  const pending = performance.now() - start;
  const result = work();
  performance.measure(`${measure}:${name}`, { start, end: performance.now(), detail: { pending } });
  return result;
}
