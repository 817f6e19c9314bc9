import { browser } from './browser';

/**
 * In `storage.local`, in Firefox: the sites that the user added. Its patterns take no port, so a grant for one site opens
 * every port of the host, and which of them was meant must be remembered beside it.
 */
export const addedSitesName = 'sites.added';

/** Whether a site was meant. A host of which none was added here was granted in the browser's own pages, whole. */
export function isMeant(origin: string, added: readonly string[]): boolean {
  return added.includes(origin) || !added.some((one) => hostOf(one) === hostOf(origin));
}

/** The sites that the user added; none in browsers whose patterns take ports. */
export async function addedSites(): Promise<string[]> {
  if (!import.meta.env.FIREFOX) return [];
  const stored = (await browser.storage.local.get(addedSitesName))[addedSitesName];
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}

/** Remembers a site that is being added. `isOpen`: its host is granted already, and others of it stay. */
export async function rememberSite(origin: string, isOpen: boolean): Promise<void> {
  const added = await addedSites();
  const others = added.filter((one) => one !== origin && (isOpen || hostOf(one) !== hostOf(origin)));
  await browser.storage.local.set({ [addedSitesName]: [...others, origin] });
}

/** Forgets one site. */
export async function forgetSite(origin: string): Promise<void> {
  const added = await addedSites();
  if (added.includes(origin))
    await browser.storage.local.set({ [addedSitesName]: added.filter((one) => one !== origin) });
}

/** Forgets the sites of hosts that may not be read any more. */
export async function forgetSites(isOpen: (origin: string) => Promise<boolean>): Promise<void> {
  const added = await addedSites();
  const open = await Promise.all(added.map(isOpen));
  if (!open.every(Boolean)) await browser.storage.local.set({ [addedSitesName]: added.filter((_, at) => open[at]) });
}

/** Tells of sites that were added, also on hosts that were granted before, of which the browser tells nothing. */
export function onSitesAdded(changed: (origins: string[]) => void): void {
  if (!import.meta.env.FIREFOX) return;
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[addedSitesName] : undefined;
    const before = (change?.oldValue as string[] | undefined) ?? [];
    const now = (change?.newValue as string[] | undefined) ?? [];
    const more = now.filter((origin) => !before.includes(origin));
    if (more.length > 0) changed(more);
  });
}

function hostOf(origin: string): string {
  return origin.replace(/:\d+$/, '');
}

/**
 * The site a document belongs to; for a frame without an address of its own (about:blank, srcdoc, data:) that of the
 * page it came from or stands in. '' where the browser tells neither.
 */
export function siteOfDocument(): string {
  // Firefox before 148 does not know the pages around; a sandboxed frame still names the one it came from.
  const around = (location as { ancestorOrigins?: ArrayLike<string> }).ancestorOrigins ?? [];
  const from = import.meta.env.FIREFOX ? (/^https?:\/\/[^/]+/.exec(document.referrer)?.[0] ?? '') : '';
  return [location.origin, self.origin, ...Array.from(around), from].find((origin) => /^https?:/.test(origin)) ?? '';
}
