import { afterEach, describe, expect, test } from 'vitest';
import { diagnose } from '../../lib/reading/diagnosis';
import { findLists } from '../../lib/reading/find';

afterEach(() => document.body.replaceChildren());

/** A word that stands nowhere else, in letters only, so that no rule about digits hides it. */
let count = 0;
const marks: string[] = [];
function mark(): string {
  const word = `zq${[...`${++count}`].map((digit) => 'abcdefghij'[Number(digit)]).join('')}zq`;
  marks.push(word);
  return word;
}
const attributes = () =>
  ['id', 'class', 'title', 'data-id', 'data-row-key', 'name', 'aria-label', 'href', 'style', 'role', 'alt', 'onclick']
    .map((name) => `${name}="${mark()}"`)
    .join(' ');
const cells = (n: number, tag = 'td') =>
  Array.from({ length: n }, () => `<${tag} ${attributes()}>${mark()} <b ${attributes()}>${mark()}</b></${tag}>`).join(
    '',
  );
const rows = (n: number, width: number) =>
  Array.from({ length: n }, () => `<tr ${attributes()}>${cells(width)}</tr>`).join('');

/** Rows that are understood, each cell with words of its own. */
const read = () =>
  Array.from(
    { length: 5 },
    (_, i) =>
      `<tr ${attributes()}><td ${attributes()}>${i + 1}/UBND-TH <b>${mark()}</b><td>V/v báo cáo ${mark()}<td>12/05/2026 <i ${attributes()}>${mark()}</i><td>${mark()}</tr>`,
  ).join('');

async function everything(): Promise<string> {
  document.body.innerHTML = `
    <div ${attributes()}>Xin chào, Nguyễn Văn ${mark()}</div><${mark()}-x ${attributes()}>${mark()}</${mark()}-x>
    <h2>${mark()} (580)</h2>
    <table ${attributes()}><caption>${mark()}</caption>
      <tr><th>Số ký hiệu<th>Trích yếu<th ${attributes()}>Hạn xử lý<th>${mark()}</tr>${read()}</table>
    <table><tr><td>Số ký hiệu<td>Hạn xử lý<td>Trích yếu<td>${mark()}</tr>${rows(5, 4)}</table>
    <table ${attributes()}>${rows(6, 5)}</table>
    <div role="grid">${`<div role="row">${`<span role="gridcell" ${attributes()}>${mark()}</span>`.repeat(5)}</div>`.repeat(5)}</div>
    <form ${attributes()}><input value="${mark()}"><textarea>${mark()}</textarea><select><option>${mark()}</select></form>`;
  const diagnosis = diagnose(document, await findLists(document));
  expect(diagnosis.lists.length).toBeGreaterThan(0);
  expect(diagnosis.grids.length).toBeGreaterThan(0);
  return JSON.stringify(diagnosis);
}

test('nothing of what stands in cells, titles, attributes or names of elements is in the file', async () => {
  const text = await everything();
  expect(marks.length).toBeGreaterThan(500);
  expect(marks.filter((word) => document.documentElement.outerHTML.includes(word)).length).toBeGreaterThan(500);
  expect(marks.filter((word) => text.includes(word))).toEqual([]);
});

describe('what helps support', () => {
  test('a list: its shape, titles, columns and what its cells hold', async () => {
    document.body.innerHTML = `<div class="table-wrapper nguyen-van-a"><table class="luoi">
      <tr><th>STT<th>Số ký hiệu<th>Trích yếu<th>Hạn xử lý văn bản<th>Ghi chú riêng</tr>
      ${'<tr><td>1<td>12/UBND-TH<td>V/v báo cáo tình hình thực hiện<td>12/05/2026<td></tr>'.repeat(4)}</table></div><p>Tổng số: 9`;
    const { lists, grids, isTop, isSuspect } = diagnose(document, await findLists(document));
    expect(grids).toEqual([]);
    expect([isTop, isSuspect]).toEqual([window.top === window, false]);
    expect(lists).toEqual([
      expect.objectContaining({
        shape: 'table',
        why: expect.stringMatching(/^table: [\d.]+, 4 rows$/),
        rows: 4,
        parts: 1,
        path: ['div.table-wrapper', 'table.luoi'],
        titles: ['stt', 'so ky hieu', 'trich yeu', 'han xu ly …', '?'],
        columns: ['stt', 'soKyHieu', 'trichYeu', 'hanXuLy'].map((field, index) => ({ field, index })),
        fields: {
          stt: { number: 4 },
          soKyHieu: { documentNumber: 4 },
          trichYeu: { medium: 4 },
          hanXuLy: { date: 4 },
        },
        widths: { 5: 4 },
        row: ['tr', ' td', ' td', ' td', ' td', ' td'],
        coverage: ['total'],
      }),
    ]);
  });
  test('a grid that was not understood', async () => {
    document.body.innerHTML = `<table><tr><td>Mốc<td>Hạn bảo quản</tr>${'<tr><td>12/05/2026<td>x</tr>'.repeat(3)}</table>`;
    expect(diagnose(document, await findLists(document)).grids).toEqual([
      {
        path: ['table'],
        rows: 4,
        titles: ['?', 'han bao quan'],
        columns: [{ date: 3 }, { short: 3 }],
        row: ['tr', ' td', ' td'],
      },
    ]);
  });
  test('the path without ids', async () => {
    history.replaceState(null, '', '/van-ban-den/List.aspx/1234/0f8e2c/nguyen-van-an?name=x#/ho-so/12?y');
    expect(diagnose(document, []).path).toBe('/van-ban-den/List.aspx/…/…/…#/ho-so/…');
  });
});
