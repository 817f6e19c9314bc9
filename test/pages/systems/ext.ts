import { type Column, column, widthOf } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { click, listPage, scroll } from '../page.ts';

const three = [
  column('Số hiệu', 'soKyHieu', 140),
  column('Trích yếu', 'trichYeu', 380),
  column('Ngày VB', 'ngayVb', 90),
  column('Cơ quan BH', 'coQuan', 180),
  column('Hạn XL', 'han', 150),
  column('Cán bộ xử lý', 'nguoi', 150),
];

/** Each row is a div with a table of its own; a hidden second row of it holds the row's preview. */
const ext3 = listPage({
  name: 'ext3-grid',
  about: 'ExtJS 3: each row a div with a table of its own and a row for a preview, titles in a header table',
  rows: (now) => dossiers('ext3', 30, now, { forms: { slash: 60, time: 20, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Sổ văn bản đến',
      css: `body{margin:0;font:11px tahoma,"DejaVu Sans Condensed",sans-serif}.x-panel{width:1180px;margin:8px;border:1px solid #99bbe8}.x-panel-header{background:#cbdaf0;color:#15428b;font-weight:bold;padding:5px}.x-grid3{position:relative;overflow:hidden;background:#fff}.x-grid3-header{overflow:hidden;background:#f9f9f9;border-bottom:1px solid #d0d0d0}.x-grid3-header-inner{overflow:hidden;float:left;width:1178px}.x-grid3-header-offset{width:10000px}.x-grid3-scroller{overflow:auto;position:relative;height:560px}.x-grid3 table{table-layout:fixed;border-collapse:separate}.x-grid3-hd-inner,.x-grid3-cell-inner{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding:3px 3px 3px 5px;line-height:15px}.x-grid3-row{border:1px solid #ededed;border-top-color:#fff}.x-grid3-row-alt{background:#fafafa}.x-grid3-td-checker{background:#f0f0f0}.x-grid3-row-checker{width:100%;height:18px}.x-grid3-hd-btn{display:none}.x-toolbar{padding:3px;background:#d0def0}.x-grid3-focus{position:absolute;left:0;top:0;width:1px;height:1px;outline:none}.x-grid3-cell{padding:4px 0}`,
      body: `<div id="ext-comp-1003" class="x-panel x-grid-panel"><div class="x-panel-header x-unselectable"><span class="x-panel-header-text">Sổ văn bản đến</span></div><div class="x-panel-bwrap"><div class="x-panel-tbar"><div class="x-toolbar x-small-editor"><table cellspacing="0" class="x-toolbar-ct"><tbody><tr><td class="x-toolbar-left" align="left"><table cellspacing="0"><tbody><tr class="x-toolbar-left-row"><td class="x-toolbar-cell"><table class="x-btn x-btn-text-icon"><tbody class="x-btn-small"><tr><td class="x-btn-mc"><em unselectable="on"><button type="button" class="x-btn-text">Hạn xử lý</button></em></td></tr></tbody></table></td></tr></tbody></table></td></tr></tbody></table></div></div><div class="x-panel-body"><div class="x-grid3" hidefocus="true"><div class="x-grid3-viewport"><div class="x-grid3-header"><div class="x-grid3-header-inner"><div class="x-grid3-header-offset"><table border="0" cellspacing="0" cellpadding="0" style="width:${widthOf(three) + 22}px"><thead><tr class="x-grid3-hd-row"><td class="x-grid3-hd x-grid3-cell x-grid3-td-checker x-grid3-cell-first" style="width:20px"><div class="x-grid3-hd-inner x-grid3-hd-checker" unselectable="on"><a class="x-grid3-hd-btn" href="#"></a><div class="x-grid3-hd-checker">&#160;</div></div></td>${each(three, ({ title, width }, at) => `<td class="x-grid3-hd x-grid3-cell x-grid3-td-${at}" style="width:${width - 2}px;"><div class="x-grid3-hd-inner x-grid3-hd-${at}" unselectable="on"><a class="x-grid3-hd-btn" href="#"></a>${title}<img alt="" class="x-grid3-sort-icon" width="0" height="0"></div></td>`)}</tr></thead></table></div></div><div class="x-clear" style="clear:both"></div></div><div class="x-grid3-scroller"><div class="x-grid3-body" style="width:${widthOf(three) + 22}px;">${each(
        rows,
        (row) =>
          `<div class="x-grid3-row${row.index % 2 ? ' x-grid3-row-alt' : ''}" style="width:${widthOf(three) + 20}px;" data-o="${row.id}"><table class="x-grid3-row-table" border="0" cellspacing="0" cellpadding="0" style="width:${widthOf(three) + 20}px;"><tbody><tr><td class="x-grid3-col x-grid3-cell x-grid3-td-checker x-grid3-cell-first" style="width: 20px;" tabindex="0"><div class="x-grid3-cell-inner x-grid3-col-checker" unselectable="on"><div class="x-grid3-row-checker">&#160;</div></div></td>${each(three, ({ cell, width }, at) => `<td class="x-grid3-col x-grid3-cell x-grid3-td-${at}" style="width:${width - 2}px;" tabindex="0"><div class="x-grid3-cell-inner x-grid3-col-${at}" unselectable="on">${cell(row) || '&#160;'}</div></td>`)}</tr><tr class="x-grid3-row-body-tr" style="display:none;"><td colspan="7" class="x-grid3-body-cell" tabindex="0" hidefocus="on"><div class="x-grid3-row-body">${h(row.trichYeu)}</div></td></tr></tbody></table></div>`,
      )}</div><a href="#" class="x-grid3-focus" tabindex="-1"></a></div></div><div class="x-grid3-resize-marker">&#160;</div><div class="x-grid3-resize-proxy">&#160;</div></div></div></div></div>`,
      script: `var s=document.querySelector('.x-grid3-scroller'),hd=document.querySelector('.x-grid3-header-inner');s.addEventListener('scroll',function(){hd.scrollLeft=s.scrollLeft})`,
    }),
  leastRows: 12,
  steps: [scroll('.x-grid3-scroller', 240), scroll('.x-grid3-scroller', 31)],
});

