import { type Column, column, widthOf } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { each, page } from '../html.ts';
import { click, listPage, scroll } from '../page.ts';

const frozen = [column('Số đến', 'soDen', 70), column('Số, ký hiệu văn bản', 'soKyHieu', 150)];
const columns = [
  column('Trích yếu nội dung', 'trichYeu', 380),
  column('Ngày văn bản', 'ngayVb', 90),
  column('Nơi gửi', 'coQuan', 190),
  column('Thời hạn xử lý', 'han', 150),
  column('Độ khẩn', 'doKhan', 80),
  column('Người xử lý chính', 'nguoi', 150),
  column('Tình trạng', 'trangThai', 140),
];

const css = `
body{margin:0;padding:8px;background:#e0ecff;font:12px Tahoma,"DejaVu Sans Condensed",sans-serif}
.panel-header{width:1252px;padding:5px;border:1px solid #95b8e7;background:linear-gradient(#eff5ff,#e0ecff);color:#0e2d5f;font-weight:bold}
.datagrid-wrap{width:1262px;border:1px solid #95b8e7;border-top:0;background:#fff;overflow:hidden}
.datagrid-toolbar{height:auto;padding:2px 4px;border-bottom:1px solid #ddd;background:#f4f4f4}
.l-btn{display:inline-block;padding:3px 8px;color:#444;text-decoration:none}
.datagrid-view{position:relative;overflow:hidden}
.datagrid-view1,.datagrid-view2{position:absolute;overflow:hidden;top:0}.datagrid-view1{left:0}.datagrid-view2{right:0}
.datagrid-header{overflow:hidden;border-bottom:1px solid #ddd;background:linear-gradient(#f9f9f9,#efefef)}
.datagrid-header-inner{float:left;width:10000px}
.datagrid-htable,.datagrid-btable{border-collapse:separate}
.datagrid-header td,.datagrid-body td{border-width:0 1px 1px 0;border-style:dotted;border-color:#ccc;margin:0;padding:0}
.datagrid-body{overflow:auto;margin:0;padding:0}.datagrid-view1 .datagrid-body{overflow:hidden}
.datagrid-body-inner{padding-bottom:20px}
.datagrid-cell{padding:0 4px;margin:0;overflow:hidden;white-space:nowrap;word-wrap:normal;font-size:12px;height:18px;line-height:18px}
.datagrid-td-rownumber{width:30px;background:#f4f4f4;text-align:center}.datagrid-cell-check{width:27px;text-align:center}.datagrid-cell-check input,.datagrid-header-check input{margin:0;width:15px}
.datagrid-header-check{width:27px;text-align:center}.datagrid-header-rownumber{width:30px}.datagrid-row{height:31px}.datagrid-header-row{height:32px}
.datagrid-row-alt{background:#fafafa}.datagrid-row-over{background:#eaf2ff}.datagrid-sort-icon{display:none}
.datagrid-pager{border-top:1px solid #ddd;background:#f4f4f4;height:31px}.pagination-info{float:right;padding:8px}
${each([...frozen, ...columns], ({ field, width }) => `.datagrid-cell-c1-${field}{width:${width - 9}px}`)}`;

const header = (list: readonly Column[], before = ''): string =>
  `<div class="datagrid-header-inner" style="display: block;"><table class="datagrid-htable" border="0" cellspacing="0" cellpadding="0" style="height: 33px;"><tbody><tr class="datagrid-header-row">${before}${each(list, ({ title, field }) => `<td field="${field}" class=""><div class="datagrid-cell datagrid-cell-c1-${field} datagrid-sort" style="text-align: left;"><span>${title}</span><span class="datagrid-sort-icon"></span></div></td>`)}</tr></tbody></table></div>`;

/** `part` 1: frozen, 2: the rest. The library keeps both rows of a record alike by their index. */
const body = (rows: readonly Dossier[], list: readonly Column[], part: number): string =>
  `<table class="datagrid-btable" cellspacing="0" cellpadding="0" border="0"><tbody>${each(
    rows,
    (row) =>
      `<tr id="datagrid-row-r1-${part}-${row.index}" datagrid-row-index="${row.index}" class="datagrid-row${row.index % 2 ? ' datagrid-row-alt' : ''}" style="height: 31px;" data-o="${row.id}">${
        part === 1
          ? `<td class="datagrid-td-rownumber"><div class="datagrid-cell-rownumber">${row.index + 1}</div></td><td field="ck"><div style="" class="datagrid-cell-check"><input type="checkbox" name="ck" value="${row.index}"></div></td>`
          : ''
      }${each(list, ({ field, cell }) => `<td field="${field}"><div style="text-align:left;height:auto;" class="datagrid-cell datagrid-cell-c1-${field}">${cell(row)}</div></td>`)}</tr>`,
  )}</tbody></table>`;

