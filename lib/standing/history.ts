import { dueDate, readDue } from '../deadline';
import type { WorkCalendar } from '../model/calendar';
import { type Countdown, type Deadline, dueColumns, dueFields } from '../model/deadline';
import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { FieldName } from '../model/row';
import type { RiskLimits } from '../model/settings';
import type { HistoryFigures, Reason } from '../model/standing';
import type { Instant, IsoDate } from '../model/time';
import { fold } from '../text';
import { riskReason } from './risk-reason';
import { lateDays } from './standingOf';
import { changesOf, type Said, timelineOf } from './timeline';
import { blank, clockStatus, opinionStep } from './vocabulary';

export interface HistoryInput {
  dossier: Pick<Dossier, 'fields' | 'headers' | 'facts' | 'firstSeen' | 'lastSeen'>;
  /** Of this dossier, in any order. */
  events: readonly DossierEvent[];
  deadline: Deadline;
  countdown: Countdown;
  calendar: WorkCalendar;
  now: Instant;
  risk: RiskLimits;
  /** In place of what the events say: of a dossier whose history another browser keeps. */
  told?: HistoryFigures | undefined;
}

/** The figures of a history, as reasons are told from them. */
export function historyFigures(input: Omit<HistoryInput, 'risk' | 'countdown' | 'told'>): HistoryFigures {
  return {
    returns: returnsOf(input),
    extensions: extensionsOf(input),
    opinionShare: opinionShareOf(input),
    changedAt: changesOf(input.events).findLast(isMovement)?.at ?? input.dossier.firstSeen,
  };
}

/**
 * What the history of an open dossier says of its risk, each with the numbers it can be checked by. Only what was seen
 * counts: a change between two looks at the page is not known. A finished dossier has none; while one is paused its
 * standing still is none.
 */
export function reasonsFromHistory(input: HistoryInput): Reason[] {
  const { countdown, risk } = input;
  if (countdown.phase === 'done') return [];
  const { returns, extensions: times, opinionShare: share, changedAt } = input.told ?? historyFigures(input);
  const reasons: Reason[] = [];
  const overdue = countdown.phase === 'overdue' ? lateDays(countdown.workMinutes ?? 0, input.calendar) : 0;
  if (overdue > risk.longOverdueWorkDays)
    reasons.push(riskReason('longOverdue', { workDays: overdue, limit: risk.longOverdueWorkDays }));
  if (returns >= risk.returns) reasons.push(riskReason('sentAround', { returns }));
  if (share > risk.opinionShare)
    reasons.push(
      riskReason('opinionLong', { percent: Math.floor(share * 100), limit: Math.round(risk.opinionShare * 100) }),
    );
  if (times >= risk.extensions) reasons.push(riskReason('extended', { times }));
  const still = countdown.phase === 'paused' ? null : stillOf(input, changedAt);
  if (still !== null && still.workDays >= risk.stillWorkDays) reasons.push(riskReason('noChange', still));
  return reasons;
}

/** Working days since something of the dossier was last seen to change. */
function stillOf({ dossier, calendar, now }: HistoryInput, since: Instant) {
  if (since > now) return null;
  return { workDays: calendar.workDaysBetween(since, now), since, lastSeen: dossier.lastSeen };
}

/** Whether a change tells of work: not a row's number in the page, nor the host's clock going on. */
function isMovement({ field, from, to, at }: Extract<DossierEvent, { kind: 'changed' }>): boolean {
  if (field === 'stt') return false;
  if (field === 'trangThai' && clockStatus.test(fold(to)) && (from === '' || clockStatus.test(fold(from))))
    return false;
  const place = dueFields.find((one) => one === field);
  if (place === undefined) return true;
  const isClock = (text: string) => readDue(text, { observedAt: at, place })?.kind === 'left';
  return !(isClock(to) && (from === '' || isClock(from)));
}

/**
 * How often a dossier came back to where it had been before ("đùn đẩy"): A → B → A is one, A → B → A → B two. Units
 * count where the list shows them, else persons: within one unit papers go up and down every day.
 */
