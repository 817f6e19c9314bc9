import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { click, listPage } from '../page.ts';

const css = `
body{margin:10px;font:12px/15px Arial,"Liberation Sans",sans-serif}
table.list_table2{border-collapse:collapse;width:100%}
.list_table2 th{background:#c5e1a5;border:1px solid #7aa34d;padding:4px}
.list_table2 td{border:1px solid #bbb;padding:6px 7px;height:30px;box-sizing:border-box}
tr.nhom td{background:#fff8dc;font-weight:bold;height:26px}
tr.round_row{background:#f7f7f7}tfoot td{background:#eee;text-align:right}
.trang a{margin:0 3px}`;

const line = (row: Dossier): string =>
  `<tr class="${row.index % 2 ? 'odd_row' : 'round_row'}" data-o="${row.id}"><td align="center">${row.index + 1}</td><td>${row.soDen}</td><td>${row.ngayDen}</td><td>${h(row.soKyHieu)}</td><td>${row.ngayVb}</td><td>${h(row.coQuan)}</td><td>${h(row.trichYeu)}<br><a href="/tep/${row.index}.pdf">Tệp đính kèm</a></td><td align="center">${h(row.han)}</td><td>${h(row.trangThai)}</td></tr>`;

const head = `<thead><tr><th rowspan="2">TT</th><th colspan="2">Văn bản đến</th><th colspan="3">Văn bản gốc</th><th rowspan="2">Trích yếu nội dung</th><th colspan="2">Xử lý</th></tr>
<tr><th>Số đến</th><th>Ngày đến</th><th>Số, ký hiệu</th><th>Ngày tháng</th><th>Nơi gửi</th><th>Thời hạn</th><th>Tình trạng</th></tr></thead>`;
const blank = `<tr class="odd_row">${'<td>&nbsp;</td>'.repeat(9)}</tr>`;

/** Groups of three, four and two dossiers; the table is padded to 15 lines; the pager is its last row. */
const grouped = listPage({
  name: 'two-level',
  about: 'two-level header with colspan and rowspan, group rows, padding rows, the pager inside the table',
  rows: (now) =>
    dossiers('two-level', 9, now, { statuses: true, forms: { slash: 70, dash: 10, before: 10, empty: 10 } }),
  html: (rows) =>
    page({
      title: 'Quản lý văn bản quận',
      css,
      body: `<form><input type="hidden" name="__VIEWSTATE" value="x"><b>SỔ VĂN BẢN ĐẾN</b> <input name="q"><input type="submit" value="Tìm"><table class="list_table2" id="table1">${head}<tbody>
<tr class="nhom"><td colspan="9">Phòng Tổng hợp (3)</td></tr>${each(rows.slice(0, 3), line)}<tr class="nhom"><td colspan="9">Phòng Nội chính - Hạn xử lý trong tuần (4)</td></tr>${each(rows.slice(3, 7), line)}<tr class="nhom"><td></td><td colspan="8">Trung tâm Phục vụ hành chính công (2)</td></tr>${each(rows.slice(7), line)}${blank.repeat(3)}</tbody>
<tfoot><tr><td colspan="9" class="trang">Trang 1/39 <a href="#">1</a><a href="#">2</a><a href="#">3</a> Tổng số: 580 văn bản, quá hạn: 12, từ ngày 01/01/2026 đến ngày 31/12/2026</td></tr></tfoot></table></form>`,
    }),
  leastRows: 8,
});

const wordless = each(
  [1, 2, 3],
  (n) => `<tr class="p"><td><span class="x">▸</span></td><td colspan="4">Lĩnh vực: nhóm ${n}</td></tr>`,
);

/** Groups that fold; the rows below a folded one are hidden, not taken away; the pager is the table's last row. */
const folding = listPage({
  name: 'group-rows-folding',
  about: 'group rows that fold and unfold, a pager made of links as the last row of the body',
  rows: (now) => dossiers('folding', 14, now, { forms: { slash: 50, time: 40, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Tra cứu hồ sơ',
      css: `body{font:17px/26px "Noto Serif","Liberation Serif",serif;margin:30px}table{border-spacing:0 6px;border-collapse:separate;width:1150px}
td,th{padding:8px 16px;text-align:left}tbody tr{background:#f1f5f1}tr.p{background:#d5e6d5;cursor:pointer}.gap{display:none}`,
      body: `<h2>Tra cứu hồ sơ thủ tục hành chính</h2><table><thead><tr><th></th><th>Số hồ sơ</th><th>Tên thủ tục</th><th>Người nộp</th><th>Hạn trả kết quả</th></tr></thead><tbody>
<tr class="p" id="nhom1"><td>▾</td><td colspan="4">Lĩnh vực: Đất đai (6)</td></tr>${each(rows.slice(0, 6), (row) => foldingRow(row, 'n1'))}<tr class="p"><td>▾</td><td colspan="4">Lĩnh vực: Hộ tịch (8)</td></tr>${each(rows.slice(6), (row) => foldingRow(row, 'n2'))}${wordless}
<tr class="trang"><td colspan="5"><table><tr><td><b>1</b></td><td><a href="#">2</a></td><td><a href="#">3</a></td><td><a href="#">Trang sau</a></td></tr></table></td></tr></tbody></table>`,
      script: `document.getElementById('nhom1').onclick=function(){document.querySelectorAll('.n1').forEach(function(r){r.classList.toggle('gap')})};`,
    }),
  leastRows: 5,
  steps: [click('#nhom1', 'fold the first group'), click('#nhom1', 'unfold it')],
});

const foldingRow = (row: Dossier, group: string): string =>
  `<tr class="${group}" data-o="${row.id}"><td></td><td>${row.maHoSo}</td><td>${h(row.thuTuc)}</td><td>${h(row.nguoiNop)}</td><td>${h(row.han)}</td></tr>`;

export const pages = [grouped, folding];
