import { defineBackground } from 'wxt/utils/define-background';
import { AccountBook } from '../../lib/messages/accounts';
import { backgroundListener } from '../../lib/messages/background';
import { listenForForgetting } from '../../lib/messages/background-forget';
import { listenForPanel } from '../../lib/messages/background-panel';
import { listenForTeaching } from '../../lib/messages/background-teaching';
import {
  isGranted,
  type MessageSender,
  now,
  onMessage,
  onStart,
  ownId,
  runInFrames,
  sessionArea,
  settingAreas,
  wait,
  wipedAt,
} from '../../lib/platform';
import type { Account } from '../../lib/reading/person';
import { isSiteAllowed, teachAdapter } from '../../lib/settings';
import { pageKeyIn } from '../../lib/settings/page-key';
import { keepingAt } from '../../lib/settings/secrecy';
import { worldOf } from '../../lib/standing';
import { ForgottenDossiers, keptKey, openDatabase, recordSightings } from '../../lib/store';
import { resolveAccount } from '../../lib/text';
import { obeyCommands } from './commands';
import { openFirstPage } from './first-page';
import { heldSettings } from './held-settings';
import { keepReminding, refreshToolbar } from './reminders';
import { keepSites } from './sites';
import { keepUpdated } from './updates';

export default defineBackground(() => {
  const db = openDatabase();
  const settingsNow = heldSettings(db, () => void refreshToolbar(db, current));

  const forgotten = new ForgottenDossiers(db, pageKeyIn(settingAreas()));
  const look = (tabId: number) => runInFrames<Account>(tabId, '/account.js');
  const accounts = new AccountBook({ store: sessionArea(), look, now, wait });

  const current = async () => {
    const { settings } = await settingsNow();
    return { settings, world: worldOf(settings) };
  };

  const accountOf = async (site: string, sender: MessageSender) => {
    const { shown, last } = await accounts.names(site, sender);
    return resolveAccount((await settingsNow()).settings.identity, site, shown, last);
  };

  onMessage(
    backgroundListener({
      ownId: ownId(),
      isAllowed: async (site) => isSiteAllowed((await settingsNow()).settings, site) && (await isGranted(site)),
      accountOf,
      async record(seen) {
        const { settings, world } = await current();
        // It waited for a policy, and everything was wiped meanwhile.
        if (seen.observedAt <= (await wipedAt())) return { kept: 0, refused: 0, written: 0, adjustments: [] };
        const recorded = await recordSightings(db, seen, world, { ...keepingAt(settings, seen.site), forgotten });
        if (recorded.written > 0) void refreshToolbar(db, current);
        return recorded;
      },
    }),
  );

  listenForForgetting((site, macs) => forgotten.forget(site, macs, now()).then(() => void refreshToolbar(db, current)));
  listenForPanel(async (site, row, sender) => keptKey(db, row, { site, account: await accountOf(site, sender) }));
  keepReminding(db, current);
  keepUpdated();
  openFirstPage();
  listenForTeaching((adapter) => teachAdapter(settingAreas(), adapter));

  keepSites();
  obeyCommands();
  onStart(() => void refreshToolbar(db, current));
});
