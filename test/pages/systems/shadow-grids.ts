import { column, records } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { data, page } from '../html.ts';
import { click, listPage, type Step } from '../page.ts';

const columns = [
  column('Số ký hiệu', 'soKyHieu', 150),
  column('Trích yếu', 'trichYeu', 420),
  column('Ngày đến', 'ngayDen', 120),
  column('Hạn xử lý', 'han', 190),
  column('Người xử lý', 'nguoi', 180),
];

/** The shadow root holds rows and cells with slots; the texts are children of the element itself. */
const vaadinScript = (rows: readonly Dossier[]): string => `
var rows=${data(records(rows, columns))},cols=${data(columns.map(({ title, width }) => [title, width]))},H=37;
customElements.define('vaadin-grid-cell-content',class extends HTMLElement{});
customElements.define('vaadin-grid',class extends HTMLElement{
 connectedCallback(){
  var root=this.attachShadow({mode:'open'}),n=0,self=this;
  root.innerHTML='<style>:host{display:block;height:600px;width:1100px;border:1px solid #ccc;overflow:hidden;position:relative}#scroller{height:600px;position:relative}#table{display:flex;flex-direction:column;height:600px;overflow:auto;position:relative;border-spacing:0}#header{display:block;position:sticky;top:0;z-index:1;background:#fff;width:100%}#header tr{display:flex}#header th{box-sizing:border-box;flex:none;padding:8px 12px;text-align:left;border-bottom:1px solid #ddd}#items{display:block;position:relative;flex:none;width:100%}#items tr{display:flex;position:absolute;width:100%;top:0;height:37px;background:#fff}#items td{box-sizing:border-box;flex:none;padding:8px 12px;border-bottom:1px solid #eee;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;display:block}#focusexit{position:absolute;opacity:0}</style><div id="scroller"><table id="table" role="treegrid" aria-multiselectable="true" tabindex="0"><caption id="sizer" part="row" style="display:none"></caption><thead id="header" role="rowgroup"><tr part="row header-row" role="row"></tr></thead><tbody id="items" role="rowgroup"></tbody><tfoot id="footer" role="rowgroup"></tfoot></table><div part="reorder-ghost"></div></div><div id="focusexit" tabindex="0"></div>';
  var table=root.getElementById('table'),items=root.getElementById('items'),tr0=root.querySelector('thead tr'),pool=[];
  function cell(tag,role,part,w,parent){var c=document.createElement(tag),s=document.createElement('slot'),name='vaadin-grid-cell-content-'+n++;c.setAttribute('role',role);c.setAttribute('part',part);c.style.width=w+'px';s.name=name;c.append(s);parent.append(c);var t=document.createElement('vaadin-grid-cell-content');t.setAttribute('slot',name);self.append(t);return t}
  cols.forEach(function(c){cell('th','columnheader','cell header-cell',c[1],tr0).innerHTML=c[0]==='Hạn xử lý'?'<vaadin-grid-sorter>'+c[0]+'</vaadin-grid-sorter>':c[0]});
  for(var i=0;i<30;i++){var tr=document.createElement('tr');tr.setAttribute('part','row body-row');tr.setAttribute('role','row');var t=cols.map(function(c){return cell('td','gridcell','cell body-cell',c[1],tr)});items.append(tr);pool.push({tr:tr,t:t,at:-1})}
  items.style.height=rows.length*H+'px';
  function draw(){var a=Math.max(0,Math.floor(table.scrollTop/H)-5);for(var i=a;i<a+30&&i<rows.length;i++){var p=pool[i%30];if(p.at===i)continue;p.at=i;p.tr.style.transform='translateY('+i*H+'px)';p.tr.setAttribute('aria-rowindex',i+2);p.tr.setAttribute('data-o',rows[i][0]);p.t.forEach(function(e,c){e.innerHTML=rows[i][c+1]})}}
  table.addEventListener('scroll',function(){requestAnimationFrame(draw)});draw();
 }});`;

