import type { DemoRow } from './generator.ts';
import type { ListDefinition } from './lists.ts';
import { escapeHtml } from './public/rows.js';

/** The detail view of one dossier: labelled fields and the log of its handling. */
export function detailHtml(list: ListDefinition, row: DemoRow, back: string): string {
  const fields = list.columns
    .filter((column) => column.id !== 'stt')
    .map((column) => {
      const text = column.id === 'han' ? row.due.text : (row.cells[column.id] ?? '');
      return `<div><dt>${column.vi}:</dt><dd>${escapeHtml(text)}</dd></div>`;
    });
  const { ngayDen = '', nguoiXuLy = 'Văn thư' } = row.cells;
  return `<section class="chi-tiet" data-id="${row.id}">
<p class="duong-dan"><a class="quay-lai" href="${escapeHtml(back)}">‹ Quay lại danh sách</a></p>
<h1>Thông tin chi tiết</h1>
<dl>${fields.join('')}</dl>
<h2>Quá trình xử lý</h2>
<ol class="nhat-ky"><li>${escapeHtml(ngayDen)} · Văn thư · Tiếp nhận, vào sổ</li>
<li>${escapeHtml(ngayDen)} · Chánh Văn phòng · Chuyển ${escapeHtml(nguoiXuLy)} tham mưu</li></ol>
</section>`;
}
