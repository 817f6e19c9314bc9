/** What others ask of the rows in this page; the first three answer whether this frame did it. */
export interface Asked {
  /** Scrolls to the row of a dossier and marks it; `key` is the row's own part of the dossier's key. */
  reveal(key: string): boolean;
  /** Goes to the next (1) or the previous (-1) row at risk. */
  walk(step: 1 | -1): boolean;
  /** Shows the bar again where the user has hidden it. */
  showBar(): boolean;
  /** Another frame of the tab shows so many rows now. */
  others(frame: string, rows: number): void;
}

/** The way to the rest of the extension. */
export interface Channel {
  /** Tells this frame from the tab's others. */
  frame: string;
  /** Hears what is asked, until aborted. */
  hear(asked: Asked, signal: AbortSignal): void;
  /** Lets the other frames know how many rows this one shows. */
  tell(rows: number): void;
}
