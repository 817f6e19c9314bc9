import { dayOfInstant, isoOf, parseCivil, parseDate } from '../calendar/civil';
import { type Action, type ActionProblem, maxReason } from '../model/action';
import type { OwnMarks, UserEvent } from '../model/event';
import type { Instant } from '../model/time';

type MarkEvent = Extract<UserEvent, { before: OwnMarks }>;
export type MarkAction = Exclude<Action, { kind: 'note' }>;

/** What an action makes of a dossier's marks, and what its event is called; a problem where it changes nothing. */
export function marksAfter(
  own: OwnMarks,
  action: MarkAction,
  now: Instant,
): { kind: MarkEvent['kind']; after: OwnMarks } | { problem: ActionProblem } {
  switch (action.kind) {
    case 'ownDue':
      return ownDue(own, action);
    case 'pause':
      if (openPause(own) !== undefined) return { problem: 'nothing' };
      return {
        kind: 'paused',
        after: { ...own, pauses: [...(own.pauses ?? []), { from: now, reason: reasonOf(action) }] },
      };
    case 'resume':
      return resume(own, now);
    case 'close':
      if (own.closed) return { problem: 'nothing' };
      return { kind: 'closed', after: { ...own, closed: { at: now, reason: reasonOf(action) } } };
    case 'reopen':
      return own.closed ? { kind: 'reopened', after: without(own, 'closed') } : { problem: 'nothing' };
    case 'hide':
      return own.hidden ? { problem: 'nothing' } : { kind: 'hidden', after: { ...own, hidden: true } };
    case 'show':
      return own.hidden ? { kind: 'shown', after: without(own, 'hidden') } : { problem: 'nothing' };
    case 'snooze':
      return snooze(own, action.until, now);
    case 'objective':
      return objective(own, action.reason, now);
    case 'criticise':
      return criticise(own, action, now);
    case 'uncriticise':
      return uncriticise(own, action);
  }
}

function ownDue(own: OwnMarks, { due, reason }: Extract<Action, { kind: 'ownDue' }>): ReturnType<typeof marksAfter> {
  if (due === null) return own.due ? { kind: 'ownDue', after: without(own, 'due') } : { problem: 'nothing' };
  if (parseCivil(due) === null) return { problem: 'date' };
  // Whoever looks at it later must be able to see why the office's own deadline does not hold.
  const why = reasonOf({ reason });
  return why === '' ? { problem: 'reason' } : { kind: 'ownDue', after: { ...own, due: { due, reason: why } } };
}

function openPause({ pauses }: OwnMarks): NonNullable<OwnMarks['pauses']>[number] | undefined {
  return pauses?.find(({ to }) => to === undefined);
}

function resume(own: OwnMarks, now: Instant): ReturnType<typeof marksAfter> {
  const open = openPause(own);
  if (open === undefined) return { problem: 'nothing' };
  const pauses = (own.pauses ?? []).map((pause) => (pause === open ? { ...pause, to: now } : pause));
  return { kind: 'resumed', after: { ...own, pauses } };
}

function snooze(own: OwnMarks, until: Instant | null, now: Instant): ReturnType<typeof marksAfter> {
  if (until === null)
    return own.snoozedUntil === undefined
      ? { problem: 'nothing' }
      : { kind: 'snoozed', after: without(own, 'snoozedUntil') };
  return until > now ? { kind: 'snoozed', after: { ...own, snoozedUntil: until } } : { problem: 'date' };
}

function objective(own: OwnMarks, given: string | null, now: Instant): ReturnType<typeof marksAfter> {
  if (given === null)
    return own.objective ? { kind: 'objective', after: without(own, 'objective') } : { problem: 'nothing' };
  // It takes a dossier out of a late rate: whoever checks that must be able to see why.
  const reason = reasonOf({ reason: given });
  if (reason === '') return { problem: 'reason' };
  if (reason === own.objective?.reason) return { problem: 'nothing' };
  return { kind: 'objective', after: { ...own, objective: { reason, at: now } } };
}

type Criticising = Extract<Action, { criticism: unknown }>;

function criticise(own: OwnMarks, { criticism, date }: Criticising, now: Instant): ReturnType<typeof marksAfter> {
  if (parseDate(date) === null) return { problem: 'date' };
  if (date > isoOf(dayOfInstant(now))) return { problem: 'future' };
  const known = own.criticised ?? [];
  if (known.some((one) => one.kind === criticism && one.date === date)) return { problem: 'nothing' };
  return { kind: 'criticised', after: { ...own, criticised: [...known, { kind: criticism, date, at: now }] } };
}

function uncriticise(own: OwnMarks, { criticism, date }: Criticising): ReturnType<typeof marksAfter> {
  const known = own.criticised ?? [];
  const criticised = known.filter((one) => one.kind !== criticism || one.date !== date);
  if (criticised.length === known.length) return { problem: 'nothing' };
  return {
    kind: 'uncriticised',
    after: criticised.length > 0 ? { ...own, criticised } : without(own, 'criticised'),
  };
}

/**
 * Marks without what an event did to them: where it changed something, what was there before is there again. Null where
 * that was changed once more since: a later event would be taken back with it.
 */
export function marksWithout(own: OwnMarks, { before, after }: Pick<MarkEvent, 'before' | 'after'>): OwnMarks | null {
  const undone: Record<string, unknown> = { ...own };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof OwnMarks>) {
    if (JSON.stringify(before[name]) === JSON.stringify(after[name])) continue;
    if (JSON.stringify(own[name]) !== JSON.stringify(after[name])) return null;
    if (before[name] === undefined) delete undone[name];
    else undone[name] = before[name];
  }
  return undone as OwnMarks;
}

function without(own: OwnMarks, name: keyof OwnMarks): OwnMarks {
  const { [name]: _gone, ...rest } = own;
  return rest;
}

function reasonOf({ reason }: { reason: string }): string {
  return reason.trim().slice(0, maxReason);
}
