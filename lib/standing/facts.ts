import { type DossierFacts, dueFields, type Role, type Urgency } from '../model/deadline';
import type { Row } from '../model/row';
import type { CivilTime, Instant } from '../model/time';
import { fold } from '../text';
import { doneList, doneStatus, listRoles, openList, pausedStatus, roles, urgencies } from './vocabulary';

/**
 * What the law needs of a dossier, from the texts of its row. Badge, popup and report all go through here, so that
 * they agree. `listTitle` says what a row leaves unsaid: that all of a list is done, or one's role in it.
 */
export function factsOf(
  fields: Row['fields'],
  headers: Row['headers'],
  observedAt: Instant,
  listTitle = '',
): DossierFacts {
  const facts: DossierFacts = { observedAt, dues: [] };
  for (const field of dueFields) {
    const text = fields[field];
    const header = headers[field];
    if (text) facts.dues.push(header === undefined ? { field, text } : { field, text, header });
  }
  if (listTitle !== '') facts.list = listTitle;
  if (fields.loaiVb) facts.loaiVb = fields.loaiVb;
  Object.assign(facts, rowContextOf(fields, listTitle));
  const status = statusOf(fields.trangThai ?? '', listTitle);
  if (status === 'done') facts.done = {};
  if (status === 'paused') facts.pauses = [{ from: observedAt }];
  return facts;
}

/** What a row and its list's title say of urgency, role and beginning, beside deadlines and status. */
export function rowContextOf(
  fields: Row['fields'],
  listTitle: string,
): Pick<DossierFacts, 'doKhan' | 'role' | 'ngayDen' | 'ngayVb'> {
  const doKhan = fields.doKhan === undefined ? undefined : urgencyOf(fields.doKhan);
  const role = roleOf(fields.vaiTro ?? '', listTitle);
  const ngayDen = civilTimeOf(fields.ngayDen ?? '');
  const ngayVb = civilTimeOf(fields.ngayVb ?? '')?.slice(0, 10);
  return { ...(doKhan && { doKhan }), ...(role && { role }), ...(ngayDen && { ngayDen }), ...(ngayVb && { ngayVb }) };
}

/** Words of a cell without a lookup's id ("2;#Khẩn"), brackets, underscores and a date behind it. */
function words(text: string): string {
  return fold(text)
    .replace(/^\d+;?#/, '')
    .replace(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}:\d{2}(?::\d{2})?/g, ' ')
    .replace(/[_()[\]–—.,;:!-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An empty cell is thường: several systems print nothing for it. A word nobody knows says nothing. */
function urgencyOf(text: string): Urgency | undefined {
  return urgencies[words(text)];
}

function roleOf(text: string, listTitle: string): Role | undefined {
  const own = roles[words(text)];
  if (own || text !== '') return own;
  const title = fold(listTitle);
  return listRoles.find(([pattern]) => pattern.test(title))?.[1];
}

export type WorkStatus = 'open' | 'paused' | 'done' | 'unsaid';

/** What a status cell, or else the list's title, says of the clock. */
export function statusOf(text: string, listTitle: string): WorkStatus {
  const status = words(text);
  if (doneStatus.test(status)) return 'done';
  if (pausedStatus.test(status)) return 'paused';
  if (status !== '') return 'open';
  const title = fold(listTitle);
  if (openList.test(title)) return 'open';
  return doneList.test(title) ? 'done' : 'unsaid';
}

const dayFirst = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const yearFirst = /(?<!\d)(\d{4})-(\d{2})-(\d{2})/;
const clock = /(?<!\d)([01]?\d|2[0-3])[:hg]([0-5]\d)(?!\d)/;

/** Dates come again in every row of a list. */
const known = new Map<string, CivilTime | undefined>();
const mostKnown = 2000;

/** The date of a cell, with its hour where it has one; 01/01/1900 and the like are none. */
export function civilTimeOf(text: string): CivilTime | undefined {
  if (known.has(text)) return known.get(text);
  const time = readCivilTime(text);
  if (known.size >= mostKnown) known.clear();
  if (text.length < 40) known.set(text, time);
  return time;
}

function readCivilTime(text: string): CivilTime | undefined {
  const vi = dayFirst.exec(text);
  const iso = vi ? null : yearFirst.exec(text);
  const [year, month, day] = vi ? [vi[3], vi[2], vi[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date) return undefined;
  if (Number(year) < 2000 || Number(year) > 2100) return undefined;
  const time = clock.exec(text.replace(vi?.[0] ?? iso?.[0] ?? '', ' '));
  const hour = time ? `${time[1]?.padStart(2, '0')}:${time[2]}` : '00:00';
  // Midnight is how systems print "no hour".
  return hour === '00:00' ? date : `${date}T${hour}`;
}
