import type { Language } from '../locale/language';
import type { OptionMistake } from '../model/letter-options';
import type { TypedUnit } from '../model/setting-entry';

/** How much of what is kept makes one of what is typed: minutes of an hour, shares of a percent. */
const keptIn: Record<TypedUnit, number> = { hour: 60, percent: 0.01 };

/** Both ends included, in what is kept. */
interface Range {
  least: number;
  most: number;
}

/** A number that is kept in minutes, or as a share, in the hours or percents that people say; two decimals at most. */
export function typedNumber(language: Language, value: number, unit: TypedUnit): string {
  const text = String(Math.round((value / keptIn[unit]) * 100) / 100);
  return language === 'vi' ? text.replace('.', ',') : text;
}

/** The way back: whole minutes, or a share. A percent sign is taken, too. */
export function readNumber(
  typed: string,
  unit: TypedUnit,
  { least, most }: Range,
): { value: number } | { mistake: OptionMistake } {
  const text = typed.replace(unit === 'percent' ? /%\s*$/ : '', '').trim();
  if (text === '') return { mistake: { kind: 'empty' } };
  if (!/^\d+(?:[.,]\d{1,2})?$/.test(text)) return { mistake: { kind: 'notNumber' } };
  const number = Number(text.replace(',', '.'));
  const value = unit === 'hour' ? Math.round(number * 60) : Math.round(number * 100) / 10_000;
  const isWithin = value >= least && value <= most;
  const of = keptIn[unit];
  return isWithin
    ? { value }
    : { mistake: { kind: 'outOfRange', least: Math.ceil(least / of), most: Math.floor(most / of) } };
}
