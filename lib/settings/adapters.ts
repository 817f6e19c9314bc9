import type { Adapter } from '../model/adapter';
import type { AdapterFileProblem } from '../model/adapter-file';
import { adapterSchema, maxAdapters } from '../model/adapter-schema';
import type { SettingAreas } from '../platform';
import { foundBy, isPlain } from './entries';
import { contents, localKey } from './read';

/** Puts adapters among the user's own, each in place of its namesake. What else stands there stays, wrong or not. */
export async function saveAdapters(areas: SettingAreas, adapters: readonly Adapter[]): Promise<void> {
  const ids = new Set<unknown>(adapters.map(({ id }) => id));
  await changeOwn(areas, (own) => [...own.filter((one) => !ids.has(idOf(one))), ...adapters]);
}

/** Takes one adapter out of the user's own. */
export async function removeAdapter(areas: SettingAreas, id: string): Promise<void> {
  await changeOwn(areas, (own) => own.filter((one) => idOf(one) !== id));
}

/** Lays an adapter over the user's own of the same name, field by field: what was taught before stays taught. */
export async function teachAdapter(areas: SettingAreas, adapter: Adapter): Promise<void> {
  await changeOwn(areas, (own) => {
    const known = adapterSchema.safeParse(own.find((one) => idOf(one) === adapter.id));
    const under = known.success ? known.data : undefined;
    const merged = { ...under, ...adapter, fields: { ...under?.fields, ...adapter.fields } };
    return [...own.filter((one) => idOf(one) !== adapter.id), merged];
  });
}

export type ReadFile = { adapters: Adapter[] } | { problems: AdapterFileProblem[] };

/** The largest file taken, in UTF-16 units. */
const maxFileLength = 1_000_000;

/** Reads a file of one or several adapters. All or nothing: half a file taken would be a file nobody has. */
export function readAdapterFile(text: string): ReadFile {
  if (text.length > maxFileLength) return { problems: [{ kind: 'tooLarge' }] };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problems: [{ kind: 'notJson' }] };
  }
  const listed = listIn(content);
  if (listed.length === 0 || listed.length > maxAdapters) return { problems: [{ kind: 'noAdapters' }] };
  const read = listed.map((one) => adapterSchema.safeParse(one));
  const problems = read.flatMap(({ error }, index) =>
    foundBy(error?.issues, listed[index]).map(
      ({ path, mistake }): AdapterFileProblem => ({
        kind: 'wrong',
        path: [index, ...path].map(String).join('.'),
        mistake,
      }),
    ),
  );
  return problems.length > 0 ? { problems } : { adapters: read.flatMap(({ data }) => data ?? []) };
}

/** A list, one adapter, or a policy as it is delivered: `{"adapters": […]}`. */
function listIn(content: unknown): unknown[] {
  if (isPlain(content) && Array.isArray(content.adapters)) return content.adapters;
  if (Array.isArray(content)) return content;
  return isPlain(content) ? [content] : [];
}

/** A file of adapters as a policy takes it: put what is in it beside the other settings of the extension. */
export function adapterFile(adapters: readonly Adapter[]): string {
  return `${JSON.stringify({ adapters: adapters.map(asInPolicy) }, null, 2)}\n`;
}

/** The schema of a policy knows one type for each value, so an index is written as a text. */
function asInPolicy(adapter: Adapter): Adapter {
  const fields = Object.entries(adapter.fields ?? {}).map(([name, field]) => [
    name,
    typeof field.column === 'number' ? { ...field, column: `#${field.column}` } : field,
  ]);
  return adapter.fields === undefined ? adapter : { ...adapter, fields: Object.fromEntries(fields) };
}

function idOf(adapter: unknown): unknown {
  return isPlain(adapter) ? adapter.id : undefined;
}

async function changeOwn(areas: SettingAreas, change: (own: unknown[]) => unknown[]): Promise<void> {
  const own = (await contents(areas.local))[localKey('adapters')];
  await areas.local.set({ [localKey('adapters')]: change(Array.isArray(own) ? own : []) });
}
