import type { Office, WorkCalendar } from '../calendar';
import { dayOfInstant, isoOf, startOfDay } from '../calendar/civil';
import type { Candidate, Deadline, DeadlineRules, DossierFacts, DueField, DueReading } from '../model/deadline';
import type { Instant, Unit } from '../model/time';
import { officeOf } from './office';
import { mergePauses, type Pauses, withPauses } from './pauses';
import { readAll } from './read';
import {
  afterLimit,
  atCivil,
  type Ground,
  groundOf,
  type LateReceipt,
  type Resolved,
  remark,
  resolve,
  unresolved,
} from './resolve';
import { checkGiven, limitFor } from './rules';

/** A candidate with the words it was read from, at most 160 characters of them, and the title they stood under. */
export interface SourcedCandidate extends Candidate {
  text?: string;
  header?: string;
  /** Of a rule: how long it gives. */
  period?: { amount: number; unit: Unit };
  /** Of a period counted from a receipt at or after the cut-off hour: the receipt as it was. */
  late?: LateReceipt;
}

/** A candidate with what the public form has no room for. */
interface Entry {
  candidate: Candidate;
  resolved: Resolved;
  /** Lower wins; `never` is kept and shown but not chosen. */
  rank: number;
  limit?: DeadlineRules['limits'][number];
}

const never = 1000;
/** Time left that the host shows, and a bare number of days allowed, never override a date that someone set. */
const behindDates = 100;
const ruleRank = 500;

const isText = (field: DueField): boolean => field === 'yKienChiDao' || field === 'trichYeu';

const longestQuote = 160;

function entryOf(
  given: DossierFacts['dues'][number],
  reading: DueReading,
  prefer: DueField[],
  first: boolean,
  ground: Ground,
): Entry {
  const { field, text, header } = given;
  const resolved = resolve(reading, ground);
  const place = prefer.indexOf(field);
  const open = place >= 0 && first && resolved.due !== null;
  const quoted = text.slice(reading.start, Math.min(reading.end, reading.start + longestQuote));
  const candidate: SourcedCandidate = {
    source: isText(field) ? 'text' : 'column',
    field,
    reading,
    due: resolved.due,
    text: quoted,
  };
  if (header !== undefined) candidate.header = header;
  if (resolved.remarks & remark.afterCutOff && ground.received?.late) candidate.late = ground.received.late;
  return {
    candidate,
    resolved,
    rank: open ? place + (reading.kind === 'left' || isBare(text, reading) ? behindDates : 0) : never,
  };
}

/** "12" under "Hạn giải quyết (ngày)": how the date beside it was come by. */
function isBare(text: string, { kind }: DueReading): boolean {
  return kind === 'limit' && /^\s*\d+\s*$/.test(text);
}

function entriesOf(facts: DossierFacts, rules: DeadlineRules, ground: Ground): Entry[] {
  const entries: Entry[] = [];
  const prefer = rules.prefer[facts.role ?? 'unknown'];
  if (facts.manual) {
    const resolved = atCivil(facts.manual.due, 'manual.due', ground);
    const basis = facts.manual.reason;
    const candidate: Candidate = { source: 'manual', due: resolved.due, ...(basis === undefined ? {} : { basis }) };
    entries.push({ candidate, resolved, rank: -1 });
  }
  for (const due of facts.dues) {
    const { field, text, header } = due;
    const { minutesPerDay } = ground.calendar;
    const { observedAt, ngayDen, ngayVb } = facts;
    const { all, best } = readAll(text, { observedAt, place: field, header, ngayDen, ngayVb, minutesPerDay });
    for (const reading of all) entries.push(entryOf(due, reading, prefer, reading === best, ground));
  }
  const limit = limitFor(facts, rules);
  if (limit) {
    const { received } = ground;
    const resolved = received ? afterLimit(limit.amount, limit.unit, received.day, received.at, ground) : unresolved;
    if (received?.late) resolved.remarks |= remark.afterCutOff;
    const period = { amount: limit.amount, unit: limit.unit };
    const candidate: SourcedCandidate = { source: 'rule', due: resolved.due, basis: limit.basis, period };
    if (received?.late) candidate.late = received.late;
    entries.push({ candidate, resolved, rank: resolved.due === null ? never : ruleRank, limit });
  }
  return entries;
}

function othersOf(entries: Entry[], chosen: Entry | undefined): Candidate[] {
  const others: Candidate[] = [];
  for (const entry of entries) if (entry !== chosen) others.push(entry.candidate);
  return others;
}

/** The lowest rank; of equals the one read first. */
function chosenOf(entries: Entry[]): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of entries) if (entry.rank < never && (!best || entry.rank < best.rank)) best = entry;
  return best;
}

