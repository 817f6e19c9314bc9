import type { Settings } from '../../lib/model/settings';
import { keepingAt } from '../../lib/settings/secrecy';
import type { World } from '../../lib/standing';
import { type Database, type Swept, sweep } from '../../lib/store';
import { stable } from '../../lib/text';

/**
 * Holds what is kept to the rules of today, before anything of it leaves: a notification, a list, a file. Costs one read
 * where it was held to them before.
 */
export function holdToRules(db: Database, settings: Settings, world: World): Promise<Swept> {
  const { privacy, secrecy } = settings;
  return sweep(db, (site) => keepingAt(settings, site), stable([privacy, secrecy]), world);
}
