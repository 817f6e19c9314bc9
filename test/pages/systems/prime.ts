import { type Column, colgroup, column, widthOf } from '../columns.ts';
import { type Dossier, dossiers, hoSoWords } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scroll, scrollPage } from '../page.ts';

const frozen = [column('Mã hồ sơ', 'maHoSo', 210), column('Chủ hồ sơ', 'nguoiNop', 160)];
const columns = [
  column('Thủ tục', 'thuTuc', 400),
  column('Ngày tiếp nhận', 'ngayDen', 120),
  column('Ngày hẹn trả', 'han', 170),
  column('Cán bộ thụ lý', 'nguoi', 170),
  column('Trạng thái', 'trangThai', 200),
];

const headerOf = (list: readonly Column[]): string =>
  `<thead><tr role="row">${each(list, ({ title, field, width }) => `<th id="frm:tbl:${field}" class="ui-state-default ui-sortable-column" role="columnheader" aria-label="${title}" scope="col" style="width:${width - 21}px"><span class="ui-column-title">${title}</span><span class="ui-sortable-column-icon ui-icon ui-icon-carat-2-n-s"></span></th>`)}</tr></thead>`;
const bodyOf = (rows: readonly Dossier[], list: readonly Column[], side: string): string =>
  `<tbody id="frm:tbl_${side}Tbody" class="ui-datatable-data ui-widget-content">${each(
    rows,
    (row) =>
      `<tr data-ri="${row.index}" data-rk="${9000 + row.index}" class="ui-widget-content ui-datatable-${row.index % 2 ? 'odd' : 'even'} ui-datatable-selectable" role="row" aria-selected="false" data-o="${row.id}">${each(list, ({ cell, width }) => `<td role="gridcell" style="width:${width - 21}px">${cell(row)}</td>`)}</tr>`,
  )}</tbody>`;
const side = (rows: readonly Dossier[], list: readonly Column[], name: string, width: number): string =>
  `<td class="ui-datatable-${name}layout-${name === 'frozen' ? 'left' : 'right'}"><div class="ui-datatable-${name}-container"><div class="ui-widget-header ui-datatable-scrollable-header" style="width:${width}px"><div class="ui-datatable-scrollable-header-box"><table role="grid" style="width:${widthOf(list)}px">${headerOf(list)}<tbody class="ui-datatable-data-empty"></tbody></table></div></div><div class="ui-datatable-scrollable-body" tabindex="-1" style="height:540px;width:${width}px${name === 'frozen' ? ';overflow:hidden' : ''}"><table role="grid" style="width:${widthOf(list)}px">${name === 'frozen' ? '' : colgroup(list)}${bodyOf(rows, list, name)}</table></div></div></td>`;

/** A layout table of one row whose two cells hold the frozen and the scrolled half. */
const faces = listPage({
  name: 'primefaces-frozen',
  about: 'PrimeFaces: frozen columns, both halves in the cells of a layout table, each a header and a body table',
  rows: (now) =>
    dossiers('primefaces', 24, now, { statuses: true, words: hoSoWords, forms: { slash: 60, time: 30, empty: 10 } }),
  html: (rows) =>
    page({
      title: 'Tiếp nhận và trả kết quả',
      css: `body{margin:0;padding:12px;font:13px Arial,"Noto Sans",sans-serif}.ui-datatable{width:1240px}.ui-datatable table{border-collapse:collapse;table-layout:fixed}.ui-datatable-fs>tbody>tr>td{padding:0;vertical-align:top}.ui-datatable-scrollable-header{overflow:hidden;background:#e8eef5}.ui-datatable-scrollable-body{overflow:auto}.ui-datatable th,.ui-datatable-data td{padding:4px 10px;border:1px solid #ddd;text-align:left}.ui-datatable-data td{height:44px;overflow:hidden}.ui-datatable th{height:34px}.ui-datatable .ui-datatable-fs{width:1240px;table-layout:auto}.ui-datatable-fs>tbody>tr>td{border:0}.ui-datatable-odd{background:#f6f9fc}.ui-datatable-header,.ui-paginator{background:#cfdff0;padding:6px 10px}`,
      body: `<form id="frm"><div id="frm:tbl" class="ui-datatable ui-widget ui-datatable-scrollable ui-datatable-frozencolumn"><div class="ui-datatable-header ui-widget-header ui-corner-top">Hồ sơ đang thụ lý</div><table class="ui-datatable-fs" cellpadding="0" cellspacing="0"><tbody><tr>${side(rows, frozen, 'frozen', 370)}${side(rows, columns, 'scrollable', 868)}</tr></tbody></table><div id="frm:tbl_paginator_bottom" class="ui-paginator"><span class="ui-paginator-current">(1 / 25 trang)</span></div></div></form>`,
      script: `var b=document.querySelectorAll('.ui-datatable-scrollable-body'),hs=document.querySelectorAll('.ui-datatable-scrollable-header');b[1].addEventListener('scroll',function(){b[0].scrollTop=b[1].scrollTop;hs[1].scrollLeft=b[1].scrollLeft})`,
    }),
  leastRows: 8,
  steps: [
    scroll('.ui-datatable-scrollable-container .ui-datatable-scrollable-body', 333),
    scroll('.ui-datatable-scrollable-container .ui-datatable-scrollable-body', 100, 150),
  ],
});

