import type { RolloutDescription } from '../../model/rollout';
import type { SettingEntry } from '../../model/setting-entry';
import { type ChromiumBrowser, extensionSettings } from './chromium';
import { extensionKeyOf, managedKeyOf, placeOf, settingsKeyOf, settingValue } from './layout';

type Chromium = NonNullable<RolloutDescription['chromium']>;
/** Values of one key of the registry, by name. */
type Values = Map<string, string | number | boolean>;

/** A `.reg` file that installs the extension and sets its settings, in a browser on one machine. */
export function registryFile(
  browser: ChromiumBrowser,
  chromium: Chromium,
  of: RolloutDescription,
  entries: readonly SettingEntry[],
): string {
  const keys = new Map<string, Values>();
  fill(keys, settingsKeyOf(browser, chromium.id), extensionSettings(browser, chromium, of.sites));
  for (const entry of entries) {
    const value = settingValue(of.settings, entry);
    if (value === undefined) continue;
    const place = placeOf(entry);
    const key = [managedKeyOf(browser, chromium.id), ...place.keys].join('\\');
    put(keys, key, place.name, entry.kind === 'json' ? JSON.stringify(value) : value);
  }
  // What an earlier file set and this one does not would else go on holding.
  return written([
    removed(managedKeyOf(browser, chromium.id)),
    ...[...keys].map(([key, values]) => section(key, values)),
  ]);
}

/** A `.reg` file that ends the pilot: what the other one wrote is gone, and the browser removes the extension. */
export function registryRemoval(browser: ChromiumBrowser, { id }: Chromium): string {
  return written([removed(settingsKeyOf(browser, id)), removed(extensionKeyOf(browser, id))]);
}

function fill(keys: Map<string, Values>, key: string, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) put(keys, key, name, value);
}

/** A list is a key of its own, also an empty one: it says that there is nothing. */
function put(keys: Map<string, Values>, key: string, name: string, value: unknown): void {
  const isList = Array.isArray(value);
  const at = isList ? `${key}\\${name}` : key;
  const values = keys.get(at) ?? new Map();
  keys.set(at, values);
  const each: [string, unknown][] = isList ? value.map((one, i) => [String(i + 1), one]) : [[name, value]];
  for (const [of, one] of each) values.set(of, typeof one === 'object' ? JSON.stringify(one) : one);
}

const removed = (key: string) => `[-HKEY_LOCAL_MACHINE\\${key}]`;

function section(key: string, values: Values): string {
  return [`[HKEY_LOCAL_MACHINE\\${key}]`, ...[...values].map(([name, value]) => `${quoted(name)}=${data(value)}`)].join(
    '\n',
  );
}

/** Whole numbers and switches are DWORDs; other numbers are texts, which browsers read by the managed schema. */
function data(value: string | number | boolean): string {
  const number = typeof value === 'boolean' ? Number(value) : value;
  const isDword = typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= 0xffff_ffff;
  return isDword ? `dword:${number.toString(16).padStart(8, '0')}` : quoted(String(value));
}

function quoted(text: string): string {
  // A text of a registry file has no escape for a line's end; in JSON they are written `\n` by then.
  const oneLine = text.replace(/[\r\n]+/g, ' ');
  return `"${oneLine.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function written(sections: readonly string[]): string {
  return `${['Windows Registry Editor Version 5.00', ...sections].join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

/** As regedit writes and reads it: UTF-16, little end first, with its mark. */
export function registryBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
  return bytes;
}