const locked = [column('Số đến', 'soDen', 80), column('Ký hiệu văn bản', 'soKyHieu', 150)];
const normal = [
  column('Hạn xử lý', 'han', 170),
  column('Nội dung văn bản', 'trichYeu', 420),
  column('Ngày đến', 'ngayDen', 110),
  column('Đơn vị ban hành', 'coQuan', 200),
  column('Phòng ban xử lý', 'donVi', 220),
  column('Tiến độ', 'trangThai', 150),
];

const sideOf = (
  rows: readonly Dossier[],
  list: readonly Column[],
  name: string,
  left: number,
  width: number,
): string => {
  const total = widthOf(list);
  return `<div class="x-panel x-grid x-grid-inner-${name} x-box-item" id="gridpanel-1012-${name}" style="left: ${left}px; top: 0px; width: ${width}px; height: 620px;"><div class="x-grid-header-ct x-docked" id="headercontainer-${name}" style="width: ${width}px; height: 33px;" role="rowgroup"><div class="x-box-inner" role="presentation"><div class="x-box-target" style="width: ${total}px;" role="row">${each(list, ({ title, width: w }, at) => `<div class="x-column-header x-column-header-align-left x-box-item x-column-header-default x-unselectable" id="gridcolumn-${name}${at}" role="columnheader" style="left: ${widthOf(list.slice(0, at))}px; width: ${w}px;"><div class="x-column-header-inner"><div class="x-column-header-text-container"><div class="x-column-header-text-wrapper"><div class="x-column-header-text"><span class="x-column-header-text-inner">${title}</span></div></div></div><div class="x-column-header-trigger" role="presentation"></div></div></div>`)}</div></div></div><div class="x-grid-body x-panel-body" style="top: 33px; height: 587px; width: ${width}px;"><div class="x-grid-view x-scroller" id="tableview-${name}" tabindex="0" style="overflow: ${name === 'locked' ? 'hidden' : 'auto'}; width: ${width}px; height: 587px;"><div class="x-grid-item-container" style="width: ${total}px;">${each(
    rows,
    (row) =>
      `<table role="presentation" id="tableview-${name}-record-${row.index}" data-boundview="tableview-${name}" data-recordid="${row.index}" data-recordindex="${row.index}" class="x-grid-item${row.index % 2 ? ' x-grid-item-alt' : ''}" cellpadding="0" cellspacing="0" style="width:${total}px;height:36px" data-o="${row.id}"><tbody><tr class="x-grid-row" role="row">${each(list, ({ cell, width: w }, at) => `<td class="x-grid-cell x-grid-td x-grid-cell-gridcolumn-${name}${at}" style="width:${w}px;" role="gridcell" tabindex="-1" data-columnid="gridcolumn-${name}${at}"><div unselectable="on" class="x-grid-cell-inner" style="text-align:left;">${cell(row) || '&nbsp;'}</div></td>`)}</tr></tbody></table>`,
  )}</div></div></div></div>`;
};

