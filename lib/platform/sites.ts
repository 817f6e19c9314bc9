import { browser } from './browser';
import { addedSites, forgetSite, forgetSites, isMeant, onSitesAdded, rememberSite } from './ports';

const script = '/content-scripts/content.js';

/** Match pattern of an origin. Firefox patterns take no port, so there it covers every port of the host. */
export function patternOf(origin: string): string {
  if (origin.includes('*')) return `${origin}/*`;
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${import.meta.env.FIREFOX ? hostname : host}/*`;
}

/** Origins this build was packed for; none in the general build. Put in by the build configuration. */
const packedSites: readonly string[] = import.meta.env.SITES ?? [];

/** False for a page that only Firefox's patterns without ports let the content script of a packed build into. */
export function isPacked(origin: string): boolean {
  return !import.meta.env.FIREFOX || packedSites.length === 0 || packedSites.includes(origin);
}

/** False for a page that only a grant for another port of its host lets the content script into. */
export async function isAdded(origin: string): Promise<boolean> {
  return !import.meta.env.FIREFOX || isMeant(origin, await addedSites());
}

const isOpen = (origin: string) => browser.permissions.contains({ origins: [patternOf(origin)] });

export async function isGranted(origin: string): Promise<boolean> {
  return isPacked(origin) && (await isOpen(origin)) && (await isAdded(origin));
}

/** Asks the user for one site. Must be called straight from a click. */
export async function requestSite(origin: string): Promise<boolean> {
  // Not after the answer, which a popup that makes way for the browser's question never hears.
  const remembered = import.meta.env.FIREFOX && isOpen(origin).then((open) => rememberSite(origin, open));
  const granted = await browser.permissions.request({ origins: [patternOf(origin)] });
  await remembered;
  if (!granted) await forgetSites(isOpen);
  return granted;
}

/**
 * Gives back what the user granted for one site. Where the pattern stands for other sites too (Firefox: other ports of the
 * host) these stay, and only what was meant is narrowed.
 */
export async function withdrawSite(origin: string): Promise<void> {
  const isShared = (await addedSites()).some((one) => one !== origin && patternOf(one) === patternOf(origin));
  if (!isShared) await browser.permissions.remove({ origins: [patternOf(origin)] });
  await forgetSite(origin);
}

/** Calls `changed` whenever sites are granted or withdrawn, with their patterns. */
export function onSitesChanged(changed: (granted: string[], withdrawn: string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => changed(origins, []));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void forgetSites(isOpen).then(() => changed([], origins));
  });
  onSitesAdded((origins) => changed(origins.map(patternOf), []));
}

/** Patterns granted by the user beyond what the manifest itself injects into. */
async function addedPatterns(): Promise<string[]> {
  const own = ownPatterns();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !own.includes(origin));
}

/** Patterns the manifest itself injects into: those of the sites the build was packed for. */
function ownPatterns(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
}

/** Sites the extension was packed for, and those the user added: origins, or broad ones (`https://*.example.gov.vn`). */
export async function knownSites(): Promise<{ packed: readonly string[]; added: string[] }> {
  const siteOf = (pattern: string) => pattern.replace(/\/\*$/, '');
  const meant = await addedSites();
  // A pattern of Firefox stands for those of its sites that are remembered; else for the host as it was granted.
  const added = (await addedPatterns()).flatMap((pattern) => {
    const sites = meant.filter((site) => patternOf(site) === pattern);
    return sites.length > 0 ? sites : [siteOf(pattern)];
  });
  return { packed: packedSites.length > 0 ? packedSites : ownPatterns().map(siteOf), added };
}

let turn: Promise<void> = Promise.resolve();

/**
 * Makes the registered content scripts be exactly those of the granted sites; an update of the extension clears them.
 * Calls take turns: an installation and a new site may come at the same moment.
 */
export function registerSites(): Promise<void> {
  turn = turn.catch(() => undefined).then(alignRegistrations);
  return turn;
}

/** Touches only what differs: a page that loads meanwhile must find its script registered. */
async function alignRegistrations(): Promise<void> {
  if (browser.scripting?.registerContentScripts === undefined) return;
  const patterns = await addedPatterns();
  const known = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = known.filter((id) => !patterns.includes(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const pattern of patterns) if (!known.includes(pattern)) await registerOne(pattern);
}

async function registerOne(pattern: string): Promise<void> {
  const common = {
    id: pattern,
    matches: [pattern],
    js: [script],
    allFrames: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  try {
    await browser.scripting.registerContentScripts([{ ...common, matchOriginAsFallback: true }]);
  } catch {
    // Chromium before 119 and Firefox before 128 refuse the unknown key; frames without an address of their own stay unread there.
    await browser.scripting.registerContentScripts([common]);
  }
}

/** Patterns of every site the extension may read, packed in or granted. */
export async function allPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Starts at once in the tabs already open on these sites; a script left behind by an older version takes its leave. */
export async function injectInto(patterns: string[]): Promise<void> {
  if (patterns.length === 0 || browser.scripting?.executeScript === undefined) return;
  const tabs = await browser.tabs.query({ url: patterns });
  // All at once: a tab that hangs must not keep the others waiting.
  await Promise.all(
    tabs.map(({ id: tabId }) =>
      tabId === undefined
        ? undefined
        : // A tab that is an error page or is being closed refuses; it gets the script when it loads again.
          browser.scripting
            .executeScript({ target: { tabId, allFrames: true }, files: [script] })
            .catch(() => undefined),
    ),
  );
}

/** Can this build ask for a site at all? One packed for given sites cannot. */
export function canAskForSites(): boolean {
  const { optional_host_permissions = [], optional_permissions = [] } = browser.runtime.getManifest();
  return [...optional_host_permissions, ...optional_permissions].some((pattern) => pattern.includes('://'));
}
