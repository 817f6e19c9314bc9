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

/**
 * Stores single entries by their paths, as the user wants them; undefined: as nobody has set it. What stands beside them
 * stays.
 */
export async function saveEntries(areas: SettingAreas, changes: Readonly<Record<string, unknown>>): Promise<void> {
  const own = await contents(areas.local);
  const changed = new Map<string, unknown>();
  for (const [path, value] of Object.entries(changes)) {
    const [name, ...keys] = path.split('.');
    const key = localKey(name as SettingName);
    changed.set(key, withEntry(changed.get(key) ?? own[key], keys, value));
  }
  const kept = [...changed].filter(([, value]) => value !== undefined);
  const gone = [...changed.keys()].filter((key) => changed.get(key) === undefined);
  if (kept.length > 0) await areas.local.set(Object.fromEntries(kept));
  if (gone.length > 0) await areas.local.remove(gone);
}

function withEntry(stored: unknown, [key, ...keys]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const { [key]: before, ...others } = isPlain(stored) ? stored : {};
  const next = withEntry(before, keys, value);
  return next === undefined ? others : { ...others, [key]: next };
}
