import { each, h, page } from '../html.ts';
import { emptyPage } from '../page.ts';

const fields = [
  ['Số ký hiệu', 'text', ''],
  ['Trích yếu', 'text', ''],
  ['Cơ quan ban hành', 'text', ''],
  ['Hạn xử lý từ ngày', 'text', '01/11/2026'],
  ['Hạn xử lý đến ngày', 'text', '30/11/2026'],
  ['Ngày đến', 'date', '2026-11-02'],
  ['Trạng thái', 'text', 'Đang xử lý'],
  ['Người xử lý', 'text', ''],
] as const;

const control = ([label, type, value]: (typeof fields)[number]): string =>
  `<td class="nhan">${h(label)}:</td><td><input type="${type}" value="${value}"></td>`;

export const pages = [
  emptyPage(
    'none-filter-table',
    'a filter form laid out by a table: labels "Số ký hiệu", "Hạn xử lý từ ngày", and dates',
    () =>
      page({
        title: 'Tìm kiếm văn bản',
        css: 'body{font:12px Tahoma;margin:20px}table{border-collapse:collapse;background:#f0f4f8}td{padding:6px 10px;border:1px solid #dfe7ef}.nhan{text-align:right}',
        body: `<h3>Tìm kiếm văn bản đến</h3><form><table>${each([0, 2, 4, 6], (at) => `<tr>${each(fields.slice(at, at + 2), control)}</tr>`)}<tr><td colspan="4"><button>Tìm kiếm</button></td></tr></table></form><p>Không tìm thấy văn bản nào.</p>`,
      }),
  ),
  emptyPage('none-filter-grid', 'a filter form as a CSS grid over an empty list whose titles are those of a list', () =>
    page({
      title: 'Tra cứu',
      css: 'body{font:14px "Noto Sans",sans-serif;margin:24px}.loc{display:grid;grid-template-columns:repeat(4,1fr);gap:10px 16px}label{display:block;color:#555}input{width:100%}table{width:100%;margin-top:20px;border-collapse:collapse}th{background:#eee;padding:8px}td{text-align:center;padding:40px}',
      body: `<div class="loc">${each(fields, ([label, type, value]) => `<div><label>${h(label)}</label><input type="${type}" value="${value}"></div>`)}</div>
<table><thead><tr>${each(fields, ([label]) => `<th>${h(label)}</th>`)}</tr></thead><tbody><tr><td colspan="8">Không có dữ liệu từ ngày 01/11/2026 đến ngày 30/11/2026</td></tr></tbody></table>`,
    }),
  ),
  emptyPage(
    'none-create-form',
    'the form in which a dossier is entered: labels and inputs of one dossier, no list',
    () =>
      page({
        title: 'Tiếp nhận văn bản',
        css: 'body{font:14px Arial;margin:20px}.form-group{display:flex;margin:8px 0}.form-group label{width:180px}.form-control{flex:0 0 360px}',
        body: `<h2>Vào sổ văn bản đến</h2>${each(fields, ([label, type, value]) => `<div class="form-group"><label>${h(label)}</label><input class="form-control" type="${type}" value="${value}"></div>`)}<textarea>Giao phòng Tổng hợp xử lý trước ngày 30/11/2026</textarea>`,
      }),
  ),
];