const script = `
var b1=document.querySelector('.datagrid-view1 .datagrid-body'),b2=document.querySelector('.datagrid-view2 .datagrid-body'),h2=document.querySelector('.datagrid-view2 .datagrid-header');
b2.addEventListener('scroll',function(){b1.scrollTop=b2.scrollTop;h2.scrollLeft=b2.scrollLeft});
var down=false;
document.querySelector('.datagrid-view2 .datagrid-header').addEventListener('click',function(e){
  var td=e.target.closest('td[field]');if(!td)return;down=!down;
  var keys=Array.from(b2.querySelectorAll('tr')).map(function(tr){return [tr.querySelector('[field="'+td.getAttribute('field')+'"]').textContent,tr.getAttribute('datagrid-row-index')]});
  keys.sort(function(a,b){return (a[0]<b[0]?-1:a[0]>b[0]?1:0)*(down?-1:1)});
  [b1,b2].forEach(function(b){var t=b.querySelector('tbody');keys.forEach(function(k){t.appendChild(b.querySelector('tr[datagrid-row-index="'+k[1]+'"]'))})});
});`;

const left = widthOf(frozen) + 62;

export const pages = [
  listPage({
    name: 'easyui-datagrid',
    about: 'jQuery EasyUI: view1 with frozen columns, view2 with the rest, titles in tables of td, sort moves both',
    rows: (now) => dossiers('easyui', 30, now, { statuses: true, forms: { slash: 60, time: 20, empty: 15, none: 5 } }),
    html: (rows) =>
      page({
        title: 'Văn bản đến',
        css,
        body: `<div class="panel datagrid panel-htop easyui-fluid"><div class="panel-header"><div class="panel-title">Danh sách văn bản đến chờ xử lý</div><div class="panel-tool"></div></div><div class="datagrid-wrap panel-body panel-body-noborder">
<div class="datagrid-toolbar"><table cellspacing="0" cellpadding="0"><tbody><tr><td><a href="#" class="l-btn l-btn-small l-btn-plain"><span class="l-btn-left"><span class="l-btn-text">Chuyển xử lý</span></span></a></td><td><div class="datagrid-btn-separator"></div></td><td><a href="#" class="l-btn">Gia hạn</a></td></tr></tbody></table></div>
<div class="datagrid-view" style="width: 1262px; height: 600px;"><div class="datagrid-view1" style="width: ${left}px;"><div class="datagrid-header" style="width: ${left}px; height: 33px;">${header(frozen, '<td rowspan="0" class="datagrid-td-rownumber"><div class="datagrid-header-rownumber"></div></td><td field="ck"><div class="datagrid-header-check"><input type="checkbox"></div></td>')}</div><div class="datagrid-body" style="width: ${left}px; margin-top: 0px; height: 566px; overflow-x: hidden;"><div class="datagrid-body-inner">${body(rows, frozen, 1)}</div></div><div class="datagrid-footer" style="width: ${left}px;"><div class="datagrid-footer-inner" style="display: none;"></div></div></div>
<div class="datagrid-view2" style="width: ${1262 - left}px;"><div class="datagrid-header" style="width: ${1262 - left}px; height: 33px;">${header(columns)}</div><div class="datagrid-body" style="width: ${1262 - left}px; margin-top: 0px; overflow-x: auto; height: 566px;">${body(rows, columns, 2)}</div><div class="datagrid-footer"><div class="datagrid-footer-inner" style="display: none;"></div></div></div>
<table id="dg" class="datagrid-f" style="display: none;"><thead><tr>${each([...frozen, ...columns], ({ title, field }) => `<th data-options="field:'${field}'">${title}</th>`)}</tr></thead></table></div>
<div class="datagrid-pager pagination"><div class="pagination-info">Hiển thị 1 đến 30 của 580 bản ghi</div></div></div></div>`,
        script,
      }),
    leastRows: 10,
    steps: [
      scroll('.datagrid-view2 .datagrid-body', 200),
      scroll('.datagrid-view2 .datagrid-body', 90, 260),
      click('.datagrid-view2 .datagrid-header td[field=han]', 'sort by the deadline'),
      scroll('.datagrid-view2 .datagrid-body', 0, 0),
    ],
  }),
];
