import { type Column, column, widthOf } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { click, listPage, scroll, scrollPage } from '../page.ts';

const jq = [
  column('Số CV', 'soKyHieu', 150),
  column('Trích yếu', 'trichYeu', 400),
  column('Ngày nhận', 'ngayDen', 100),
  column('Nơi gửi', 'coQuan', 190),
  column('Thời hạn bảo quản', 'vaiTro', 140, (row) => `${5 + (row.index % 4) * 5} năm`),
  column('Hạn trả lời', 'han', 170),
  column('Lĩnh vực', 'linhVuc', 180),
];
const jqTotal = widthOf(jq);
const jqHeader = (list: readonly Column[]): string =>
  `<div class="ui-jqgrid-hbox${list.length < jq.length ? '-frozen' : ''}"><table class="ui-jqgrid-htable" style="width:${widthOf(list)}px" role="presentation" cellspacing="0" cellpadding="0" border="0"><thead><tr class="ui-jqgrid-labels" role="row">${each(list, ({ title, field, width }) => `<th id="jqg_${field}" role="columnheader" class="ui-state-default ui-th-column ui-th-ltr" style="width: ${width}px;"><span class="ui-jqgrid-resize ui-jqgrid-resize-ltr" style="cursor: col-resize;">&nbsp;</span><div id="jqgh_jqg_${field}" class="ui-jqgrid-sortable">${title}<span class="s-ico" style="display:none"><span class="ui-grid-ico-sort ui-icon-asc"></span></span></div></th>`)}</tr></thead></table></div>`;
const jqBody = (rows: readonly Dossier[], list: readonly Column[], id: string): string =>
  `<table id="${id}" tabindex="0" cellspacing="0" cellpadding="0" border="0" role="grid" class="ui-jqgrid-btable" style="width: ${widthOf(list)}px;"><tbody><tr class="jqgfirstrow" role="row" style="height:auto">${each(list, ({ width }) => `<td role="gridcell" style="height:0px;width:${width}px;"></td>`)}</tr>${each(rows, (row) => `<tr role="row" id="${row.index + 1}" tabindex="-1" class="ui-widget-content jqgrow ui-row-ltr" data-o="${row.id}">${each(list, ({ field, cell }) => `<td role="gridcell" style="" title="${field === 'trichYeu' ? h(row.trichYeu) : ''}" aria-describedby="jqg_${field}">${cell(row) || '&nbsp;'}</td>`)}</tr>`)}</tbody></table>`;

