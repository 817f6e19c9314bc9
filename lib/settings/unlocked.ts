import type { SettingName, Settings } from '../model/settings';
import type { SettingAreas } from '../platform';
import { isPlain } from './entries';
import { contents, localKey } from './read';

/**
 * Stores some entries of a setting as the user wants them, all at once, but for what policy sets of them: that stays as
 * the user had it, and holds again without the policy.
 */
export async function saveUnlocked<N extends SettingName>(
  areas: SettingAreas,
  name: N,
  next: Partial<Settings[N]>,
  isManaged: (path: string) => boolean,
): Promise<void> {
  const stored = (await contents(areas.local))[localKey(name)];
  const own = isPlain(stored) ? stored : {};
  const entries = Object.entries(next).filter(([key]) => !isManaged(`${name}.${key}`));
  const changed = entries.map(([key, value]): [string, unknown] => {
    const part = (of: unknown, locked: boolean) =>
      Object.entries(isPlain(of) ? of : {}).filter(([inner]) => isManaged(`${name}.${key}.${inner}`) === locked);
    return [key, isPlain(value) ? Object.fromEntries([...part(own[key], true), ...part(value, false)]) : value];
  });
  await areas.local.set({ [localKey(name)]: { ...own, ...Object.fromEntries(changed) } });
}
