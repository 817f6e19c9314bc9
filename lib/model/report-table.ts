import type { State } from './standing';
import type { Instant } from './time';

/** Layouts to choose from: the list at risk, overdue documents, the register of Nghị định 30/2020/NĐ-CP. */
export const layoutChoices = ['atRisk', 'overdue', 'register'] as const;
/** The columns a report can be laid out in: those, and the snapshot for an inspection, which has a button of its own. */
export const layoutNames = [...layoutChoices, 'snapshot'] as const;
export type LayoutName = (typeof layoutNames)[number];

/**
 * What one cell says: a text; a whole number; a moment, of which only the day counts where `isDay`; a state; null where
 * nothing is known. Texts are as pages have them, nothing is escaped yet.
 */
export type ReportCell = string | number | { at: Instant; isDay: boolean } | { state: State } | null;

export interface ReportColumn {
  title: string;
  /** In characters of a spreadsheet; print takes it as a share. */
  width: number;
  /** What most of its cells are: decides where they are aligned, not what they hold. */
  type: 'text' | 'integer' | 'date' | 'state';
}

/** A line of numbers below a title, as many as the table of totals has columns. */
export interface TotalsTable {
  title: string;
  /** The first names the lines. */
  columns: string[];
  /** The last line is the sum of the others. */
  rows: { name: string; counts: number[] }[];
}

/** A report as CSV, XLSX and print all show it. */
export interface ReportTable {
  title: string;
  columns: ReportColumn[];
  rows: ReportCell[][];
  totals: TotalsTable[];
  /** How it was made: time, sites, filter, coverage. A line each. */
  notes: string[];
}
