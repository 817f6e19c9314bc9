import type { Language } from './language';

/** At most one decimal, cut and not rounded up; a decimal comma in Vietnamese. */
export function decimal(language: Language, value: number): string {
  const text = String(Math.floor(value * 10) / 10);
  return language === 'vi' ? text.replace('.', ',') : text;
}

/** Room on a disk, in MB or, from a thousand of these, in GB. */
export function bytes(language: Language, value: number): string {
  return value < 1e9 ? `${count(language, value / 1e6)} MB` : `${decimal(language, value / 1e9)} GB`;
}

/** A whole number with its thousands apart: 1.250 in Vietnamese, 1,250 in English. */
export function count(language: Language, value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

/**
 * A share as a percentage with one decimal, rounded half up in whole numbers: 5,0% in Vietnamese, 5.0% in English; "—"
 * for a share of nothing. `threshold` in tenths of a percent: a share above it that would read as not above it gets as
 * many more decimals as show it (5,01%). `part` and `whole` are whole numbers from 0, `part` at most `whole`.
 */
export function percent(language: Language, part: number, whole: number, threshold?: number): string {
  if (whole === 0) return '—';
  const [share, of] = [BigInt(part) * 100n, BigInt(whole)];
  const isAbove = threshold !== undefined && share * 10n > BigInt(threshold) * of;
  let scale = 10n;
  let rounded = halfUp(share * scale, of);
  while (isAbove && rounded * 10n <= BigInt(threshold) * scale) {
    scale *= 10n;
    rounded = halfUp(share * scale, of);
  }
  const digits = String(rounded % scale).padStart(String(scale).length - 1, '0');
  return `${rounded / scale}${language === 'vi' ? ',' : '.'}${digits}%`;
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 2n + denominator) / (denominator * 2n);
}
