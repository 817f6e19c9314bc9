import type { Language } from '../../locale/language';
import type { Adapter, TeachProblem } from '../../model/adapter';
import type { FieldName } from '../../model/row';
import type { State } from '../../model/standing';
import type { Instant } from '../../model/time';
import type { adapterField, adapterGrids } from '../../reading/adapters';
import type { Grid } from '../../reading/shapes/shape';

/** What the user does in a page with elements of ours; lives until it calls `host.ended`, or is stopped. */
export interface Session {
  /** Whether an event outside our elements is meant for us all the same, and must not reach the host. Only tells. */
  takes(event: Event): boolean;
  /** An event of the user's that is ours. */
  handle(event: Event): void;
  stop(): void;
}

/** The part of the overlay that a page needs only on request, brought in by the background when it is wanted. */
export interface Picker {
  point(host: PickerHost, field: FieldName): Session;
  card(host: PickerHost, facts: CardFacts, links: CardLinks): Session;
}

/** A list that is read now, and its rows that are dossiers. */
export interface KnownList {
  grid: Grid;
  rows: readonly HTMLElement[];
}

/** What the overlay lends: its layer, its lists and its reading, so that both see the same. */
export interface PickerHost {
  document: Document;
  language: Language;
  /** Shows an element above the page until the returned function is called. */
  show(element: HTMLElement, css: string): () => void;
  isOurs(element: Element): boolean;
  lists(): readonly KnownList[];
  /** Rows of which nothing is to be shown outside their own cells. */
  secretRows(): ReadonlySet<Element>;
  /** The page's address, also in a frame that has none of its own. */
  href: string;
  readField: typeof adapterField;
  readGrids: typeof adapterGrids;
  /** The field of a title made of words everybody's lists have; null for any other text. */
  fieldOf(title: string): FieldName | null;
  /** Whether what a row says may be kept: words of any other row stay where they are. */
  isOpen(grid: Grid, row: HTMLElement): boolean;
  /** What a text says of a deadline in this field; null: the field is not about deadlines. */
  dueOf(field: FieldName, text: string, header: string): { isRead: boolean; due: Instant | null } | null;
  /** Keeps what was taught; null when it was kept. */
  teach(adapter: Adapter): Promise<TeachProblem | null>;
  /** The user has chosen a cell in this frame, or given up: the page's other frames stop. */
  chosen(): void;
  ended(): void;
}

/** What the card of a badge says: nothing the page does not show, besides due and countdown. */
export interface CardFacts {
  state: State;
  /** The state in words. */
  words: string;
  /** How long is left, in short and in full. */
  left: string;
  long: string;
  /** The deadline; '' where it is not known. */
  due: string;
  /** Số ký hiệu or mã hồ sơ; '' where the row shows none, or is secret. */
  number: string;
  /** Where the deadline was read; null: it follows from a rule, or could not be read; untold: the row is secret. */
  from: { field: FieldName; header: string; text: string } | 'untold' | null;
  steps: readonly CardStep[];
  others: readonly CardOther[];
  /** The field that "correct the reading" is about. */
  teach: FieldName;
  /** The badge, in client coordinates. */
  at: { left: number; top: number; right: number; bottom: number };
}

/** A step of how the deadline was worked out; `basis`: of what law or decision, '' where of none. */
export interface CardStep {
  text: string;
  basis: string;
}

/** Another deadline of the row: its place, its words there, its date. */
export interface CardOther {
  name: string;
  text: string;
  due: string;
}

/** Where a card leads, and how it is bound to its badge. */
export interface CardLinks {
  /** Leads to pointing at a field's column. */
  point(field: FieldName): void;
  /** The side panel at this dossier: whether it can be opened there, and opening it; null where nothing is kept. */
  panel: { isThere: Promise<boolean>; open(): Promise<boolean> } | null;
  /** Whether the card takes the focus: nothing of the host has it. */
  takesFocus: boolean;
  /** The card is closed; `isBack`: the focus goes back to the badge. */
  closed(isBack: boolean): void;
}
