import type { Language } from './language';

/** At most one decimal, cut and not rounded up; a decimal comma in Vietnamese. */
export function decimal(language: Language, value: number): string {
  const text = String(Math.floor(value * 10) / 10);
  return language === 'vi' ? text.replace('.', ',') : text;
}
