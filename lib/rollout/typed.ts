import type { RolloutDescription, RolloutTyped } from '../model/rollout';
import type { SettingName, Settings } from '../model/settings';
import { settingEntries } from '../settings';
import { checkDescription, type ReadDescription } from './description';

/** What this browser knows of the pilot it would be an example for. */
export interface RolloutHere {
  settings: Settings;
  /** Origins that are granted. */
  sites: string[];
  chromiumId: string;
  updateUrl: string;
  firefoxId: string;
}

/** The form as it begins: what is set in this browser otherwise than shipped may go into the policy, all of it or none. */
export function typedHere({ settings, sites, ...ids }: RolloutHere): RolloutTyped {
  const own = ownSettings(settings);
  return { ...ids, xpiUrl: '', sites: sites.join('\n'), settings: own, chosen: Object.keys(own) as SettingName[] };
}

/** The form filled with a description that was opened. */
export function typedFrom(
  { chromium, firefox, sites, settings }: RolloutDescription,
  before: RolloutTyped,
): RolloutTyped {
  const named = Object.keys(settings) as SettingName[];
  return {
    sites: sites.join('\n'),
    chromiumId: chromium?.id ?? before.chromiumId,
    updateUrl: chromium?.updateUrl ?? '',
    firefoxId: firefox?.id ?? before.firefoxId,
    xpiUrl: firefox?.xpiUrl ?? '',
    settings: { ...before.settings, ...settings },
    chosen: named,
  };
}

/** The description that was typed, or what is wrong in it. */
export function describeTyped(typed: RolloutTyped): ReadDescription {
  const { chromiumId, updateUrl, firefoxId, xpiUrl } = typed;
  const settings = typed.chosen.map((name): [string, unknown] => [name, typed.settings[name]]);
  return checkDescription({
    format: 'dung-han-rollout',
    version: 1,
    ...(updateUrl.trim() === '' ? {} : { chromium: { id: chromiumId.trim(), updateUrl: updateUrl.trim() } }),
    ...(xpiUrl.trim() === '' ? {} : { firefox: { id: firefoxId.trim(), xpiUrl: xpiUrl.trim() } }),
    sites: typed.sites
      .split('\n')
      .map((line) => line.trim().replace(/\/$/, ''))
      .filter(Boolean),
    settings: Object.fromEntries(settings),
  } satisfies RolloutDescription);
}

/** What policy may set and is otherwise than shipped, entry by entry: a policy locks what it names and no more. */
function ownSettings(settings: Settings): Partial<Record<SettingName, unknown>> {
  const own: Record<string, unknown> = {};
  for (const { path, managed, default: shipped } of settingEntries()) {
    if (!managed) continue;
    const keys = path.split('.');
    const value = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], settings);
    if (value !== undefined && value !== null && JSON.stringify(value) !== JSON.stringify(shipped))
      put(own, keys, value);
  }
  return own;
}

function put(into: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inner = (into[key] ?? {}) as Record<string, unknown>;
  into[key] = inner;
  put(inner, rest, value);
}
