/** What others ask of the rows in this page; each answers whether this frame did it. */
export interface Asked {
  /** Scrolls to the row of a dossier and marks it; `key` is the row's own part of the dossier's key. */
  reveal(key: string): boolean;
}

/** The way to the rest of the extension. */
export interface Channel {
  /** Hears what is asked, until aborted. */
  hear(asked: Asked, signal: AbortSignal): void;
}

/** Where nobody else is there. */
export const silence: Channel = { hear() {} };
