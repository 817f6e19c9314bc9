import type { Language } from '../locale/language';
import type { OptionMistake } from '../model/letter-options';
import type { SettingEntry } from '../model/setting-entry';
import { clean, jsonPlace, stable } from '../text';
import { checkEntries } from './entries';
import { numberMistake } from './letters-check';
import { definitions, type SettingDefinition } from './schema';
import { readNumber, typedNumber } from './typed-number';

/** An entry as it is typed: text, so that nothing that is wrong is lost; the chosen ones of a list of choices. */
export type EntryTyped = string | readonly string[];

/** What was typed as an entry, undefined for none; or what is wrong in it. */
export type CheckedEntry = { value: unknown } | { mistake: OptionMistake };

/** What of a list of choices is chosen where nothing is set: all of them. */
export function typedEntry(language: Language, { kind, choices, typedAs }: SettingEntry, value: unknown): EntryTyped {
  if (kind === 'texts' && choices !== undefined) return value === undefined ? choices : (value as string[]);
  if (value === undefined || value === null) return '';
  if (typedAs !== undefined) return typedNumber(language, Number(value), typedAs);
  switch (kind) {
    case 'boolean':
      return value ? 'yes' : 'no';
    case 'texts':
      return (value as string[]).join('\n');
    case 'json':
      return JSON.stringify(value, null, 2);
    default:
      return String(value);
  }
}

/** Reads what was typed and checks it as it would be checked where it is stored. */
export function checkTyped(entry: SettingEntry, typed: EntryTyped): CheckedEntry {
  const read = readTyped(entry, typed);
  if ('mistake' in read || read.value === undefined) return read;
  // What is as nobody has set it stays unset, so that a later version may bring a better default.
  if (stable(read.value) === stable(entry.default)) return { value: undefined };
  const [name, ...keys] = entry.path.split('.');
  const raw = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), read.value);
  const definition = definitions[entry.setting] as SettingDefinition<unknown>;
  const [problem] = checkEntries(name ?? '', definition, raw).problems;
  if (problem === undefined) return read;
  const within = [problem.path.slice(entry.path.length + 1), problem.within].filter((part) => part !== '').join('.');
  return { mistake: { kind: 'setting', within, mistake: problem.mistake } };
}

function readTyped(entry: SettingEntry, typed: EntryTyped): CheckedEntry {
  const { kind, choices, typedAs, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = entry;
  if (typeof typed !== 'string') {
    const chosen = choices?.filter((choice) => typed.includes(choice)) ?? [];
    return { value: entry.default === undefined && chosen.length === choices?.length ? undefined : chosen };
  }
  if (kind === 'texts')
    return {
      value: typed
        .split('\n')
        .map(clean)
        .filter((line) => line !== ''),
    };
  const text = typed.trim();
  if (text === '' && entry.default === undefined) return { value: undefined };
  if (kind === 'text') return { value: clean(text) };
  if (text === '') return { mistake: { kind: 'empty' } };
  if (typedAs !== undefined) return readNumber(text, typedAs, { least, most });
  if (kind === 'boolean') return { value: text === 'yes' };
  if (kind === 'json') {
    const place = jsonPlace(text);
    return place === null
      ? { value: JSON.parse(text) }
      : { mistake: { kind: 'setting', within: '', mistake: { kind: 'notJson', ...place } } };
  }
  if (kind === 'integer') {
    const mistake = numberMistake(text, { least, most });
    return mistake === null ? { value: Number(text) } : { mistake };
  }
  return { value: text };
}
