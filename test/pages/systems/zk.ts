import { column, widthOf } from '../columns.ts';
import { dossiers } from '../dossiers.ts';
import { each, page } from '../html.ts';
import { click, listPage, scroll } from '../page.ts';

const columns = [
  column('Số văn bản', 'soKyHieu', 150),
  column('Nội dung trích yếu', 'trichYeu', 420),
  column('Đơn vị gửi', 'coQuan', 180),
  column('Ngày vào sổ', 'ngayDen', 110),
  column('Hạn kết thúc', 'han', 160),
  column('Hình thức xử lý', 'vaiTro', 130),
];
const width = widthOf(columns) + 40;

const css = `
body{margin:0;font:12px Tahoma,"DejaVu Sans Condensed",sans-serif}
.z-window{margin:8px;border:1px solid #c5c5c5;width:1200px}.z-window-header{padding:6px;background:#f5f5f5;font-weight:bold}
.z-listbox,.z-grid{border:1px solid #cfcfcf;overflow:hidden;background:#fff;width:1194px}
.z-listbox-header,.z-grid-header{overflow:hidden;background:#f7f7f7;position:relative}
.z-listbox-body,.z-grid-body{overflow:auto;position:relative}
.z-listbox table,.z-grid table{table-layout:fixed;border-spacing:0;border-collapse:separate}
.z-listheader,.z-column{border:0 solid #cfcfcf;border-width:0 0 1px 1px;padding:0;text-align:left;font-weight:normal}
.z-listheader-content,.z-column-content{padding:6px 5px;line-height:20px;font-weight:bold;overflow:hidden;white-space:nowrap}
.z-listcell,.z-row-inner{border-left:1px solid #eee;padding:0;overflow:hidden}
.z-listcell-content,.z-row-content{padding:5px;line-height:22px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.z-listitem:nth-child(odd),.z-row:nth-child(odd){background:#f9fcff}.z-listheader-sorticon{float:right}
.z-listbox-faker,.z-grid-faker{visibility:hidden}.z-listbox-faker td,.z-listbox-faker th,.z-grid-faker th{height:0;padding:0;border:0;font-size:0}
.z-paging{padding:6px;background:#f5f5f5}.z-listitem-checkbox{display:inline-block;width:14px;height:14px;border:1px solid #999}`;

const faker = (kind: string): string =>
  `<colgroup><col style="width:40px">${each(columns, (at) => `<col style="width:${at.width}px">`)}</colgroup><tbody style="visibility:hidden;height:0px"><tr class="z-${kind}-faker"><th style="width: 40px;"></th>${each(columns, (at) => `<th style="width: ${at.width}px;"></th>`)}</tr></tbody>`;

const listbox = listPage({
  name: 'zk-listbox',
  about: 'ZK listbox: header and body tables with faker rows that only hold widths, each text in a content div',
  rows: (now) => dossiers('zk-listbox', 28, now, { forms: { slash: 50, tag: 15, seconds: 10, empty: 20, none: 5 } }),
  html: (rows) =>
    page({
      title: 'vOffice - Văn bản đến',
      css,
      body: `<div id="zk_1" class="z-page"><div class="z-window z-window-embedded"><div class="z-window-header">Văn bản đến chưa xử lý</div><div class="z-window-content"><div id="hQ5" class="z-listbox"><div class="z-listbox-header"><table id="hQ5-headtbl" width="100%" style="width:${width}px">${faker('listbox')}<tbody><tr class="z-listhead"><th class="z-listheader"><div class="z-listheader-content">&nbsp;</div></th>${each(columns, ({ title }, at) => `<th id="hQ5h${at}" class="z-listheader z-listheader-sort"><div id="hQ5h${at}-cave" class="z-listheader-content" title=""><div class="z-listheader-sorticon"><i></i></div>${title}</div></th>`)}</tr></tbody></table></div><div class="z-listbox-body" style="height: 560px;"><table id="hQ5-cave" width="100%" style="width:${width}px">${faker('listbox')}<tbody id="hQ5-rows">${each(
        rows,
        (row) =>
          `<tr id="i${row.index}" class="z-listitem" tabindex="-1" data-o="${row.id}"><td class="z-listcell"><div class="z-listcell-content"><span class="z-listitem-checkable z-listitem-checkbox"></span></div></td>${each(columns, ({ cell }, at) => `<td id="i${row.index}c${at}" class="z-listcell"><div id="i${row.index}c${at}-cave" class="z-listcell-content">${at === 4 ? `<span class="z-label">${cell(row)}</span>` : cell(row)}</div></td>`)}</tr>`,
      )}</tbody></table><div class="z-listbox-emptybody" style="display:none"><div class="z-listbox-emptybody-content">Không có dữ liệu</div></div></div></div><div class="z-paging"><span class="z-paging-info"><span>[ 1 - 28 / 580 ]</span></span></div></div></div></div>`,
      script: `var b=document.querySelector('.z-listbox-body'),hd=document.querySelector('.z-listbox-header');b.addEventListener('scroll',function(){hd.scrollLeft=b.scrollLeft})`,
    }),
  leastRows: 10,
  steps: [scroll('.z-listbox-body', 250), scroll('.z-listbox-body', 99, 90)],
});

/** Paging replaces the texts of the same rows after the answer of the server. */
const grid = listPage({
  name: 'zk-grid',
  about: 'ZK grid: rows of labels and textboxes, a page of other dossiers written into the same row elements',
  rows: (now) => dossiers('zk-grid', 24, now, { forms: { slash: 80, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Giao việc',
      css,
      body: `<div class="z-page"><div class="z-window"><div class="z-window-header">Công việc được giao theo văn bản</div><div id="g1" class="z-grid"><div class="z-grid-header"><table style="width:${width}px">${faker('grid')}<tbody><tr class="z-columns"><th class="z-column"><div class="z-column-content">TT</div></th>${each(columns, ({ title }) => `<th class="z-column"><div class="z-column-content">${title}</div></th>`)}</tr></tbody></table></div><div class="z-grid-body" style="height:440px"><table style="width:${width}px">${faker('grid')}<tbody class="z-rows"></tbody></table></div></div><div class="z-paging"><button class="z-paging-button z-paging-next" id="sau">Trang sau</button></div></div></div>`,
      script: `var rows=${JSON.stringify(rows.map((row) => [row.id, ...columns.map(({ cell }) => cell(row))])).replaceAll('<', '\\u003c')},at=0,body=document.querySelector('.z-rows');
for(var i=0;i<12;i++){var tr=document.createElement('tr');tr.className='z-row';tr.innerHTML=Array(8).join('<td class="z-row-inner"><div class="z-row-content"><span class="z-label"></span></div></td>');body.appendChild(tr)}
function show(){Array.from(body.children).forEach(function(tr,i){var r=rows[at+i];tr.setAttribute('data-o',r[0]);Array.from(tr.children).forEach(function(td,c){td.firstChild.firstChild.innerHTML=c?r[c]:String(at+i+1)})})}
show();document.getElementById('sau').onclick=function(){setTimeout(function(){at=at?0:12;show()},200)};`,
    }),
  leastRows: 10,
  steps: [click('#sau', 'next page'), click('#sau', 'back again'), scroll('.z-grid-body', 0, 120)],
});

export const pages = [listbox, grid];
