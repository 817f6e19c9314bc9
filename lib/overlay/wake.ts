import type { Instant } from '../model/time';
import { Alarm } from './alarm';

/** The longest wait of a timer; a later change is met by waking up once on the way. */
const longestWait = 6 * 3_600_000;
const shortestWait = 50;

/** One timer serves the page: the next change of any text shown. A hidden page is painted when it shows again. */
export class Wake {
  readonly #alarm: Alarm;

  constructor(ring: () => void) {
    this.#alarm = new Alarm(ring);
  }

  /** Rings at this instant and at no other one; null: never. */
  at(instant: Instant | null, now: () => Instant): void {
    this.#alarm.clear();
    if (instant === null) return;
    const wait = Math.max(instant - now(), shortestWait);
    this.#alarm.set(performance.now() + Math.min(wait, longestWait));
  }

  clear(): void {
    this.#alarm.clear();
  }
}
