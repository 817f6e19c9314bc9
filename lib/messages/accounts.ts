import type { MessageSender } from '../platform';

/** Where the names last shown are kept: `storage.session`, gone with the browser. */
export interface SessionStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The name that the menu of one frame shows. */
interface Shown {
  frame: number;
  result: { name: string };
}

/** What the book needs of the browser. */
export interface AccountParts {
  /** Missing in old browsers. */
  store: SessionStore | undefined;
  /** Names that the menus of a tab's frames show, by frame. */
  look(tabId: number): Promise<Shown[]>;
  now(): number;
  wait(ms: number): Promise<void>;
}

const key = 'accounts';
/** Shortest time between two looks at the menus of one tab, in ms. */
const lookAgain = 3000;
/** Menus are drawn late in some pages: the first rows of a tab wait so long for one. */
const patience = 1500;
/** After so long without a menu, a page of that tab is waited for anew: it may be another one. */
const patientAgain = 30_000;

interface Look {
  at: number;
  names: Promise<Shown[]>;
}

/** The name last shown on a site; '' when there is none. */
export async function lastShown(store: SessionStore | undefined, site: string): Promise<string> {
  const kept = (await store?.get(key).catch(() => undefined))?.[key] as Record<string, string> | undefined;
  return kept?.[site] ?? '';
}

/**
 * Whose rows a message brings: the name that the account menu of their own frame shows, else of the tab's top page, else
 * of a frame beside it, which is where framesets and portals keep it. Where no frame of the tab shows one, the name
 * last shown on the site: one browser holds one login per site, and windows without a menu belong to it. Without
 * `storage.session` that is remembered as long as the worker lives; after it such rows are kept as nobody's until they
 * are seen again beside a menu.
 */
export class AccountBook {
  readonly #parts: AccountParts;
  #sites: Promise<Record<string, string>> | undefined;
  readonly #looks = new Map<number, Look>();
  /** When a tab was last waited for in vain. */
  readonly #inVain = new Map<number, number>();

  constructor(parts: AccountParts) {
    this.#parts = parts;
  }

  /** The name shown now, and the one last shown on the site; each '' when there is none. */
  async names(site: string, { tab, frameId = 0 }: MessageSender): Promise<{ shown: string; last: string }> {
    const sites = await this.#read();
    const shown = tab?.id === undefined ? '' : await this.#shown(tab.id, frameId);
    const last = sites[site] ?? '';
    if (shown !== '' && shown !== last) {
      sites[site] = shown;
      await this.#parts.store?.set({ [key]: sites }).catch(() => undefined);
    }
    return { shown, last };
  }

  async #shown(tabId: number, frameId: number): Promise<string> {
    let names = await this.#look(tabId);
    const { now, wait } = this.#parts;
    if (names.length === 0 && now() - (this.#inVain.get(tabId) ?? Number.NEGATIVE_INFINITY) > patientAgain) {
      this.#inVain.set(tabId, now());
      await wait(patience);
      this.#looks.delete(tabId);
      names = await this.#look(tabId);
    }
    const best = [frameId, 0].map((frame) => names.find((one) => one.frame === frame)).find(Boolean) ?? names[0];
    return best?.result.name ?? '';
  }

  #look(tabId: number): Promise<Shown[]> {
    const { look, now, wait } = this.#parts;
    const known = this.#looks.get(tabId);
    if (known !== undefined && now() - known.at < lookAgain) return known.names;
    if (this.#looks.size > 200) this.#looks.clear();
    // A tab that hangs answers nothing, and its other rows must not wait for it.
    const names = Promise.race([look(tabId).catch(() => []), wait(patience).then(() => [])]);
    this.#looks.set(tabId, { at: now(), names });
    return names;
  }

  #read(): Promise<Record<string, string>> {
    const { store } = this.#parts;
    this.#sites ??= (store?.get(key) ?? Promise.resolve({})).then(
      (kept) => ({ ...((kept as Record<string, unknown>)[key] as Record<string, string> | undefined) }),
      () => ({}),
    );
    return this.#sites;
  }
}
