import { type Column, column, widthOf } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scroll } from '../page.ts';

const frozen = [column('Số/Ký hiệu', 'soKyHieu', 150)];
const rest = [
  column('Ngày đến', 'ngayDen', 100),
  column('Trích yếu', 'trichYeu', 390),
  column('Hạn xử lý', 'han', 170),
  column('Đơn vị xử lý', 'donVi', 220),
  column('Cơ quan ban hành', 'coQuan', 200),
];

const titles = (list: readonly Column[], from: number): string =>
  `<tr>${from === 0 ? '<td class="w2ui-head w2ui-col-number" style="width:34px"><div>#</div></td>' : '<td id="grid_grid_column_start" class="w2ui-head w2ui-col-start" style="width:0;border:0;padding:0"></td>'}${each(list, ({ title, width }, at) => `<td id="grid_grid_column_${from + at}" col="${from + at}" class="w2ui-head" style="width:${width}px"><div class="w2ui-resizer" name="${from + at}"></div><div class="w2ui-col-header"><div></div>${title}</div></td>`)}<td class="w2ui-head w2ui-head-last"><div>&nbsp;</div></td></tr>`;
const lines = (rows: readonly Dossier[], list: readonly Column[], from: number): string => {
  const f = from === 0 ? 'f' : '';
  return `<table style="width:${widthOf(list) + (from === 0 ? 34 : 0)}px"><tbody><tr line="0">${from === 0 ? '<td class="w2ui-col-number" style="height: 0px;width:34px"></td>' : '<td class="w2ui-col-start" style="border-right:0;width:0;height:0;padding:0"></td>'}${each(list, ({ width }, at) => `<td class="w2ui-grid-data" col="${from + at}" style="height: 0px;width:${width}px"></td>`)}</tr><tr id="grid_grid_${f}rec_top" line="top" style="height: 0px"><td colspan="2000"></td></tr>${each(rows, (row) => `<tr id="grid_grid_${f}rec_${row.index}" recid="${row.index}" line="${row.index + 1}" index="${row.index}" class="${row.index % 2 ? 'w2ui-even' : 'w2ui-odd'} w2ui-record" style="height: 32px; " data-o="${row.id}">${from === 0 ? `<td id="grid_grid_cell_${row.index}_number" class="w2ui-col-number"><div>${row.index + 1}</div></td>` : '<td class="w2ui-col-start" style="border-right:0"></td>'}${each(list, ({ cell }, at) => `<td class="w2ui-grid-data" id="grid_grid_data_${row.index}_${from + at}" col="${from + at}"><div style="max-height: 32px;" title="">${cell(row)}</div></td>`)}</tr>`)}<tr id="grid_grid_${f}rec_bottom" rec="bottom" line="bottom" style="height: 0px"><td colspan="2000"></td></tr></tbody></table>`;
};

