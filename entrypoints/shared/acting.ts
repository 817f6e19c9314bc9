import { tellChanged } from '../../lib/messages/pages';
import type { Action } from '../../lib/model/action';
import { now } from '../../lib/platform';
import type { World } from '../../lib/standing';
import { type Acted, act, type Database, undo } from '../../lib/store';

/** Which dossier, on which site. */
interface Which {
  key: string;
  site: string;
}

/** Does it, and lets open pages of the site know. */
export async function doAct(db: Database, { key, site }: Which, action: Action, world: World) {
  return told(site, await act(db, key, action, now(), world));
}

/** Takes an event back, and lets open pages of the site know. */
export async function doUndo(db: Database, site: string, event: number, world: World) {
  return told(site, await undo(db, event, now(), world));
}

async function told(site: string, done: Acted): Promise<Acted> {
  if (!('problem' in done)) await tellChanged(site);
  return done;
}
