import type { MessageSender } from '../platform';
import { httpOrigin } from './sender';

/** Where the accounts told are kept: `storage.session`, gone with the browser. */
export interface SessionStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

interface Told {
  /** The name last shown on each site. */
  sites: Record<string, string>;
  /** The name last shown in each tab and the site of its top page, for lists in frames of another origin. */
  tabs: Record<string, { site: string; name: string }>;
}

const key = 'accounts';
const mostTabs = 100;

/**
 * Which account was last shown where: menus and lists stand in different frames, tabs and windows, and one browser
 * holds one login per site. Without `storage.session` (an old browser) it is remembered as long as the worker lives;
 * then rows of windows without a menu are kept as nobody's until they are seen again with one.
 */
export class AccountBook {
  readonly #store: SessionStore | undefined;
  #told: Promise<Told> | undefined;

  constructor(store: SessionStore | undefined) {
    this.#store = store;
  }

  /** A frame of this tab shows this name. */
  async tell(site: string, { tab }: MessageSender, name: string): Promise<void> {
    const told = await this.#read();
    const top = httpOrigin(tab?.url) ?? site;
    const known = told.tabs[`${tab?.id}`];
    if (told.sites[site] === name && known?.site === top && known.name === name) return;
    told.sites[site] = name;
    delete told.tabs[`${tab?.id}`];
    told.tabs[`${tab?.id}`] = { site: top, name };
    for (const old of Object.keys(told.tabs).slice(0, -mostTabs)) delete told.tabs[old];
    await this.#store?.set({ [key]: told }).catch(() => undefined);
  }

  /** The name last shown on a site, else in the same tab while its page stays on its site; '' when none was. */
  async last(site: string, { tab }: MessageSender): Promise<string> {
    const told = await this.#read();
    const inTab = told.tabs[`${tab?.id}`];
    return told.sites[site] ?? (inTab !== undefined && inTab.site === httpOrigin(tab?.url) ? inTab.name : '');
  }

  #read(): Promise<Told> {
    this.#told ??= (this.#store?.get(key) ?? Promise.resolve({})).then(
      (kept) => ({ sites: {}, tabs: {}, ...((kept as Record<string, unknown>)[key] as Partial<Told> | undefined) }),
      () => ({ sites: {}, tabs: {} }),
    );
    return this.#told;
  }
}
