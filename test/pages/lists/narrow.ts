import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scrollPage } from '../page.ts';

const columns: readonly [title: string, text: (row: Dossier) => string][] = [
  ['Số đến', (row) => row.soDen],
  ['Số ký hiệu', (row) => row.soKyHieu],
  ['Trích yếu', (row) => row.trichYeu],
  ['Ngày đến', (row) => row.ngayDen],
  ['Hạn xử lý', (row) => row.han],
  ['Đơn vị chủ trì', (row) => row.donVi],
];

/** On a wide screen the titles inside the cells are there and not shown. */
const hiddenTitles = listPage({
  name: 'narrow-hidden',
  about: 'the title repeated inside every cell, hidden on wide screens (p-column-title, data-title)',
  rows: (now) => dossiers('narrow', 14, now, { forms: { slash: 70, time: 20, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Văn bản',
      css: `body{margin:0;padding:20px;font:14px/21px "Noto Sans",sans-serif;color:#495057}.p-datatable table{width:100%;border-collapse:collapse}.p-datatable td,.p-datatable th{padding:14px 16px;border-bottom:1px solid #e9ecef;text-align:left}.p-column-title{display:none;font-weight:700}
@media (max-width:640px){thead{display:none}td{display:block}.p-column-title{display:inline-block}}`,
      body: `<h4>Văn bản đến chờ xử lý</h4><div class="p-datatable"><table role="grid"><thead><tr role="row">${each(columns, ([title]) => `<th role="columnheader">${h(title)}</th>`)}</tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr role="row" data-o="${row.id}">${each(columns, ([title, text]) => `<td role="cell"><span class="p-column-title">${h(title)}</span>${h(text(row))}</td>`)}</tr>`,
      )}</tbody></table></div>`,
    }),
  leastRows: 6,
});

/** No header at all: every cell says what it is, by a visible label and an attribute. */
const shownTitles = listPage({
  name: 'narrow-shown',
  about: 'no header: "Hạn xử lý: 05/01/2026" stands in each cell, the title also in data-title',
  rows: (now) => dossiers('narrow-shown', 12, now, { forms: { slash: 70, short: 20, empty: 10 } }),
  html: (rows) =>
    page({
      title: 'Văn bản',
      css: `body{margin:0 auto;width:640px;font:15px/20px "Liberation Sans",Arial,sans-serif;background:#eceff1}table{width:100%;border-collapse:separate;border-spacing:0 10px}tr{background:#fff}td{display:block;padding:3px 14px}td:first-child{padding-top:10px}td:last-child{padding-bottom:10px}b{color:#546e7a;font-weight:normal}`,
      body: `<table><tbody>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}">${each(columns, ([title, text]) => `<td data-title="${h(title)}"><b>${h(title)}:</b> ${h(text(row))}</td>`)}</tr>`,
      )}</tbody></table>`,
    }),
  leastRows: 3,
  steps: [scrollPage(600), scrollPage(1200)],
});

/** Bootstrap's way on a small screen: the title comes from the attribute by CSS and is in no text at all. */
const styled = listPage({
  name: 'narrow-data-title',
  about: 'rows drawn as blocks, titles only in data-label attributes and drawn by CSS content',
  rows: (now) => dossiers('data-title', 10, now, { forms: { slash: 80, dot: 20 } }),
  html: (rows) =>
    page({
      title: 'Nhiệm vụ',
      css: `body{margin:12px;font:14px/22px "Noto Sans",sans-serif}table{width:560px}thead{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden}tbody tr{display:block;border:1px solid #90a4ae;margin-bottom:12px;padding:6px 10px}td{display:flex;min-height:24px}td::before{content:attr(data-label);width:150px;flex:none;color:#607d8b}`,
      body: `<table><thead><tr>${each(columns, ([title]) => `<th>${h(title)}</th>`)}</tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}">${each(columns, ([title, text]) => `<td data-label="${h(title)}">${h(text(row))}</td>`)}</tr>`,
      )}</tbody></table>`,
    }),
  leastRows: 3,
  steps: [scrollPage(500)],
});

export const pages = [hiddenTitles, shownTitles, styled];
