/** Letters that are written from right to left: Hebrew, Arabic and their kin, and the scripts of the higher planes. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text of the host's for a line that it shares with words of ours: where it is written from right to left, it must not
 * draw what stands beside it into its own order. Any other text is as it was.
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
