import { defineBackground } from 'wxt/utils/define-background';
import { toolbarTexts } from '../lib/locale/toolbar';
import { backgroundListener } from '../lib/messages/background';
import {
  injectInto,
  isGranted,
  now,
  onMessage,
  onSitesChanged,
  onStart,
  ownId,
  registerSites,
  settingAreas,
  showOnToolbar,
} from '../lib/platform';
import { readSettings } from '../lib/settings';
import { type World, worldOf } from '../lib/standing';
import { countUrgent, openDatabase, recordSightings } from '../lib/store';

export default defineBackground(() => {
  const db = openDatabase();
  const areas = settingAreas();

  // Read at each use: the worker may have slept through a change, and policy may have come meanwhile.
  const current = async () => {
    const { settings } = await readSettings(areas);
    return { settings, world: worldOf(settings) };
  };

  const refreshToolbar = async (world: World, language: 'vi' | 'en') => {
    const count = await countUrgent(db, now(), world).catch(() => 0);
    await showOnToolbar(count === 0 ? '' : String(count), toolbarTexts[language].title(count));
  };

  onMessage(
    backgroundListener({
      ownId: ownId(),
      isAllowed: isGranted,
      async record(seen) {
        const { settings, world } = await current();
        const secrecy = settings.secrecy[seen.site] ?? { emptyMeans: 'unclear' };
        const recorded = await recordSightings(db, seen, world, secrecy);
        if (recorded.written > 0) void refreshToolbar(world, settings.language);
        return recorded;
      },
    }),
  );

  const start = async () => {
    await registerSites();
    const { settings, world } = await current();
    await refreshToolbar(world, settings.language);
  };
  onStart(start);
  onSitesChanged(async (granted) => {
    await registerSites();
    await injectInto(granted);
  });
});
