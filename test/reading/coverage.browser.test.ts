import { afterEach, describe, expect, test } from 'vitest';
import { coverageOf } from '../../lib/reading/coverage';
import { findLists } from '../../lib/reading/find';

afterEach(() => document.body.replaceChildren());

const cells = (n: number) => `<td>${n}/UBND-TH</td><td>V/v báo cáo ${n}</td><td>12/05/2026</td>`;
const head = '<tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Hạn xử lý</th></tr>';
const table = (rows = 5, more = '', caption = '') =>
  `<table>${caption}<thead>${head}</thead><tbody>${Array.from({ length: rows }, (_, i) => `<tr>${cells(i + 1)}</tr>`).join('')}</tbody>${more}</table>`;

async function read(html: string) {
  document.body.innerHTML = html;
  return (await findLists(document)).map((list) => coverageOf(list));
}

describe('where it stands', () => {
  test.each([
    ['below', `${table()}<div>Tổng số: 580</div>`, { total: 580 }],
    ['above', `<p>Có 580 văn bản</p>${table()}`, { total: 580 }],
    [
      'around a scroll box',
      `<div><div><div>${table()}</div></div><nav>Trang 1/12 · Tổng số 580</nav></div>`,
      { total: 580, page: 1, pages: 12 },
    ],
    ['in the foot', table(5, '<tfoot><tr><td colspan=3>Tổng cộng 580 bản ghi</td></tr></tfoot>'), { total: 580 }],
    [
      'in a row of the list',
      table(5).replace('</tbody>', '<tr><td colspan=3>Trang 2/12 Tổng số: 58</td></tr></tbody>'),
      { total: 58, page: 2, pages: 12 },
    ],
    ['in the caption', table(5, '', '<caption>Văn bản đến (580)</caption>'), { total: 580 }],
    ['in a heading', `<h2>Văn bản đến (580)</h2>${table()}`, { total: 580 }],
    [
      'in the active tab',
      `<ul class="nav nav-tabs"><li class="active"><a>Chờ xử lý <b>580</b></a></li><li><a>Đã xử lý <b>990</b></a></li></ul><div>${table()}</div>`,
      { total: 580 },
    ],
    [
      'in an ARIA tab',
      `<div role=tablist><span role=tab aria-selected=true>Chờ xử lý (580)</span><span role=tab>Khác (9)</span></div>${table()}`,
      { total: 580 },
    ],
    [
      'with the page in an input',
      `${table()}<div>Trang <input value=2> / 12 <span>Tổng số 580</span></div>`,
      { total: 580, page: 2, pages: 12 },
    ],
    [
      'pager and range apart',
      `${table()}<div><span>Hiển thị 1 - 5 trên 580</span><ul><li>1<li>2<li>3</ul></div>`,
      { from: 1, to: 5, total: 580 },
    ],
    [
      'among links of pages',
      `${table()}<nav><span>Tổng số: 640 · Trang 1/13</span><a>1</a><a>2</a><a>13</a></nav>`,
      { total: 640, page: 1, pages: 13 },
    ],
    [
      'in bare words behind it',
      `${table()}Trang 1/12 - Tổng số 580 bản ghi<p>Phòng Tổng hợp</p>`,
      { total: 580, page: 1, pages: 12 },
    ],
    ['in bare words before it', `<div>Tổng số: 580 văn bản ${table()}</div>`, { total: 580 }],
    [
      'in bare words with figures in bold',
      `${table()} Trang <b>1</b>/<b>12</b> - Tổng số <b>580</b> bản ghi <a>Sau</a>`,
      { total: 580, page: 1, pages: 12 },
    ],
    ['in bare words after a break', `${table()}<br>Tổng số <b>580</b> bản ghi<br>Trang trước`, { total: 580 }],
    [
      'in bare words beside a choice of how many are shown',
      `${table()}Hiển thị <select><option>10<option>20</select> dòng - Trang 2/12`,
      { page: 2, pages: 12 },
    ],
    ['in a layout table', `<table><tr><td>${table()}</td></tr><tr><td>Tổng số: 580</td></tr></table>`, { total: 580 }],
  ])('%s', async (_where, html, coverage) => expect(await read(html)).toEqual([coverage]));

  test('each list has its own', async () => {
    expect(await read(`${table()}<p>Tổng số: 10</p>${table()}<p>Tổng số: 20</p>`)).toEqual([
      { total: 10 },
      { total: 20 },
    ]);
    expect((await read(`<p>Tổng số: 10</p>${table()}<p>Tổng số: 20</p>${table()}`))[0]).toEqual({ total: 10 });
    expect(await read(`<section>${table()}</section><section>${table()}<p>Tổng số: 20</p></section>`)).toEqual([
      null,
      { total: 20 },
    ]);
  });
  test('the pager wins over the title, the nearer over the farther', async () => {
    expect(await read(`<h2>Văn bản đến (99)</h2>${table()}<p>Tổng số: 580</p>`)).toEqual([{ total: 580 }]);
    expect(await read(`<div>${table()}<p>Tổng số: 580</p></div><p>Tổng số: 999</p>`)).toEqual([{ total: 580 }]);
  });
});

