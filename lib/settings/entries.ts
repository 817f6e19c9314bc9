import { settingMistakeText } from '../locale/setting-problems';
import type { SettingMistake, SettingProblem } from '../model/setting-problem';
import { eachField, type Issue, valueProblem } from '../model/value-problem';
import type { SettingDefinition } from './schema';

/** In place of names of keys: every key, and in lists within them every element. */
export const anyKey = '*';

type Plain = Record<string, unknown>;

/** The good part of a stored value, and what was switched off; `value` is undefined when nothing is left. */
export interface Checked<T> {
  value: Partial<T> | undefined;
  problems: Omit<SettingProblem, 'area'>[];
}

/**
 * Checks one stored value. A problem costs the entry it stands in: a key, an element of a list, and a key or element
 * one step deeper where the definition says so (`calendar.days.2026-13-01`, `rules.limits.3`). What has lost its last
 * entry is not set.
 */
export function checkEntries<T>(name: string, definition: SettingDefinition<T>, given: unknown): Checked<T> {
  const raw = definition.tidy?.(given) ?? given;
  const first = checkWhole(definition, raw);
  if (first.length === 0) return { value: raw as Partial<T>, problems: [] };
  const paths = new Map<string, Found>();
  for (const issue of first) {
    const path = entryPath(definition, issue.path).join('.');
    if (!paths.has(path)) paths.set(path, issue);
  }
  const problems = [...paths].map(([path, { path: whole, mistake }]) => {
    const within = whole.slice(entryPath(definition, whole).length).map(String).join('.');
    return entryProblem(path === '' ? name : `${name}.${path}`, within, mistake);
  });
  // From the back, so that taking an element out of a list does not move those still to be taken.
  const cut = [...paths.values()].map(({ path }) => entryPath(definition, path)).reverse();
  const instead = definition.whenAllWrong ?? {};
  const value = cut.reduce<unknown>((left, path) => without(left, path, instead), raw);
  const isGood = value !== undefined && checkWhole(definition, value).length === 0;
  return { value: (isGood ? value : instead['']) as Partial<T> | undefined, problems };
}

/** A problem with its words in English. */
export function entryProblem(
  path: string,
  within: string,
  mistake: SettingMistake,
): Checked<unknown>['problems'][number] {
  return { path, within, mistake, message: settingMistakeText('en', within, mistake) };
}

interface Found {
  path: readonly PropertyKey[];
  mistake: SettingMistake;
}

/** A missing key is no problem here: what is missing comes from the area below or the default. */
function checkWhole<T>(definition: SettingDefinition<T>, raw: unknown): Found[] {
  const base = definition.default;
  const filled = isPlain(raw) && isPlain(base) ? { ...base, ...raw } : raw;
  return foundBy(definition.schema.safeParse(filled).error?.issues, filled);
}

/** What a schema found wrong in `whole`, each at its own place. */
export function foundBy(issues: unknown, whole: unknown): Found[] {
  const each = ((issues ?? []) as readonly Issue[]).flatMap(eachField);
  return each.map((issue) => ({ path: issue.path, mistake: mistakeOf(issue, whole) }));
}

/** What checks of our own found is told by them; the rest by what the schema says. */
function mistakeOf(issue: Issue, whole: unknown): SettingMistake {
  // A wrong key of a record: what is wrong stands one step deeper.
  const { params, path } = { ...issue, ...issue.issues?.[0], path: issue.path };
  if (params?.problem !== undefined) return params.problem as SettingMistake;
  if (params?.rule !== undefined) return { kind: params.rule } as SettingMistake;
  const inner = issue.issues?.[0];
  return inner === undefined ? valueProblem(issue, whole) : valueProblem({ ...inner, path }, whole);
}

function entryPath(
  { entriesOf }: Pick<SettingDefinition<unknown>, 'entriesOf'>,
  path: readonly PropertyKey[],
): string[] {
  const depth = entriesOf === anyKey ? 3 : entriesOf?.includes(String(path[0])) ? 2 : 1;
  return path.slice(0, depth).map(String);
}

/**
 * What is left of a value without one entry. What loses its last one is not set any more, so that it neither locks
 * anything nor overrides what lies below with nothing, unless `instead` says what holds then.
 */
function without(
  value: unknown,
  [key, ...rest]: readonly string[],
  instead: Readonly<Record<string, unknown>>,
  at: readonly string[] = [],
): unknown {
  const whenEmpty = instead[at.join('.')];
  if (key === undefined) return whenEmpty;
  if (Array.isArray(value)) {
    const left = value.filter((_, i) => i !== Number(key));
    return left.length > 0 ? left : whenEmpty;
  }
  if (!isPlain(value)) return value;
  const { [key]: inner, ...others } = value;
  const next = without(inner, rest, instead, [...at, key]);
  const left = next === undefined ? others : { ...value, [key]: next };
  return Object.keys(left).length > 0 ? left : whenEmpty;
}

/** Lays `over` on `under` key by key; the keys named in `entriesOf` are themselves laid key by key. */
export function merge<T>(definition: SettingDefinition<T>, under: T, over: Partial<T> | undefined): T {
  if (over === undefined) return under;
  if (Array.isArray(under) && Array.isArray(over)) return mergeLists(definition, under, over) as T;
  if (!isPlain(under) || !isPlain(over)) return over as T;
  const merged: Plain = { ...under, ...over };
  for (const key of definition.entriesOf === anyKey ? Object.keys(over) : (definition.entriesOf ?? [])) {
    const [below, above] = [(under as Plain)[key], (over as Plain)[key]];
    if (isPlain(below) && isPlain(above)) merged[key] = { ...below, ...above };
  }
  return merged as T;
}

/** A list replaces the one below, unless its elements have names: then each replaces its namesake only. */
function mergeLists<T>({ nameOf }: SettingDefinition<T>, under: unknown[], over: unknown[]): unknown[] {
  const name = nameOf as ((element: unknown) => string) | undefined;
  if (name === undefined) return over;
  const merged = new Map<string, unknown>();
  for (const element of [...under, ...over]) {
    // Taken out first, so that the later one also stands later.
    merged.delete(name(element));
    merged.set(name(element), element);
  }
  return [...merged.values()];
}

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
