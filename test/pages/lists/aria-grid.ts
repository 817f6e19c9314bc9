import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scroll } from '../page.ts';

const columns = ['Số vào sổ', 'Ngày nhận', 'Số hiệu', 'Nội dung', 'Đơn vị gửi', 'HẠN XỬ LÝ', 'Vai trò'] as const;
const textsOf = (row: Dossier): string[] => [
  row.soDen,
  row.ngayDen,
  row.soKyHieu,
  row.trichYeu,
  row.coQuan,
  row.han,
  row.vaiTro,
];
/** The order of the cells in the document; `order` puts them right on screen. */
const scattered = [5, 0, 3, 6, 1, 4, 2];
const flex = ['0 0 90px', '0 0 100px', '0 0 140px', '1 1 300px', '0 0 150px', '0 0 170px', '0 0 100px'];

const css = `
body{margin:0;font:13.5px "Open Sans","Noto Sans",sans-serif;background:#fff;color:#3b3f5c}
main{padding:18px 28px}
.luoi{border:1px solid #e0e6ed;border-radius:6px;width:1180px}
.dong{display:flex;align-items:center;min-height:48px;border-bottom:1px solid #ebedf2}
.dong>div{padding:4px 10px;box-sizing:border-box;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.dau .dong{background:#eaf1ff;font-weight:600}
.than{display:flex;flex-direction:column;height:500px;overflow-y:auto}
.than .dong{flex:none}`;

const cell = (role: string, text: string, column: number): string =>
  `<div role="${role}" aria-colindex="${column + 1}" style="flex:${flex[column]};order:${column}">${h(text)}</div>`;

const ordered = listPage({
  name: 'aria-grid',
  about: 'no table, only ARIA roles; cells and rows in the document in another order than on screen',
  rows: (now) => dossiers('aria', 30, now, { forms: { slash: 60, dot: 15, short: 10, tag: 5, empty: 10 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến',
      css,
      body: `<main><h1>Văn bản đến - Xử lý chính</h1><div class="luoi" role="grid" aria-rowcount="31" aria-colcount="7">
<div class="dau" role="rowgroup"><div class="dong" role="row" aria-rowindex="1">${each(scattered, (column) => cell('columnheader', columns[column] ?? '', column))}</div></div>
<div class="than" role="rowgroup">${each(
        // Odd rows first: the document's order is not the order on screen.
        [...rows.filter(({ index }) => index % 2 === 1), ...rows.filter(({ index }) => index % 2 === 0)],
        (row) =>
          `<div class="dong" role="row" aria-rowindex="${row.index + 2}" style="order:${row.index}" data-o="${row.id}">${each(scattered, (column) => cell('gridcell', textsOf(row)[column] ?? '', column))}</div>`,
      )}</div></div></main>`,
    }),
  leastRows: 7,
  steps: [scroll('.than', 333), scroll('.than', 900)],
});

/** Rows with `display:contents` have no box of their own; their cells lie in one grid. */
const contents = listPage({
  name: 'aria-contents',
  about: 'ARIA rows with display:contents in one CSS grid, role=cell and role=table',
  rows: (now) => dossiers('contents', 12, now, { statuses: true, forms: { slash: 60, time: 30, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Công việc',
      css: `body{font:16px/24px "Noto Sans",sans-serif;margin:32px;background:#f6f5f0}
.b{display:grid;grid-template-columns:160px 1fr 220px 150px;width:1100px;background:#fff;border-radius:8px;overflow:hidden}
.b>[role=row]{display:contents}.b [role]:not([role=row]){padding:8px 14px;border-bottom:1px solid #e3e0d5}.b [role=columnheader]{background:#33415c;color:#fff}`,
      body: `<h2>Công việc được giao</h2><div class="b" role="table">
<div role="row">${each(['Số ký hiệu', 'Tên công việc', 'Hạn hoàn thành', 'Tiến độ'], (title) => `<span role="columnheader">${h(title)}</span>`)}</div>
${each(rows, (row) => `<div role="row" data-o="${row.id}">${each([row.soKyHieu, row.trichYeu, row.han, row.trangThai], (text) => `<span role="cell">${h(text)}</span>`)}</div>`)}</div>`,
    }),
  leastRows: 6,
});

export const pages = [ordered, contents];
