import type { Language } from './language';

/** At most one decimal, cut and not rounded up; a decimal comma in Vietnamese. */
export function decimal(language: Language, value: number): string {
  const text = String(Math.floor(value * 10) / 10);
  return language === 'vi' ? text.replace('.', ',') : text;
}

/** A whole number with its thousands apart: 1.250 in Vietnamese, 1,250 in English. */
export function count(language: Language, value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',');
}
