import { type Column, column, widthOf } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { each, page } from '../html.ts';
import { listPage, scroll } from '../page.ts';

const columns = [
  column('Số ký hiệu', 'soKyHieu', 150),
  column('Trích yếu', 'trichYeu', 390),
  column('Ngày nhận', 'ngayDen', 110),
  column('Hạn xử lý', 'han', 180),
  column('Đơn vị chủ trì', 'donVi', 220),
  column('Kết quả', 'trangThai', 160),
];
const cols = (list: readonly Column[]): string =>
  `<colgroup><col class="rowHeader" style="width:50px">${each(list, ({ width }) => `<col style="width:${width}px">`)}</colgroup>`;
const titles = (list: readonly Column[]): string =>
  `<thead><tr role="row"><th class="" tabindex="-1"><div class="relative"><span class="colHeader cornerHeader">&nbsp;</span></div></th>${each(list, ({ title }) => `<th class="" role="columnheader" tabindex="-1"><div class="relative" role="presentation"><button class="changeType" style="display:none">▾</button><span class="colHeader columnSorting" role="presentation">${title}</span></div></th>`)}</tr></thead>`;
/** `marked`: the copy the person sees. The library keeps the same rows in the master below. */
const table = (rows: readonly Dossier[], list: readonly Column[], head: boolean): string =>
  `<div class="wtHider" style="width:${50 + widthOf(list)}px"><div class="wtSpreader" style="position:relative"><table class="htCore" role="presentation" style="width:${50 + widthOf(list)}px">${cols(list)}${head ? titles(list) : '<thead></thead>'}<tbody role="rowgroup">${each(rows, (row) => `<tr role="row" aria-rowindex="${row.index + 2}" class="${row.index % 2 ? 'ht__row_even' : 'ht__row_odd'}" data-o="${row.id}"><th class="" role="rowheader" tabindex="-1"><div class="relative"><span class="rowHeader">${row.index + 1}</span></div></th>${each(list, ({ cell }) => `<td class="" role="gridcell" tabindex="-1">${cell(row)}</td>`)}</tr>`)}</tbody></table></div></div>`;

