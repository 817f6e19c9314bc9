import { listenToTab, statusPort } from '../../lib/messages/pages';
import { httpOrigin } from '../../lib/messages/sender';
import type { PageStatus } from '../../lib/model/page-status';
import type { FieldName } from '../../lib/model/row';
import { activeTab, canAskForSites, connectTab, isGranted, now, requestSite, runInFrames } from '../../lib/platform';
import type { Account } from '../../lib/reading/person';

/** What the popup knows of the tab in front, before the settings are laid over it. */
export type Site =
  | { kind: 'noPage' }
  | { kind: 'notAllowed'; site: string; canAsk: boolean }
  | {
      kind: 'allowed';
      site: string;
      href: string;
      tabId: number;
      status: PageStatus | null;
      account: Account | null;
      isSuspect: boolean;
      /** Has the user point at a column of the page; the popup makes way for it. */
      point: (field: FieldName) => void;
    };
export type AllowedSite = Extract<Site, { kind: 'allowed' }>;

/** Shortest time between two looks into a tab, in ms. */
const lookAgain = 3000;

/** Calls `changed` with what the tab in front is, and again as its frames tell more. */
export async function watchSite(tabId: number | undefined, signal: AbortSignal, changed: (site: Site) => void) {
  const tab = await activeTab(tabId);
  const site = httpOrigin(tab?.url);
  if (tab === null || site === null) return changed({ kind: 'noPage' });
  if (!(await isGranted(site))) return changed({ kind: 'notAllowed', site, canAsk: canAskForSites() });
  let known: AllowedSite = {
    kind: 'allowed',
    site,
    href: tab.url ?? site,
    tabId: tab.id,
    status: null,
    account: null,
    isSuspect: false,
    point: () => undefined,
  };
  const tell = (more: Partial<AllowedSite>) => {
    known = { ...known, ...more };
    if (!signal.aborted) changed(known);
  };
  tell({});
  let looked = Number.NEGATIVE_INFINITY;
  const connect = () => {
    const ask = listenToTab(connectTab(tab.id, statusPort), signal, (status) => {
      tell({ status, point });
      // Nobody there: the page may be loading, so ask again.
      if (status === null && !signal.aborted) setTimeout(connect, 1000);
      if (status === null || now() - looked < lookAgain) return;
      looked = now();
      void lookInto(tab.id).then(tell);
    });
    const point = (field: FieldName) => {
      ask(field);
      // The page needs the pointer and the keys; the message must have left before the window is gone.
      setTimeout(() => close(), 100);
    };
  };
  connect();
}

/** What only the popup asks of a page: who is logged in, and whether a list there was not understood. */
async function lookInto(tabId: number): Promise<Pick<AllowedSite, 'account' | 'isSuspect'>> {
  const [accounts, suspects] = await Promise.all([
    runInFrames<Account>(tabId, '/account.js').catch(() => []),
    runInFrames<boolean>(tabId, '/suspect.js').catch(() => []),
  ]);
  return { account: accounts[0]?.result ?? null, isSuspect: suspects.some(({ result }) => result) };
}

/** Straight from the click: a browser asks the user only then. The page is started by the background. */
export function allow(site: Site | null, then: () => void): void {
  if (site?.kind === 'notAllowed') void requestSite(site.site).then((granted) => (granted ? then() : undefined));
}
