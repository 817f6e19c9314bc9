/** The workload of `bench:deadline` and everything that is timed on it; bundled and imported by `deadline.ts`. */
import * as chrono from 'chrono-node/vi';
import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import { DateTime } from 'luxon-business-days';
import { createCalendar } from '../../lib/calendar/index';
import {
  computeDeadline,
  countdown,
  type DeadlineRules,
  type DossierFacts,
  type DueField,
  defaultRules,
  readDue,
} from '../../lib/deadline/index';
import { officialOff, officialWorked } from '../calendar/oracle';
import phrases from '../deadline/phrases.json';
import { random } from '../random';

const dayMs = 86_400_000;
const zone = 7 * 3_600_000;
export const now = Date.parse('2026-06-15T09:00+07:00');

export interface Case {
  received: number;
  limit: number;
  facts: DossierFacts;
  rules: DeadlineRules;
}

const civil = (at: number): string => new Date(at + zone).toISOString().slice(0, 16);

/** 10,000 dossiers, seed 1: received 0–45 days before now, to the minute, with limits of 1–30 working days. */
export function workload(count = 10_000): Case[] {
  const next = random(1);
  const rules = Array.from({ length: 31 }, (_, n): DeadlineRules => {
    return { ...defaultRules, limits: [{ amount: Math.max(n, 1), unit: 'workDay', basis: 'Quy chế làm việc' }] };
  });
  return Array.from({ length: count }, () => {
    const received = now - Math.floor(next() * 45 * 1440) * 60_000;
    const limit = 1 + Math.floor(next() * 30);
    const facts: DossierFacts = { observedAt: now, dues: [], ngayDen: civil(received) };
    return { received, limit, facts, rules: rules[limit] ?? defaultRules };
  });
}

const calendar = createCalendar();

/** What a list asks of each row: due, minutes and days left. Sums keep the work from being thrown away. */
export function engine(cases: Case[]): number {
  let sum = 0;
  for (const { facts, rules } of cases) {
    const deadline = computeDeadline(facts, rules, calendar);
    const count = countdown(deadline, calendar, now);
    sum += (deadline.due ?? 0) / 60_000 + (count.workMinutes ?? 0) + (count.workDays ?? 0);
  }
  return sum;
}

export function engineWithTexts(cases: Case[]): number {
  let length = 0;
  for (const { facts, rules } of cases) {
    const count = countdown(computeDeadline(facts, rules, calendar), calendar, now);
    length += count.text.vi.short.length + count.text.vi.long.length;
  }
  return length;
}

/** The same dossiers with their deadline as a cell of the page: a date, or words. */
export function withCells(cases: Case[], words: boolean): Case[] {
  return cases.map((c) => {
    const due = computeDeadline(c.facts, c.rules, calendar).due ?? now;
    const [year, month, day] = civil(due - 1)
      .slice(0, 10)
      .split('-');
    const text = words ? `Xử lý trong ${c.limit} ngày làm việc kể từ ngày nhận` : `${day}/${month}/${year}`;
    const field: DueField = words ? 'yKienChiDao' : 'hanXuLy';
    return { ...c, facts: { ...c.facts, dues: [{ field, text }] }, rules: defaultRules };
  });
}

const firstDay = Date.UTC(2026, 0, 1) / dayMs;
const dayCount = 730;
const isWork = new Uint8Array(dayCount);
const holidays = new Set<string>();
const worked = new Set<string>();
for (const [year, list] of Object.entries(officialOff)) for (const md of list.split(' ')) holidays.add(`${year}-${md}`);
for (const [year, list] of Object.entries(officialWorked))
  for (const md of list.split(' ')) worked.add(`${year}-${md}`);
const minutesBefore = new Int32Array(dayCount + 1);
const daysBefore = new Int32Array(dayCount + 1);
const nth = new Int32Array(dayCount);
for (let d = 0; d < dayCount; d++) {
  const date = new Date((firstDay + d) * dayMs);
  const iso = date.toISOString().slice(0, 10);
  const weekday = date.getUTCDay();
  isWork[d] = worked.has(iso) || (weekday > 0 && weekday < 6 && !holidays.has(iso)) ? 1 : 0;
  if (isWork[d] === 1) nth[daysBefore[d] ?? 0] = d;
  daysBefore[d + 1] = (daysBefore[d] ?? 0) + (isWork[d] ?? 0);
  minutesBefore[d + 1] = (minutesBefore[d] ?? 0) + (isWork[d] ?? 0) * 480;
}

function worksUntil(at: number): number {
  const local = at + zone;
  const day = Math.floor(local / dayMs);
  const minute = (local - day * dayMs) / 60_000;
  const before = minutesBefore[day - firstDay] as number;
  if (isWork[day - firstDay] === 0) return before;
  return before + Math.min(Math.max(minute - 450, 0), 240) + Math.min(Math.max(minute - 780, 0), 240);
}

