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
 * one step deeper where the definition says so (`calendar.days.2026-13-01`, `rules.limits.3`).
 */
export function checkEntries<T>(name: string, definition: SettingDefinition<T>, raw: unknown): Checked<T> {
  const first = checkWhole(definition, raw);
  if (first.length === 0) return { value: raw as Partial<T>, problems: [] };
  const value = structuredClone(raw);
  const paths = new Map<string, Found>();
  for (const issue of first) {
    const path = entryPath(definition, issue.path).join('.');
    if (!paths.has(path)) paths.set(path, issue);
  }
  const problems = [...paths].map(([path, { path: whole, mistake }]) => {
    const within = whole.slice(entryPath(definition, whole).length).map(String).join('.');
    return entryProblem(path === '' ? name : `${name}.${path}`, within, mistake);
  });
  if (paths.has('')) return { value: undefined, problems };
  const cut = [...paths.values()].map(({ path }) => entryPath(definition, path));
  // From the back, so that taking an element out of a list does not move those still to be taken.
  for (const path of cut.sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || 0)) takeOut(value, path);
  return checkWhole(definition, value).length === 0
    ? { value: value as Partial<T>, problems }
    : { value: undefined, problems };
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
  const { error } = definition.schema.safeParse(filled);
  const issues = (error?.issues ?? []) as readonly Issue[];
  return issues.flatMap(eachField).map((issue) => ({ path: issue.path, mistake: mistakeOf(issue, filled) }));
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

function takeOut(value: unknown, path: string[]): void {
  const within = (at: unknown, key: string) => (isPlain(at) ? at[key] : undefined);
  const holder = path.slice(0, -1).reduce<unknown>(within, value);
  const last = path.at(-1) ?? '';
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (isPlain(holder)) delete holder[last];
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
