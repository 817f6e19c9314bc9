import { type Dossier, dossiers } from '../dossiers.ts';
import { data, page } from '../html.ts';
import { click, listPage, scroll } from '../page.ts';

const css = `
body{margin:0;font:normal 11px/13px tahoma,arial,verdana,"DejaVu Sans",sans-serif;background:#dfe8f6}
.x-panel{position:absolute;left:210px;top:40px;width:1050px;height:560px;border:1px solid #99bce8;background:#fff}
.x-header{height:26px;background:linear-gradient(#dae7f6,#cddef3);font-weight:bold;color:#04408c;padding:6px 8px;box-sizing:border-box}
.x-grid-header-ct{position:relative;height:26px;background:#e8e8e8;border-bottom:1px solid #c5c5c5;overflow:hidden}
.x-column-header{position:absolute;top:0;height:26px;border-right:1px solid #c5c5c5;box-sizing:border-box;padding:6px 6px 0;cursor:pointer}
.x-column-header.sap::after{content:" ▲"}
.x-grid-view{position:absolute;top:52px;bottom:28px;left:0;right:0;overflow:auto}
.x-grid-item{table-layout:fixed;border-collapse:separate;border-spacing:0;width:1050px}
.x-grid-item td{border-bottom:1px solid #ededed;padding:0}
.x-grid-cell-inner{padding:9px 6px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.x-grid-item-alt{background:#fafafa}
.x-toolbar{position:absolute;bottom:0;left:0;right:0;height:28px;background:#d0def0;padding:6px;box-sizing:border-box}
.x-tree{position:absolute;left:6px;top:40px;width:196px;height:560px;border:1px solid #99bce8;background:#fff;padding:8px;box-sizing:border-box;line-height:22px}`;

const columns = [
  ['TT', 38, 'index'],
  ['Số đến', 62, 'soDen'],
  ['Số ký hiệu', 140, 'soKyHieu'],
  ['Trích yếu', 330, 'trichYeu'],
  ['Tác giả', 150, 'coQuan'],
  ['Thời hạn giải quyết', 160, 'han'],
  ['Chuyên viên thụ lý', 150, 'nguoi'],
] as const;

/** The host's own code: two pages of 20, sorted by a click on a title; every draw makes all elements anew. */
const script = (rows: readonly Dossier[]): string => `
var rows=${data(rows.map((row) => ({ ...row, index: row.index + 1 })))},cols=${data(columns)},start=0,by=null;
function el(tag,cls,text){var e=document.createElement(tag);e.className=cls;if(text!==undefined)e.textContent=text;return e}
function ve(){
  var view=document.getElementById('view');view.textContent='';
  var list=by?rows.slice().sort(function(a,b){return a[by]<b[by]?-1:a[by]>b[by]?1:0}):rows;
  list.slice(start,start+20).forEach(function(r,i){
    var t=el('table','x-grid-item'+(i%2?' x-grid-item-alt':''));t.setAttribute('data-o',r.id);t.setAttribute('data-recordindex',i);
    var tr=t.appendChild(document.createElement('tbody')).appendChild(el('tr','x-grid-row'));
    cols.forEach(function(c){var td=tr.appendChild(el('td','x-grid-cell'));td.style.width=c[1]+'px';td.appendChild(el('div','x-grid-cell-inner',r[c[2]]))});
    view.appendChild(t);
  });
  document.getElementById('so').textContent='Trang '+(start/20+1)+' của 2';
}
var left=0;cols.forEach(function(c){var d=el('div','x-column-header');d.style.left=left+'px';d.style.width=c[1]+'px';left+=c[1];
  d.appendChild(el('span','x-column-header-text',c[0]));d.id='cot-'+c[2];
  d.onclick=function(){by=c[2];document.querySelectorAll('.sap').forEach(function(s){s.classList.remove('sap')});d.classList.add('sap');ve()};
  document.getElementById('dau').appendChild(d)});
document.getElementById('sau').onclick=function(){start=20;document.getElementById('view').scrollTop=0;ve()};
document.getElementById('lai').onclick=ve;ve();`;

export const pages = [
  listPage({
    name: 'table-per-row',
    about: 'titles as absolutely placed div elements, the body a small table for each dossier, as ExtJS draws it',
    rows: (now) =>
      dossiers('per-row', 40, now, { forms: { slash: 60, dash: 10, net: 10, sentinel: 5, empty: 10, before: 5 } }),
    html: (rows) =>
      page({
        title: 'Quản lý văn bản',
        css,
        body: `<div class="x-tree"><b>Chức năng</b><br>Văn bản đến<br>Chờ xử lý (40)<br>Quá hạn (7)<br>Văn bản đi<br>Hồ sơ công việc</div>
<div class="x-panel"><div class="x-header">Văn bản chờ xử lý</div><div class="x-grid-header-ct" id="dau"></div><div class="x-grid-view" id="view"></div><div class="x-toolbar"><button id="sau">Sau</button> <button id="lai">Làm mới</button> <span id="so"></span></div></div>`,
        script: script(rows),
      }),
    leastRows: 8,
    steps: [
      scroll('#view', 150),
      click('#lai', 'refresh'),
      click('#cot-coQuan', 'sort by issuer'),
      click('#sau', 'next page'),
      click('#cot-han', 'sort by deadline'),
    ],
  }),
];
