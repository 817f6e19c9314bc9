import type { Settings } from '../../lib/model/settings';
import { keepingAt } from '../../lib/settings/secrecy';
import type { World } from '../../lib/standing';
import { type Database, sweep } from '../../lib/store';
import { stable } from '../../lib/text';

/**
 * Holds what is kept to the rules of today, before anything of it leaves: a notification, a list, a file. Costs one read
 * where it was held to them before. False: it could not be held, and nothing of it is to leave.
 */
export async function holdToRules(db: Database, settings: Settings, world: World): Promise<boolean> {
  const { privacy, secrecy } = settings;
  const { isHeld } = await sweep(db, (site) => keepingAt(settings, site), stable([privacy, secrecy]), world);
  return isHeld;
}