/** Prefix sums and nothing else: no objects, no texts, no reasons. */
export function bareLookup(cases: Case[]): number {
  let sum = 0;
  for (let i = 0; i < cases.length; i++) {
    const { received, limit } = cases[i] as Case;
    const day = Math.floor((received + zone) / dayMs) - firstDay;
    const dueDay = nth[(daysBefore[day + 1] as number) + limit - 1] as number;
    const due = (dueDay + firstDay) * dayMs - zone + 1020 * 60_000;
    const today = Math.floor((now + zone) / dayMs) - firstDay;
    sum +=
      due / 60_000 +
      worksUntil(due) -
      worksUntil(now) +
      (daysBefore[dueDay + 1] as number) -
      (daysBefore[today + 1] as number);
  }
  return sum;
}

const isoOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
function works(day: number): boolean {
  const iso = isoOf(day);
  const weekday = new Date(day * dayMs).getUTCDay();
  return worked.has(iso) || (weekday > 0 && weekday < 6 && !holidays.has(iso));
}

/** Day after day with a Set of dates, as most such code does it. */
export function dayWalk(cases: Case[]): number {
  let sum = 0;
  const today = Math.floor((now + zone) / dayMs);
  for (const { received, limit } of cases) {
    let day = Math.floor((received + zone) / dayMs);
    for (let left = limit; left > 0; ) if (works(++day)) left--;
    const due = day * dayMs - zone + 1020 * 60_000;
    const [from, to] = today <= day ? [today, day] : [day, today];
    let days = 0;
    for (let d = from + 1; d <= to; d++) if (works(d)) days++;
    const sign = today <= day ? 1 : -1;
    const ofToday = works(today) ? worksUntil(now) - (minutesBefore[today - firstDay] as number) : 0;
    sum += due / 60_000 + sign * days * 480 + (works(today) ? 480 : 0) - ofToday + sign * days;
  }
  return sum;
}

dayjs.extend(businessTime);
const isoHolidays = [...holidays];

export function withDayjs(cases: Case[]): number {
  const hours = [
    { start: '07:30:00', end: '11:30:00' },
    { start: '13:00:00', end: '17:00:00' },
  ];
  dayjs.setHolidays(isoHolidays);
  dayjs.setBusinessTime({
    sunday: null,
    monday: hours,
    tuesday: hours,
    wednesday: hours,
    thursday: hours,
    friday: hours,
    saturday: null,
  } as never);
  const at = dayjs(civil(now));
  let sum = 0;
  for (const { received, limit } of cases) {
    const due = dayjs(civil(received)).addBusinessDays(limit).hour(17).minute(0);
    sum += at.businessMinutesDiff(due) + at.businessDaysDiff(due);
  }
  return sum;
}

interface BusinessDateTime {
  plusBusiness(o: { days: number }): BusinessDateTime;
  setupBusiness(o: object): void;
  hasSame(other: BusinessDateTime, unit: string): boolean;
  toISODate(): string;
  isBusinessDay(): boolean;
  isHoliday(): boolean;
  plus(o: { days: number }): BusinessDateTime;
  valueOf(): number;
}

export function withLuxon(cases: Case[]): number {
  const Business = DateTime as unknown as { fromISO(iso: string): BusinessDateTime };
  const at = Business.fromISO(civil(now));
  at.setupBusiness({
    businessDays: [1, 2, 3, 4, 5],
    holidayMatchers: [(d: BusinessDateTime) => holidays.has(d.toISODate())],
  });
  let sum = 0;
  for (const { received, limit } of cases) {
    const due = Business.fromISO(civil(received)).plusBusiness({ days: limit });
    sum += due.valueOf() / 60_000;
  }
  return sum;
}

/** How many of the phrases each reader understands; a phrase that is no deadline must give nothing. */
export function readings(): { ours: number; chrono: number; total: number } {
  let ours = 0;
  let other = 0;
  for (const p of phrases as unknown as Phrase[]) {
    const got = readDue(p.text, {
      observedAt: Date.parse(p.observedAt),
      place: p.place,
      ...(p.ngayDen === undefined ? {} : { ngayDen: p.ngayDen }),
      ...(p.ngayVb === undefined ? {} : { ngayVb: p.ngayVb }),
      ...(p.header === undefined ? {} : { header: p.header }),
    });
    const { want } = p;
    if (want === null ? got === null : got?.kind === want.kind) ours++;
    const anchor = new Date(`${p.ngayDen ?? p.observedAt.slice(0, 10)}T12:00:00Z`);
    const read = chrono.parseDate(p.text, anchor, { forwardDate: true });
    if (want === null || want.kind === 'none') other += read === null ? 1 : 0;
    else if (want.kind === 'date' && read) other += read.toISOString().slice(0, 10) === want.date ? 1 : 0;
    else if (want.kind === 'instant' && read) other += civil(read.getTime() - zone) === want.at?.slice(0, 16) ? 1 : 0;
  }
  return { ours, chrono: other, total: phrases.length };
}

interface Phrase {
  text: string;
  place: DueField;
  observedAt: string;
  ngayDen?: string;
  ngayVb?: string;
  header?: string;
  want: { kind: string; date?: string; at?: string } | null;
}

/** Milliseconds to build a calendar once the shipped days have been read. */
export function rebuild(): void {
  createCalendar({ days: { '2026-12-31': { off: true } } });
}
