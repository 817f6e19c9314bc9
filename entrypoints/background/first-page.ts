import { canAskForSites, onInstalled, openOwnPage, settingAreas, wait } from '../../lib/platform';
import { readSettings } from '../../lib/settings';

/**
 * How long a policy may take to reach an extension that was just installed; one to three seconds were seen. Within that
 * time "no policy" and "not yet" look the same, and a page that a policy forbids must not open. Well below the half
 * minute after which a worker is put to sleep.
 */
const patienceMs = 6000;

/** After the first installation the first page opens, where users set things up themselves and no policy forbids it. */
export function openFirstPage(): void {
  onInstalled(() => {
    if (canAskForSites()) void open();
  });
}

async function open(): Promise<void> {
  const areas = settingAreas();
  const life = new AbortController();
  const changed = new Promise<void>((resolve) =>
    areas.onChanged((area) => area === 'managed' && resolve(), life.signal),
  );
  const { policy } = await readSettings(areas);
  if (Object.keys(policy).length === 0) await Promise.race([changed, wait(patienceMs)]);
  life.abort();
  if ((await readSettings(areas)).settings.firstRun) await openOwnPage('welcome.html');
}
