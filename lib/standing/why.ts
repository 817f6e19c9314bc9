import { computeDeadline, countdown } from '../deadline';
import type { Countdown, Deadline, DossierFacts } from '../model/deadline';
import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { HistoryFigures, Reason, RiskKind, Standing } from '../model/standing';
import type { Instant } from '../model/time';
import { reasonsFromFields } from './fields';
import { reasonsFromHistory } from './history';
import { withOwn } from './own';
import { standingOf } from './standingOf';
import type { World } from './world';

/** The most serious first. */
const order: Record<RiskKind | 'overdue' | 'dueToday' | 'dueSoon' | 'timeUsed', number> = {
  longOverdue: 0,
  overdue: 1,
  dueToday: 2,
  partnerLate: 3,
  dueSoon: 4,
  sentAround: 5,
  opinionLong: 6,
  extended: 7,
  timeUsed: 8,
  noChange: 9,
  noDue: 10,
  noPerson: 11,
};

/** Reasons that say another one over again, and more. */
const saysMore: Partial<Record<string, string>> = { overdue: 'longOverdue' };

export interface WhyInput {
  dossier: Pick<Dossier, 'fields' | 'headers' | 'facts' | 'own' | 'firstSeen' | 'lastSeen'>;
  /** Of this dossier, in any order; none: what its row and its fields say alone. */
  events?: readonly DossierEvent[];
  /** In place of events, where another browser keeps them. */
  told?: HistoryFigures | undefined;
  now: Instant;
  world: Pick<World, 'calendar' | 'rules' | 'thresholds' | 'risk'>;
}

/** A dossier as it stands, with what that was told from. */
export interface Judged extends Standing {
  /** With the user's own marks laid over what pages say. */
  facts: DossierFacts;
  deadline: Deadline;
  countdown: Countdown;
}

/**
 * How a kept dossier stands and every reason to look at it, each kind once, the most serious first. The state is that of
 * `standingOf` and of the badge, whatever the events; a dossier for information only has no reasons beside it.
 */
export function whyAtRisk({ dossier, events = [], told, now, world }: WhyInput): Judged {
  const { calendar, rules, thresholds, risk } = world;
  const facts = withOwn(dossier.facts, dossier.own);
  const deadline = computeDeadline(facts, rules, calendar);
  const count = countdown(deadline, calendar, now);
  const { state, reasons } = standingOf({ facts, deadline, countdown: count, thresholds, calendar, now });
  const all =
    facts.role === 'deBiet'
      ? reasons
      : [
          ...reasons,
          ...reasonsFromHistory({ dossier, events, deadline, countdown: count, calendar, now, risk, told }),
          ...reasonsFromFields({ dossier, facts, deadline, calendar, rules, now }),
        ];
  return { state, reasons: joined(all), facts, deadline, countdown: count };
}

function joined(reasons: readonly Reason[]): Reason[] {
  const kinds = new Map(reasons.map((reason) => [reason.kind, reason]));
  return [...kinds.values()]
    .filter(({ kind }) => !kinds.has(saysMore[kind] ?? ''))
    .sort((a, b) => rank(a.kind) - rank(b.kind));
}

function rank(kind: string): number {
  return (order as Record<string, number>)[kind] ?? Number.POSITIVE_INFINITY;
}
