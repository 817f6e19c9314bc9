import type { Instant } from '../model/time';
import { placesOf } from '../reading/title';
import type { Engine } from './engine';
import type { ReadRow, Rows } from './rows';

/** Longer texts name no group. */
const longestName = 200;

/** The rows of a list that are not surely open, by themselves or by the group or folder they stand in. */
export function secretRows(rows: Rows, observedAt: Instant): HTMLElement[] {
  const groups = new SecretGroups(rows);
  return rows.elements.filter((element) => {
    const read = rows.read(element, observedAt);
    const isAmongSecrets = groups.has(element, read);
    return read !== null && (isAmongSecrets || read.secrecy !== 'open');
  });
}

/**
 * Tells rows that stand where the page says everything is secret: in a folder, below a heading, or in a group of the
 * list. The rows of a list are to be shown to it in their order. The row's own marks are lib/secrecy's to read.
 */
export class SecretGroups {
  readonly #isSecretLabel: Engine['isSecretLabel'];
  readonly #isPlace: boolean;
  /** What the title of the secret group looks like; only another that looks the same ends it, none of a group within. */
  #look: string | null = null;

  constructor({ list, engine }: Rows) {
    this.#isSecretLabel = engine.isSecretLabel;
    this.#isPlace = placesOf(list.grid.root).some(engine.isSecretLabel);
  }

  /** Whether the row stands among secret ones. `read`: null where it is no dossier, and may be the title of a group. */
  has(element: HTMLElement, read: ReadRow | null): boolean {
    if (this.#isPlace) return true;
    if (read === null) this.#pass(element);
    return this.#look !== null;
  }

  #pass(title: HTMLElement): void {
    const name = (title.textContent ?? '').trim();
    if (name === '' || name.length > longestName) return;
    const look = `${title.tagName} ${title.className} ${title.getAttribute('aria-level')} ${title.childElementCount}`;
    if (this.#isSecretLabel(name)) this.#look = look;
    else if (look === this.#look) this.#look = null;
  }
}
