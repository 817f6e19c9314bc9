import type { Settings } from '../../lib/model/settings';
import type { Instant } from '../../lib/model/time';
import { now, type SettingAreas, settingAreas } from '../../lib/platform';
import { watchSettings } from '../../lib/settings';
import { readPageKey } from '../../lib/settings/page-key';
import { keepingAt } from '../../lib/settings/secrecy';
import { type World, worldOf } from '../../lib/standing';
import { type Database, ForgottenDossiers, openDatabase } from '../../lib/store';

/** What the parts of the panel have in common. */
export interface Parts {
  db: Database;
  areas: SettingAreas;
  signal: AbortSignal;
  /** Null until they are read. */
  settings(): Settings | null;
  /** Whether policy sets this setting, or this entry of one: `letters.office`. */
  isManaged(path: string): boolean;
  /** What is computed with, at this moment; null until the settings are read. */
  here(): { settings: Settings; world: World; now: Instant } | null;
  /** Of these settings; the same one as long as they are the same. */
  world(settings: Settings): World;
  draw(): void;
}

/** `changed` is called when the settings are there, and whenever they change. */
export function panelParts(signal: AbortSignal, draw: () => void, changed: () => void): Parts {
  const areas = settingAreas();
  let settings: Settings | null = null;
  let managed: readonly string[] = [];
  let known: { of: Settings; world: World } | null = null;
  watchSettings(areas, signal, (read) => {
    ({ settings, managed } = read);
    changed();
  });
  const world = (of: Settings) => {
    if (known?.of !== of) known = { of, world: worldOf(of) };
    return known.world;
  };
  return {
    db: openDatabase(),
    areas,
    signal,
    settings: () => settings,
    isManaged: (path) => managed.some((set) => path === set || path.startsWith(`${set}.`)),
    here: () => settings && { settings, world: world(settings), now: now() },
    world,
    draw,
  };
}

/** What lets a dossier of a file in: today's rules of its site, and what turned secret. */
export function keepingRules(db: Database, areas: SettingAreas) {
  const forgotten = new ForgottenDossiers(db, async () => (await readPageKey(areas)) ?? '');
  return (settings: Settings) => (site: string) => ({ ...keepingAt(settings, site), forgotten });
}
