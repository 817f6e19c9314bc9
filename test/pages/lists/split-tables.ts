import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scroll, scrollPage } from '../page.ts';

const css = `
body{margin:0;background:#e8edf3;font:13px/1.4 "Segoe UI","Liberation Sans",Arial,sans-serif;color:#222}
.thanh{background:#1d4f91;color:#fff;padding:10px 16px;font-size:16px}
.luoi{margin:14px;width:1180px;border:1px solid #9bb2cc;background:#fff}
.luoi-dau{overflow:hidden;background:#d9e5f3}
.luoi table{table-layout:fixed;border-collapse:separate;border-spacing:0;width:1500px}
.luoi-dau .jqh{padding-right:17px;width:1500px}
.luoi th{height:32px;border-right:1px solid #b8cbe0;text-align:center;font-weight:bold;padding:0 4px;color:#234}
.luoi td{height:34px;border-right:1px solid #dde6ef;border-bottom:1px solid #dde6ef;padding:0 6px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.luoi-than{height:430px;overflow:auto;position:relative}
.chan{padding:6px 12px;background:#d9e5f3;border-top:1px solid #9bb2cc}
.do-dong{height:auto}.luoi tr.do-dong td{height:0;padding:0;border:0}`;

const widths = [40, 70, 100, 150, 420, 190, 160, 180, 190];
const titles = [
  '',
  'Số đến',
  'Ngày đến',
  'Số/Ký hiệu',
  'Trích yếu nội dung',
  'Cơ quan ban hành',
  'Hạn xử lý',
  'Đơn vị xử lý',
  'Trạng thái',
];
const cols = `<colgroup>${each(widths, (width) => `<col style="width:${width}px">`)}</colgroup>`;

/** Header and body in two tables, as jqGrid and Kendo draw them; the first row of the body only holds widths. */
const grid = listPage({
  name: 'split-tables',
  about: 'header table and body table apart, the body scrolled both ways and the header with it',
  rows: (now) => dossiers('split', 40, now, { statuses: true }),
  html: (rows) =>
    page({
      title: 'Văn bản đến - Quản lý văn bản',
      css,
      body: `<div class="thanh">HỆ THỐNG QUẢN LÝ VĂN BẢN VÀ ĐIỀU HÀNH</div><div class="luoi">
<div class="luoi-dau"><div class="jqh"><table role="presentation">${cols}<thead><tr>${each(titles, (title, index) =>
        index === 0 ? '<th><input type="checkbox"></th>' : `<th id="cot_${index}"><div>${h(title)}</div></th>`,
      )}</tr></thead></table></div></div>
<div class="luoi-than" id="than"><table>${cols}<tbody><tr class="do-dong" aria-hidden="true">${each(titles, () => '<td></td>')}</tr>${each(
        rows,
        (row) =>
          `<tr id="${row.index + 4711}" data-o="${row.id}"><td><input type="checkbox"></td><td>${row.soDen}</td><td>${row.ngayDen}</td><td title="${h(row.soKyHieu)}">${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td>${h(row.coQuan)}</td><td>${h(row.han)}</td><td>${h(row.donVi)}</td><td>${h(row.trangThai)}</td></tr>`,
      )}</tbody></table></div><div class="chan">Hiển thị 1 - 40 của 580 văn bản</div></div>`,
      script: `document.getElementById('than').addEventListener('scroll',function(){document.querySelector('.luoi-dau').scrollLeft=this.scrollLeft});`,
    }),
  leastRows: 8,
  steps: [scroll('#than', 300), scroll('#than', 700, 320), scroll('#than', 0, 0), scrollPage(0)],
});

const kendoCss = `
body{margin:24px;font:14px/20px Roboto,"Noto Sans",sans-serif;background:#fafafa}
.k-grid{border:1px solid #ccc;display:flex;flex-direction:column;height:560px;background:#fff}
.k-grid-header{padding-right:15px;border-bottom:1px solid #ccc;background:#f5f5f5}
.k-grid-header-wrap{overflow:hidden}
.k-grid-content{overflow-y:scroll;flex:1}
.k-grid table{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:0}
.k-grid th,.k-grid td{padding:8px 12px;text-align:left;border-left:1px solid #e5e5e5;overflow:hidden;text-overflow:ellipsis}
.k-grid th{white-space:nowrap}.k-alt{background:#f9f9f9}.k-grid td{border-bottom:1px solid #eee}
.an{display:none}`;

/** The columns of both tables follow the window; the header holds a filter row, the body a hidden column of ids. */
const kendo = listPage({
  name: 'split-tables-filter-row',
  about: 'header and body tables apart with a filter row of inputs under the titles',
  rows: (now) =>
    dossiers('kendo', 24, now, { forms: { time: 40, slash: 30, seconds: 10, empty: 10, unreadable: 6, none: 4 } }),
  html: (rows) => {
    const columns = ['16%', '30%', '14%', '20%', '20%'];
    const group = `<colgroup>${each(columns, (width) => `<col style="width:${width}">`)}</colgroup>`;
    return page({
      title: 'Công việc',
      css: kendoCss,
      body: `<h3>Hồ sơ công việc phòng Văn hóa - Xã hội</h3><div class="k-grid" id="grid"><div class="k-grid-header"><div class="k-grid-header-wrap"><table>${group}<thead>
<tr><th class="an">ID</th>${each(['Số hiệu văn bản', 'Nội dung công việc', 'Ngày giao', 'Hạn hoàn thành', 'Cán bộ xử lý'], (title) => `<th class="k-header"><a href="#">${h(title)}</a></th>`)}</tr>
<tr class="k-filter-row"><th class="an"></th>${each(columns, () => '<th><input style="width:80%" placeholder="Lọc…"></th>')}</tr></thead></table></div></div>
<div class="k-grid-content"><table>${group}<tbody>${each(
        rows,
        (row) =>
          `<tr class="${row.index % 2 ? 'k-alt' : ''}" data-uid="b1f${row.index}" data-o="${row.id}"><td class="an">${90_000 + row.index}</td><td>${h(row.soKyHieu)}</td><td><a href="/cong-viec/${row.index}">${h(row.trichYeu)}</a></td><td>${row.ngayDen}</td><td>${h(row.han)}</td><td>${h(row.nguoi)}</td></tr>`,
      )}</tbody></table></div></div>`,
    });
  },
  leastRows: 4,
  steps: [scroll('.k-grid-content', 411), scroll('.k-grid-content', 90)],
});

export const pages = [grid, kendo];
