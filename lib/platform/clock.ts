/** The PC's clock; only entrypoints read it, everything else takes `now` as an argument. */
export function now(): number {
  return Date.now();
}