const ext6 = listPage({
  name: 'ext6-locked',
  about: 'ExtJS 6: locked and normal grid side by side, titles absolutely placed divs, each record a table of its own',
  rows: (now) => dossiers('ext6', 40, now, { statuses: true, forms: { slash: 60, dash: 10, time: 15, empty: 15 } }),
  html: (rows) =>
    page({
      title: 'Quản lý văn bản điều hành',
      css: `body{margin:0;font:13px "Open Sans","Noto Sans",sans-serif;color:#404040}.x-panel-outer{position:relative;margin:10px;width:1200px;border:1px solid #5fa2dd}.x-title{background:#5fa2dd;color:#fff;padding:9px 10px}.x-cua{position:relative;width:1200px;height:620px;overflow:hidden}.x-panel{position:absolute;overflow:hidden;background:#fff}.x-box-item{position:absolute;top:0}.x-grid-header-ct{overflow:hidden;background:#f5f5f5;border-bottom:1px solid #ccc;position:relative}.x-box-inner{overflow:hidden;position:relative;height:33px}.x-box-target{position:absolute;height:33px}.x-column-header{height:33px;border-right:1px solid #cfcfcf;box-sizing:border-box}.x-column-header-text{padding:8px 10px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.x-grid-body{position:absolute;overflow:hidden}.x-grid-item{table-layout:fixed;border-collapse:separate}.x-grid-item-alt{background:#fafafa}.x-grid-td{overflow:hidden;padding:0;border-bottom:1px solid #ededed}.x-grid-cell-inner{padding:6px 10px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.x-splitter{position:absolute;left:230px;width:1px;height:620px;background:#5fa2dd}`,
      body: `<div class="x-panel-outer"><div class="x-title"><div class="x-title-text">Văn bản đến đang xử lý</div></div><div class="x-cua x-grid" id="gridpanel-1012" role="grid">${sideOf(rows, locked, 'locked', 0, 230)}<div class="x-splitter"></div>${sideOf(rows, normal, 'normal', 231, 969)}</div><button id="xep">Sắp xếp theo hạn</button></div>`,
      script: `var a=document.getElementById('tableview-locked'),b=document.getElementById('tableview-normal'),hd=document.querySelector('#headercontainer-normal .x-box-inner');b.addEventListener('scroll',function(){a.scrollTop=b.scrollTop;hd.scrollLeft=b.scrollLeft});
document.getElementById('xep').onclick=function(){var ks=Array.from(b.querySelectorAll('table')).map(function(t){return [t.textContent.slice(3,5)+t.textContent.slice(0,2),t.getAttribute('data-recordid')]}).sort();[a,b].forEach(function(v){var c=v.firstChild;ks.forEach(function(k){c.appendChild(v.querySelector('table[data-recordid="'+k[1]+'"]'))})})};`,
    }),
  leastRows: 12,
  steps: [
    scroll('#tableview-normal', 300),
    scroll('#tableview-normal', 288, 300),
    click('#xep', 'sort'),
    scroll('#tableview-normal', 0, 0),
  ],
});

export const pages = [ext3, ext6];
