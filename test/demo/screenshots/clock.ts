/** A Wednesday morning of a year whose days off are known. */
export const pictureTime = Date.parse('2026-11-18T09:20+07:00');

/** In place of the PC's clock in the build that is photographed: every picture is of the same moment. */
export function now(): number {
  return pictureTime;
}

/** As in the shipped clock. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
