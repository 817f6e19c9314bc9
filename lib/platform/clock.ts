/** The PC's clock; only entrypoints read it, everything else takes `now` as an argument. */
export function now(): number {
  return Date.now();
}

/** Resolves after so many milliseconds. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
