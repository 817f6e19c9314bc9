/** One row of a grid as drawn: its element and its cells by column; a spanned or missing column is undefined. */
export interface DrawnRow {
  element: HTMLElement;
  cells: (Element | undefined)[];
}

/** A grid found in a page, before anything is known of its meaning. Reads the DOM, never writes to it. */
export interface Grid {
  /** Holds every row: what changes outside it cannot change a row. */
  root: Element;
  /** Titles by column, as shown. */
  headers: string[];
  /** Elements of body rows in document order, as they stand now. */
  rowElements(): HTMLElement[];
  /** The body row that an element of the page lies in, or null. */
  rowOf(node: Node): HTMLElement | null;
  cellsOf(row: HTMLElement): (Element | undefined)[];
  /** The last row of titles, for telling where rows go out of sight beneath a sticky header. */
  headerElement: HTMLElement | null;
}

/** One way in which pages draw a grid. */
export interface Shape {
  name: string;
  /** Every grid of this shape below a node, outer ones before those inside them. */
  find(root: Document | Element): Grid[];
}
