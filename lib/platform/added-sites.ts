import { browser } from './browser';

/**
 * Patterns of Firefox take no port: who allows one site allows every port of its host. So the very origins that the user
 * added are remembered there, each under a name of its own in `storage.local`, and nothing is done on other ports.
 */
const prefix = 'sites.added.';

/** Whether what lies under this name is no data, but what the user has allowed, and outlives the wiping of data. */
export function isAddedName(name: string): boolean {
  return name.startsWith(prefix);
}

/** At once, in one step: a page that asks for a permission may be closed by the browser's question. */
export async function rememberAdded(origin: string): Promise<void> {
  await browser.storage.local.set({ [prefix + origin]: true });
}

/** Forgets the origins for which `isGone` holds. */
export async function forgetAdded(isGone: (origin: string) => boolean): Promise<void> {
  await browser.storage.local.remove((await addedOrigins()).filter(isGone).map((origin) => prefix + origin));
}

/** Origins the user has added; none in a browser whose patterns know ports. */
export async function addedOrigins(): Promise<string[]> {
  return originsIn(await browser.storage.local.get(null));
}

/** Calls `added` with each origin that is remembered from now on. */
export function onAdded(added: (origin: string) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isNew = ([, { newValue }]: [string, { newValue?: unknown }]) => newValue !== undefined;
    if (area === 'local')
      for (const origin of originsIn(Object.fromEntries(Object.entries(changes).filter(isNew)))) added(origin);
  });
}

function originsIn(items: object): string[] {
  return Object.keys(items).flatMap((name) => (isAddedName(name) ? name.slice(prefix.length) : []));
}
