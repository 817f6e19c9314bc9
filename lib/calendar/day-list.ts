/** Lists of days that are taken in: a table, JSON as a policy has it, or a calendar file; and what they would change. */
import type { DayListMistake, DayListMistakeKind, DayListPreview, DayListRead } from '../model/day-list';
import type { IsoDate } from '../model/time';
import type { Days } from '../model/year-view';
import { readCsvDays } from './csv';
import { checkDays, type DayImport } from './edit';
import type { CalendarError } from './error';
import { importIcs } from './ics';

/** In UTF-16 units; a century of holidays takes a tenth of it. */
const longest = 1_000_000;

/** Reads a list of days; which of the three it is shows in how it begins. Never throws. */
export function readDayList(given: string): DayListRead {
  const text = given.replace(/^\uFEFF/, '');
  const nothing = (kind: DayListMistakeKind): DayListRead => ({ days: {}, mistakes: [{ line: null, kind, text: '' }] });
  if (text.length > longest) return nothing('tooLarge');
  const read = /^\s*BEGIN:VCALENDAR/i.test(text)
    ? readIcs(text)
    : /^\s*[{[]/.test(text)
      ? readJson(text)
      : readCsvDays(text);
  return Object.keys(read.days).length + read.mistakes.length === 0 ? nothing('nothing') : read;
}

function readIcs(text: string): DayListRead {
  const starts = text.split(/\r?\n/).flatMap((line, at) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [at + 1] : []));
  return readOf(importIcs(text), ({ path, code }) => ({
    line: starts[Number(/^event\[(\d+)\]/.exec(path)?.[1]) - 1] ?? null,
    kind: code === 'date' ? 'noDate' : code === 'range' ? 'range' : 'event',
    text: path.replace(/^event\[\d+\] ?/, ''),
  }));
}

function readJson(text: string): DayListRead {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { days: {}, mistakes: [{ line: null, kind: 'notJson', text: '' }] };
  }
  const inner = partOf(partOf(content, 'calendar'), 'days');
  return readOf(checkDays(inner), ({ path, code }) => {
    const date = /^days\.([^.[]+)/.exec(path)?.[1] ?? '';
    const at = date === '' ? -1 : text.indexOf(`"${date}"`);
    return {
      line: at < 0 ? null : text.slice(0, at).split('\n').length,
      kind: code === 'date' ? 'noDate' : code === 'range' ? 'range' : 'entry',
      text: date,
    };
  });
}

/** What stands under a name, or all of it where that name is not there: a policy, a setting, or the days alone. */
function partOf(content: unknown, name: string): unknown {
  const isThere = typeof content === 'object' && content !== null && name in content;
  return isThere ? (content as Record<string, unknown>)[name] : content;
}

function readOf({ days, errors }: DayImport, told: (error: CalendarError) => DayListMistake): DayListRead {
  return { days, mistakes: errors.map(told) };
}

/** What taking a list in would change; days that policy sets stay as they are. */
export function previewDayList(read: DayListRead, own: Days, policy: Days): DayListPreview {
  const dates = Object.keys(read.days).sort();
  const kindOf = (date: IsoDate): 'locked' | 'added' | 'same' | 'changed' => {
    if (date in policy) return 'locked';
    if (!(date in own)) return 'added';
    return sameDay(own[date], read.days[date]) ? 'same' : 'changed';
  };
  const of = (kind: ReturnType<typeof kindOf>) => dates.filter((date) => kindOf(date) === kind);
  return { ...read, added: of('added'), changed: of('changed'), same: of('same'), locked: of('locked') };
}

/** The user's days with a list taken in. */
export function withDayList(preview: DayListPreview, own: Days): Days {
  const taken = [...preview.added, ...preview.changed].map((date) => [date, preview.days[date]]);
  return Object.fromEntries([...Object.entries(own), ...taken].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** Alike whatever the order of their names, in which browsers give back what they stored. */
function sameDay(a: object | undefined, b: object | undefined): boolean {
  const inOrder = (day: object | undefined) => JSON.stringify(Object.entries(day ?? {}).sort());
  return inOrder(a) === inOrder(b);
}
