import type { AsideList, FollowUps } from '../../lib/model/dossier-view';
import { now } from '../../lib/platform';
import { asideList, followUps } from '../../lib/store';
import type { Parts } from './parts';

const most = 500;

type Walked = 'follow' | 'aside';

/** The lists that all dossiers are gone through for: with very many, not anew at each write of each scan. */
export function panelWalks({ db, signal, settings, world, draw }: Parts) {
  let follow: FollowUps | null = null;
  let aside: AsideList | null = null;
  const again = { follow: 0, aside: 0 };
  const waiting: { [tab in Walked]?: ReturnType<typeof setTimeout> } = {};

  /** `isAsked`: by the user, and not by the clock or a write, which may have to wait. */
  async function read(tab: Walked, isAsked: boolean): Promise<void> {
    const known = settings();
    const start = now();
    if (known === null) return;
    if (!isAsked && start < again[tab]) {
      waiting[tab] ??= setTimeout(() => void read(tab, true).then(draw), again[tab] - start);
      return;
    }
    clearTimeout(waiting[tab]);
    delete waiting[tab];
    const parts = { now: start, world: world(known), limit: most, signal };
    if (tab === 'follow') follow = await followUps(db, { ...parts, identity: known.identity });
    else aside = await asideList(db, parts);
    again[tab] = now() + (now() - start) * 10;
  }

  return { state: () => ({ follow, aside }), read };
}
