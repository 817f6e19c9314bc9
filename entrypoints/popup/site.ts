import { listenToTab, statusPort } from '../../lib/messages/pages';
import { httpOrigin } from '../../lib/messages/sender';
import type { PageStatus } from '../../lib/model/page-status';
import { activeTab, canAskForSites, connectTab, isGranted, now, runInFrames } from '../../lib/platform';
import type { Account } from '../../lib/reading/person';

/** What the popup knows of the tab in front, before the settings are laid over it. */
export type Site =
  | { kind: 'noPage' }
  | { kind: 'notAllowed'; site: string; canAsk: boolean }
  | {
      kind: 'allowed';
      site: string;
      tabId: number;
      status: PageStatus | null;
      account: Account | null;
      isSuspect: boolean;
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
  let known: AllowedSite = { kind: 'allowed', site, tabId: tab.id, status: null, account: null, isSuspect: false };
  const tell = (more: Partial<AllowedSite>) => {
    known = { ...known, ...more };
    if (!signal.aborted) changed(known);
  };
  tell({});
  let looked = Number.NEGATIVE_INFINITY;
  const connect = () =>
    listenToTab(connectTab(tab.id, statusPort), signal, (status) => {
      tell({ status });
      // Nobody there: the page may be loading, so ask again.
      if (status === null && !signal.aborted) setTimeout(connect, 1000);
      if (status === null || now() - looked < lookAgain) return;
      looked = now();
      void lookInto(tab.id).then(tell);
    });
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
