import type { SettingProblem } from '../model/setting-problem';
import type { PageSettings, SettingName, Settings } from '../model/settings';
import type { SettingAreas } from '../platform';
import { publishSettings } from './effective';
import { anyKey, checkEntries, entryProblem, isPlain, merge } from './entries';
import { definitions, type SettingDefinition, settingNames } from './schema';

/** Key of a user's setting in `storage.local`; each has its own, so that two pages never overwrite each other's. */
export function localKey(name: SettingName): string {
  return `setting.${name}`;
}

export interface SettingsRead {
  settings: Settings;
  /** Entries that were switched off, with their paths. */
  problems: SettingProblem[];
  /** Paths that policy sets (`language`, `secrecy.https://…`): shown as locked. */
  managed: string[];
  /** As the user has set them, over the defaults. */
  own: Settings;
  /** What of them policy sets. */
  policy: Partial<Settings>;
}

/** Managed over user over default, each entry checked by itself. Never throws: what cannot be read is not set. */
export async function readSettings(areas: SettingAreas): Promise<SettingsRead> {
  const [managed, local] = await Promise.all([contents(areas.managed), contents(areas.local)]);
  return combine(managed, local);
}

/** Pure part of `readSettings`: the contents of both areas to the effective settings. */
export function combine(managed: Record<string, unknown>, local: Record<string, unknown>): SettingsRead {
  const problems: SettingProblem[] = notForPolicy(managed);
  const locked: string[] = [];
  const own: Partial<Settings> = {};
  const policy: Partial<Settings> = {};
  const one = <N extends SettingName>(name: N): Settings[N] => {
    const definition = definitions[name] as SettingDefinition<Settings[N]>;
    const check = (area: 'managed' | 'local', raw: unknown) => {
      if (raw === undefined) return undefined;
      const checked = checkEntries(name, definition, raw);
      problems.push(...checked.problems.map((problem) => ({ area, ...problem })));
      return checked.value;
    };
    const set = definition.managed ? check('managed', managed[name]) : undefined;
    if (set !== undefined) {
      policy[name] = set as Settings[N];
      locked.push(...lockedBy(name, definition, set));
    }
    const user = check('local', local[localKey(name)]);
    own[name] = merge(definition, structuredClone(definition.default), user);
    return merge(definition, own[name] as Settings[N], set);
  };
  const settings = Object.fromEntries(settingNames.map((name) => [name, one(name)])) as unknown as Settings;
  return { settings, problems, managed: locked, own: own as Settings, policy };
}

/** Names in a policy that are no settings, or none of an office's. Chromium leaves the former out itself, unsaid. */
function notForPolicy(managed: Record<string, unknown>): SettingProblem[] {
  return Object.keys(managed).flatMap((name) => {
    const known = settingNames.find((one) => one === name);
    if (known !== undefined && definitions[known].managed) return [];
    const mistake = { kind: known === undefined ? 'noSetting' : 'notManaged' } as const;
    return [{ area: 'managed' as const, ...entryProblem(name, '', mistake) }];
  });
}

/** Paths that a policy's value sets: its keys or theirs, the names of its elements, or all of the setting. */
function lockedBy<T>(name: SettingName, { nameOf, entriesOf }: SettingDefinition<T>, policy: unknown): string[] {
  if (entriesOf === anyKey && isPlain(policy)) {
    return Object.entries(policy).flatMap(([key, entry]) =>
      Object.keys(entry ?? {}).map((of) => `${name}.${key}.${of}`),
    );
  }
  if (isPlain(policy)) {
    return Object.entries(policy).flatMap(([key, value]) =>
      isPlain(value) && entriesOf !== anyKey && entriesOf?.includes(key)
        ? Object.keys(value).map((of) => `${name}.${key}.${of}`)
        : [`${name}.${key}`],
    );
  }
  const elementName = nameOf as ((element: unknown) => string) | undefined;
  return Array.isArray(policy) && elementName ? policy.map((one) => `${name}.${elementName(one)}`) : [name];
}

