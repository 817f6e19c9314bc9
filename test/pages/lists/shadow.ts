import { type Dossier, dossiers } from '../dossiers.ts';
import { data, page } from '../html.ts';
import { click, listPage } from '../page.ts';

const script = (rows: readonly Dossier[]): string => `
var rows=${data(rows)};
customElements.define('vp-luoi',class extends HTMLElement{
  constructor(){super();this.attachShadow({mode:'open'})}
  connectedCallback(){this.ve(0)}
  ve(start){
    var s=this.shadowRoot;s.innerHTML='<style>:host{display:block}table{width:100%;border-collapse:collapse;font:14px/20px "Noto Sans"}th{background:#004d40;color:#e0f2f1;padding:10px;text-align:left}td{padding:10px;border-bottom:1px solid #b2dfdb}</style><slot name="dau"></slot><table><thead><tr><th>Ký hiệu</th><th>Trích yếu nội dung</th><th>Ngày đến</th><th>Hạn chót</th><th>Cán bộ xử lý</th></tr></thead><tbody></tbody></table>';
    rows.slice(start,start+10).forEach(function(r){var tr=document.createElement('tr');tr.setAttribute('data-o',r.id);['soKyHieu','trichYeu','ngayDen','han','nguoi'].forEach(function(k){tr.appendChild(document.createElement('td')).textContent=r[k]});s.querySelector('tbody').appendChild(tr)});
  }
});
customElements.define('vp-trang',class extends HTMLElement{
  connectedCallback(){
    var s=this.attachShadow({mode:'open'});
    // The list comes after the page has loaded, as an answer of a server would.
    setTimeout(function(){s.innerHTML='<style>.k{width:1150px;margin:20px auto;background:#fff;padding:16px;border-radius:4px}</style><div class="k"><vp-luoi><h2 slot="dau">Văn bản đến chờ xử lý</h2></vp-luoi></div>'},300);
  }
});
document.getElementById('sau').onclick=function(){document.querySelector('vp-trang').shadowRoot.querySelector('vp-luoi').ve(10)};`;

export const pages = [
  listPage({
    name: 'shadow',
    about: 'the list in an open shadow root inside another one, drawn after the page has loaded',
    rows: (now) => dossiers('shadow', 20, now, { forms: { slash: 70, timeFirst: 20, none: 10 } }),
    html: (rows) =>
      page({
        title: 'Văn phòng số',
        css: 'body{margin:0;background:#e0f2f1;font:15px "Noto Sans"}',
        body: '<button id="sau">Trang sau</button><vp-trang></vp-trang>',
        script: script(rows),
      }),
    leastRows: 7,
    steps: [click('#sau', 'next page')],
  }),
];
