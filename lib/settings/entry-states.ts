import type { SettingEntry } from '../model/setting-entry';
import type { SettingName } from '../model/settings';
import { stable } from '../text';
import { isPlain } from './entries';
import type { SettingsRead } from './read';
import { settingEntries } from './setting-entries';

/** One entry as a form shows it. */
export interface EntryState {
  entry: SettingEntry;
  /** As the user has it, over the default; undefined: nobody has set it. */
  own: unknown;
  /** What policy sets of it; absent where it sets nothing. */
  policy?: unknown;
  /** Policy sets all of it. Else what policy sets lies over what the user has, name by name. */
  isLocked: boolean;
  /** What the user has stored is wrong, or something in it: the default, or the rest, holds in its place. */
  isWrong: boolean;
}

/** The entries of some settings, as they stand. */
export function entryStates(
  { own, policy, managed, problems }: SettingsRead,
  names: readonly SettingName[],
): EntryState[] {
  return settingEntries()
    .filter(({ setting }) => names.includes(setting))
    .map((entry) => {
      const set = valueAt(policy, entry.path);
      const isWrong = problems.some(({ area, path }) => area === 'local' && `${path}.`.startsWith(`${entry.path}.`));
      const state = { entry, own: valueAt(own, entry.path), isLocked: managed.includes(entry.path), isWrong };
      return set === undefined ? state : { ...state, policy: set };
    });
}

/** The names in the path of an entry are fixed ones: none has a dot in it. */
function valueAt(settings: object, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isPlain(at) ? at[key] : undefined), settings);
}

/** What the user has stored of an entry; undefined where that is the default. */
export function storedEntry({ entry, own }: EntryState): unknown {
  return stable(own) === stable(entry.default) ? undefined : own;
}
