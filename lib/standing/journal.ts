import { mergePauses } from '../deadline/pauses';
import type { WorkCalendar } from '../model/calendar';
import type { DossierFacts } from '../model/deadline';
import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { Journal, JournalLetter, JournalStep, PeriodJournal } from '../model/journal';
import type { CivilTime, Instant } from '../model/time';
import { fold } from '../text';
import { statusOf } from './facts';
import { withOwn } from './own';
import { changesOf, inOrder, timelineOf } from './timeline';
import { blank } from './vocabulary';

export type JournalDossier = Pick<Dossier, 'key' | 'fields' | 'facts' | 'own' | 'firstSeen'>;

/** A dossier and its events, in any order. */
export interface JournalItem {
  dossier: JournalDossier;
  events: readonly DossierEvent[];
}

/**
 * The way of one dossier as far as it was seen: when it came, each hand with its working time, reminders, the answer and
 * the end. A change is as old as the look that found it; nothing that happens between two looks is known.
 */
export function journalOf(
  dossier: JournalDossier,
  events: readonly DossierEvent[],
  calendar: WorkCalendar,
  now: Instant,
): Journal {
  const { key, facts, firstSeen } = dossier;
  const cameAt = Math.min(facts.ngayDen === undefined ? firstSeen : instantOf(facts.ngayDen), firstSeen);
  const end = endOf(dossier, events);
  const pauses = withOwn(facts, dossier.own).pauses;
  const spans = spansOf(dossier, events, cameAt, calendar);
  const last = end === null ? null : Math.max(end.at, cameAt);
  const steps = spans.flatMap((span, i): JournalStep[] => {
    const next = spans[i + 1]?.from ?? null;
    const to = next === null || (last !== null && last < next) ? last : next;
    // What is passed on after its end is no step of the work.
    if (to !== null && span.from > to) return [];
    return [{ ...span, to, ...workOf(pauses, calendar, span.from, to ?? now) }];
  });
  return {
    key,
    cameAt,
    ...(facts.ngayDen !== undefined && { ngayDen: facts.ngayDen }),
    firstSeen,
    steps,
    reminders: inOrder(events).flatMap((event) =>
      event.kind === 'reminded' ? [{ at: event.at, stage: event.stage }] : [],
    ),
    letters: lettersOf(events),
    answer: answerOf(dossier, events),
    end,
  };
}

/**
 * The journals of a period [from, to): of each dossier that was in a hand then, with the steps cut to the period and
 * counted anew. Dossiers that came later or had ended before are left out, unless they were reminded of or answered in it.
 */
export function journalOfPeriod(
  items: readonly JournalItem[],
  from: Instant,
  to: Instant,
  calendar: WorkCalendar,
  now: Instant,
): PeriodJournal {
  const within = (at: Instant | null | undefined): boolean => at != null && at >= from && at < to;
  const counts: PeriodJournal['counts'] = { came: 0, answered: 0, ended: 0, passedOn: 0, reminded: 0, lettered: 0 };
  const journals: Journal[] = [];
  for (const { dossier, events } of items) {
    const whole = journalOf(dossier, events, calendar, now);
    const reminders = whole.reminders.filter(({ at }) => within(at));
    const letters = whole.letters.filter(({ at }) => within(at));
    const pauses = withOwn(dossier.facts, dossier.own).pauses;
    const steps = whole.steps.flatMap((step) => cut(step, from, to, pauses, calendar, now) ?? []);
    const passedOn = whole.steps.slice(1).filter((step) => within(step.from)).length;
    const isAnswered = within(whole.answer?.at);
    const isEnded = whole.end !== null && !whole.end.isAtMost && within(whole.end.at);
    counts.came += within(whole.cameAt) ? 1 : 0;
    counts.answered += isAnswered ? 1 : 0;
    counts.ended += isEnded ? 1 : 0;
    counts.passedOn += passedOn;
    counts.reminded += reminders.length;
    counts.lettered += letters.length;
    if (steps.length > 0 || reminders.length > 0 || letters.length > 0 || isAnswered || isEnded)
      journals.push({ ...whole, steps, reminders, letters });
  }
  return { from, to, counts, journals };
}

/** The part of a step that lies in the period; null when none does. */
function cut(
  step: JournalStep,
  from: Instant,
  to: Instant,
  pauses: DossierFacts['pauses'],
  calendar: WorkCalendar,
  now: Instant,
): JournalStep | null {
  const end = step.to ?? now;
  const begin = Math.max(step.from, from);
  const isOpen = step.to === null && now < to;
  // A step without any time of its own stays; one that only touches the period is none of it.
  if (begin >= to || (end <= begin && step.from !== begin)) return null;
  const stop = Math.min(end, to);
  return { ...step, from: begin, to: isOpen ? null : stop, ...workOf(pauses, calendar, begin, stop) };
}

type Span = Pick<JournalStep, 'unit' | 'person' | 'from' | 'isGuessed'>;

