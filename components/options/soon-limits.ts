import type { Language } from '../../lib/locale/language';
import type { OptionMistake } from '../../lib/model/letter-options';
import type { SoonLimits } from '../../lib/model/settings';
import { readNumber, typedNumber } from '../../lib/settings';

/** Limits from which a dossier is due soon, as they are typed; '' for none. */
export interface SoonTyped {
  /** Working hours left. */
  left: string;
  /** Percent of the time that is used. */
  used: string;
}

/** Of each: the limit, what it is typed in, and what of it is still taken. */
const limitOf = {
  left: ['soonWorkMinutes', 'hour', { least: 0, most: 500_000 }],
  used: ['soonShare', 'percent', { least: 0, most: 1 }],
} as const;
const fields = ['left', 'used'] as const;

export function typedSoon(language: Language, limits: Partial<SoonLimits> = {}): SoonTyped {
  const typed = (field: keyof SoonTyped) => {
    const [name, unit] = limitOf[field];
    const value = limits[name];
    return value === undefined ? '' : typedNumber(language, value, unit);
  };
  return { left: typed('left'), used: typed('used') };
}

/** What was typed, and what is wrong in it by field. */
export function readSoon(typed: SoonTyped): {
  limits: Partial<SoonLimits>;
  mistakes: Partial<Record<keyof SoonTyped, OptionMistake>>;
} {
  const limits: Partial<SoonLimits> = {};
  const mistakes: Partial<Record<keyof SoonTyped, OptionMistake>> = {};
  for (const field of fields) {
    if (typed[field].trim() === '') continue;
    const [name, unit, range] = limitOf[field];
    const read = readNumber(typed[field], unit, range);
    if ('mistake' in read) mistakes[field] = read.mistake;
    else limits[name] = read.value;
  }
  return { limits, mistakes };
}

/** The field of what is wrong in a limit, by its path: `khan.soonShare` is told at `khan.used`. */
export const fieldOfLimit = (path: string): string =>
  path.replace(/soonWorkMinutes$/, 'left').replace(/soonShare$/, 'used');
