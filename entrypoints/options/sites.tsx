import { AdapterList } from '../../components/options/AdapterList';
import { SecrecyForm } from '../../components/options/SecrecyForm';
import { SiteList } from '../../components/options/SiteList';
import type { OptionSite } from '../../lib/model/option-site';
import { canAskForSites, knownSites, onSitesChanged, requestSite, withdrawSite } from '../../lib/platform';
import { entryStates, isSiteAllowed, type SettingsRead } from '../../lib/settings';
import { adapterActions, listed } from '../popup/adapters';
import type { SettingParts } from '../shared/parts';
import { entrySaver } from './settings';

type Known = Awaited<ReturnType<typeof knownSites>>;

/** Those that the browser lets it read, and those that are named only. */
function sitesOf({ settings, policy }: SettingsRead, { packed, added }: Known): OptionSite[] {
  const named = (settings.sites ?? []).filter((site) => !packed.includes(site) && !added.includes(site));
  const of = (sites: readonly string[], from: OptionSite['from']) =>
    sites.map((site) => ({
      site,
      from,
      // A broad one is held to the setting page by page.
      isAllowed: site.includes('*') || isSiteAllowed(settings, site),
      isManaged: policy.sites?.includes(site) ?? false,
    }));
  return [...of(packed, 'packed'), ...of(added, 'added'), ...of(named, 'named')];
}

/** The sites, what tells secret documents there, and how they are read. */
export function sitePart(parts: SettingParts) {
  let known: Known = { packed: [], added: [] };
  const refresh = async () => {
    known = await knownSites();
    parts.draw();
  };
  void refresh();
  onSitesChanged(() => void refresh());
  const onSave = entrySaver(parts);
  const adapters = adapterActions(parts.areas, parts.draw);
  return (read: SettingsRead) => {
    const { language, secrecy, adapters: all } = read.settings;
    const sites = sitesOf(read, known);
    const single = sites.map(({ site }) => site).filter((site) => !site.includes('*'));
    const [state] = entryStates(read, ['secrecy']);
    return (
      <>
        <SiteList
          language={language}
          sites={sites}
          canAdd={canAskForSites()}
          onAllow={requestSite}
          onWithdraw={withdrawSite}
        />
        {state && (
          <SecrecyForm
            language={language}
            state={state}
            sites={[...new Set([...single, ...Object.keys(secrecy)])]}
            isLocked={(path) => parts.isManaged(`secrecy.${path}`)}
            onSave={onSave}
          />
        )}
        <AdapterList
          language={language}
          adapters={all.map((one) => ({ ...listed(one, read, null), sites: one.match.sites }))}
          {...adapters(all, language)}
        />
      </>
    );
  };
}
