import type { Adjustment } from '../model/standing';

/** What is known of rows beyond the page, by their keys. */
export class Adjustments {
  readonly #known = new Map<string, Adjustment>();
  readonly #changed: () => void;

  /** `changed` is called whenever something is known otherwise than before. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get(key: string): Adjustment | undefined {
    return this.#known.get(key);
  }

  /** One that has nothing but its key takes back what was known. */
  take(adjustments: readonly Adjustment[]): void {
    let isNews = false;
    for (const adjustment of adjustments) {
      const { key } = adjustment;
      if (JSON.stringify(this.#known.get(key) ?? { key }) === JSON.stringify(adjustment)) continue;
      this.#known.set(key, adjustment);
      isNews = true;
    }
    if (isNews) this.#changed();
  }

  /** Nothing is known any more. */
  takeBack(): void {
    this.take([...this.#known.keys()].map((key) => ({ key })));
  }
}
