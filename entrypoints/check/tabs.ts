import { listenToTab, statusPort } from '../../lib/messages/pages';
import { httpOrigin } from '../../lib/messages/sender';
import type { CheckedTab, TabState } from '../../lib/model/check';
import type { PageStatus } from '../../lib/model/page-status';
import { connectTab, isGranted, type OpenTab, openTabs, tryInFrames, wait } from '../../lib/platform';

/** How long a tab is waited for: one that hangs or loads must not hold up the others. */
const patienceMs = 3000;
/** How long further frames are waited for when the first has answered. */
const framesMs = 400;

/** Every open tab on a site that may be read, and how many the browser's policy keeps us out of. */
export async function lookAtTabs(
  isAllowed: (site: string) => boolean,
): Promise<{ tabs: CheckedTab[]; blockedTabs: number }> {
  const looked = await Promise.all((await openTabs()).map((tab) => lookAt(tab, isAllowed)));
  return {
    tabs: looked.filter((one) => one !== null && one !== 'blocked'),
    blockedTabs: looked.filter((one) => one === 'blocked').length,
  };
}

async function lookAt(
  { id, url, isAsleep }: OpenTab,
  isAllowed: (site: string) => boolean,
): Promise<CheckedTab | 'blocked' | null> {
  const site = httpOrigin(url);
  if (url !== undefined && (site === null || !isAllowed(site) || !(await isGranted(site)))) return null;
  const unread = (state: TabState) => (site === null ? null : { site, state, status: null, isSuspect: false });
  if (isAsleep) return unread('asleep');
  const tried = await Promise.race([tryInFrames<boolean>(id, '/suspect.js'), wait(patienceMs)]);
  if (tried !== undefined && 'refused' in tried && tried.refused === 'policy') return 'blocked';
  if (site === null || tried === undefined) return unread('loading');
  if ('refused' in tried) return unread('refused');
  const status = await statusOf(id);
  const isSuspect = tried.results.some(({ result }) => result);
  return { site, state: status === null ? 'silent' : 'reads', status, isSuspect };
}

/** What the frames of a tab say of their lists; null where none has our script. */
async function statusOf(tabId: number): Promise<PageStatus | null> {
  const end = new AbortController();
  let status: PageStatus | null = null;
  const first = new Promise<void>((resolve) => {
    listenToTab(connectTab(tabId, statusPort), end.signal, (heard) => {
      status = heard;
      resolve();
    });
  });
  await Promise.race([first.then(() => status && wait(framesMs)), wait(patienceMs)]);
  end.abort();
  return status;
}
