import { hasOfficialNotice } from '../../lib/calendar';
import type { CheckedSite, CheckInput } from '../../lib/model/check';
import type { Settings } from '../../lib/model/settings';
import {
  browserName,
  canAskForSites,
  installType,
  isGranted,
  isUpdateWaiting,
  knownSites,
  now,
  ownVersion,
  storageHealth,
} from '../../lib/platform';
import { isSiteAllowed, type SettingsRead } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import { type Database, keptCounts, writeFailure } from '../../lib/store';
import { lookAtTabs } from './tabs';

const years = Array.from({ length: 101 }, (_, i) => 2000 + i);

/** Looks at everything the page tells of. */
export async function lookAround(
  db: Database,
  read: SettingsRead,
  seen: CheckInput['policy']['seen'],
): Promise<CheckInput> {
  const { settings } = read;
  const [install, isWaiting, sites, tabs, storage] = await Promise.all([
    installType(),
    isUpdateWaiting(),
    sitesOf(settings),
    lookAtTabs((site) => isSiteAllowed(settings, site)),
    storageOf(db),
  ]);
  return {
    at: now(),
    versions: {
      extension: ownVersion(),
      browser: browserName(),
      install,
      data: worldOf(settings).version,
      officialYears: years.filter(hasOfficialNotice),
      isUpdateWaiting: isWaiting,
    },
    policy: { seen, paths: read.managed },
    canAsk: canAskForSites(),
    sites,
    ...tabs,
    problems: read.problems,
    storage,
  };
}

async function sitesOf(settings: Settings): Promise<CheckedSite[]> {
  const { packed, added } = await knownSites();
  const only = (settings.sites ?? []).filter((site) => !packed.includes(site) && !added.includes(site));
  const of = (sites: readonly string[], from: CheckedSite['from']) =>
    sites.map(async (site) => ({
      site,
      from,
      isGranted: await isGranted(site),
      // A broad one is held to the setting page by page.
      isAllowed: site.includes('*') || isSiteAllowed(settings, site),
    }));
  return Promise.all([...of(packed, 'packed'), ...of(added, 'added'), ...of(only, 'named')]);
}

async function storageOf(db: Database): Promise<CheckInput['storage']> {
  const failure = await writeFailure(db);
  const [counts, health] = await Promise.all([keptCounts(db), storageHealth()]);
  return { failure, dossiers: counts?.dossiers ?? null, ...health };
}
