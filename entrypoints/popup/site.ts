import type { SiteView } from '../../components/SiteStatus';
import { listenToTab, statusPort } from '../../lib/messages/pages';
import { httpOrigin } from '../../lib/messages/sender';
import type { PageStatus } from '../../lib/model/page-status';
import { activeTab, canAskForSites, connectTab, isGranted } from '../../lib/platform';
import type { SettingsRead } from '../../lib/settings';

/** What the popup knows of the tab in front, before the settings are laid over it. */
export type Site =
  | { kind: 'noPage' }
  | { kind: 'notAllowed'; site: string; canAsk: boolean }
  | { kind: 'allowed'; site: string; status: PageStatus | null };

/** Calls `changed` with what the tab in front is, and again as its frames tell more. */
export async function watchSite(tabId: number | undefined, signal: AbortSignal, changed: (site: Site) => void) {
  const tab = await activeTab(tabId);
  const site = httpOrigin(tab?.url);
  if (tab === null || site === null) return changed({ kind: 'noPage' });
  if (!(await isGranted(site))) return changed({ kind: 'notAllowed', site, canAsk: canAskForSites() });
  changed({ kind: 'allowed', site, status: null });
  const connect = () =>
    listenToTab(connectTab(tab.id, statusPort), signal, (status) => {
      changed({ kind: 'allowed', site, status });
      // Nobody there: the page may be loading, so ask again.
      if (status === null && !signal.aborted) setTimeout(connect, 1000);
    });
  connect();
}

/** The site as the view shows it, with the site's own setting. */
export function viewOf(site: Site | null, read: SettingsRead | null): SiteView | null {
  if (site === null || site.kind !== 'allowed') return site;
  if (site.status === null) return { kind: 'silent', site: site.site };
  return {
    kind: 'reading',
    site: site.site,
    status: site.status,
    emptyMeans: read?.settings.secrecy[site.site]?.emptyMeans,
    emptyMeansManaged: read?.managed.includes(`secrecy.${site.site}`) ?? false,
  };
}
