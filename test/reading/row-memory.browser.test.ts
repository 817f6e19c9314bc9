import { afterEach, expect, it } from 'vitest';
import { type RememberedRow, RowMemory } from '../../lib/reading';
import { findLists } from '../../lib/reading/find';

afterEach(() => document.body.replaceChildren());

const titles = ['Số ký hiệu', 'Trích yếu', 'Hạn xử lý', 'Người xử lý', 'Độ mật'];
const row = (n: number) => [
  `${n}/UBND-TH`,
  `V/v báo cáo tháng ${n}`,
  '16/06/2026',
  'Trần Bình',
  n === 2 ? 'Mật' : 'Thường',
];

/** Draws only these columns, as grids do that are wider than their box; the element of the grid stays. */
function draw(
  columns: readonly number[],
  root: Element = document.createElement('div'),
  count = titles.length,
): Element {
  const cells = (texts: readonly string[], role: string) =>
    columns.map((at) => `<div role="${role}" aria-colindex="${at + 1}">${texts[at]}</div>`).join('');
  const rows = [1, 2, 3].map((n) => `<div role="row" row-id="d${n}x">${cells(row(n), 'gridcell')}</div>`).join('');
  root.setAttribute('role', 'grid');
  root.setAttribute('aria-colcount', String(count));
  root.innerHTML = `<div role="row">${cells(titles, 'columnheader')}</div>${rows}`;
  if (!root.isConnected) document.body.append(root);
  return root;
}

async function readAll(): Promise<(RememberedRow | null)[]> {
  const [list] = await findLists(document);
  if (list === undefined) throw new Error('no list');
  const memory = new RowMemory(list);
  return list.grid.rowElements().map((element) => memory.read(element));
}

const secrecies = (rows: readonly (RememberedRow | null)[]) => rows.map((one) => one?.row.fields.doMat);

it('remembers the secrecy of rows whose column is out of view', async () => {
  const grid = draw([0, 1, 2, 3, 4]);
  expect(secrecies(await readAll())).toEqual(['Thường', 'Mật', 'Thường']);
  draw([0, 1, 2, 3], grid);
  expect(secrecies(await readAll())).toEqual(['Thường', 'Mật', 'Thường']);
});

it('says that the secrecy of a new row is not known while its column is out of view', async () => {
  const grid = draw([0, 1, 2, 3, 4]);
  await readAll();
  draw([0, 1, 2, 3], grid);
  for (const element of grid.querySelectorAll('[row-id]'))
    element.setAttribute('row-id', `${element.getAttribute('row-id')}9`);
  expect(secrecies(await readAll())).toEqual(['?', '?', '?']);
});

it('a row is not whole while the column of its number may be out of view', async () => {
  const grid = draw([1, 2, 3]);
  expect((await readAll()).map((one) => one?.isWhole)).toEqual([false, false, false]);
  draw([0, 1, 2, 3], grid);
  expect((await readAll()).map((one) => one?.isWhole)).toEqual([true, true, true]);
  draw([1, 2, 3], grid);
  expect((await readAll()).map((one) => one?.isWhole)).toEqual([true, true, true]);
});

it('a row of a list without numbers is whole once every column was drawn', async () => {
  draw([1, 2, 3], undefined, 3);
  expect((await readAll()).map((one) => one?.isWhole)).toEqual([true, true, true]);
});
