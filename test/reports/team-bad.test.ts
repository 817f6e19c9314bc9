import { describe, expect, test } from 'vitest';
import { readTeamFile, type TeamLimits, TeamMerge, teamLimits, teamProblemText } from '../../lib/reports';
import { day, fileOf, hour, made, now, open, sourceOf, taken, world } from './team-help';

const good = await (await fileOf([1, 2, 3].map((n) => sourceOf(made(`${n}/UBND`))))).text();
const [header = '', first = '', ...others] = good.trimEnd().split('\n');
const joined = (lines: readonly string[]) => `${lines.join('\n')}\n`;
const withHeader = (over: object) => joined([JSON.stringify({ ...JSON.parse(header), ...over }), first, ...others]);
type Line = { dossier: object };
const withFirst = (change: (line: Line) => unknown) =>
  joined([header, JSON.stringify(change(JSON.parse(first))), ...others]);

async function problemOf(content: BlobPart, limits: Partial<TeamLimits> = {}) {
  const read = await readTeamFile(new Blob([content]), { now, gate: open, limits: { ...teamLimits, ...limits } });
  return 'problem' in read ? read : null;
}

describe('a file is refused with its reason', () => {
  const inDossier = (over: object) => (line: Line) => ({
    ...line,
    dossier: { ...line.dossier, ...over },
  });
  const cases: [string, BlobPart, object][] = [
    ['empty', '', { problem: 'notOurs' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]), { problem: 'notOurs' }],
    ['a backup', '{"format":"dung-han","version":1}', { problem: 'notOurs' }],
    ['no object', 'null\n', { problem: 'notOurs' }],
    ['of a later version', withHeader({ version: 2 }), { problem: 'otherVersion' }],
    ['without a version', withHeader({ version: undefined }), { problem: 'otherVersion' }],
    ['a header without coverage', withHeader({ coverage: undefined }), { problem: 'damaged', line: 1 }],
    ['a header that is cut', header.slice(0, 80), { problem: 'truncated', line: 1 }],
    ['without its last line', joined([header, first]), { problem: 'truncated', line: 3 }],
    ['its last line cut', good.slice(0, -40), { problem: 'truncated', line: 4 }],
    [
      'a line more',
      joined([header, first, ...others, first.replace('1/ubnd', '9/ubnd')]),
      { problem: 'longer', line: 5 },
    ],
    ['a line in its middle cut', joined([header, first.slice(0, -9), ...others]), { problem: 'damaged', line: 2 }],
    ['one dossier twice', joined([header, first, first, ...others.slice(1)]), { problem: 'sameKey', line: 3 }],
    ['made tomorrow', withHeader({ createdAt: now + day }), { problem: 'future', line: 1 }],
    ['seen tomorrow', withFirst(inDossier({ lastSeen: now + day })), { problem: 'future', line: 2 }],
    [
      'bytes that are no UTF-8',
      new Uint8Array([...new TextEncoder().encode(joined([header])), 0xc3, 0x28]),
      { problem: 'notText', line: 2 },
    ],
    [
      'a key of another site',
      withFirst((line) => ({ ...line, key: 'https://khac.vn||vanBan|1||' })),
      { problem: 'damaged', line: 2 },
    ],
    [
      'a key with an account',
      joined([header, first.replace('||', '|lan|'), ...others]),
      { problem: 'damaged', line: 2 },
    ],
    ['a field of no name', withFirst(inDossier({ fields: { khac: 'x' } })), { problem: 'damaged', line: 2 }],
    ['a text that is a number', withFirst(inDossier({ fields: { trichYeu: 1 } })), { problem: 'damaged', line: 2 }],
    ['times beyond all calendars', withFirst(inDossier({ firstSeen: 8e15 })), { problem: 'damaged', line: 2 }],
    ['10⁶ rows and one, by its header', withHeader({ dossiers: 1_000_001 }), { problem: 'tooManyRows', line: 1 }],
    ['nested 100,000 deep', joined([header, '['.repeat(1e5), ...others]), { problem: 'damaged', line: 2 }],
    [
      'nested deeply where nobody looks',
      joined([header, first.replace('{', `{"x":${'['.repeat(50)}${']'.repeat(50)},`), ...others]),
      { problem: 'damaged', line: 2 },
    ],
  ];
  test.each(cases)('%s', async (_name, content, expected) => {
    const problem = await problemOf(content);
    expect(problem).toEqual(expected);
    if (problem !== null) expect(teamProblemText(problem, 'vi')).toMatch(/^\p{Lu}.{10}/u);
  });

  test('a line of 5 MB, with no more of it in memory than needed', async () => {
    expect(await problemOf(joined([header, `"${'x'.repeat(5e6)}"`, ...others]))).toEqual({
      problem: 'longLine',
      line: 2,
    });
    expect(await problemOf('x'.repeat(5e6))).toEqual({ problem: 'notOurs' });
  });

  test('millions of empty lines', async () => {
    expect(await problemOf(`${header}\n${'\n'.repeat(5e6)}`)).toEqual({ problem: 'damaged', line: 2 });
  });

  test('larger than is read at all', async () => {
    expect(await problemOf(good, { bytes: 100 })).toEqual({ problem: 'tooLarge' });
  });

  test('10⁶ rows behind a header that says less', async () => {
    const few = JSON.stringify({ ...JSON.parse(header), dossiers: 1 });
    const many = new Blob([good]);
    let pieces = 0;
    const piece = new TextEncoder().encode(`${first}\n`.repeat(1000));
    many.stream = () =>
      new ReadableStream({
        pull(controller) {
          if (pieces > 1000) return controller.close();
          controller.enqueue(pieces++ === 0 ? new TextEncoder().encode(`${few}\n`) : piece);
        },
      });
    expect(await readTeamFile(many, { now, gate: open })).toEqual({ problem: 'longer', line: 3 });
    expect(pieces).toBeLessThan(10);
  });

  test('that its disk does not give', async () => {
    const file = new Blob([good]);
    file.stream = () => new ReadableStream({ pull: () => Promise.reject(new Error('gone')) });
    expect(await readTeamFile(file, { now, gate: open })).toEqual({ problem: 'unreadable', line: 1 });
  });
});