const jqGrid = listPage({
  name: 'jqgrid-frozen',
  about: 'jqGrid: frozen-div and frozen-bdiv with copies of the first column over the body, a pager of nested tables',
  rows: (now) => dossiers('jqgrid', 35, now, { forms: { slash: 70, dot: 10, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Công văn đến',
      css: `body{margin:0;padding:10px;font:11px Verdana,"DejaVu Sans Condensed",sans-serif}.ui-jqgrid{position:relative;width:1180px;border:1px solid #a6c9e2}.ui-jqgrid-titlebar{padding:5px;background:#5c9ccc;color:#fff;font-weight:bold}.ui-jqgrid-view{position:relative}.ui-jqgrid-hdiv{overflow:hidden;background:#dfeffc;position:relative}.ui-jqgrid-hbox{float:left;padding-right:20px}.ui-jqgrid-hdiv{height:28px}.ui-jqgrid table{table-layout:fixed;border-collapse:separate}.ui-jqgrid th,.ui-jqgrid td{box-sizing:border-box}.ui-jqgrid-htable th{height:28px;padding:0 2px;border-right:1px solid #c5dbec;overflow:hidden;white-space:nowrap}.ui-jqgrid-bdiv{position:relative;overflow:auto}.jqgrow td{height:28px;padding:0 3px;border:0 solid #d0d0d0;border-width:0 1px 1px 0;overflow:hidden;white-space:nowrap}.jqgfirstrow td{padding:0;border:0}.frozen-div,.frozen-bdiv{position:absolute!important;left:0;background:#fff;overflow:hidden!important}.frozen-div{z-index:1}.ui-jqgrid-pager{height:25px;background:#dfeffc}.ui-pg-table{padding:2px}.ui-jqgrid-resize{display:none}`,
      body: `<div class="ui-jqgrid ui-widget ui-widget-content" id="gbox_jqg" dir="ltr"><div class="jqgrid-overlay" id="lui_jqg" style="display:none"></div><div class="loading" id="load_jqg" style="display: none;">Đang tải...</div><div class="ui-jqgrid-view" id="gview_jqg" role="grid"><div class="ui-jqgrid-titlebar">Công văn đến</div><div class="ui-jqgrid-hdiv" style="width: 1180px;">${jqHeader(jq)}</div><div class="frozen-div ui-jqgrid-hdiv" style="top:23px;height:28px;width:150px">${jqHeader(jq.slice(0, 1))}</div><div class="ui-jqgrid-bdiv" id="than" style="height: 600px; width: 1180px;"><div style="position:relative;"><div></div>${jqBody(rows, jq, 'jqg')}</div></div><div class="frozen-bdiv ui-jqgrid-bdiv" style="top:51px;width:150px;height:600px">${jqBody(rows, jq.slice(0, 1), 'jqg_frozen')}</div></div><div class="ui-jqgrid-resize-mark" id="rs_mjqg" style="display:none">&nbsp;</div><div id="pager" class="ui-jqgrid-pager"><div class="ui-pager-control"><table class="ui-pg-table" style="width:100%"><tbody><tr><td align="left"></td><td align="center"><table class="ui-pg-table"><tbody><tr><td>Trang <input class="ui-pg-input" size="2" value="1"> / 17</td></tr></tbody></table></td><td align="right">Xem 1 - 35 / 580</td></tr></tbody></table></div></div></div>`,
      script: `var b=document.getElementById('than'),f=document.querySelector('.frozen-bdiv'),hd=document.querySelector('.ui-jqgrid-hdiv');b.addEventListener('scroll',function(){f.scrollTop=b.scrollTop;hd.scrollLeft=b.scrollLeft})`,
    }),
  leastRows: 10,
  steps: [scroll('#than', 222), scroll('#than', 300, Math.min(120, jqTotal - 1180)), scroll('#than', 0, 0)],
});

const bs = [
  column('Số đến', 'soDen', 80),
  column('Ký hiệu', 'soKyHieu', 150),
  column('Trích yếu nội dung', 'trichYeu', 440),
  column('Ngày ký', 'ngayVb', 110),
  column('Hạn xử lý', 'han', 190),
  column('Chuyên viên xử lý', 'nguoi', 180),
  column('Cơ quan ban hành', 'coQuan', 200),
];
const bsTable = (rows: readonly Dossier[], list: readonly Column[], total: number): string =>
  `<table class="table table-bordered table-hover" style="width:${total}px"><thead style=""><tr>${each(list, ({ title, field, width }) => `<th style="width:${width}px" data-field="${field}"><div class="th-inner sortable both">${title}</div><div class="fht-cell"></div></th>`)}</tr></thead><tbody>${each(rows, (row) => `<tr data-index="${row.index}" data-has-detail-view="true" data-o="${row.id}">${each(list, ({ cell }) => `<td>${cell(row) || '-'}</td>`)}</tr>`)}</tbody></table>`;
const bsCss =
  'body{margin:0;padding:16px;font:14px/20px "Helvetica Neue","Liberation Sans",Arial,sans-serif}.bootstrap-table{position:relative;width:1200px}.fixed-table-container{position:relative;border:1px solid #ddd;overflow:hidden}.fixed-table-body{overflow:auto;height:560px}.table{border-collapse:collapse;table-layout:fixed}.table th,.table td{padding:0;border:1px solid #ddd;text-align:left}.table td{padding:8px;height:40px}.table tbody tr{height:57px}.th-inner{padding:8px;white-space:nowrap;overflow:hidden}.fixed-columns{position:absolute;left:0;top:0;background:#fff;z-index:1;box-shadow:2px 0 4px #0002;overflow:hidden;height:560px;width:231px}.fixed-columns .fixed-table-body{height:auto;overflow:hidden}.fixed-table-loading{display:none}.fixed-table-pagination{padding:8px 0}.card-views{padding:4px 0}.card-view{padding:2px 0;display:flex}.card-view-title{font-weight:bold;width:180px;display:inline-block}';

const fixed = listPage({
  name: 'bootstrap-table-fixed',
  about: 'Bootstrap-table: a copy of the first columns with a head and a body of its own laid over the table',
  rows: (now) => dossiers('bs-table', 24, now, { forms: { slash: 60, time: 20, none: 20 } }),
  html: (rows) =>
    page({
      title: 'Văn bản',
      css: bsCss,
      body: `<div class="bootstrap-table bootstrap3"><div class="fixed-table-toolbar"><div class="columns pull-right"><button class="btn">Cột</button></div></div><div class="fixed-table-container fixed-height"><div class="fixed-table-header" style="display: none;"><table></table></div><div class="fixed-table-body"><div class="fixed-table-loading table">Đang tải…</div>${bsTable(rows, bs, widthOf(bs))}</div><div class="fixed-columns">${bsTable(rows, bs.slice(0, 2), 230)}</div><div class="fixed-table-footer" style="display:none"></div></div><div class="fixed-table-pagination"><span class="pagination-info">Hiển thị 1 đến 24 của 580 văn bản</span></div></div>`,
      script: `var b=document.querySelector('.fixed-table-body'),t=document.querySelector('.fixed-columns .table');b.addEventListener('scroll',function(){t.style.transform='translateY('+-b.scrollTop+'px)'})`,
    }),
  leastRows: 7,
  steps: [scroll('.fixed-table-body', 300), scroll('.fixed-table-body', 380, 150), scroll('.fixed-table-body', 0, 0)],
});

const cards = listPage({
  name: 'bootstrap-table-cardview',
  about: 'Bootstrap-table in card view: each row one cell of lines with title and value, the head hidden; a toggle',
  rows: (now) => dossiers('bs-cards', 12, now, { forms: { slash: 70, time: 20, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Văn bản',
      css: bsCss,
      body: `<div class="bootstrap-table"><button id="doi" name="toggle">Đổi kiểu xem</button><div class="fixed-table-container"><div class="fixed-table-body" style="height:700px"></div></div></div><template id="bang">${bsTable(rows, bs, 1190)}</template><template id="the"><table class="table table-bordered" style="width:1190px"><thead style="display: none;"><tr><th colspan="1"></th></tr></thead><tbody>${each(rows, (row) => `<tr data-index="${row.index}" data-o="${row.id}"><td colspan="7"><div class="card-views">${each(bs, ({ title, field, cell }) => `<div class="card-view"><span class="card-view-title" data-field="${field}">${title}</span><span class="card-view-value">${cell(row) || '-'}</span></div>`)}</div></td></tr>`)}</tbody></table></template>`,
      script: `var view='the',box=document.querySelector('.fixed-table-body');function draw(){box.innerHTML=document.getElementById(view).innerHTML}draw();document.getElementById('doi').onclick=function(){view=view==='the'?'bang':'the';draw()};`,
    }),
  leastRows: 2,
  steps: [
    scroll('.fixed-table-body', 300),
    click('#doi', 'toggle to the table'),
    click('#doi', 'toggle to cards'),
    scrollPage(10),
  ],
});

const kt = [
  column('Số/KH', 'soKyHieu', 140),
  column('Trích yếu', 'trichYeu', 360),
  column('Ngày đến', 'ngayDen', 110),
  column(
    'Hạn XL',
    'han',
    170,
    (row) => `<span class="label label-lg font-weight-bold label-light-warning label-inline">${h(row.han)}</span>`,
  ),
  column('Trạng thái', 'trangThai', 130, (row) => `<span class="font-weight-bold">${h(row.trangThai)}</span>`),
];

const metronic = listPage({
  name: 'metronic-ktdatatable',
  about: 'Metronic KTDatatable: table, rows and cells drawn as blocks, each cell a span of a set width, titles too',
  rows: (now) => dossiers('metronic', 16, now, { statuses: true, forms: { slash: 75, time: 15, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến',
      css: `body{margin:0;padding:20px;background:#eef0f8;font:13px Poppins,"Noto Sans",sans-serif;color:#3f4254}.card{background:#fff;border-radius:6px;padding:20px;width:1200px}.datatable-table{display:block;width:100%;border-collapse:collapse;overflow:hidden}.datatable-head,.datatable-body{display:block}.datatable-row{display:table;width:100%;border-bottom:1px solid #ebedf3}.datatable-cell{padding:11px 10px;vertical-align:middle;text-align:left;font-weight:400}.datatable-cell>span{display:inline-block}.datatable-head .datatable-cell>span{font-weight:600;color:#b5b5c3;text-transform:uppercase;font-size:11px}.label-inline{background:#fff4de;color:#ffa800;padding:4px 10px;border-radius:4px;display:inline-block}`,
      body: `<div class="card card-custom"><h3 class="card-label">Văn bản đến</h3><div class="datatable datatable-bordered datatable-head-custom datatable-default datatable-primary datatable-loaded" id="kt_datatable"><table class="datatable-table" style="display: block;"><thead class="datatable-head"><tr class="datatable-row" style="left: 0px;"><th class="datatable-cell-center datatable-cell datatable-cell-check"><span style="width: 20px;"><label class="checkbox"><input type="checkbox"></label></span></th>${each(kt, ({ title, field, width }) => `<th data-field="${field}" class="datatable-cell datatable-cell-sort"><span style="width: ${width}px;">${title}</span></th>`)}<th data-field="Actions" class="datatable-cell"><span style="width: 90px;">Thao tác</span></th></tr></thead><tbody class="datatable-body" style="">${each(rows, (row) => `<tr data-row="${row.index}" class="datatable-row${row.index % 2 ? ' datatable-row-even' : ''}" style="left: 0px;" data-o="${row.id}"><td class="datatable-cell-center datatable-cell datatable-cell-check" data-field="RecordID"><span style="width: 20px;"><label class="checkbox"><input type="checkbox"></label></span></td>${each(kt, ({ field, cell, width }) => `<td data-field="${field}" aria-label="${h(row[field])}" class="datatable-cell"><span style="width: ${width}px;">${cell(row)}</span></td>`)}<td data-field="Actions" class="datatable-cell"><span style="overflow: visible; position: relative; width: 90px;"><a href="#" class="btn">Mở</a></span></td></tr>`)}</tbody></table><div class="datatable-pager datatable-paging-loaded"><div class="datatable-pager-info"><span class="datatable-pager-detail">Hiển thị 1 - 16 của 580</span></div></div></div></div>`,
    }),
  leastRows: 8,
  steps: [scrollPage(90)],
});

export const pages = [jqGrid, fixed, cards, metronic];
