import type { PageSettings, Settings } from '../model/settings';
import type { SettingAreas } from '../platform';
import { stable } from '../text/stable';
import { pageDefaults } from './page-defaults';

/**
 * Where the background leaves the settings in force, already checked, for the content scripts: these then need
 * neither the checks nor the policy, for which a browser that has just started answers seconds late.
 */
export const effectiveKey = 'settings.effective';

/**
 * Background only: leaves the settings in force that pages need where content scripts look, if they have changed. Answers
 * those that held there before, where they were others.
 */
export async function publishSettings(areas: SettingAreas, all: Settings): Promise<Partial<PageSettings> | null> {
  const settings = Object.fromEntries(Object.keys(pageDefaults()).map((name) => [name, all[name as keyof Settings]]));
  const known = (await areas.local.get())[effectiveKey];
  if (stable(known) === stable(settings)) return null;
  await areas.local.set({ [effectiveKey]: settings });
  return (known ?? {}) as Partial<PageSettings>;
}

/** The settings in force as pages know them; null before the background has left any, or where they cannot be read. */
export async function effectiveNow({ local }: Pick<SettingAreas, 'local'>): Promise<PageSettings | null> {
  const stored = await local.get(effectiveKey).catch(() => ({}) as Record<string, unknown>);
  const known = stored[effectiveKey] as Partial<PageSettings> | undefined;
  return known === undefined ? null : { ...pageDefaults(), ...known };
}

/** Calls `changed` at once and whenever the settings in force change; the defaults hold until there are any. */
export function watchEffective(
  areas: SettingAreas,
  signal: AbortSignal,
  changed: (settings: PageSettings) => void,
): void {
  // Browsers give back what they stored with its names in another order.
  let last = '';
  const update = async () => {
    const settings = (await effectiveNow(areas)) ?? pageDefaults();
    const text = stable(settings);
    if (signal.aborted || text === last) return;
    last = text;
    changed(settings);
  };
  areas.onChanged((area) => {
    if (area === 'local') void update();
  }, signal);
  void update();
}
