import { defineBackground } from 'wxt/utils/define-background';
import { toolbarTexts } from '../lib/locale/toolbar';
import { AccountBook } from '../lib/messages/accounts';
import { backgroundListener } from '../lib/messages/background';
import { listenForForgetting } from '../lib/messages/background-forget';
import { listenForTeaching } from '../lib/messages/background-teaching';
import {
  allPatterns,
  injectInto,
  isGranted,
  now,
  onMessage,
  onSitesChanged,
  onStart,
  ownId,
  registerSites,
  runInFrames,
  sessionArea,
  settingAreas,
  showOnToolbar,
  wait,
} from '../lib/platform';
import type { Account } from '../lib/reading/person';
import { keepSettings, teachAdapter } from '../lib/settings';
import { pageKeyIn } from '../lib/settings/page-key';
import { keepingAt } from '../lib/settings/secrecy';
import { worldOf } from '../lib/standing';
import { atRisk, ForgottenDossiers, openDatabase, recordSightings } from '../lib/store';
import { resolveAccount } from '../lib/text';

export default defineBackground(() => {
  const db = openDatabase();
  const settingsNow = keepSettings(settingAreas(), new AbortController().signal);

  const forgotten = new ForgottenDossiers(db, pageKeyIn(settingAreas()));
  const look = (tabId: number) => runInFrames<Account>(tabId, '/account.js');
  const accounts = new AccountBook({ store: sessionArea(), look, now, wait });

  const current = async () => {
    const { settings } = await settingsNow();
    return { settings, world: worldOf(settings) };
  };

  const refreshToolbar = async () => {
    const { settings, world } = await current();
    const { counts } = await atRisk(db, { limit: 0, now: now(), world });
    const urgent = counts.overdue + counts.today;
    await showOnToolbar(urgent === 0 ? '' : String(urgent), toolbarTexts[settings.language].title(urgent));
  };

  onMessage(
    backgroundListener({
      ownId: ownId(),
      isAllowed: isGranted,
      async accountOf(site, sender) {
        const { shown, last } = await accounts.names(site, sender);
        return resolveAccount((await settingsNow()).settings.identity, site, shown, last);
      },
      async record(seen) {
        const { settings, world } = await current();
        const recorded = await recordSightings(db, seen, world, { ...keepingAt(settings, seen.site), forgotten });
        if (recorded.written > 0) void refreshToolbar();
        return recorded;
      },
    }),
  );

  listenForForgetting((site, macs) => forgotten.forget(site, macs, now()).then(() => void refreshToolbar()));
  listenForTeaching((adapter) => teachAdapter(settingAreas(), adapter));

  onStart(async (isNew) => {
    await registerSites();
    if (isNew) await injectInto(await allPatterns());
    await refreshToolbar();
  });
  onSitesChanged(async (granted) => {
    await registerSites();
    await injectInto(granted);
  });
});
