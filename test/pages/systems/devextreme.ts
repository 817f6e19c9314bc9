import { type Column, column, records, widthOf } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { data, each, page } from '../html.ts';
import { listPage, scroll, type TestPage } from '../page.ts';

/** Left two and the last column are fixed. */
const columns = [
  column('Số đến', 'soDen', 70),
  column('Số ký hiệu', 'soKyHieu', 150),
  column('Ngày nhận', 'ngayDen', 110),
  column('Trích yếu', 'trichYeu', 420),
  column('Cơ quan phát hành', 'coQuan', 220),
  column('Chuyên viên thụ lý', 'nguoi', 180),
  column('Mức độ khẩn', 'doKhan', 120),
  column('Hạn giải quyết', 'han', 220),
];
const fixedLeft = 2;
const fixedAt = (at: number): boolean => at < fixedLeft || at === columns.length - 1;
const total = widthOf(columns);

const css = `
body{margin:0;padding:12px;font:14px "Segoe UI","Noto Sans",sans-serif;color:#333}
.dx-datagrid{border:1px solid #ddd;width:1200px;background:#fff;position:relative}
.dx-datagrid-headers{position:relative;overflow:hidden;border-bottom:1px solid #ddd;color:#959595}
.dx-datagrid-rowsview{position:relative;overflow:hidden;height:600px}
.dx-scrollable-container{height:100%;overflow:auto}
.dx-datagrid-table{table-layout:fixed;border-collapse:collapse;border-spacing:0;background-color:transparent}
.dx-datagrid td{padding:7px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;height:20px;border-bottom:1px solid #ddd;border-right:1px solid #ddd}
.dx-datagrid-content-fixed{position:absolute;top:0;left:0;z-index:2;pointer-events:none;overflow:hidden;width:1200px}
.dx-datagrid-headers .dx-datagrid-content-fixed{width:1200px}
.dx-datagrid-content-fixed td{pointer-events:auto;background:#fff}
.dx-datagrid-content-fixed .dx-datagrid-table{position:relative;width:100%}
.dx-datagrid-content-fixed td.dx-pointer-events-none{visibility:hidden;background:transparent;pointer-events:none}
.dx-col-fixed{border-right:2px solid #ddd!important}.dx-virtual-row td{padding:0!important;border:0!important}
.dx-freespace-row td{padding:0!important;border:0!important}.dx-bottom-load-panel{height:0}.dx-hidden-cell{visibility:hidden}`;

const row = (cells: string): string => `<tr class="dx-row dx-header-row" role="row">${cells}</tr>`;
const title = ({ title: text, width }: Column, at: number): string =>
  `<td aria-selected="false" role="columnheader" aria-colindex="${at + 1}" class="dx-datagrid-action" aria-label="Cột ${text}" style="text-align: left; width:${width}px"><div class="dx-datagrid-text-content dx-text-content-alignment-left" role="presentation">${text}</div></td>`;
const cols = columns.map(({ width }) => `<col style="width: ${width}px; min-width: ${width}px;">`);
const fixedCols = `<colgroup>${each(columns, (_, at) => (fixedAt(at) ? (cols[at] ?? '') : '<col style="width: auto;">'))}</colgroup>`;
const middle = `<td class="dx-pointer-events-none" colspan="${columns.length - fixedLeft - 1}"></td>`;

