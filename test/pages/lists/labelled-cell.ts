import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scrollPage } from '../page.ts';

/** One cell says everything; the other columns are buttons and the sender. */
const block = listPage({
  name: 'labelled-cell',
  about: 'one cell "Thông tin văn bản" holds "- Số đến: … - Ngày nhập: … - Hạn xử lý: …"',
  rows: (now) => dossiers('labelled', 12, now, { forms: { slash: 75, short: 15, empty: 10 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến',
      css: `body{font:13px/17px "Liberation Serif",Times,serif;margin:12px}table{border-collapse:collapse;width:1180px}td,th{border:1px solid #6d8ea0;padding:6px 8px;vertical-align:top}th{background:#bcd9ea}`,
      body: `<table><tr><th width="40">STT</th><th width="330">Thông tin văn bản</th><th>Trích yếu</th><th width="160">Nơi gửi</th><th width="100">Thao tác</th></tr>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${row.index + 1}</td><td>- Số đến: ${row.soDen}<br>- Số ký hiệu: <b>${h(row.soKyHieu)}</b><br>- Ngày nhập: ${row.ngayDen}<br>- Hạn xử lý: ${h(row.han)}</td><td>${h(row.trichYeu)}</td><td>${h(row.coQuan)}</td><td><a href="#">Chuyển</a></td></tr>`,
      )}</table>`,
    }),
  leastRows: 6,
  steps: [scrollPage(250)],
});

/** All in one line of text, with another date before and after the deadline. */
const inline = listPage({
  name: 'labelled-inline',
  about: 'one running line of labels in a cell: arrival, deadline and document date beside each other',
  rows: (now) => dossiers('inline', 14, now, { forms: { slash: 100 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến',
      css: `body{font:14px/20px "Noto Sans",sans-serif;margin:20px}table{border-collapse:collapse;width:1200px}td,th{border-bottom:1px solid #ccc;padding:10px 12px;text-align:left}small{color:#666;font-size:12px}`,
      body: `<table><thead><tr><th>#</th><th>Nội dung</th><th>Người xử lý</th></tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${row.index + 1}</td><td><a href="/xem?id=${row.index}">${h(row.soKyHieu)}: ${h(row.trichYeu)}</a><br><small>Số đến: ${row.soDen} - Ngày VB: ${row.ngayVb} - Hạn xử lý: ${h(row.han)} - Ngày nhập: ${row.ngayDen}</small></td><td width="200">${h(row.nguoi)}</td></tr>`,
      )}</tbody></table>`,
    }),
  leastRows: 6,
});

/** No column of deadlines: a red line below the subject, only where there is one. */
const redLine = listPage({
  name: 'red-line',
  about: 'no deadline column: "(Hạn giải quyết: 05/12/2026)" as a red line below the subject of some rows',
  rows: (now) => dossiers('red', 14, now, { forms: { slash: 70, empty: 30 } }),
  html: (rows) =>
    page({
      title: 'Công văn đến',
      css: `body{font:12px/16px Tahoma,"DejaVu Sans Condensed",sans-serif;margin:0}table{border-collapse:collapse;width:100%}th{background:#f0e4c8;padding:8px}td{border:1px solid #d9cba8;padding:7px 8px}.han{color:red;font-style:italic}tr.moi{font-weight:bold}`,
      body: `<table><tr><th>STT</th><th>Số đến</th><th>Số, ký hiệu văn bản</th><th>Ngày ban hành</th><th width="480">Trích yếu</th><th>Đơn vị gửi</th><th>Đơn vị xử lý</th></tr>${each(
        rows,
        (row) =>
          `<tr class="${row.index % 4 ? '' : 'moi'}" data-o="${row.id}"><td>${row.index + 1}</td><td>${row.soDen}</td><td>${h(row.soKyHieu)}</td><td>${row.ngayVb}</td><td>${h(row.trichYeu)}${row.due.at === null ? '' : `<br><span class="han">(Hạn giải quyết: ${h(row.han)})</span>`}</td><td>${h(row.coQuan)}</td><td>${h(row.donVi)}</td></tr>`,
      )}</table>`,
    }),
  leastRows: 8,
});

export const pages = [block, inline, redLine];
