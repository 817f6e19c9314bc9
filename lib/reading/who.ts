import { accountOf } from './account';
import type { Account } from './person';

/** Shortest time between two looks at the menus, in ms. */
const lookAgain = 3000;
/** Menus are drawn late in some pages: looked for again after so long, and waited for that long before rows are kept. */
const looks = [600, 1500, 5000];
const patience = 1500;
const mostFrames = 20;

/**
 * Who is logged in where a document stands: by its own menu, else by that of a frame beside or around it, which is
 * where framesets keep it. Frames of other origins cannot be looked into; the background knows what those told.
 */
export class Who {
  readonly #window: Window;
  readonly #changed: (account: Account) => void;
  #account: Account | null = null;
  #looked = Number.NEGATIVE_INFINITY;
  /** Fulfilled when a name was found or none is to be expected any more. */
  readonly known: Promise<void>;
  #found: () => void = () => {};

  constructor(window: Window, changed: (account: Account) => void) {
    this.#window = window;
    this.#changed = changed;
    this.known = new Promise((resolve) => {
      this.#found = resolve;
    });
  }

  get account(): Account | null {
    return this.#account;
  }

  /** Begins to look; to be called once the host has loaded. */
  start(signal: AbortSignal): void {
    this.look();
    for (const wait of looks) {
      setTimeout(() => {
        if (!signal.aborted && this.#account === null) this.look(true);
        if (wait >= patience) this.#found();
      }, wait);
    }
  }

  /** Looks again, unless it just did. */
  look(now = false): void {
    const at = performance.now();
    if (!now && at - this.#looked < lookAgain) return;
    this.#looked = at;
    const account = this.#search();
    // A menu that is gone for a moment, behind a dialog or a detail view, logs nobody out.
    if (account === null) return;
    this.#found();
    if (account.name === this.#account?.name && account.unit === this.#account.unit) return;
    this.#account = account;
    this.#changed(account);
  }

  #search(): Account | null {
    const own = accountOf(this.#window.document);
    if (own !== null || this.#window.top === this.#window) return own;
    for (const frame of framesOf(this.#window.top)) {
      if (frame === this.#window) continue;
      const account = accountIn(frame);
      if (account !== null) return account;
    }
    return null;
  }
}

function accountIn(frame: Window): Account | null {
  try {
    return accountOf(frame.document);
  } catch {
    // Another origin.
    return null;
  }
}

function framesOf(top: Window | null): Window[] {
  const frames = top === null ? [] : [top];
  for (let i = 0; i < frames.length && frames.length < mostFrames; i++) {
    const { length } = frames[i] as Window;
    for (let child = 0; child < length && frames.length < mostFrames; child++)
      frames.push((frames[i] as Window)[child] as Window);
  }
  return frames;
}
