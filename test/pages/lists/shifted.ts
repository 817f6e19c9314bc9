import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { click, listPage } from '../page.ts';

/** The body has a cell more than the header: titles stand one column too far to the left of what they mean. */
const unheaded = listPage({
  name: 'shifted',
  about: 'body cells shifted by one against the titles: the cell with the checkbox has no title',
  rows: (now) => dossiers('shifted', 14, now, { statuses: true, forms: { slash: 70, short: 10, time: 10, empty: 10 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến',
      css: `body{margin:0;font:13px/18px "Open Sans","Liberation Sans",sans-serif;background:#364150}.page-content{background:#fff;margin:46px 0 0 235px;padding:20px;min-height:700px}
h1.page-title{font-weight:300;font-size:24px;color:#666}.table{width:100%;border-collapse:collapse}.table th{border-bottom:2px solid #e7ecf1;text-align:left;padding:8px}.table td{border-top:1px solid #e7ecf1;padding:8px}.table tr:hover{background:#f3f4f6}`,
      body: `<div class="page-content"><h1 class="page-title">Văn bản đến <small>chờ xử lý</small></h1><table class="table"><thead><tr><th>Số đến</th><th>Ngày đến</th><th>Số ký hiệu</th><th>Trích yếu</th><th>Hạn xử lý</th><th>Ngày VB</th><th>Trạng thái</th></tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td><input type="checkbox" name="chon"></td><td>${row.soDen}</td><td>${row.ngayDen}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td>${h(row.han)}</td><td>${row.ngayVb}</td><td>${h(row.trangThai)}</td></tr>`,
      )}</tbody></table></div>`,
    }),
  leastRows: 8,
});

/** Cells with inline display:none and no title: counting all cells is as wrong as it looks right. */
const hidden = listPage({
  name: 'shifted-hidden-cells',
  about: 'hidden cells (display:none) in the rows that have no title in the header',
  rows: (now) => dossiers('hidden', 16, now, { forms: { slash: 75, dash: 15, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Theo dõi xử lý',
      css: `body{font:12px "DejaVu Sans",sans-serif;margin:16px;background:#fdfdfd}table{border-collapse:collapse}th{background:#345;color:#fff;padding:9px 12px}td{border-bottom:1px solid #ddd;padding:9px 12px}`,
      body: `<h3>Theo dõi xử lý văn bản của đơn vị</h3><table><thead><tr><th>Số VB</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Hạn giải quyết</th><th>Ngày nhập</th><th>Phòng ban xử lý</th></tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td style="display:none">${row.index + 50}</td><td style="display:none">01/01/2020</td><td>${h(row.soKyHieu)}</td><td>${row.ngayVb}</td><td>${h(row.trichYeu)}</td><td style="display:none">31/12/2030</td><td>${h(row.han)}</td><td>${row.ngayDen}</td><td>${h(row.donVi)}</td></tr>`,
      )}</tbody></table>`,
    }),
  leastRows: 10,
});

/** The user hides a column: the host hides title and cells by a style, and leaves them in the document. */
const chosen = listPage({
  name: 'columns-chosen',
  about: 'columns hidden and put in another order by the user; titles hidden with their cells',
  rows: (now) => dossiers('chosen', 10, now, { forms: { slash: 60, short: 30, empty: 10 } }),
  html: (rows) =>
    page({
      title: 'Danh mục công việc',
      css: `body{font:15px/22px "Liberation Sans",sans-serif;margin:24px}table{width:100%;border-collapse:collapse}td,th{padding:12px 14px;border:1px solid #cfd8e3;text-align:left}th{background:#eef2f7}.an1 tr>:nth-child(2){display:none}`,
      body: `<button id="an">Ẩn cột</button> <button id="doi">Đổi thứ tự</button><table id="bang"><thead><tr><th>Đơn vị phối hợp</th><th>Hạn văn bản</th><th>Hạn hoàn thành</th><th>Số hiệu</th><th>Nội dung</th></tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${h(row.donVi)}</td><td></td><td>${h(row.han)}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td></tr>`,
      )}</tbody></table>`,
      script: `document.getElementById('an').onclick=function(){document.getElementById('bang').classList.toggle('an1')};
document.getElementById('doi').onclick=function(){document.querySelectorAll('tr').forEach(function(r){r.appendChild(r.children[2])})};`,
    }),
  leastRows: 6,
  steps: [click('#an', 'hide a column'), click('#doi', 'move the deadline to the end')],
});

export const pages = [unheaded, hidden, chosen];
