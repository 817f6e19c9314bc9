import type { AsideList, FollowUps } from '../../lib/model/dossier-view';
import { asideList, followUps } from '../../lib/store';
import type { Parts } from '../shared/parts';
import { seldom } from '../shared/seldom';

const limit = 50_000;

/** The lists that all dossiers are gone through for. */
export function panelWalks({ db, signal, here, draw }: Parts) {
  let follow: FollowUps | null = null;
  let aside: AsideList | null = null;
  return {
    state: () => ({ follow, aside }),
    follow: seldom(async () => {
      const at = here();
      if (at !== null) follow = await followUps(db, { ...at, identity: at.settings.identity, limit, signal });
    }, draw),
    aside: seldom(async () => {
      const at = here();
      if (at !== null) aside = await asideList(db, { ...at, limit, signal });
    }, draw),
  };
}
