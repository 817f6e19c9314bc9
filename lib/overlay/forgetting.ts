import type { Known } from '../secrecy';
import type { Engine } from './engine';
import type { OverlayOptions } from './options';

/** Tells the background which rows are secret, by keyed hashes alone, each row once in the life of a page. */
export class Forgetting {
  readonly #forget: OverlayOptions['forget'];
  readonly #said = new Set<string>();

  constructor({ forget }: OverlayOptions) {
    this.#forget = forget;
  }

  /** All is to be said again: what was remembered of it is gone. */
  forget(): void {
    this.#said.clear();
  }

  /** Whether all of it was taken, now or before; false: to be said again with the next scan. */
  async say(rows: readonly Known[], { hasher, macsOf }: Engine): Promise<boolean> {
    const unsaid = rows.filter((row) => !this.#said.has(nameOf(row)));
    if (unsaid.length === 0) return true;
    const isTaken = await this.#forget((pageKey) => {
      const hash = hasher(pageKey);
      return [...new Set(unsaid.flatMap((row) => macsOf(row, hash)))];
    });
    if (isTaken) for (const row of unsaid) this.#said.add(nameOf(row));
    return isTaken;
  }
}

/** In the memory of the page only, like the row itself. */
function nameOf({ key, nativeId = '', lists }: Known): string {
  return [key, nativeId, ...lists].join('\u0000');
}
