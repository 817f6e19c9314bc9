import type { Channel } from './channel';

/** Which frame of a tab has the bar: one tab has one, that of the frame with the most rows. */
export class Frames {
  readonly #channel: Channel;
  readonly #window: Window;
  readonly #others = new Map<string, number>();
  #rows = 0;
  #told = 0;

  constructor(channel: Channel, window: Window, signal: AbortSignal) {
    this.#channel = channel;
    this.#window = window;
    window.addEventListener('pagehide', () => this.tell(0), { signal });
  }

  /** Lets the others know how many rows are shown here, where there may be any others. */
  tell(rows: number): void {
    const { parent, length } = this.#window;
    this.#rows = rows;
    if (rows === this.#told || (parent === this.#window && length === 0 && this.#others.size === 0)) return;
    this.#told = rows;
    this.#channel.tell(rows);
  }

  /** Another frame shows so many rows. One that is new here does not know of this one. */
  hear(frame: string, rows: number): void {
    const isNew = !this.#others.has(frame);
    if (rows > 0) this.#others.set(frame, rows);
    else this.#others.delete(frame);
    if (!isNew || rows === 0 || this.#rows === 0) return;
    this.#told = this.#rows;
    this.#channel.tell(this.#rows);
  }

  /** Whether no other frame shows more than these. */
  isMain(rows: number): boolean {
    const own = this.#channel.frame;
    return [...this.#others].every(([frame, more]) => more < rows || (more === rows && frame > own));
  }
}
