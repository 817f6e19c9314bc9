import type { Role } from './deadline';
import type { DossierKind, FieldName } from './row';

/**
 * How a deadline is written where generic reading would take it for something else. Names only: an adapter holds no
 * code and no regular expression.
 */
export const adapterFormats = [
  'dayMonthYear',
  'monthDayYear',
  'yearMonthDay',
  'daysLeft',
  'workDaysLeft',
  'workHoursLeft',
  'daysOver',
  'daysAllowed',
  'workDaysAllowed',
] as const;
export type AdapterFormat = (typeof adapterFormats)[number];

/** Where one field stands in a row. Of `column`, `label` and `selector` the first that is given decides. */
export interface AdapterField {
  /** Title of the column as shown (compared folded), or its index from 0: `3`, or `"#3"` where only texts are taken. */
  column?: string | number;
  /** Label before the value, inside the row: "Hạn xử lý". */
  label?: string;
  /** CSS selector within the row; the first match counts. */
  selector?: string;
  /** The value is this attribute of the cell or match, not its visible text. */
  attribute?: string;
  format?: AdapterFormat;
}

/** What generic reading gets wrong on one site, put right. Whatever is left out stays generic. */
export interface Adapter {
  /** Version of this shape. */
  version: 1;
  /** Lower-case words with hyphens; a later adapter with the same id replaces an earlier one. */
  id: string;
  title?: string;
  match: {
    /** Match patterns of the browser: `https://qlvb.example.gov.vn/*`; a port is allowed. */
    sites: string[];
    /** Path with `*` for anything, hash included when it is given: `/van-ban-den/*`, `/#/list*`. */
    path?: string;
    /** Only the top page, or only frames inside it. */
    frame?: 'top' | 'inner';
  };
  /** Selector of the element that holds the rows. */
  list?: string;
  /** Selector of rows within it. */
  row?: string;
  kind?: DossierKind;
  role?: Role;
  fields?: Partial<Record<FieldName, AdapterField>>;
}

/** Fields that can be taught by pointing from the popup; from a badge, the one its deadline was read from. */
export const taughtFields = ['hanXuLy', 'soKyHieu', 'nguoiXuLy', 'trangThai'] as const;

/** Why a taught adapter was not saved. */
export type TeachProblem = 'private' | 'invalid' | 'noStorage';
