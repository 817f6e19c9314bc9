import type { Adjustment } from '../model/standing';

/** What is known of rows beyond the page, by their keys. */
export class Adjustments {
  readonly #known = new Map<string, Adjustment>();

  get(key: string): Adjustment | undefined {
    return this.#known.get(key);
  }

  /** Answers whether anything is known otherwise now. One that has nothing but its key takes back what was known. */
  take(adjustments: readonly Adjustment[]): boolean {
    let isNews = false;
    for (const adjustment of adjustments) {
      const { key } = adjustment;
      if (JSON.stringify(this.#known.get(key) ?? { key }) === JSON.stringify(adjustment)) continue;
      this.#known.set(key, adjustment);
      isNews = true;
    }
    return isNews;
  }
}