const inShadow = (host: string, inner: string, top: number): Step => ({
  name: `scroll ${inner} in ${host} to ${top}`,
  run: (at) =>
    at.evaluate(([outer, box, y]) => document.querySelector(outer)?.shadowRoot?.querySelector(box)?.scrollTo(0, y), [
      host,
      inner,
      top,
    ] as const),
});

const vaadin = listPage({
  name: 'vaadin-grid',
  fault: 'cells that are slotted into the rows of a shadow root are not read',
  about:
    'Vaadin grid: rows and cells with slots in a shadow root, the texts as children of the element in one long line',
  rows: (now) => dossiers('vaadin', 120, now, { forms: { slash: 60, time: 20, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến',
      css: 'body{margin:16px;font:14px "Noto Sans",sans-serif}',
      body: '<vaadin-app-layout style="display:block"><h2>Văn bản đến</h2><vaadin-grid theme="row-stripes" suppress-template-warning></vaadin-grid></vaadin-app-layout>',
      script: vaadinScript(rows),
    }),
  leastRows: 10,
  steps: [
    inShadow('vaadin-grid', '#table', 370),
    inShadow('vaadin-grid', '#table', 2500),
    inShadow('vaadin-grid', '#table', 0),
  ],
});

/** A table element whose rows are elements with shadow roots of their own; titles are in the outer one. */
const lit = listPage({
  name: 'lit-rows',
  fault: 'rows that are shadow roots of their own, below titles in another one, are not read',
  about: 'elements of Lit: titles in the shadow root of the table, each row an element with a shadow root of its own',
  rows: (now) => dossiers('lit', 22, now, { statuses: true, forms: { slash: 60, time: 20, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Quản lý văn bản',
      css: 'body{margin:0;font:14px/20px "Noto Sans",sans-serif}h2{margin:14px 20px}',
      body: '<qlvb-app><button id="dao">Đảo thứ tự</button></qlvb-app>',
      script: `var rows=${data(records(rows, [...columns, column('Trạng thái', 'trangThai', 150)]))},cols=${data([...columns, column('Trạng thái', 'trangThai', 150)].map(({ title, width }) => [title, width]))};
var css='<style>.row{display:flex;border-bottom:1px solid #e0e0e0}.cell{flex:none;box-sizing:border-box;padding:9px 10px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.head{font-weight:600;background:#f5f5f5}:host{display:block}</style>';
customElements.define('qlvb-row',class extends HTMLElement{set item(r){if(!this.shadowRoot)this.attachShadow({mode:'open'});this.setAttribute('data-o',r[0]);this.shadowRoot.innerHTML=css+'<div class="row"><!--?lit$1$-->'+r.slice(1).map(function(t,i){return '<div class="cell" style="width:'+cols[i][1]+'px"><!--?lit$2$-->'+t+'</div>'}).join('')+'</div>'}});
customElements.define('qlvb-table',class extends HTMLElement{connectedCallback(){var root=this.attachShadow({mode:'open'});root.innerHTML=css+'<div class="row head">'+cols.map(function(c){return '<div class="cell" style="width:'+c[1]+'px">'+c[0]+'</div>'}).join('')+'</div><div id="body" style="height:600px;overflow-y:auto"></div>';this.show(rows)}show(list){var b=this.shadowRoot.getElementById('body');b.textContent='';list.forEach(function(r){var e=document.createElement('qlvb-row');e.item=r;b.append(e)})}});
customElements.define('qlvb-app',class extends HTMLElement{connectedCallback(){var root=this.attachShadow({mode:'open'});root.innerHTML='<style>button{margin:8px}</style><h2>Văn bản chờ xử lý</h2><slot></slot><qlvb-table></qlvb-table>';document.getElementById('dao').onclick=function(){root.querySelector('qlvb-table').show(rows.slice().reverse())}}});`,
    }),
  leastRows: 10,
  steps: [click('#dao', 'turn the order')],
});

export const pages = [vaadin, lit];