const handsontable = listPage({
  name: 'handsontable',
  about:
    'Handsontable: the master table, clones of its titles above, of its first column at the left and of the corner',
  rows: (now) => dossiers('handsontable', 28, now, { forms: { slash: 60, short: 10, time: 10, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Bảng theo dõi',
      css: `body{margin:10px;font:13px -apple-system,"Noto Sans",sans-serif}.handsontable{position:relative}.ht_master .wtHolder{overflow:auto;height:600px;width:1180px}.wtHolder{overflow:hidden}.ht_clone_top,.ht_clone_left,.ht_clone_corner{position:absolute;top:0;left:0;overflow:hidden}.ht_clone_top{z-index:160;width:1180px;height:31px}.ht_clone_left{z-index:150;width:200px;height:600px}.ht_clone_corner{z-index:180;width:200px;height:31px}.htCore{border-collapse:separate;border-spacing:0;table-layout:fixed}.htCore th{background:#f0f0f0;font-weight:400;border:0 solid #ccc;border-width:0 1px 1px 0;height:30px;padding:0 4px;white-space:nowrap}.htCore td{border:0 solid #ccc;border-width:0 1px 1px 0;height:30px;padding:0 4px;background:#fff;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}`,
      body: `<p>Bảng theo dõi xử lý văn bản</p><div id="hot" class="handsontable htColumnHeaders" role="treegrid" style="height:600px;width:1180px;overflow:hidden"><div class="ht_master handsontable"><div class="wtHolder">${table(rows, columns, true)}</div></div><div class="ht_clone_top handsontable"><div class="wtHolder">${table([], columns, true)}</div></div><div class="ht_clone_left handsontable"><div class="wtHolder" style="height:600px">${table(rows, columns.slice(0, 1), true)}</div></div><div class="ht_clone_corner handsontable"><div class="wtHolder">${table([], columns.slice(0, 1), true)}</div></div></div>`,
      script: `var m=document.querySelector('.ht_master .wtHolder'),t=document.querySelector('.ht_clone_top .wtHolder'),l=document.querySelector('.ht_clone_left .wtHolder');m.addEventListener('scroll',function(){t.scrollLeft=m.scrollLeft;l.scrollTop=m.scrollTop})`,
    }),
  leastRows: 10,
  steps: [
    scroll('.ht_master .wtHolder', 170),
    scroll('.ht_master .wtHolder', 200, 80),
    scroll('.ht_master .wtHolder', 0, 0),
  ],
});

const dhtmlx = listPage({
  name: 'dhtmlx-grid',
  about: 'DHTMLX grid: titles in xhdr, rows in objbox, each table with a first row of no height that holds widths',
  rows: (now) => dossiers('dhtmlx', 30, now, { forms: { slash: 60, dash: 10, time: 10, empty: 20 } }),
  html: (rows) => {
    const widths = `<tr style="height: auto;">${each(columns, ({ width }) => `<th style="height: 0px; width: ${width}px;"></th>`)}</tr>`;
    return page({
      title: 'Văn bản đến',
      css: 'body{margin:10px;font:11px Tahoma,"DejaVu Sans Condensed",sans-serif}.gridbox{position:relative;width:1230px;height:620px;border:1px solid #a4bed4;overflow:hidden}.gridbox table{table-layout:fixed;border-collapse:separate;border-spacing:0}.gridbox table th{padding:0;border:0}.xhdr{height:27px;background:#d6e6f7;overflow:hidden;position:relative}.hdrcell{padding:5px;font-weight:bold;white-space:nowrap;overflow:hidden}.xhdr td{border-right:1px solid #a4bed4;padding:0}.objbox{overflow:auto;height:592px}.obj td{height:32px;padding:0 5px;border:0 solid #eee;border-width:0 1px 1px 0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;box-sizing:border-box}.ev_dhx_skyblue{background:#fff}.odd_dhx_skyblue{background:#f3f8fd}',
      body: `<div id="gridbox" class="gridbox gridbox_dhx_skyblue isModern"><div class="xhdr" style="width: 100%;"><img class="" style="display:none" alt=""><table cellpadding="0" cellspacing="0" class="hdr" style="width: ${widthOf(columns)}px;"><tbody>${widths}<tr>${each(columns, ({ title }) => `<td><div class="hdrcell">${title}</div></td>`)}</tr></tbody></table></div><div class="objbox"><table cellpadding="0" cellspacing="0" class="obj row20px" style="width: ${widthOf(columns)}px;"><tbody>${widths}${each(rows, (row) => `<tr class="${row.index % 2 ? 'odd' : 'ev'}_dhx_skyblue" data-o="${row.id}">${each(columns, ({ cell, width }) => `<td align="left" valign="middle"${width === 390 ? ` title="${cell(row)}"` : ''}>${cell(row) || '&nbsp;'}</td>`)}</tr>`)}</tbody></table></div><div class="ftr" style="display: none;"></div></div>`,
    });
  },
  leastRows: 12,
  steps: [scroll('.objbox', 222), scroll('.objbox', 50)],
});

const tabulator = listPage({
  name: 'tabulator-sticky',
  about:
    'Tabulator: no table at all; titles and cells are divs with tabulator-field, a frozen column by position sticky',
  rows: (now) => dossiers('tabulator', 30, now, { forms: { slash: 60, iso: 10, time: 10, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến',
      css: 'body{margin:10px;font:14px "Noto Sans",sans-serif}.tabulator{position:relative;border:1px solid #999;background:#888;width:1140px;overflow:hidden}.tabulator-header{background:#e6e6e6;overflow:hidden;white-space:nowrap;border-bottom:1px solid #999;font-weight:bold}.tabulator-headers{display:inline-block}.tabulator-col{display:inline-flex;position:relative;box-sizing:border-box;flex-direction:column;border-right:1px solid #aaa;background:#e6e6e6;overflow:hidden;vertical-align:bottom}.tabulator-col-content{padding:4px}.tabulator-tableholder{position:relative;width:100%;height:600px;overflow:auto;white-space:nowrap;background:#fff}.tabulator-table{position:relative;display:inline-block}.tabulator-row{position:relative;box-sizing:border-box;min-height:34px;background:#fff;border-bottom:1px solid #eee}.tabulator-row-even{background:#efefef}.tabulator-cell{display:inline-block;position:relative;box-sizing:border-box;padding:7px 4px;border-right:1px solid #aaa;vertical-align:middle;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;height:33px}.tabulator-frozen{position:sticky;left:0;z-index:11;background:inherit}.tabulator-footer{background:#e6e6e6;padding:5px}',
      body: `<div id="tb" class="tabulator" role="grid" tabulator-layout="fitData"><div class="tabulator-header" role="rowgroup"><div class="tabulator-header-contents" role="rowgroup"><div class="tabulator-headers" role="row">${each(columns, ({ title, field, width }, at) => `<div class="tabulator-col tabulator-sortable${at ? '' : ' tabulator-frozen'}" role="columnheader" aria-sort="none" tabulator-field="${field}" style="min-width: 40px; width: ${width}px;"><div class="tabulator-col-content"><div class="tabulator-col-title-holder"><div class="tabulator-col-title">${title}</div></div></div></div>`)}</div></div></div><div class="tabulator-tableholder" tabindex="0"><div class="tabulator-table" role="rowgroup">${each(rows, (row) => `<div class="tabulator-row tabulator-selectable tabulator-row-${row.index % 2 ? 'even' : 'odd'}" role="row" data-o="${row.id}">${each(columns, ({ cell, field, width }, at) => `<div class="tabulator-cell${at ? '' : ' tabulator-frozen'}" role="gridcell" tabulator-field="${field}" style="width: ${width}px;">${cell(row) || '&nbsp;'}</div>`)}</div>`)}</div></div><div class="tabulator-footer"><span class="tabulator-paginator">Trang 1 2 3</span></div></div>`,
      script: `var b=document.querySelector('.tabulator-tableholder'),hd=document.querySelector('.tabulator-header');b.addEventListener('scroll',function(){hd.scrollLeft=b.scrollLeft})`,
    }),
  leastRows: 10,
  steps: [
    scroll('.tabulator-tableholder', 170),
    scroll('.tabulator-tableholder', 200, 70),
    scroll('.tabulator-tableholder', 0, 0),
  ],
});

export const pages = [handsontable, dhtmlx, tabulator];
