import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { cellText } from '../../locale/report-cells';
import { exportTexts } from '../../locale/report-export';
import type { ReportRow } from '../../model/report';
import type { Instant } from '../../model/time';
import { eventColumns } from './columns';
import { icsLine, icsText } from './ics-lines';
import { breathe } from './slices';
import { cleanNotes, type ExportOptions, linesOf } from './table';

export interface IcsOptions extends Pick<ExportOptions, 'language' | 'basis'> {
  signal?: AbortSignal;
  /** When a deadline is reminded of; not given: a day before it, of a whole day at eight in the morning of the day before. */
  alarmAt?: (due: Instant) => Instant;
}

const minute = 60_000;
const day = 24 * 60 * minute;
const civilOffset = 7 * 60 * minute;
/** From when revisions are counted, in seconds: RFC 5545 has integers of 32 bits. */
const firstRevision = Date.UTC(2020, 0, 1);
/** Rows made into events in one go. */
const slice = 500;

/**
 * The deadlines of the dossiers that are still open as an iCalendar file (RFC 5545). Events, not to-dos: Outlook and
 * Google Calendar import only these. A deadline by the minute is a moment in UTC, one by the day a whole day, which has
 * no zone. A later file updates what was imported: a dossier keeps its UID, and SEQUENCE grows with time. What has been
 * finished since is in no later file, so its event stays as it was.
 *
 * Written here and not by a package: ical-generator took 8 s for 10,000 events, in one piece.
 * @throws the signal's reason when it is aborted
 */
export async function toIcs(rows: readonly ReportRow[], options: IcsOptions): Promise<string> {
  const { language, basis, signal } = options;
  const texts = exportTexts[language];
  const open = rows.filter((row) => row.due !== null && !row.isDone && row.state !== 'done');
  const parts = [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', `-//Dung Han//Dung Han//${language.toUpperCase()}`),
    icsLine('METHOD', 'PUBLISH'),
    icsLine('X-WR-CALNAME', icsText(texts.calendarName)),
    icsLine('X-WR-CALDESC', icsText(cleanNotes(basis, open.length, language).join('\n'))),
  ];
  const eventOf = eventWriter(options);
  for (let start = 0; start < open.length; start += slice) {
    signal?.throwIfAborted();
    for (const row of open.slice(start, start + slice)) parts.push(eventOf(row));
    await breathe();
  }
  signal?.throwIfAborted();
  return `${parts.join('')}${icsLine('END', 'VCALENDAR')}`;
}

function eventWriter({ language, basis, alarmAt }: IcsOptions): (row: ReportRow) => string {
  const texts = exportTexts[language];
  const { columns, line } = linesOf(eventColumns, { language, basis });
  const notes = [texts.madeAt(cellText(language, { at: basis.now, isDay: false })), texts.notOfficial];
  const stamp = moment(basis.now);
  const revision = String(Math.max(0, Math.floor((basis.now - firstRevision) / 1000)));
  return (row) => {
    const cells = line(row, 0).map((cell) => cellText(language, cell));
    const [number = '', subject = ''] = cells;
    const title = texts.eventTitle(number, subject);
    const facts = cells.flatMap((text, at) => (text === '' ? [] : [`${columns[at]?.title}: ${text}`]));
    return [
      icsLine('BEGIN', 'VEVENT'),
      // A key names the dossier and the account it was seen in: a file tells neither, only a fingerprint.
      icsLine('UID', `${bytesToHex(sha256(utf8ToBytes(row.key))).slice(0, 40)}@dung-han.vn`),
      icsLine('SEQUENCE', revision),
      icsLine('DTSTAMP', stamp),
      icsLine('LAST-MODIFIED', stamp),
      ...timeLines(row),
      icsLine('SUMMARY', icsText(title)),
      icsLine('DESCRIPTION', icsText([...facts, ...notes].join('\n'))),
      icsLine('CLASS', 'PRIVATE'),
      // A deadline keeps nobody busy.
      icsLine('TRANSP', 'TRANSPARENT'),
      ...alarmLines(row, basis.now, texts.alarm(title), alarmAt),
      icsLine('END', 'VEVENT'),
    ].join('');
  };
}

/** `YYYYMMDDTHHmmssZ`. */
function moment(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** `YYYYMMDD` in civil time of Việt Nam. */
function civilDay(at: Instant): string {
  return moment(at + civilOffset).slice(0, 8);
}

function timeLines({ due, precision }: ReportRow): string[] {
  const at = due ?? 0;
  if (precision === 'minute') return [icsLine('DTSTART', moment(at))];
  return [
    icsLine('DTSTART;VALUE=DATE', civilDay(at - 1)),
    // The day after the last, as RFC 5545 has it.
    icsLine('DTEND;VALUE=DATE', civilDay(at - 1 + day)),
  ];
}

/** Relative to the start, because Outlook leaves out alarms that name a moment; none for what is past. */
function alarmLines(
  { due, precision }: ReportRow,
  now: Instant,
  text: string,
  alarmAt: IcsOptions['alarmAt'],
): string[] {
  if (due === null || due <= now) return [];
  const start = precision === 'minute' ? due : due - 1 - ((due - 1 + civilOffset) % day);
  const before = precision === 'minute' ? day : 16 * 60 * minute;
  const minutes = Math.round((start - (alarmAt?.(due) ?? start - before)) / minute);
  return [
    icsLine('BEGIN', 'VALARM'),
    icsLine('ACTION', 'DISPLAY'),
    icsLine('TRIGGER', `${minutes > 0 ? '-' : ''}PT${Math.abs(minutes)}M`),
    icsLine('DESCRIPTION', icsText(text)),
    icsLine('END', 'VALARM'),
  ];
}
