import type { Urgency } from './deadline';
import type { Coverage, ReportRow } from './report';
import type { State } from './standing';
import type { IsoDate } from './time';

export const groupings = ['none', 'unit', 'person'] as const;
export type Grouping = (typeof groupings)[number];

/** Which rows a list shows, and how; an empty list of values leaves nothing out. */
export interface ReportQuery {
  /** Words that a row must all have, whatever their case and marks. */
  text: string;
  states: State[];
  /** Kinds of reasons, of which a row has one. */
  reasons: string[];
  units: string[];
  persons: string[];
  /** Titles. */
  lists: string[];
  sites: string[];
  urgencies: Urgency[];
  /** Names of team files; '' is this browser. */
  from: string[];
  /** Days of the deadline, both ends included; '' is open. */
  due: { first: IsoDate | ''; last: IsoDate | '' };
  /** Those that no list shows any more, too. */
  left: boolean;
  group: Grouping;
}

/** What can be chosen of a query, with how many rows each value has. */
export type Facet = 'states' | 'reasons' | 'units' | 'persons' | 'lists' | 'sites' | 'urgencies' | 'from';
export interface FacetValue {
  value: string;
  count: number;
}
export type Facets = Record<Facet, FacetValue[]>;

/** One line of a list: a row, or the head of a group. */
export type ReportLine =
  | { kind: 'row'; row: ReportRow }
  | { kind: 'group'; name: string; count: number; overdue: number };

/** What a query found; its lines are asked for as they come into view. */
export interface Selection {
  /** Rows and heads of groups. */
  lines: number;
  rows: number;
  states: Record<State, number>;
}

/** What is known of all rows together. */
export interface ReportSummary {
  rows: number;
  facets: Facets;
  coverage: Coverage[];
  /** Records that are no whole dossiers: passed over. */
  damaged: number;
}

/** What came of reading everything: null until it was read once; 'failed': it cannot be; 'stopped': by the user. */
export type ReportRead = ReportSummary | 'failed' | 'stopped' | null;

/** A query under a name, to come back to. */
export interface ReportView {
  name: string;
  query: ReportQuery;
}

/** Of which period rates are told: the quarter that begins on `first`, a month `YYYY-MM`, or from `first` to `last`. */
export interface PeriodChoice {
  kind: 'quarter' | 'month' | 'own';
  first: IsoDate;
  month: string;
  last: IsoDate;
}
