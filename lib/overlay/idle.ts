/** How long one slice of reading may take before the page gets its turn. */
const sliceMs = 6;

/** Resolves when the page has nothing better to do; the instant at which the slice should end. */
export function idle(): Promise<number> {
  return new Promise((resolve) => {
    const go = () => resolve(performance.now() + sliceMs);
    if (typeof requestIdleCallback === 'function') requestIdleCallback(go, { timeout: 2000 });
    else setTimeout(go, 50);
  });
}