const w2ui = listPage({
  name: 'w2ui-grid',
  about: 'w2ui: frecords and records over each other with the titles last in the document, in absolutely placed divs',
  rows: (now) => dossiers('w2ui', 40, now, { forms: { slash: 60, dot: 10, time: 10, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến',
      css: `body{margin:10px;font:12px "Noto Sans",sans-serif}.w2ui-grid{position:relative;width:1170px;height:640px;border:1px solid silver;overflow:hidden}.w2ui-grid-body{position:absolute;top:0;left:0;right:0;bottom:24px}.w2ui-grid-body>div{position:absolute}.w2ui-grid table{table-layout:fixed;border-collapse:separate;border-spacing:0}.w2ui-grid-frecords{left:0;top:30px;width:184px;bottom:0;overflow:hidden;z-index:1;background:#fff;border-right:1px solid #aaa}.w2ui-grid-records{left:184px;top:30px;right:0;bottom:0;overflow:auto}.w2ui-grid-fcolumns{left:0;top:0;width:184px;height:30px;overflow:hidden;background:#f3f6fa}.w2ui-grid-columns{left:184px;top:0;right:0;height:30px;overflow:hidden;background:#f3f6fa}.w2ui-grid td{padding:0;border-right:1px solid #eee;overflow:hidden}.w2ui-head{height:30px}.w2ui-col-header{padding:7px 6px;font-weight:bold;white-space:nowrap}.w2ui-grid-data>div{padding:8px 6px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.w2ui-record td{border-bottom:1px solid #f0f0f0}.w2ui-even{background:#fbfbfb}.w2ui-col-number div{text-align:center;color:#888}.w2ui-grid-footer{position:absolute;bottom:0;padding:4px;height:16px}.w2ui-resizer{display:none}.w2ui-head-last{width:30px}.w2ui-grid-records td,.w2ui-grid-frecords td{box-sizing:border-box}`,
      body: `<div id="grid" name="grid" class="w2ui-reset w2ui-grid"><div class="w2ui-grid-box"><div id="grid_grid_body" class="w2ui-grid-body"><div id="grid_grid_frecords" class="w2ui-grid-frecords">${lines(rows, frozen, 0)}</div><div id="grid_grid_records" class="w2ui-grid-records">${lines(rows, rest, 1)}</div><div id="grid_grid_scroll1" class="w2ui-grid-scroll1" style="display:none"></div><div id="grid_grid_fcolumns" class="w2ui-grid-fcolumns"><table><tbody>${titles(frozen, 0)}</tbody></table></div><div id="grid_grid_columns" class="w2ui-grid-columns"><table style="width:${widthOf(rest) + 30}px"><tbody>${titles(rest, 1)}</tbody></table></div></div><div class="w2ui-grid-footer">1-40 trong 580</div></div></div>`,
      script: `var r=document.getElementById('grid_grid_records'),f=document.getElementById('grid_grid_frecords'),c=document.getElementById('grid_grid_columns');r.addEventListener('scroll',function(){f.scrollTop=r.scrollTop;c.scrollLeft=r.scrollLeft})`,
    }),
  leastRows: 12,
  steps: [scroll('#grid_grid_records', 160), scroll('#grid_grid_records', 200, 90), scroll('#grid_grid_records', 0, 0)],
});

const dojoViews = [
  [column('Số VB', 'soKyHieu', 150), column('Ngày VB', 'ngayVb', 100)],
  [
    column('Tên loại và trích yếu nội dung', 'trichYeu', 410),
    column('Nơi ban hành', 'coQuan', 190),
    column('Thời hạn giải quyết', 'han', 180),
    column('Tiến độ', 'trangThai', 130),
  ],
] as const;

/** Each row is a div with a table of its own in each of the views. */
const dojo = listPage({
  name: 'dojox-grid',
  about: 'Dojo dojox.grid: views placed side by side, in each of them every row a div with a table of its own',
  rows: (now) => dossiers('dojox', 30, now, { forms: { slash: 70, time: 10, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến - Văn phòng điện tử',
      css: `body{margin:8px;font:12px Arial,"Liberation Sans",sans-serif}.dojoxGrid{position:relative;width:1170px;height:600px;border:1px solid #bfbfbf;overflow:hidden}.dojoxGridMasterHeader{position:relative;height:28px;background:#e8eef7;overflow:hidden}.dojoxGridMasterView{position:relative;height:572px;overflow:hidden}.dojoxGridHeader{position:absolute;top:0;overflow:hidden;height:28px}.dojoxGridView{position:absolute;top:0;height:572px}.dojoxGridScrollbox{overflow:auto;height:572px;position:relative}.dojoxGridContent{position:relative}.dojoxGridRow{border-bottom:1px solid #eee}.dojoxGridRowOdd{background:#f7fafd}.dojoxGridRowTable{table-layout:fixed;width:100%;border-collapse:separate}.dojoxGridCell{padding:5px 6px;border-right:1px solid #ddd;text-align:left;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.dojoxGridHiddenFocus{position:absolute;left:-9999px}.dojoxGridCell{height:18px}`,
      body: `<div class="dojoxGrid" role="grid" aria-multiselectable="true" id="grid1"><div class="dojoxGridMasterHeader" role="presentation">${each(dojoViews, (list, at) => `<div class="dojoxGridHeader" style="left:${at ? 250 : 0}px;width:${at ? 920 : 250}px" role="presentation"><div style="width:9000em" role="presentation"><div class="dojoxGridRow"><table class="dojoxGridRowTable" style="width:${widthOf(list)}px" border="0" cellspacing="0" cellpadding="0" role="presentation"><tbody><tr role="row">${each(list, ({ title, width }, index) => `<th tabindex="-1" aria-readonly="true" role="columnheader" class="dojoxGridCell" idx="${at * 2 + index}" style="width:${width - 13}px;"><div class="dojoxGridSortNode">${title}</div></th>`)}</tr></tbody></table></div></div></div>`)}</div><div class="dojoxGridMasterView" role="presentation">${each(dojoViews, (list, at) => `<div class="dojoxGridView" role="presentation" style="left:${at ? 250 : 0}px;width:${at ? 920 : 250}px"><input type="checkbox" class="dojoxGridHiddenFocus" aria-hidden="true"><div class="dojoxGridScrollbox" id="view${at}"${at ? '' : ' style="overflow:hidden"'}><div class="dojoxGridContent" style="width:${widthOf(list)}px"><div role="presentation" style="position:absolute;left:0;top:0;width:100%">${each(rows, (row) => `<div class="dojoxGridRow${row.index % 2 ? ' dojoxGridRowOdd' : ''}" role="row" aria-selected="false" style="" data-o="${row.id}"><table class="dojoxGridRowTable" border="0" cellspacing="0" cellpadding="0" role="presentation"><tbody><tr>${each(list, ({ cell, width }, index) => `<td tabindex="-1" role="gridcell" class="dojoxGridCell" idx="${at * 2 + index}" style="width:${width - 13}px;">${cell(row) || '&nbsp;'}</td>`)}</tr></tbody></table></div>`)}</div></div></div></div>`)}</div><span class="dojoxGridHiddenFocus" tabindex="0">Lưới văn bản</span></div>`,
      script: `var a=document.getElementById('view0'),b=document.getElementById('view1');b.addEventListener('scroll',function(){a.scrollTop=b.scrollTop})`,
    }),
  leastRows: 10,
  steps: [scroll('#view1', 180), scroll('#view1', 33)],
});

const gwt = [
  column('Số hồ sơ', 'maHoSo', 230),
  column('Tên thủ tục hành chính', 'thuTuc', 380),
  column('Ngày nhận hồ sơ', 'ngayDen', 120),
  column('Ngày hẹn trả kết quả', 'han', 190),
  column('Đơn vị xử lý chính', 'donVi', 230),
];

const smart = listPage({
  name: 'smartgwt-listgrid',
  about: 'SmartGWT ListGrid: titles as absolutely placed buttons of nested tables, cells of div and nobr in a table',
  rows: (now) => dossiers('smartgwt', 26, now, { forms: { slash: 60, time: 20, empty: 15, none: 5 } }),
  html: (rows) =>
    page({
      title: 'Hồ sơ một cửa',
      css: `body{margin:0;font:11px Arial,Verdana,"Liberation Sans",sans-serif}.listGrid{border:1px solid #a7abb4}.headerButton{background:#e8e8e8;height:26px;font-weight:bold;border-right:1px solid #ccc;padding:0 4px;text-align:left}.listTable{table-layout:fixed;border-collapse:separate}.cell,.cellDark{padding:0 3px;height:28px;border-bottom:1px solid #ececec;overflow:hidden}.cellDark{background:#f6f8fb}`,
      body: `<div id="isc_0" eventproxy="isc_VLayout_0" role="presentation" class="normal" style="position:absolute;left:10px;top:10px;width:1180px;height:700px;overflow:hidden"><div style="position:relative"><div id="isc_1" class="windowHeader" style="position:absolute;left:0;top:0;width:1180px;height:24px"><b>Danh sách hồ sơ chờ giải quyết</b></div><div id="isc_2" eventproxy="isc_ListGrid_0" class="listGrid" role="list" style="position:absolute;left:0px;top:26px;width:1170px;height:600px;overflow:hidden;z-index:200"><div id="isc_3" eventproxy="isc_ListGrid_0_header" style="position:absolute;left:0px;top:0px;width:1170px;height:26px;overflow:hidden"><div style="position:relative;width:1170px;height:26px">${each(gwt, ({ title, width }, at) => `<div id="isc_h${at}" role="columnheader" aria-label="${title}" style="position:absolute;left:${widthOf(gwt.slice(0, at))}px;top:0px;width:${width}px;height:26px;overflow:hidden;cursor:pointer"><div><table role="presentation" cellspacing="0" cellpadding="0" width="${width}" height="26"><tbody><tr><td class="headerButton" nowrap="true" style="overflow:hidden"><div style="overflow:hidden;white-space:nowrap;text-overflow:ellipsis">${title}</div></td></tr></tbody></table></div></div>`)}</div></div><div id="isc_4" eventproxy="isc_ListGrid_0_body" style="position:absolute;left:0px;top:26px;width:1170px;height:572px;overflow:auto"><div id="isc_4_clip" style="position:relative;overflow:visible"><table role="presentation" id="isc_4table" class="listTable" border="0" width="${widthOf(gwt)}" cellspacing="0" cellpadding="2"><colgroup>${each(gwt, ({ width }) => `<col width="${width}">`)}</colgroup><tbody></tbody><tbody>${each(rows, (row) => `<tr role="listitem" aria-setsize="580" aria-posinset="${row.index + 1}" id="isc_4_row_${row.index}" data-o="${row.id}">${each(gwt, ({ cell, width }) => `<td height="28" class="${row.index % 2 ? 'cellDark' : 'cell'}" align="left" style="width:${width}px;WHITE-SPACE:nowrap;"><div role="presentation" cellclipdiv="true" style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap;max-height:28px;width:${width - 10}px"><nobr>${cell(row) || '&nbsp;'}</nobr></div></td>`)}</tr>`)}</tbody></table><div id="isc_4space" style="position:absolute;top:0;width:1px;height:728px"></div></div></div></div></div></div>`,
    }),
  leastRows: 10,
  steps: [scroll('#isc_4', 150), scroll('#isc_4', 58)],
});

const cellTable = listPage({
  name: 'gwt-celltable',
  about: 'GWT CellTable: two bodies, one for loading; each cell a div with a made-up id; generated class names',
  rows: (now) => dossiers('gwt', 14, now, { forms: { slash: 55, before: 15, upTo: 10, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Hồ sơ',
      css: `body{margin:12px;font:13px Arial,"Liberation Sans",sans-serif}.GKPL0TIDDH{border-collapse:separate;border-spacing:0;width:1240px}.GKPL0TIDNG{border-bottom:2px solid #6f7277;padding:3px 12px;text-align:left;color:#4b4a4a}.GKPL0TIDFG{padding:6px 12px}.GKPL0TIDMH{background:#f3f7fb}`,
      body: `<div class="gwt-TabLayoutPanelContent"><div><table __gwtcellbasedwidgetimpldispatchingfocus="true" __gwtcellbasedwidgetimpldispatchingblur="true" cellspacing="0" class="GKPL0TIDDH"><colgroup>${each(gwt, () => '<col>')}</colgroup><thead aria-hidden="false"><tr __gwt_header_row="0">${each(gwt, ({ title }, at) => `<th colspan="1" class="GKPL0TIDNG" __gwt_column="column-gwt-uid-${at + 41}" __gwt_header="header-gwt-uid-${at + 51}" role="button" tabindex="-1">${title}</th>`)}</tr></thead><tbody style="">${each(rows, (row) => `<tr onclick="" __gwt_row="${row.index}" __gwt_subrow="0" class="${row.index % 2 ? 'GKPL0TIDMH' : 'GKPL0TIDEG'}" data-o="${row.id}">${each(gwt, ({ cell }, at) => `<td class="GKPL0TIDFG${at ? '' : ' GKPL0TIDGG'}"><div style="outline-style:none;" data-row="${row.index}" data-column="${at}" __gwt_cell="cell-gwt-uid-${at + 61}">${cell(row)}</div></td>`)}</tr>`)}</tbody><tbody style="display: none;"><tr><td align="center" colspan="5"><div><div style="width: 100%; height: 100%; display: none;">Đang tải</div></div></td></tr></tbody><tfoot aria-hidden="true" style="display: none;"></tfoot></table></div></div><p>1-14 của 580, ${h('hạn trả trong tuần: 3')}</p>`,
    }),
  leastRows: 8,
});

export const pages = [w2ui, dojo, smart, cellTable];
