import type { SettingEntry } from '../../model/setting-entry';
import type { ChromiumBrowser } from './chromium';

/** Where each browser reads its policies in the registry of Windows, below HKEY_LOCAL_MACHINE. */
export const registryRoots: Record<ChromiumBrowser, string> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  coccoc: 'SOFTWARE\\Policies\\CocCoc\\Browser',
};

/** Key of how the extension is installed. A key of its own for each extension, so that those of others stay. */
export const settingsKeyOf = (browser: ChromiumBrowser, id: string) =>
  `${registryRoots[browser]}\\ExtensionSettings\\${id}`;

/** Key of everything a policy hands to the extension. */
export const extensionKeyOf = (browser: ChromiumBrowser, id: string) =>
  `${registryRoots[browser]}\\3rdparty\\extensions\\${id}`;

/** Key that the managed settings stand in. */
export const managedKeyOf = (browser: ChromiumBrowser, id: string) => `${extensionKeyOf(browser, id)}\\policy`;

/**
 * Where an entry of a setting stands below the managed key: keys within keys are objects, values 1, 2, 3 of a key are
 * a list, and what has parts of its own is JSON in one text. Policy templates write the same places as `.reg` files, so
 * that one replaces the other and both never differ.
 */
export function placeOf({ path }: SettingEntry): { keys: string[]; name: string } {
  const parts = path.split('.');
  return { keys: parts.slice(0, -1), name: parts.at(-1) ?? '' };
}

/** The value an entry has in settings; undefined: it is not set. */
export function settingValue(settings: Record<string, unknown>, { path }: SettingEntry): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), settings);
}