/** After a supplement the limit may be counted anew (Nghị định 61/2018, Điều 19.4); a written date cannot be. */
function restarted(entry: Entry, facts: DossierFacts, ground: Ground): Resolved | null {
  const { reading } = entry.candidate;
  const limit = entry.limit ?? (reading?.kind === 'limit' ? reading : undefined);
  if (!limit || !ground.rules.restartAfterSupplement) return null;
  let last = Number.NEGATIVE_INFINITY;
  for (const { to, reason } of facts.pauses ?? []) {
    if (to !== undefined && to > last && (reason === undefined || /bổ sung/i.test(reason.normalize('NFC')))) last = to;
  }
  if (!(last > (ground.received?.at ?? last))) return null;
  return afterLimit(limit.amount, limit.unit, dayOfInstant(last), last, ground);
}

/** A deadline by days stays one when a pause moves it to the end of another day. */
function paused(resolved: Resolved, since: Instant, pauses: Pauses, ground: Ground): Resolved {
  if (resolved.due === null || pauses.closed.length === 0) return resolved;
  const due = withPauses(resolved.due, pauses.closed, since, ground.calendar);
  if (due === resolved.due || resolved.precision === 'minute') return { ...resolved, due };
  const day = dayOfInstant(due - 1);
  if (due !== ground.calendar.closeOf(day)) return { ...resolved, due, precision: 'minute' };
  return { ...resolved, due: ground.rules.dayEnd === 'close' ? due : startOfDay(day + 1) };
}

/** Deadlines that differ by design (the sender's, the leader's, the partner's) are no conflict; two of one kind are. */
function conflicts(chosen: Entry, entries: Entry[]): boolean {
  const { due, field } = chosen.candidate;
  if (due === null || field === undefined || entries.length === 1) return false;
  return entries.some((entry) => {
    const other = entry.candidate;
    if (entry === chosen || other.due === null || other.reading?.kind === 'left' || other.field === undefined)
      return false;
    const comparable = other.field === field || other.source === 'text' || chosen.candidate.source === 'text';
    return comparable && dayOfInstant(other.due - 1) !== dayOfInstant(due - 1);
  });
}

const names = Object.keys(remark) as (keyof typeof remark)[];

function remarksOf(bits: number, due: Instant | null, start: Instant | null, calendar: Office): Deadline['remarks'] {
  const remarks: Deadline['remarks'] = [];
  if (bits !== 0) for (const name of names) if (bits & remark[name]) remarks.push(name);
  const official = (due === null || calendar.isOfficialAt(due)) && (start === null || calendar.isOfficialAt(start));
  if (!official) remarks.push('noOfficialCalendar');
  return remarks;
}

/**
 * One due instant for a dossier, with where it came from and what else was found. Order: manual entry, columns and
 * texts as `rules.prefer` puts them for the role, then the first rule that fits. Texts never throw; a malformed date or
 * limit in `facts` or `rules` is a `CalendarError` whose `path` names it.
 */
export function computeDeadline(facts: DossierFacts, rules: DeadlineRules, calendar: WorkCalendar): Deadline {
  const office = officeOf(calendar);
  checkGiven(facts, rules);
  const ground = groundOf(facts, rules, office);
  const entries = entriesOf(facts, rules, ground);
  const chosen = chosenOf(entries);
  const pauses = mergePauses(facts.pauses);
  const extension = facts.extensions?.at(-1);
  const restart = chosen && !extension && pauses.closed.length > 0 ? restarted(chosen, facts, ground) : null;
  const base = restart ?? chosen?.resolved ?? unresolved;
  const count = facts.extensions?.length ?? 0;
  facts.extensions?.forEach((given, i) => {
    atCivil(given.due, `extensions[${i}].due`, ground);
  });
  const granted = extension ? atCivil(extension.due, `extensions[${count - 1}].due`, ground) : null;
  const since = extension?.at ?? base.start ?? Number.NEGATIVE_INFINITY;
  const final = paused(granted ?? base, since, pauses, ground);
  const remarks = remarksOf(final.remarks, final.due, base.start, office);
  if (chosen && conflicts(chosen, entries)) remarks.push('conflict');
  return {
    due: final.due,
    precision: final.precision,
    source: chosen?.candidate.source ?? 'none',
    chosen: chosen?.candidate ?? null,
    others: othersOf(entries, chosen),
    start: base.start,
    originalDue: chosen?.candidate.due ?? null,
    extensions: count,
    pauses: pauses.closed,
    pausedSince: pauses.since,
    doneAt: facts.done?.at ?? null,
    done: facts.done !== undefined,
    remarks,
  };
}

/** The civil date a deadline falls on; 24:00 belongs to the day it ends. */
export function dueDate(due: Instant): string {
  return isoOf(dayOfInstant(due - 1));
}
