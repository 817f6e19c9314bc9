/** A grid found in a page, before anything is known of its meaning. Reads the DOM, never writes to it. */
export interface Grid {
  /** Name of the shape that found it; part of why a reading won, and of the diagnosis. */
  shape: string;
  /** Holds every row: what changes outside it cannot change a row. */
  root: Element;
  /** Titles by column, as shown, lines of one title separated by a line feed; '' where a column has none. */
  headers: string[];
  /** The element of each column's title, where there is one. */
  headerCells: (Element | undefined)[];
  /** The last row of titles, for telling where rows go out of sight beneath a sticky header. */
  headerElement: Element | null;
  /** Columns may be drawn only while they are in view: what a row said of them before still holds. */
  comesAndGoes?: boolean;
  /** One element per row in document order, as they stand now: the primary part of each row. */
  rowElements(): HTMLElement[];
  /** All elements that draw a row, the primary one first: frozen columns draw a row in several. */
  partsOf(row: HTMLElement): readonly HTMLElement[];
  /** The primary part of the row that an element of the page lies in, or null. */
  rowOf(node: Node): HTMLElement | null;
  /** Cells by column; a spanned, hidden or missing column is undefined. */
  cellsOf(row: HTMLElement): (Element | undefined)[];
}

/** Where to look for grids: a document or an open shadow root in it. */
export type SearchRoot = Document | ShadowRoot;

/** Work that may be laid down at each yield and taken up later. */
export type Search<T> = Generator<void, T, void>;

/** One way in which pages draw a grid. */
export interface Shape {
  name: string;
  /**
   * Every grid of this shape below a root, outer ones before those inside them. `understood`: roots of grids that a
   * cheaper shape has understood already, which need not be looked into. Yields often, so that a search of a huge page
   * can rest.
   */
  find(root: SearchRoot, understood: readonly Element[]): Search<Grid[]>;
}
