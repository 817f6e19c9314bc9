/** Every text of the catalogue, found by walking what the files of lib/locale export. */

const files = import.meta.glob<Record<string, unknown>>('../../lib/locale/*.ts', { eager: true });
/** The files as they are written. */
export const localeSources = import.meta.glob<string>('../../lib/locale/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
export const otherSources = import.meta.glob<string>(
  ['../../{components,entrypoints}/**/*.{ts,tsx}', '../../lib/**/*.ts', '!../../lib/locale/*.ts'],
  { eager: true, query: '?raw', import: 'default' },
);

/** One text in both languages; `path` ends with its key, and leads through the objects it stands in. */
export interface Pair {
  path: string[];
  vi: unknown;
  en: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isCatalogue = (value: unknown): value is { vi: unknown; en: unknown } =>
  isObject(value) && Object.keys(value).sort().join() === 'en,vi';

function walk(path: string[], vi: unknown, en: unknown): Pair[] {
  if (!isObject(vi) || !isObject(en)) return [{ path, vi, en }];
  const keys = [...new Set([...Object.keys(vi), ...Object.keys(en)])];
  return keys.flatMap((key) => walk([...path, key], vi[key], en[key]));
}

/** The texts of every export that has one entry for each language, by the name of the export. */
export const pairs: Pair[] = Object.values(files).flatMap((file) =>
  Object.entries(file).flatMap(([name, value]) => (isCatalogue(value) ? walk([name], value.vi, value.en) : [])),
);

/** What a text that is made of something is made of here, in turn until it makes sense of it. */
const some = ['A/1', 'B/2'];
const facts = new Proxy(
  { dossiers: some, units: some, places: some, allowed: some, earliest: '2026-10-01' },
  { get: (known, name) => known[name as keyof typeof known] ?? 7 },
);
const samples: unknown[][] = [
  [5, 7, 9, 11],
  ['5', '7', '9', '11'],
  [['5', '7'], 9, 11],
  [5, ['7', '9'], 11],
  [facts, 7],
];
const isClean = (text: unknown): text is string =>
  typeof text === 'string' && text.trim() !== '' && !/undefined|NaN|\[object|=>/.test(text);

/** A text as it is read; null where nothing sensible comes of it. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'function') return null;
  for (const sample of samples) {
    try {
      const text: unknown = value(...sample);
      if (isClean(text)) return text;
    } catch {
      // Not made of such a thing.
    }
  }
  return null;
}
