import type { SiteView } from '../../components/SiteStatus';
import type { WhoView } from '../../components/WhoAmI';
import { isSiteAllowed, type SettingsRead } from '../../lib/settings';
import { accountOfName, identityKey, resolveAccount } from '../../lib/text';
import type { AllowedSite, Site } from './site';

/** The key of the setting that says who the user is here; null while nothing names an account. */
export function whoKey({ site, account }: AllowedSite, read: SettingsRead): string | null {
  const { identity } = read.settings;
  const own = account === null ? null : identityKey(site, accountOfName(account.name));
  if (own !== null && identity[own]?.names.length === 0) return own;
  const resolved = resolveAccount(identity, site, account?.name ?? '');
  return resolved === '' ? own : identityKey(site, resolved);
}

function whoOf(site: AllowedSite, read: SettingsRead): WhoView | null {
  const key = whoKey(site, read);
  const identity = key === null ? undefined : read.settings.identity[key];
  if (identity !== undefined && identity.names.length > 0) return { kind: 'known', identity };
  if (site.status?.lists.length === 0) return null;
  return identity === undefined && site.account !== null ? { kind: 'ask', ...site.account } : { kind: 'unknown' };
}

/** The site as the view shows it, with the site's own settings. */
export function viewOf(site: Site | null, read: SettingsRead | null, seen: readonly number[]): SiteView | null {
  if (site === null || site.kind === 'noPage') return site;
  if (read !== null && !isSiteAllowed(read.settings, site.site)) {
    return { kind: 'forbidden', site: site.site, isManaged: read.managed.includes('sites') };
  }
  if (site.kind !== 'allowed') return site;
  if (site.status === null) return { kind: 'silent', site: site.site };
  return {
    kind: 'reading',
    site: site.site,
    status: site.status,
    seen,
    isSuspect: site.isSuspect,
    who: read === null ? null : whoOf(site, read),
    emptyMeans: read?.settings.secrecy[site.site]?.emptyMeans,
    emptyMeansManaged: read?.managed.includes(`secrecy.${site.site}.emptyMeans`) ?? false,
  };
}
