import { letterStages } from '../model/letter';
import { letterLimits, type Range } from '../model/letter-limits';
import type { LetterDirection, LetterIntervals, LetterOffice, LetterSettings, UnitAlias } from '../model/letter-office';
import type {
  AliasTyped,
  CheckedOption,
  DirectionTyped,
  OfficeTyped,
  OptionMistake,
  OptionMistakes,
  RulesTyped,
} from '../model/letter-options';
import { typedDay } from '../model/typed-day';
import { clean, fold } from '../text';

/** Of the office, what has several lines. */
export const officeLines: readonly (keyof LetterOffice)[] = ['signatureLines', 'recipients'];

type Found = Record<string, OptionMistake>;

function answer<V>(mistakes: OptionMistakes, value: () => V): CheckedOption<V> {
  return Object.keys(mistakes).length > 0 ? { mistakes } : { value: value() };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(clean)
    .filter((line) => line !== '');
}

export function checkOffice(typed: OfficeTyped): CheckedOption<LetterOffice> {
  const mistakes: Found = {};
  for (const [name, most] of Object.entries(letterLimits.office)) {
    const lines = linesOf(typed[name as keyof LetterOffice]);
    const kind = officeLines.includes(name as keyof LetterOffice) ? 'lineTooLong' : 'tooLong';
    if (lines.some((line) => line.length > most)) mistakes[name] = { kind, most };
    else if (lines.length > letterLimits.lines) mistakes[name] = { kind: 'tooManyLines', most: letterLimits.lines };
  }
  return answer(mistakes, () => {
    const values = Object.entries(typed).map(([name, text]) => {
      const isLines = officeLines.includes(name as keyof LetterOffice);
      return [name, isLines ? linesOf(text) : clean(text)];
    });
    return Object.fromEntries(values) as LetterOffice;
  });
}

/** What is wrong in a text that should be a whole number of a range; null: nothing. */
export function numberMistake(text: string, { least, most }: Range): OptionMistake | null {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  if (!/^-?\d+$/.test(typed)) return { kind: 'notWhole' };
  return Number(typed) < least || Number(typed) > most ? { kind: 'outOfRange', least, most } : null;
}

export type LetterRules = Pick<LetterSettings, 'intervals' | 'newDueWorkDays' | 'apology' | 'mostExtensions'>;

export function checkRules(typed: RulesTyped): CheckedOption<LetterRules> {
  const mistakes: Found = {};
  const check = (path: string, text: string, range: Range) => {
    const mistake = numberMistake(text, range);
    if (mistake !== null) mistakes[path] = mistake;
  };
  for (const [name, range] of Object.entries(letterLimits.intervals))
    check(`intervals.${name}`, typed.intervals[name as keyof LetterIntervals], range);
  for (const stage of letterStages)
    check(`newDueWorkDays.${stage}`, typed.newDueWorkDays[stage], letterLimits.workDays);
  check('mostExtensions', typed.mostExtensions, letterLimits.extensions);
  const numbers = <K extends string>(texts: Record<K, string>) =>
    Object.fromEntries(Object.entries<string>(texts).map(([name, text]) => [name, Number(text)])) as Record<K, number>;
  return answer(mistakes, () => ({
    intervals: numbers(typed.intervals),
    newDueWorkDays: numbers(typed.newDueWorkDays),
    apology: typed.apology,
    mostExtensions: Number(typed.mostExtensions),
  }));
}

function nameMistake(name: string): OptionMistake | null {
  if (clean(name) === '') return { kind: 'empty' };
  return clean(name).length > letterLimits.unit ? { kind: 'tooLong', most: letterLimits.unit } : null;
}

/** Each row by what is wrong first; a name that stands in two rows would leave it to chance which holds. */
export function checkAliases(rows: readonly AliasTyped[]): CheckedOption<UnitAlias[]> {
  const mistakes: Found = {};
  const known = new Set<string>();
  for (const { id, from, to, validFrom } of rows) {
    const set = (field: string, mistake: OptionMistake | null) => {
      if (mistake !== null) mistakes[`${id}.${field}`] = mistake;
    };
    const name = fold(clean(from));
    set('from', nameMistake(from) ?? (known.has(name) ? { kind: 'twice' } : null));
    set('to', nameMistake(to) ?? (fold(clean(to)) === name ? { kind: 'toItself' } : null));
    if (validFrom.trim() === '') set('validFrom', { kind: 'empty' });
    else if (typedDay(validFrom) === null) set('validFrom', { kind: 'notDate' });
    known.add(name);
  }
  if (rows.length > letterLimits.aliases) mistakes.rows = { kind: 'tooManyRows', most: letterLimits.aliases };
  return answer(mistakes, () =>
    rows.map(({ from, to, validFrom }) => ({
      from: clean(from),
      to: clean(to),
      validFrom: typedDay(validFrom) ?? '',
    })),
  );
}

export function checkDirections(rows: readonly DirectionTyped[]): CheckedOption<Record<string, LetterDirection>> {
  const mistakes: Found = {};
  const known = new Set<string>();
  for (const { id, unit } of rows) {
    const name = fold(clean(unit));
    const mistake = nameMistake(unit) ?? (known.has(name) ? { kind: 'twice' as const } : null);
    if (mistake !== null) mistakes[`${id}.unit`] = mistake;
    known.add(name);
  }
  return answer(mistakes, () => Object.fromEntries(rows.map(({ unit, direction }) => [clean(unit), direction])));
}