const ngColumns = [
  column('Số/KH', 'soKyHieu', 150),
  column('Trích yếu', 'trichYeu', 420),
  column('Nơi ban hành', 'coQuan', 180),
  column('Ngày đến', 'ngayDen', 110),
  column('Hạn chót', 'han', 190),
];

/** Titles stick to the top of the box; each cell repeats its title in a hidden span for narrow screens. */
const primeng = listPage({
  name: 'primeng-table',
  about: 'PrimeNG p-table: sticky titles in a scrolled wrapper, a hidden p-column-title in each cell, row toggles',
  rows: (now) =>
    dossiers('primeng', 30, now, { forms: { slash: 40, timeFirst: 20, dash: 15, empty: 15, none: 5, unreadable: 5 } }),
  html: (rows) =>
    page({
      title: 'Hộp văn bản đến',
      css: `body{margin:0;padding:16px;font:14px "Noto Sans",sans-serif;color:#4b5563;background:#f8f9fa}.p-card{background:#fff;padding:16px;border-radius:6px;box-shadow:0 1px 4px #0002}.p-datatable-wrapper{overflow:auto;position:relative}.p-datatable-table{border-spacing:0;width:100%}.p-datatable-thead{position:sticky;top:0;z-index:1;background:#f9fafb}.p-datatable th,.p-datatable td{text-align:left;padding:12px 14px;border-bottom:1px solid #e5e7eb}.p-column-title{display:none}.p-datatable-header{padding:8px 0}.p-tag{border-radius:6px;padding:3px 6px;font-size:12px;background:#f59e0b;color:#fff}.p-row-toggler{width:28px;height:28px;border:0;border-radius:50%;background:none}`,
      body: `<app-root ng-version="17.3.0"><div class="p-card"><p-table _nghost-ng-c1="" class="p-element"><div class="p-datatable p-component p-datatable-hoverable-rows p-datatable-scrollable p-datatable-responsive-scroll" id="pn_id_3"><div class="p-datatable-header"><span class="p-input-icon-left"><input pinputtext="" class="p-inputtext" placeholder="Tìm theo trích yếu, số ký hiệu…"></span></div><div class="p-datatable-wrapper" style="max-height: 600px;"><table role="table" class="p-datatable-table p-datatable-scrollable-table"><thead class="p-element p-datatable-thead"><tr class="ng-star-inserted"><th style="width:3rem"></th>${each(ngColumns, ({ title, field, width }) => `<th psortablecolumn="${field}" class="p-element p-sortable-column" role="columnheader" aria-sort="none" style="width:${width}px">${title} <p-sorticon><i class="p-sortable-column-icon pi pi-fw pi-sort-alt"></i></p-sorticon></th>`)}<th>Thao tác</th></tr></thead><tbody class="p-element p-datatable-tbody">${each(
        rows,
        (row) =>
          `<tr class="ng-star-inserted" data-o="${row.id}"><td><button pripple="" class="p-ripple p-row-toggler p-link">›</button></td>${each(ngColumns, ({ title, field, cell }) => `<td><span class="p-column-title">${title}</span>${field === 'soKyHieu' && row.doKhan !== 'Thường' ? `${cell(row)} <p-tag><span class="p-tag">${h(row.doKhan)}</span></p-tag>` : cell(row)}</td>`)}<td><button class="p-button p-button-rounded">Xử lý</button></td></tr><!--bindings={}-->`,
      )}</tbody></table></div></div></p-table></div></app-root>`,
    }),
  leastRows: 6,
  steps: [scroll('.p-datatable-wrapper', 420), scroll('.p-datatable-wrapper', 77)],
});

const primengStacked = listPage({
  name: 'primeng-stacked',
  about: 'PrimeNG p-table in the stack layout of narrow windows: no titles above, each cell a line with its title',
  rows: (now) => dossiers('primeng-stacked', 10, now, { forms: { slash: 70, timeFirst: 20, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Hộp văn bản đến',
      css: 'body{margin:0;padding:16px;font:14px "Noto Sans",sans-serif;background:#f8f9fa}.p-datatable{width:640px;background:#fff}.p-datatable-table{width:100%;border-spacing:0}.p-datatable-thead{display:none}.p-datatable-tbody>tr{display:block;border-bottom:3px solid #dee2e6}.p-datatable-tbody>tr>td{display:flex;align-items:center;justify-content:space-between;padding:7px 12px;gap:20px;text-align:right}.p-column-title{font-weight:600;white-space:nowrap}',
      body: `<app-root ng-version="15.2.9"><p-table class="p-element"><div class="p-datatable p-component p-datatable-responsive-stack" id="pn_id_9"><div class="p-datatable-wrapper"><table role="table" class="p-datatable-table"><thead class="p-element p-datatable-thead"><tr>${each(ngColumns, ({ title }) => `<th>${title}</th>`)}</tr></thead><tbody class="p-element p-datatable-tbody">${each(rows, (row) => `<tr class="ng-star-inserted" data-o="${row.id}">${each(ngColumns, ({ title, cell }) => `<td><span class="p-column-title">${title}</span><span>${cell(row)}</span></td>`)}</tr>`)}</tbody></table></div></div></p-table></app-root>`,
    }),
  leastRows: 2,
  steps: [scrollPage(320)],
});

export const pages = [faces, primeng, primengStacked];