describe('a file is taken', () => {
  test('as other programs write lines', async () => {
    for (const text of [`\ufeff${good}`, good.replaceAll('\n', '\r\n'), good.trimEnd(), `${good}\n`])
      expect((await taken(new Blob([text]))).rows).toHaveLength(3);
  });

  test('of a clock that goes a little ahead', async () => {
    expect((await taken(new Blob([withHeader({ createdAt: now + 60_000 })]))).rows).toHaveLength(3);
  });

  test('with hostile texts as plain texts', async () => {
    const texts = [
      '=cmd|calc',
      '<img src=x onerror=alert(1)>',
      '\ud800 lẻ',
      '\u202e\u0000\u2028"}\\',
      '__proto__',
      '{{x}}',
    ];
    for (const text of texts) {
      const file = await fileOf([sourceOf(made('1/UBND', { trichYeu: text, donViChuTri: text }))], { name: text });
      const { rows, header: read } = await taken(file);
      expect(rows[0]?.dossier.fields).toMatchObject({ trichYeu: text, donViChuTri: text });
      expect(read.name).toBe(text);
    }
    const odd = joined([
      header,
      first.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
      ...others,
    ]);
    expect((await taken(new Blob([odd]))).rows).toHaveLength(3);
    const fields = joined([header, first.replace('"fields":{', '"fields":{"__proto__":{"polluted":1},'), ...others]);
    expect((await taken(new Blob([fields]))).rows[0]?.dossier.fields).toEqual(
      (await taken(new Blob([good]))).rows[0]?.dossier.fields,
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('with dates that are none, which cost that dossier its row', async () => {
    const odd = withFirst((line) => ({
      ...line,
      dossier: { ...line.dossier, facts: { observedAt: now, dues: [], manual: { due: '2026-99-99' } } },
    }));
    const merge = new TeamMerge();
    expect(merge.add(await taken(new Blob([odd])))).toBeNull();
    expect((await merge.merged({ world })).items).toHaveLength(3);
  });

  test('however its bytes come', async () => {
    const bytes = new TextEncoder().encode(good.replaceAll('\n', '\r\n'));
    for (const step of [1, 7, 1000]) {
      const file = new Blob([bytes]);
      let at = 0;
      file.stream = () =>
        new ReadableStream({
          pull(controller) {
            if (at >= bytes.length) return controller.close();
            controller.enqueue(bytes.slice(at, at + step));
            at += step;
          },
        });
      expect((await taken(file)).rows).toHaveLength(3);
    }
  });
});

test('reading tells how far it is and ends when cancelled', async () => {
  const sources = Array.from({ length: 1500 }, (_, n) => sourceOf(made(`${n + 1}/UBND`)));
  const file = await fileOf(sources);
  const seen: number[] = [];
  await readTeamFile(file, { now, gate: open, onProgress: (bytes, total) => seen.push(bytes / total) });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(1);
  const cancel = new AbortController();
  const reading = readTeamFile(file, { now, gate: open, signal: cancel.signal, onProgress: () => cancel.abort() });
  await expect(reading).rejects.toThrow(/abort/i);
});

test('nothing of a refused file is merged, and the same file or an older one only once', async () => {
  const merge = new TeamMerge({ rows: 5 });
  const read = (file: Blob) => readTeamFile(file, { now, gate: open, refuses: (one) => merge.refuses(one) });
  const add = async (file: Blob) => {
    const result = await read(file);
    return 'problem' in result ? result : merge.add(result);
  };
  const count = async () => (await merge.merged({ world })).items.length;
  const at = (createdAt: number) => fileOf([sourceOf(made('1/UBND', {}, { lastSeen: now - day }))], { now: createdAt });
  expect(await add(new Blob([good.slice(0, -40)]))).toEqual({ problem: 'truncated', line: 4 });
  expect(await count()).toBe(0);
  expect(await add(await at(now - hour))).toBeNull();
  expect(await add(await at(now - hour))).toEqual({ problem: 'sameFile' });
  expect(await add(await at(now - 2 * hour))).toEqual({ problem: 'older' });
  expect(await count()).toBe(1);
  expect(await add(new Blob([good]))).toBeNull();
  expect(await count()).toBe(3);
  expect(
    await add(
      await fileOf(
        [4, 5, 6].map((n) => sourceOf(made(`${n}/UBND`))),
        { id: 'may-2' },
      ),
    ),
  ).toEqual({
    problem: 'tooManyRows',
  });
  expect(await count()).toBe(3);
});