/** Where the policy seen last is remembered, in `storage.local`. */
const lastPolicyKey = 'policy.last';
/** A browser that has just started answers for its policy seconds late; a page must not wait for it. */
const patienceMs = 100;

/**
 * Calls `changed` at once and again whenever policy or the user changes something, until aborted. Where the policy
 * is late, the one seen last holds until it comes. An empty first read is not the last word either: policy reaches a
 * fresh browser seconds after its start.
 */
export function watchSettings(
  areas: SettingAreas,
  signal: AbortSignal,
  changed: (read: SettingsRead) => void,
  mayBeOld = true,
): void {
  let last = '';
  let turn = 0;
  const update = async () => {
    const mine = ++turn;
    const show = (managed: Record<string, unknown>, local: Record<string, unknown>) => {
      const read = combine(managed, local);
      const text = JSON.stringify(read);
      if (signal.aborted || mine !== turn || text === last) return;
      last = text;
      changed(read);
    };
    const local = await contents(areas.local);
    const remembered = isPlain(local[lastPolicyKey]) ? local[lastPolicyKey] : {};
    const policy = contents(areas.managed);
    const late = mayBeOld ? setTimeout(() => show(remembered, local), patienceMs) : undefined;
    const managed = await policy;
    clearTimeout(late);
    show(managed, local);
    if (signal.aborted || JSON.stringify(managed) === JSON.stringify(remembered)) return;
    // A full disk or an extension that is just being updated: the policy holds all the same, only not remembered.
    await areas.local.set({ [lastPolicyKey]: managed }).catch(() => undefined);
  };
  areas.onChanged((area) => {
    if (area === 'managed' || area === 'local') void update();
  }, signal);
  void update();
}

/**
 * The effective settings, kept current; each call answers with what holds then, the first one when it is known. Never
 * the policy seen last: the secrecy gate asks here, and a policy that was tightened must hold from the first row on.
 * `changed` is called with them, too, whenever they change, and with what held in pages before where that was another.
 */
export function keepSettings(
  areas: SettingAreas,
  signal: AbortSignal,
  changed: (read: SettingsRead, before: Partial<PageSettings> | null) => void = () => undefined,
): () => Promise<SettingsRead> {
  let known = new Promise<SettingsRead>((resolve) => {
    watchSettings(
      areas,
      signal,
      (read) => {
        known = Promise.resolve(read);
        resolve(read);
        // A full disk keeps the old ones in force; the popup says so when it cannot keep dossiers either.
        void publishSettings(areas, read.settings)
          .catch(() => null)
          .then((before) => changed(read, before));
      },
      false,
    );
  });
  return () => known;
}

/** Stores the user's own value of one setting. */
export async function saveSetting<N extends SettingName>(
  areas: SettingAreas,
  name: N,
  value: Partial<Settings[N]>,
): Promise<void> {
  await areas.local.set({ [localKey(name)]: value });
}

/** Stores one entry of a setting that is an object, beside the user's other entries, and beside what the entry held. */
export async function saveEntry<N extends SettingName>(
  areas: SettingAreas,
  name: N,
  key: keyof Settings[N] & string,
  value: Settings[N][keyof Settings[N] & string],
): Promise<void> {
  const own = (await contents(areas.local))[localKey(name)];
  const others = isPlain(own) ? own : {};
  const before = definitions[name].entriesOf === anyKey ? others[key] : undefined;
  const entry = isPlain(before) && isPlain(value) ? { ...before, ...value } : value;
  await areas.local.set({ [localKey(name)]: { ...others, [key]: entry } });
}

/** An area that refuses (Firefox without a policy) is an empty one. */
export async function contents(area: { get(): Promise<Record<string, unknown>> }): Promise<Record<string, unknown>> {
  try {
    return (await area.get()) ?? {};
  } catch {
    return {};
  }
}