function returnsOf({ dossier, events }: Pick<HistoryInput, 'dossier' | 'events'>): number {
  const hasUnit = (dossier.fields.donViChuTri ?? '') !== '' || changesOf(events, ['donViChuTri']).length > 0;
  const been = new Set<string>();
  let at = '';
  let returns = 0;
  for (const { text } of timelineOf(dossier, events, hasUnit ? 'donViChuTri' : 'nguoiXuLy')) {
    const place = fold(text);
    if (blank.test(place) || place === at) continue;
    if (been.has(place)) returns++;
    been.add(place);
    at = place;
  }
  return returns;
}

/**
 * How often the deadline was put off: looks at which a column's date was later than any date it had shown, so that two
 * lists with different dates are no extension, and extensions the list itself names.
 */
function extensionsOf({ dossier, events }: Pick<HistoryInput, 'dossier' | 'events'>): number {
  const looks = new Set<Instant>();
  const dates = new Set<IsoDate>();
  for (const field of dueColumns) {
    let latest: IsoDate | null = null;
    for (const { from, to, at } of changesOf(events, [field])) {
      latest ??= dateOf(from, field, dossier, at);
      const next = dateOf(to, field, dossier, at);
      if (next === null || (latest !== null && next <= latest)) continue;
      if (latest !== null) {
        looks.add(at);
        dates.add(next);
      }
      latest = next;
    }
  }
  const named = (dossier.facts.extensions ?? []).filter(({ due }) => !dates.has(due.slice(0, 10)));
  return looks.size + named.length;
}

/** The date a deadline column writes out; time left or days allowed are none. */
function dateOf(
  text: string,
  place: (typeof dueColumns)[number],
  { headers, facts }: HistoryInput['dossier'],
  observedAt: Instant,
): IsoDate | null {
  const header = headers[place];
  const { ngayDen, ngayVb } = facts;
  const reading = readDue(text, {
    observedAt,
    place,
    ...(header === undefined ? {} : { header }),
    ...(ngayDen === undefined ? {} : { ngayDen }),
    ...(ngayVb === undefined ? {} : { ngayVb }),
  });
  if (reading?.kind === 'date') return reading.date;
  return reading?.kind === 'instant' ? dueDate(reading.at) : null;
}

const longestStep = 80;

/**
 * Share (0–1) of the working time from receipt, or else the first sighting, to the deadline that the longest step of
 * lấy ý kiến took; pauses count on neither side. A step lasts while the status, or a short note in place of one, begins
 * with such words: a long bút phê that mentions an opinion says what to do, not what is going on.
 */
function opinionShareOf({
  dossier,
  events,
  deadline,
  calendar,
  now,
}: Omit<HistoryInput, 'risk' | 'countdown'>): number {
  const { due, start } = deadline;
  const begin = Math.min(start ?? dossier.firstSeen, dossier.firstSeen);
  if (due === null || begin >= due) return 0;
  const worked = (from: Instant, to: Instant) => workedOutside(deadline, calendar, from, to);
  const whole = worked(begin, due);
  if (whole <= 0) return 0;
  const fields: FieldName[] = ['trangThai', 'yKienChiDao'];
  const steps = fields.flatMap((field) => stepsOf(timelineOf(dossier, events, field), now));
  return Math.max(0, ...steps.map(({ from, to }) => worked(from, to) / whole));
}

function stepsOf(said: readonly Said[], now: Instant): { from: Instant; to: Instant }[] {
  const steps: { from: Instant; to: Instant }[] = [];
  let from: Instant | null = null;
  for (const { text, from: at } of [...said, { text: '', from: now }]) {
    const isStep = text.length <= longestStep && opinionStep.test(fold(text));
    if (isStep) from ??= at;
    else if (from !== null) {
      if (at > from) steps.push({ from, to: at });
      from = null;
    }
  }
  return steps;
}

/** Working minutes between two instants without those in pauses; an open pause lasts to the end. */
export function workedOutside(
  { pauses, pausedSince }: Pick<Deadline, 'pauses' | 'pausedSince'>,
  calendar: WorkCalendar,
  from: Instant,
  to: Instant,
): number {
  if (to <= from) return 0;
  const spans = pausedSince === null ? pauses : [...pauses, { from: pausedSince, to }];
  const paused = spans.reduce((sum, pause) => {
    const [begin, end] = [Math.max(pause.from, from), Math.min(pause.to, to)];
    return begin < end ? sum + calendar.workMinutesBetween(begin, end) : sum;
  }, 0);
  return calendar.workMinutesBetween(from, to) - paused;
}
