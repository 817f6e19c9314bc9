import type { SettingName, Settings } from '../model/settings';
import type { SettingAreas } from '../platform';
import { isPlain } from './entries';
import { contents, localKey, saveEntry } from './read';

/**
 * Stores one entry of a setting as the user wants it, but for what policy sets of it: that stays as the user had it,
 * and holds again without the policy.
 */
export async function saveUnlocked<N extends SettingName, K extends keyof Settings[N] & string>(
  areas: SettingAreas,
  name: N,
  key: K,
  next: Settings[N][K],
  isManaged: (path: string) => boolean,
): Promise<void> {
  if (isManaged(`${name}.${key}`)) return;
  if (!isPlain(next)) return saveEntry(areas, name, key, next);
  const stored = (await contents(areas.local))[localKey(name)];
  const part = (value: unknown, locked: boolean) =>
    Object.entries(isPlain(value) ? value : {}).filter(([of]) => isManaged(`${name}.${key}.${of}`) === locked);
  const own = isPlain(stored) ? stored[key] : undefined;
  await saveEntry(areas, name, key, Object.fromEntries([...part(own, true), ...part(next, false)]) as Settings[N][K]);
}
