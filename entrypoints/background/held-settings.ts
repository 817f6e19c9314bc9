import { allPatterns, injectInto, settingAreas } from '../../lib/platform';
import { keepSettings, type SettingsRead } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import type { Database } from '../../lib/store';
import { stable } from '../../lib/text';
import { holdToRules } from '../shared/hold';

/**
 * The settings in force. What new ones call secret is erased at once, and not with the next look at the clock; pages of
 * sites that are allowed now are read without being loaded again; then `changed` is called.
 */
export function heldSettings(db: Database, changed: () => void): () => Promise<SettingsRead> {
  const life = new AbortController();
  return keepSettings(settingAreas(), life.signal, ({ settings }, before) => {
    void holdToRules(db, settings, worldOf(settings)).finally(changed);
    const named = before?.sites;
    if (named !== undefined && stable(named) !== stable(settings.sites)) void allPatterns().then(injectInto);
  });
}