describe('what is not taken', () => {
  test.each([
    ['nothing there', table()],
    ['fewer than the rows on screen', `${table(9)}<p>Tổng số: 7</p>`],
    ['a date beside it', `<p>Từ ngày 01/05/2026 đến 31/05/2026</p>${table()}<p>Ngày 12/05/2026</p>`],
    ['a year', `<h2>Sổ văn bản đến (2026)</h2>${table()}`],
    ['the size of a page', `<label>Hiển thị <select><option>50 dòng</select></label>${table()}<span>20 / trang</span>`],
    [
      'tiles of statistics',
      `<ul><li>Tổng số <b>812</b></li><li>Quá hạn <b>4</b></li><li>Trong hạn <b>808</b></li></ul>${table()}`,
    ],
    [
      'another table',
      `${table()}<table><tr><th>Đơn vị<th>Tổng số<tr><td>A<td>12<tr><td>B<td>13<tr><td>Tổng cộng<td>25</table>`,
    ],
    ['bare words of another table', `${table()}<hr>${table().replace('Hạn xử lý', 'Địa chỉ')}Tổng số 580 bản ghi`],
    ['bare words that are a text', `${table()}${'Tổng số 580 văn bản. '.repeat(60)}`],
    ['bare hidden words', `<div>${table()}<span style="display:none">Tổng số: 580</span> trong đó có:</div>`],
    ['something hidden', `${table()}<p style="display:none">Tổng số: 580</p>`],
    ['the cells of the list', table(5).replace('V/v báo cáo 3', 'Tổng số 580 hồ sơ')],
    ['a text', `${table()}<p>${'Tổng số 580 văn bản. '.repeat(60)}</p>`],
    ['something far away', `<p>Tổng số: 580</p>${'<div><i>x</i>'.repeat(8)}${table()}`],
  ])('%s', async (_what, html) => expect(await read(html)).toEqual([null]));
});

test('a page of 20,000 nodes around a list costs a bounded look', async () => {
  document.body.innerHTML = `<aside>${'<div><a>Mục 1</a></div>'.repeat(10_000)}</aside>${table()}<aside>${'<div><a>Mục 1</a></div>'.repeat(10_000)}</aside>`;
  const [list] = await findLists(document);
  if (list === undefined) throw new Error('no list');
  const original = document.createTreeWalker.bind(document);
  let nodes = 0;
  document.createTreeWalker = (...args) => {
    const walker = original(...args);
    const next = walker.nextNode.bind(walker);
    walker.nextNode = () => {
      nodes++;
      return next();
    };
    return walker;
  };
  expect(coverageOf(list)).toBeNull();
  expect(nodes).toBeLessThan(2000);
  Reflect.deleteProperty(document, 'createTreeWalker');
});
