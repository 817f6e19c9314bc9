import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scrollPage } from '../page.ts';

/** A dossier is two rows of the table; the second spans all columns. */
const spanned = listPage({
  name: 'two-lines',
  about: 'a second tr with colspan holds subject and deadline: a dossier is two rows',
  rows: (now) => dossiers('two-lines', 14, now, { forms: { slash: 75, short: 15, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến',
      css: `body{font:13px/18px "Liberation Sans",Arial;margin:0 20px;background:#fff}table{border-collapse:collapse;width:1000px}th{background:#455a64;color:#fff;padding:7px}td{padding:5px 9px}tr.a td{border-top:2px solid #90a4ae;font-weight:bold}tr.b td{color:#37474f;padding-left:60px}`,
      body: `<h3>Sổ văn bản đến</h3><table><thead><tr><th>Số đến</th><th>Ngày đến</th><th>Số ký hiệu</th><th>Ngày văn bản</th><th>Cơ quan ban hành</th></tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr class="a" data-o="${row.id}"><td>${row.soDen}</td><td>${row.ngayDen}</td><td>${h(row.soKyHieu)}</td><td>${row.ngayVb}</td><td>${h(row.coQuan)}</td></tr><tr class="b" data-o="${row.id}"><td colspan="5">Trích yếu: ${h(row.trichYeu)}<br>Hạn xử lý: ${h(row.han)}</td></tr>`,
      )}</tbody></table>`,
    }),
  leastRows: 6,
  steps: [scrollPage(333)],
});

/** Titles and values stand in pairs, one above the other, in one cell. */
const stacked = listPage({
  name: 'two-lines-stacked',
  about: 'composite titles "Số ký hiệu<br>Ngày văn bản" and "Ngày đến / Hạn xử lý" over two stacked values in a cell',
  rows: (now) => dossiers('stacked', 12, now, { forms: { slash: 90, dash: 10 } }),
  html: (rows) =>
    page({
      title: 'Xử lý văn bản',
      css: `body{font:14px/19px "Noto Sans",sans-serif;margin:20px;background:#fafafa}table{width:1160px;border-collapse:collapse;background:#fff}th{border-bottom:2px solid #3949ab;padding:8px 12px;text-align:left;color:#3949ab}td{padding:8px 12px;border-bottom:1px solid #e8eaf6}`,
      body: `<table><thead><tr><th>STT</th><th>Số ký hiệu<br>Ngày văn bản</th><th>Trích yếu</th><th>Ngày đến / Hạn xử lý</th><th>Người xử lý</th></tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${row.index + 1}</td><td>${h(row.soKyHieu)}<br>${row.ngayVb}</td><td>${h(row.trichYeu)}</td><td width="200"><div>${row.ngayDen}</div><div>${h(row.han)}</div></td><td width="180">${h(row.nguoi)}</td></tr>`,
      )}</tbody></table>`,
    }),
  leastRows: 6,
});

/** The unit's cell spans its dossiers, and the subject's cell two lines of a dossier's steps. */
const spans = listPage({
  name: 'rowspan',
  about: 'cells that span several dossiers: the unit is written once for all of its own',
  rows: (now) => dossiers('rowspan', 15, now, { statuses: true, forms: { slash: 85, empty: 15 } }),
  html: (rows) =>
    page({
      title: 'Tiến độ',
      css: `body{font:12px/17px Arial,sans-serif;margin:14px}table{border-collapse:collapse;width:1200px}td,th{border:1px solid #999;padding:10px 8px}th{background:#ffe9a8}td.dv{background:#fffbe9;font-weight:bold;text-align:center}`,
      body: `<h3>Theo dõi tiến độ xử lý văn bản</h3><table><tr><th>Đơn vị chủ trì</th><th>Số văn bản</th><th>Trích yếu</th><th>Ngày ký</th><th>Hạn hoàn thành</th><th>Tiến độ</th></tr>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}">${row.index % 5 === 0 ? `<td class="dv" rowspan="5">${h(row.donVi)}</td>` : ''}<td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td>${row.ngayVb}</td><td width="180">${h(row.han)}</td><td>${h(row.trangThai)}</td></tr>`,
      )}</table>`,
    }),
  leastRows: 9,
});

export const pages = [spanned, stacked, spans];