/**
 * Unit and person, and from when on. A name that appears where none stood, with no working time since, is what another
 * list of the same moment adds, and no new hand; nor is another spelling.
 */
function spansOf(
  dossier: JournalDossier,
  events: readonly DossierEvent[],
  cameAt: Instant,
  calendar: WorkCalendar,
): Span[] {
  const units = timelineOf(dossier, events, 'donViChuTri');
  const persons = timelineOf(dossier, events, 'nguoiXuLy');
  const { firstSeen } = dossier;
  const isGuessed = cameAt < firstSeen && calendar.workMinutesBetween(cameAt, firstSeen) > 0;
  const first: Span = { unit: units[0]?.text ?? '', person: persons[0]?.text ?? '', from: cameAt };
  const spans: Span[] = [isGuessed ? { ...first, isGuessed } : first];
  const looks = new Set([...units.slice(1), ...persons.slice(1)].map(({ from }) => from));
  for (const from of [...looks].sort((a, b) => a - b)) {
    const last = spans.at(-1) ?? first;
    const unit = units.findLast((said) => said.from <= from)?.text ?? '';
    const person = persons.findLast((said) => said.from <= from)?.text ?? '';
    const isSame = fold(unit) === fold(last.unit) && fold(person) === fold(last.person);
    const isFilled = fills(last.unit, unit) && fills(last.person, person);
    if (isSame) continue;
    if (isFilled && calendar.workMinutesBetween(Math.max(last.from, firstSeen), from) === 0)
      spans[spans.length - 1] = { ...last, unit, person };
    else spans.push({ unit, person, from });
  }
  return spans;
}

function fills(before: string, after: string): boolean {
  return before === '' || fold(before) === fold(after);
}

function workOf(
  given: DossierFacts['pauses'],
  calendar: WorkCalendar,
  from: Instant,
  to: Instant,
): Pick<JournalStep, 'workMinutes' | 'workDays'> {
  if (to <= from) return { workMinutes: 0, workDays: 0 };
  let workMinutes = calendar.workMinutesBetween(from, to);
  let workDays = calendar.workDaysBetween(from, to);
  const { closed, since } = mergePauses(given);
  for (const pause of since === null ? closed : [...closed, { from: since, to }]) {
    const [begin, end] = [Math.max(pause.from, from), Math.min(pause.to, to)];
    if (begin >= end) continue;
    workMinutes -= calendar.workMinutesBetween(begin, end);
    workDays -= calendar.workDaysBetween(begin, end);
  }
  return { workMinutes, workDays };
}

function lettersOf(events: readonly DossierEvent[]): JournalLetter[] {
  const letters: JournalLetter[] = [];
  for (const event of inOrder(events)) {
    if (event.kind !== 'lettered') continue;
    const { at, unit, state, number = '', date = '' } = event;
    if (state === 'sent') letters.push({ at, unit, number, date });
    // What is taken back is the last one to its unit.
    const last = letters.findLastIndex((one) => one.unit === unit);
    if (state === 'withdrawn' && last >= 0) letters.splice(last, 1);
  }
  return letters;
}

function answerOf(dossier: JournalDossier, events: readonly DossierEvent[]): Journal['answer'] {
  const said = timelineOf(dossier, events, 'soVbTraLoi');
  const index = said.findIndex(({ text }) => !blank.test(fold(text)));
  const found = said[index];
  const last = said.at(-1);
  if (found === undefined || last === undefined || blank.test(fold(last.text))) return null;
  return { at: index === 0 ? null : found.from, text: last.text };
}

/** The user's closing or what pages say, whichever was first. */
function endOf(dossier: JournalDossier, events: readonly DossierEvent[]): Journal['end'] {
  const { facts, own } = dossier;
  const byUser = own?.closed && { at: own.closed.at, by: 'user' as const };
  const byPage = facts.done && endOnPage(dossier, events);
  if (byUser && byPage) return byUser.at < byPage.at ? byUser : byPage;
  return byUser ?? byPage ?? null;
}

function endOnPage(
  { facts, firstSeen }: JournalDossier,
  events: readonly DossierEvent[],
): { at: Instant; by: 'page'; isAtMost?: true } {
  const isDone = (text: string) => statusOf(text, '') === 'done';
  const change = changesOf(events, ['trangThai']).findLast(({ from, to }) => isDone(to) && !isDone(from));
  const listed = inOrder(events).findLast(
    (event) => event.kind === 'listed' && statusOf('', event.list.title) === 'done',
  );
  const at = facts.done?.at ?? change?.at ?? listed?.at;
  return at === undefined ? { at: firstSeen, by: 'page', isAtMost: true } : { at, by: 'page' };
}

/** Civil time of Việt Nam; a bare date is its beginning. */
function instantOf(time: CivilTime): Instant {
  return Date.parse(`${time.length > 10 ? time : `${time}T00:00`}+07:00`);
}
