import type { FieldName } from './row';
import type { SettingProblem } from './setting-problem';

/** What sort of text a cell holds; nothing of the text itself. */
export type ValueKind = 'empty' | 'control' | 'date' | 'number' | 'documentNumber' | 'short' | 'medium' | 'long';

/** Figures of one column: how often it holds what. */
export type ValueKinds = Partial<Record<ValueKind, number>>;

/** An element as its name, role and the class words that any page may have: `td.cell[gridcell]`. */
export type Outline = string;

export interface ListDiagnosis {
  shape: string;
  /** Why this reading won. */
  why: string;
  kind: string;
  /** Elements from the page's body to the list. */
  path: Outline[];
  rows: number;
  /** Elements that draw one row. */
  parts: number;
  /** Titles by column as far as they are known words; `?` for all others. */
  titles: string[];
  titleElements: Outline[];
  /** `part`: which of several titles of one column. */
  columns: { field: FieldName; index: number; part?: number }[];
  /** Which fields hold what, over the first rows. */
  fields: Partial<Record<FieldName, ValueKinds>>;
  /** Number of cells by how many rows have so many. */
  widths: Record<string, number>;
  /** The first row, to a few levels. */
  row: Outline[];
  /** What the page says of its size; not the figures. */
  coverage: string[];
}

/** A grid that was not understood as a list. */
export interface GridDiagnosis {
  path: Outline[];
  rows: number;
  titles: string[];
  columns: ValueKinds[];
  row: Outline[];
}

export interface FrameDiagnosis {
  isTop: boolean;
  /** Path of the address; what may be an id or a name is `…`. */
  path: string;
  size: string;
  elements: number;
  frames: number;
  tables: number;
  forms: number;
  shadowRoots: number;
  roles: Record<string, number>;
  isSuspect: boolean;
  hasAccount: boolean;
  lists: ListDiagnosis[];
  grids: GridDiagnosis[];
}

/** An entry of the settings that was switched off: where, and what is wrong with it. */
export interface SettingDiagnosis {
  area: SettingProblem['area'];
  /** `thresholds.perList.…` */
  path: string;
  kind: SettingProblem['mistake']['kind'];
}

/** The file for support. */
export interface Diagnosis {
  format: 1;
  extension: string;
  browser: string;
  settings: SettingDiagnosis[];
  frames: FrameDiagnosis[];
}
