import { describe, expect, it } from 'vitest';
import { readSources, roomOf, type Source } from './sources';

/** The import table of the design: which room may import which. A room may always import itself. */
const mayImport: Record<string, readonly string[]> = {
  'lib/text': [],
  'lib/reading': ['lib/model', 'lib/text'],
  'lib/secrecy': ['lib/model', 'lib/text'],
  'lib/calendar': ['lib/model'],
  'lib/deadline': ['lib/model', 'lib/text', 'lib/calendar', 'lib/locale'],
  'lib/standing': ['lib/model', 'lib/text', 'lib/calendar', 'lib/deadline', 'lib/locale'],
  'lib/overlay': ['lib/model', 'lib/text', 'lib/reading', 'lib/secrecy', 'lib/deadline', 'lib/standing', 'lib/locale'],
  'lib/messages': ['lib/model', 'lib/platform', 'lib/secrecy', 'lib/store', 'lib/text'],
  'lib/store': ['lib/model', 'lib/text', 'lib/calendar', 'lib/secrecy', 'lib/deadline', 'lib/standing'],
  'lib/reminders': ['lib/model', 'lib/calendar', 'lib/locale'],
  'lib/letters': ['lib/model', 'lib/text', 'lib/calendar', 'lib/deadline', 'lib/standing', 'lib/locale'],
  'lib/reports': ['lib/model', 'lib/text', 'lib/calendar', 'lib/deadline', 'lib/standing', 'lib/locale'],
  'lib/settings': ['lib/model', 'lib/text', 'lib/locale', 'lib/platform'],
  'lib/rollout': ['lib/model', 'lib/locale', 'lib/settings'],
  'lib/locale': ['lib/model'],
  'lib/model': [],
  'lib/platform': [],
  components: ['lib/model', 'lib/locale', 'lib/settings', 'lib/text'],
  entrypoints: [
    ...'text reading secrecy calendar deadline standing overlay messages store reminders letters reports settings rollout locale model platform'
      .split(' ')
      .map((name) => `lib/${name}`),
    'components',
  ],
};

const sources = readSources();
const byPath = new Map(sources.map((source) => [source.path.replace(/\.tsx?$/, ''), source]));

function resolveOwn(path: string): Source | undefined {
  const bare = path.replace(/\.tsx?$/, '');
  return byPath.get(bare) ?? byPath.get(`${bare}/index`);
}

describe('architecture', () => {
  it('sees the sources', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.some(({ functions }) => functions.length > 3)).toBe(true);
    expect(sources.some(({ imports }) => imports.own.length > 3)).toBe(true);
  });

  it('has no file outside the rooms of the design', () => {
    expect(sources.filter(({ room }) => !(room in mayImport)).map(({ path }) => path)).toEqual([]);
  });

  it('imports only what the table of the design allows', () => {
    const wrong = sources.flatMap(({ path, room, imports }) =>
      imports.own
        .filter((target) => roomOf(target) !== room && !mayImport[room]?.includes(roomOf(target)))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycle', () => {
    const state = new Map<Source, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (source: Source, trail: string[]): void => {
      if (state.get(source) === 'done') return;
      if (state.get(source) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(source.path)), source.path].join(' → '));
        return;
      }
      state.set(source, 'open');
      for (const target of source.imports.own) {
        const next = source.imports.ownTypesOnly.has(target) ? undefined : resolveOwn(target);
        if (next) visit(next, [...trail, source.path]);
      }
      state.set(source, 'done');
    };
    for (const source of sources) visit(source, []);
    expect(cycles).toEqual([]);
  });

  it('keeps files under 300 lines, entrypoints under 80, functions under 80', () => {
    const long = sources.flatMap(({ path, room, lines, functions }) => [
      ...(lines > (room === 'entrypoints' ? 81 : 301) ? [`${path}: ${lines} lines`] : []),
      ...functions.filter((one) => one.lines > 80).map((one) => `${path} ${one.name}: ${one.lines} lines`),
    ]);
    expect(long).toEqual([]);
  });

  it('reads the clock only in entrypoints and platform', () => {
    const readers = sources.filter(
      ({ room, text }) => room !== 'entrypoints' && room !== 'lib/platform' && /\bDate\.now\(|new Date\(\)/.test(text),
    );
    expect(readers.map(({ path }) => path)).toEqual([]);
  });

  it('touches the browser only in platform', () => {
    const users = sources.filter(
      ({ path, imports }) =>
        !path.startsWith('lib/platform/') && imports.packages.some((name) => /^wxt\/browser|polyfill/.test(name)),
    );
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the database and zod out of what runs in host pages', () => {
    const reached = new Set<Source>();
    const reach = (source: Source | undefined): void => {
      if (source === undefined || reached.has(source)) return;
      reached.add(source);
      for (const target of source.imports.own) if (!source.imports.ownTypesOnly.has(target)) reach(resolveOwn(target));
    };
    reach(byPath.get('entrypoints/content'));
    expect(reached.size).toBeGreaterThan(10);
    const heavy = [...reached].filter(({ imports }) =>
      imports.packages.some((name) => /^(?:dexie|zod)(?:\/|$)/.test(name)),
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
    expect([...reached].filter(({ room }) => room === 'lib/store').map(({ path }) => path)).toEqual([]);
  });

  it('makes no request and runs no text as code', () => {
    const wrong = sources.filter(({ text }) =>
      /\bfetch\(|dangerouslySetInnerHTML|(?:inner|outer)HTML\s*=|XMLHttpRequest|WebSocket\(|sendBeacon|\beval\(|new Function\(|importScripts/.test(
        text,
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