/** Before version 20 the cells below the fixed ones were empty; since then they hold their texts, hidden. */
const script = (rows: readonly Dossier[], legacy: boolean): string => `
var rows=${data(records(rows, columns))},H=35,F=${data(columns.map((_, at) => fixedAt(at)))},N=F.length;
var box=document.querySelector('.dx-scrollable-container'),main=document.querySelector('.dx-rv-main tbody'),fix=document.querySelector('.dx-rv-fixed tbody'),fixBox=document.querySelector('.dx-datagrid-rowsview .dx-datagrid-content-fixed'),headMain=document.querySelector('.dx-h-main');
function tr(i,fixed){var r=rows[i],s='<tr class="dx-row dx-data-row dx-column-lines" role="row" aria-rowindex="'+(i+2)+'" data-o="'+r[0]+'">',gap=false;
  for(var c=0;c<N;c++){
    if(fixed&&!F[c]){if(!gap){gap=true;s+='${middle}'}continue}
    s+='<td role="gridcell" aria-describedby="dx-col-'+(c+1)+'" aria-colindex="'+(c+1)+'" style="text-align: left;"'+(fixed===F[c]?fixed&&c===${fixedLeft - 1}?' class="dx-col-fixed"':'':${legacy ? "''" : `' class="dx-hidden-cell"'`})+'>'+(fixed===F[c]||${!legacy}?r[c+1]:'&nbsp;')+'</td>';
  }return s+'</tr>'}
function gap(px,n){return '<tr class="dx-row dx-column-lines dx-virtual-row" role="presentation">'+(n<N?Array(${fixedLeft}+1).join('<td style="height:'+px+'px"></td>')+'${middle}'+'<td></td>':Array(n+1).join('<td style="height:'+px+'px"></td>'))+'</tr>'}
var first=-1;
function draw(){
  var from=Math.max(0,Math.floor(box.scrollTop/H/10)*10-5),to=Math.min(rows.length,from+35);
  if(from!==first){first=from;[[main,false,N],[fix,true,${fixedLeft + 2}]].forEach(function(p){var s=from?gap(from*H,p[2]):'';for(var i=from;i<to;i++)s+=tr(i,p[1]);s+=to<rows.length?gap((rows.length-to)*H,p[2]):'';p[0].innerHTML=s+'<tr class="dx-row dx-freespace-row" role="presentation" style="height:0px;display:none">'+Array(p[2]+1).join('<td></td>')+'</tr>'})}
  fixBox.scrollTop=box.scrollTop;headMain.style.transform='translate('+-box.scrollLeft+'px, 0px)';
}
fixBox.style.height=box.clientHeight+'px';box.addEventListener('scroll',draw);draw();`;

const fixed = (legacy: boolean): TestPage =>
  listPage({
    name: legacy ? 'devextreme-fixed-legacy' : 'devextreme-fixed',
    about: `DevExtreme DataGrid: fixed columns in a second table laid over the first, virtual rows, ${legacy ? 'empty cells' : 'the same cells hidden'} below`,
    rows: (now) =>
      dossiers(legacy ? 'devextreme-old' : 'devextreme', 300, now, {
        forms: { slash: 55, short: 10, time: 15, empty: 12, none: 5, unreadable: 3 },
      }),
    html: (rows) =>
      page({
        title: 'Danh mục văn bản',
        css,
        body: `<h2 style="font-weight:400">Văn bản cần giải quyết</h2><div id="gridContainer" class="dx-widget dx-visibility-change-handler" role="presentation"><div class="dx-datagrid dx-gridbase-container" role="grid" aria-label="Data grid" aria-rowcount="300" aria-colcount="8">
<div class="dx-datagrid-headers dx-datagrid-nowrap" role="presentation"><div class="dx-datagrid-content dx-datagrid-scroll-container" role="presentation"><table class="dx-datagrid-table dx-datagrid-table-fixed dx-h-main" role="presentation" style="width:${total}px"><colgroup>${cols.join('')}</colgroup><tbody role="presentation">${row(each(columns, (at, index) => (fixedAt(index) ? (legacy ? '<td>&nbsp;</td>' : title(at, index).replace('class="', 'class="dx-hidden-cell ')) : title(at, index))))}</tbody></table></div><div class="dx-datagrid-content dx-datagrid-content-fixed" role="presentation"><table class="dx-datagrid-table dx-datagrid-table-fixed" role="presentation">${fixedCols}<tbody role="presentation">${row(each(columns, (at, index) => (fixedAt(index) ? title(at, index) : index === fixedLeft ? middle : '')))}</tbody></table></div></div>
<div class="dx-datagrid-rowsview dx-datagrid-nowrap dx-scrollable dx-last-row-border" role="presentation"><div class="dx-scrollable-container"><div class="dx-scrollable-content"><div class="dx-datagrid-content"><table class="dx-datagrid-table dx-datagrid-table-fixed dx-rv-main" role="presentation" style="width:${total}px"><colgroup>${cols.join('')}</colgroup><tbody role="presentation"></tbody></table></div></div></div><div class="dx-datagrid-content dx-datagrid-content-fixed"><table class="dx-datagrid-table dx-datagrid-table-fixed dx-rv-fixed" role="presentation">${fixedCols}<tbody role="presentation"></tbody></table></div></div></div></div>`,
        script: script(rows, legacy),
      }),
    leastRows: 12,
    steps: [
      scroll('.dx-scrollable-container', 350),
      scroll('.dx-scrollable-container', 3500, 240),
      scroll('.dx-scrollable-container', 3000, 0),
      scroll('.dx-scrollable-container', 0),
    ],
  });

export const pages = [fixed(false), fixed(true)];
