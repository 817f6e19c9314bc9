import type { WorkCalendar } from '../model/calendar';
import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { Outcome, ReportRow } from '../model/report';
import type { TeamHistory } from '../model/team';
import type { Instant } from '../model/time';
import { journalOf, lateDays, type WhyInput, type World, whyAtRisk } from '../standing';
import { outcomeOf, statedOutcome } from './rates';

export interface RowOptions {
  now: Instant;
  world: World;
  /** It has gone from every list it was in. */
  isLeft: boolean;
  isWithoutPersons: boolean;
  /** Name of the team file it comes from; '' where it was seen in this browser. */
  from?: string;
  /** What its history says, in place of events: of a dossier of a team file. */
  told?: Omit<TeamHistory, 'isLeft'>;
}

/**
 * A kept dossier as reports tell it, with the state and deadline of its badge and of every list; null where its facts
 * name dates that are none.
 */
export function reportRow(
  dossier: Dossier,
  events: readonly DossierEvent[],
  { now, world, isLeft, isWithoutPersons, from = '', told }: RowOptions,
): ReportRow | null {
  const judged = judgedOf({ dossier, events, told, now, world });
  if (judged === null) return null;
  const { state, reasons, deadline, countdown, facts } = judged;
  const journal = journalOf(dossier, events, world.calendar, now);
  const end = journal.end === null || journal.end.isAtMost ? null : journal.end.at;
  const doneAt = deadline.done ? (told?.doneAt ?? end) : null;
  const { fields, lists, own } = dossier;
  const list = latest(lists) ?? latest((dossier.gone ?? []).map(({ at, ...one }) => ({ ...one, seenAt: at })));
  const { due } = deadline;
  return {
    key: dossier.key,
    site: dossier.site,
    account: dossier.account,
    address: addressOf(dossier),
    kind: dossier.kind,
    number: fields.soKyHieu || fields.maHoSo || '',
    soDen: fields.soDen ?? '',
    ngayVb: facts.ngayVb ?? '',
    ngayDen: facts.ngayDen ?? '',
    loaiVb: fields.loaiVb ?? '',
    issuer: fields.coQuanBanHanh ?? '',
    subject: fields.trichYeu ?? '',
    unit: fields.donViChuTri ?? '',
    partner: fields.donViPhoiHop ?? '',
    person: isWithoutPersons ? '' : (fields.nguoiXuLy ?? ''),
    list: list?.title ?? '',
    listIds: dossier.listIds,
    urgency: facts.doKhan ?? null,
    role: facts.role ?? null,
    due,
    precision: deadline.precision,
    state,
    reasons: isWithoutPersons ? reasons.filter(({ kind }) => kind !== 'noPerson') : reasons,
    workMinutes: countdown.workMinutes,
    workDays: countdown.workDays,
    countdown: countdown.text,
    cameAt: journal.cameAt,
    isDone: deadline.done,
    doneAt,
    isLeft,
    outcome: deadline.done ? endOf(due, doneAt, fields.trangThai ?? '') : null,
    lateDays: lateness(countdown.workMinutes, due, doneAt, world.calendar),
    cause: fields.lyDoTre ?? '',
    answer: fields.soVbTraLoi ?? '',
    reminders: told?.reminders ?? journal.letters.length,
    objective: own?.objective === undefined ? null : { reason: own.objective.reason },
    criticised: (own?.criticised ?? []).map(({ kind, date }) => ({ kind, date })),
    firstSeen: dossier.firstSeen,
    lastSeen: dossier.lastSeen,
    from,
  };
}

/** Kept links are paths of their site; anything else, `//elsewhere` too, would be another site's address. */
function addressOf({ site, href = '' }: Dossier): string {
  return /^\/(?![/\\])/.test(href) ? site + href : '';
}

/** Whole working days: by the countdown, or where only the history knows the end, from the deadline to that. */
function lateness(left: number | null, due: Instant | null, doneAt: Instant | null, calendar: WorkCalendar): number {
  const minutes = left ?? (due === null || doneAt === null ? 0 : calendar.workMinutesBetween(doneAt, due));
  return minutes < 0 ? lateDays(minutes, calendar) : 0;
}

/** By deadline and day where both are known; else as the page's own status says. */
function endOf(due: Instant | null, doneAt: Instant | null, status: string): Outcome | null {
  return due === null || doneAt === null ? statedOutcome(status) : outcomeOf(due, doneAt);
}

function judgedOf(input: WhyInput) {
  try {
    return whyAtRisk(input);
  } catch {
    return null;
  }
}

function latest<T extends { seenAt: Instant }>(lists: readonly T[]): T | undefined {
  return lists.reduce<T | undefined>(
    (last, one) => (last === undefined || one.seenAt > last.seenAt ? one : last),
    undefined,
  );
}
