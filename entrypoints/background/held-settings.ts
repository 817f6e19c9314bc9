import { settingAreas } from '../../lib/platform';
import { keepSettings, type SettingsRead } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import type { Database } from '../../lib/store';
import { holdToRules } from '../shared/hold';

/**
 * The settings in force. What new ones call secret is erased at once, and not with the next look at the clock; then
 * `changed` is called.
 */
export function heldSettings(db: Database, changed: () => void): () => Promise<SettingsRead> {
  const life = new AbortController();
  return keepSettings(
    settingAreas(),
    life.signal,
    ({ settings }) => void holdToRules(db, settings, worldOf(settings)).finally(changed),
  );
}
