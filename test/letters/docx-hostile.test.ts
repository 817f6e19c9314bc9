import { describe, expect, it } from 'vitest';
import { toDocx, toHtml } from '../../lib/letters';
import type { Letter } from '../../lib/model/letter';
import { all, parse, unpack, wordsOf } from './package';
import { samples } from './samples';

const hostile: Record<string, string> = {
  quotes: `"Tổ 'A'" & <b>B</b> ]]> &amp; &#0; -->`,
  controls: 'A\u0000B\u0008C\u000bD\u001fE\u007fF\u0085G\ufffeH\uffffI',
  halves: 'đầu \ud800 giữa \udfff cuối 😀',
  directions: 'abc\u202edcba\u2066x',
  placeholder: '{default-bullet-numbering-0} {image.png} {{x}}',
  long: 'Đ'.repeat(1000),
  words: 'Ủy ban nhân dân '.repeat(63),
  lines: 'một\r\nhai\nba\tbốn',
  empty: '',
};

/** Every text of a letter is the same one. */
function full(text: string): Letter {
  const { table } = samples['bao-cao-qua-han'].annex ?? { table: { columns: [], rows: [] } };
  const told = {
    columns: table.columns.map((column) => ({ ...column, title: text })),
    rows: table.rows.map((row) => row.map(() => text)),
  };
  return {
    ...samples['bao-cao-qua-han'],
    parentAgency: text,
    agency: text,
    symbol: text,
    place: text,
    about: text,
    title: { name: text, about: text },
    addressees: [text, text],
    body: [
      { kind: 'paragraph', text },
      { kind: 'item', text },
      { kind: 'table', table: told },
    ],
    annex: { title: text, note: text, table: told },
    signature: { lines: [text], name: text },
    recipients: [text],
  };
}

describe.each(Object.entries(hostile))('a letter full of %s', (name, text) => {
  it('is well-formed XML in every part, and says what can be said', async () => {
    const parts = unpack(await toDocx(full(text)));
    for (const [path, xml] of parts) expect(() => parse(xml), path).not.toThrow();
    const words = all(parse(parts.get('word/document.xml') ?? ''), 'w:p').map(wordsOf);
    const expected: Record<string, string> = {
      controls: 'ABC DEFGHI',
      halves: 'đầu \ufffd giữa \ufffd cuối 😀',
      directions: 'abcdcbax',
      lines: 'một hai ba bốn',
    };
    expect(words.filter((line) => line === (expected[name] ?? text)).length).toBeGreaterThan(2);
  });

  it('has no tag and no character of its own in HTML', () => {
    const html = toHtml(full(text));
    expect(html.replace(/<\/?(?:div|p|b|i|span|br|table|thead|tbody|tr|th|td)(?: style="[^"<>]*")?>/g, '')).not.toMatch(
      /[<>]/,
    );
    expect(html).not.toMatch(/[\p{Cc}\p{Cs}\u202e\u2066]/u);
    expect(html).not.toMatch(/undefined|NaN/);
  });
});

describe('a table that does not fit its model', () => {
  const table = (columns: number[], cells: string[][]) => ({
    columns: columns.map((width) => ({ title: 'Cột', width, align: 'left' as const })),
    rows: cells,
  });

  it.each([
    ['no rows', table([0.5, 0.5], [])],
    ['no columns', table([], [['a']])],
    ['too few and too many cells', table([0.5, 0.5], [['a'], ['a', 'b', 'c']])],
    ['shares of nothing', table([0, 0], [['a', 'b']])],
    ['words wider than the page', table([0.5, 0.5], [['x'.repeat(500), 'y'.repeat(500)]])],
  ])('%s: columns fill the width, every row has as many cells', async (_, given) => {
    const letter: Letter = { ...samples['cong-van-1'], body: [{ kind: 'table', table: given }] };
    const root = parse(unpack(await toDocx(letter)).get('word/document.xml') ?? '');
    const [, made] = all(root, 'w:tbl');
    const widths = made === undefined ? [] : all(made, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths).toHaveLength(given.columns.length);
    if (given.columns.length === 0) return;
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9071);
    expect(Math.min(...widths)).toBeGreaterThan(0);
    for (const row of made ? all(made, 'w:tr') : []) expect(all(row, 'w:tc')).toHaveLength(given.columns.length);
  });
});
