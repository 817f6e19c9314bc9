import type { Settings } from '../../lib/model/settings';
import type { Instant } from '../../lib/model/time';
import { holdPage, now, type SettingAreas, settingAreas } from '../../lib/platform';
import { type SettingsRead, watchSettings } from '../../lib/settings';
import { readPageKey } from '../../lib/settings/page-key';
import { keepingAt } from '../../lib/settings/secrecy';
import { type World, worldOf } from '../../lib/standing';
import { type Database, ForgottenDossiers, openDatabase } from '../../lib/store';

/** The settings as pages of ours know them. */
export interface SettingParts {
  areas: SettingAreas;
  /** Null until they are read. */
  settings(): Settings | null;
  /** With what policy sets of them and what is wrong in them. */
  read(): SettingsRead | null;
  /** Whether policy sets this setting, or this entry of one: `letters.office.agency`. */
  isManaged(path: string): boolean;
  draw(): void;
}

/** What the parts of the panel have in common. */
export interface Parts extends SettingParts {
  db: Database;
  signal: AbortSignal;
  /** What is computed with, at this moment; null until the settings are read. */
  here(): { settings: Settings; world: World; now: Instant } | null;
  /** Of these settings; the same one as long as they are the same. */
  world(settings: Settings): World;
}

/** `changed` is called when the settings are there, and whenever they change. */
export function settingParts(signal: AbortSignal, draw: () => void, changed: () => void): SettingParts {
  holdPage(signal);
  const areas = settingAreas();
  let read: SettingsRead | null = null;
  watchSettings(areas, signal, (now) => {
    read = now;
    changed();
  });
  return {
    areas,
    settings: () => read?.settings ?? null,
    read: () => read,
    isManaged: (path) => read?.managed.includes(path) ?? false,
    draw,
  };
}

/** The same, with what dossiers are looked at with. */
export function panelParts(signal: AbortSignal, draw: () => void, changed: () => void): Parts {
  const own = settingParts(signal, draw, changed);
  let known: { of: Settings; world: World } | null = null;
  const world = (of: Settings) => {
    if (known?.of !== of) known = { of, world: worldOf(of) };
    return known.world;
  };
  return {
    ...own,
    db: openDatabase(),
    signal,
    here: () => {
      const settings = own.settings();
      return settings && { settings, world: world(settings), now: now() };
    },
    world,
  };
}

/** What lets a dossier of a file in: today's rules of its site, and what turned secret. */
export function keepingRules(db: Database, areas: SettingAreas) {
  const forgotten = new ForgottenDossiers(db, async () => (await readPageKey(areas)) ?? '');
  return (settings: Settings) => (site: string) => ({ ...keepingAt(settings, site), forgotten });
}
