import { browser } from './browser';
import { addedSitesName } from './ports';

/** What the project uses of a storage area. */
export interface StorageArea {
  get(key?: string | null): Promise<Record<string, unknown>>;
}
export interface WritableArea extends StorageArea {
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** The two areas that settings live in, and how to hear of changes. */
export interface SettingAreas {
  local: WritableArea;
  managed: StorageArea;
  onChanged(listener: (area: string) => void, signal: AbortSignal): void;
}

/** What lasts as long as the browser runs, for pages and workers of the extension; missing in old browsers. */
export function sessionArea():
  | (Pick<WritableArea, 'set'> & { get(key: string): Promise<Record<string, unknown>> })
  | undefined {
  return browser.storage.session as ReturnType<typeof sessionArea>;
}

/** In `storage.session`: when everything was wiped. */
const wipedName = 'wipedAt';

/** Remembers, until the browser is closed, that everything is wiped now: what is on its way must not come after it. */
export async function noteWipe(at: number): Promise<void> {
  await browser.storage.session?.set({ [wipedName]: at });
}

/**
 * Empties what this extension keeps outside its database, but for names to `keep`. What policy sets nobody can touch, and
 * what was granted stays, no wider than it was.
 */
export async function wipeStorage(keep: readonly string[], at: number): Promise<void> {
  const stays = [...keep, addedSitesName];
  const names = Object.keys(await browser.storage.local.get(null)).filter((name) => !stays.includes(name));
  await browser.storage.local.remove(names);
  await browser.storage.session?.clear();
  await noteWipe(at);
}

/** When everything was wiped last, as long as the browser runs: what was seen before that is not to be kept any more. */
export async function wipedAt(): Promise<number> {
  const at = (await browser.storage.session?.get(wipedName))?.[wipedName];
  return typeof at === 'number' ? at : Number.NEGATIVE_INFINITY;
}

/** The browser's own areas. `managed` throws in a Firefox without a policy; readers must expect that. */
export function settingAreas(): SettingAreas {
  return {
    local: browser.storage.local as WritableArea,
    managed: {
      // Taken at each call, because the very property is missing where there is no policy support.
      get: () => browser.storage.managed.get(null) as Promise<Record<string, unknown>>,
    },
    onChanged(listener, signal) {
      const relay = (_changes: unknown, area: string) => listener(area);
      browser.storage.onChanged.addListener(relay);
      // A content script that an update left behind has no storage any more.
      signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(relay), { once: true });
    },
  };
}
