import type { ReportRow } from './report';
import type { ReportSettings } from './settings';
import type { Instant, IsoDate } from './time';

/** Whole civil days, both ends included, and the same as instants: `from` is in it, `to` is not. */
export interface Period {
  first: IsoDate;
  last: IsoDate;
  from: Instant;
  to: Instant;
}

/** A quarter by an office's own reckoning; its year is not always that of its first day. */
export interface Quarter extends Period {
  year: number;
  quarter: 1 | 2 | 3 | 4;
}

/** What rates are counted from. Hidden dossiers, and those that are only to be known of (để biết), are not given. */
export type RateCase = Pick<
  ReportRow,
  | 'site'
  | 'unit'
  | 'person'
  | 'list'
  | 'due'
  | 'state'
  | 'cameAt'
  | 'isDone'
  | 'doneAt'
  | 'outcome'
  | 'objective'
  | 'criticised'
>;

/**
 * Where each dossier of a period stands at its end, or now where that is sooner. Every dossier that was received in the
 * period or left over from before stands in exactly one of the others, so that
 * `received + leftOver` is the sum of the ten from `early` to `paused`.
 */
export interface RateFigures {
  /** Tiếp nhận trong kỳ. */
  received: number;
  /** Tồn kỳ trước: came before the period and was not done before it. */
  leftOver: number;
  /** Trước hạn, đúng hạn, quá hạn: by deadline and day, else as the page's status says. */
  early: number;
  ontime: number;
  late: number;
  /** Done late for an objective cause that a person has set: not among `late`. */
  lateObjective: number;
  /** Done, but deadline or day is not known, nor does a status say how: neither in time nor late is said of it. */
  doneUnknown: number;
  /** Open, its deadline ahead. */
  inTime: number;
  overdue: number;
  /** Open and overdue for an objective cause that a person has set: not among `overdue`. */
  overdueObjective: number;
  /** Open, without a known deadline. */
  noDue: number;
  paused: number;
}

/** Bút phê whose date lies in the period, whenever the dossier came; never inferred from being late. */
export interface CriticisedFigures {
  /** Dossiers that have at least one. */
  dossiers: number;
  /** Single ones by kind: one dossier may have several. */
  rutKinhNghiem: number;
  pheBinh: number;
}

/** The late rate of one group: `late` out of `denominator`, both whole numbers. */
export interface LateRate {
  figures: RateFigures;
  criticised: CriticisedFigures;
  late: number;
  denominator: number;
  /** Not above the threshold, unknown outcomes aside (`verdictOf` minds them); null where the denominator is 0. */
  passes: boolean | null;
}

/** `name` as it was first met, '' where pages name none. Groups of one name on two sites need not be one. */
export interface GroupRate extends LateRate {
  name: string;
  site: string;
}

export const rateGroupings = ['unit', 'person', 'list'] as const;
export type RateGrouping = (typeof rateGroupings)[number];

export interface RateOptions extends Pick<ReportSettings, 'denominator' | 'threshold'> {
  period: Period;
  now: Instant;
  by: RateGrouping;
}

/** A dossier of several units counts for each of them and once in `total`, which then is less than their sum. */
export interface LateRates {
  total: LateRate;
  groups: GroupRate[];
}

/** What can be said of a rate beside the threshold; null where there is nothing to judge. */
export interface Verdict {
  kind: 'passes' | 'fails' | 'unsure';
  /** Dossiers of which it is not known whether they are late, as far as they could count for the rate. */
  unknown: number;
}

/**
 * The verdict that holds however the dossiers with an unknown outcome turn out: it passes only if it would with all of
 * them late, and fails only if it would with all of them in time. What is open without a deadline is no part of what is
 * resolved.
 */
export function verdictOf(
  { figures, late, denominator }: LateRate,
  { denominator: kind, threshold }: Pick<RateOptions, 'denominator' | 'threshold'>,
): Verdict | null {
  const isResolved = kind === 'resolved';
  const unknown = figures.doneUnknown + (isResolved ? 0 : figures.noDue);
  // Those to be resolved have them in the denominator already.
  const whole = denominator + (isResolved ? unknown : 0);
  if (whole === 0) return null;
  if ((late + unknown) * 1000 <= threshold * whole) return { kind: 'passes', unknown };
  return { kind: late * 1000 > threshold * whole ? 'fails' : 'unsure', unknown };
}
