import { column, records } from '../columns.ts';
import { dossiers } from '../dossiers.ts';
import { data, each, h, page } from '../html.ts';
import { listPage, type Step, scroll, scrollPage, type TestPage } from '../page.ts';

const columns = [
  column('Ký hiệu', 'soKyHieu', 150),
  column('Trích yếu', 'trichYeu', 420),
  column('Ngày đến', 'ngayDen', 110),
  column('Hạn xử lý', 'han', 180),
  column('Trạng thái', 'trangThai', 140),
];

/** The viewport moves its content by a transform; titles are moved back by as much. */
const cdk = listPage({
  name: 'cdk-virtual-table',
  about: 'Angular CDK virtual viewport around a mat-table of flex rows, moved by transform; sticky titles moved back',
  rows: (now) => dossiers('cdk', 160, now, { forms: { slash: 60, seconds: 15, empty: 25 } }),
  html: (rows) =>
    page({
      title: 'Xử lý văn bản',
      css: `body{margin:0;padding:16px;font:14px/20px Roboto,"Noto Sans",sans-serif}cdk-virtual-scroll-viewport{display:block;position:relative;overflow:auto;height:624px;width:1200px;contain:strict}.cdk-virtual-scroll-content-wrapper{position:absolute;top:0;left:0;contain:content;min-width:100%}.cdk-virtual-scroll-spacer{height:1px;transform-origin:0 0;flex:none;position:absolute;top:0;left:0}mat-table{display:block;background:#fff}mat-row,mat-header-row{display:flex;border-bottom:1px solid #e0e0e0;align-items:center;box-sizing:border-box;height:52px;background:#fff}mat-cell,mat-header-cell{flex:1;display:flex;align-items:center;overflow:hidden;padding:0 16px;max-height:44px}.mat-column-trichYeu{flex:3}.mat-mdc-table-sticky{position:sticky;z-index:100}mat-header-cell{font-weight:500}`,
      body: `<app-root ng-version="17.1.0"><app-vb-den-list><h2>Văn bản đến</h2><cdk-virtual-scroll-viewport class="cdk-virtual-scroll-viewport cdk-virtual-scroll-orientation-vertical"><div class="cdk-virtual-scroll-content-wrapper"><mat-table role="table" class="mat-mdc-table mdc-data-table__table cdk-table"><mat-header-row role="row" class="mat-mdc-header-row mdc-data-table__header-row cdk-header-row mat-mdc-table-sticky">${each(columns, ({ title, field }) => `<mat-header-cell role="columnheader" class="mat-mdc-header-cell mdc-data-table__header-cell cdk-header-cell cdk-column-${field} mat-column-${field}"> ${title} </mat-header-cell>`)}</mat-header-row><!----></mat-table></div><div class="cdk-virtual-scroll-spacer" style="height:${160 * 52 + 52}px;width:1px"></div></cdk-virtual-scroll-viewport></app-vb-den-list></app-root>`,
      script: `var rows=${data(records(rows, columns))},f=${data(columns.map(({ field }) => field))},H=52,v=document.querySelector('cdk-virtual-scroll-viewport'),w=document.querySelector('.cdk-virtual-scroll-content-wrapper'),t=document.querySelector('mat-table'),hd=document.querySelector('mat-header-row'),was=-1;
function draw(){var a=Math.max(0,Math.floor(v.scrollTop/H)-5);if(a===was)return;was=a;w.style.transform='translateY('+a*H+'px)';hd.style.top=-a*H+'px';
 var want=rows.slice(a,a+24),have=Array.from(t.querySelectorAll('mat-row'));
 want.forEach(function(r,i){var e=have[i];if(!e){e=document.createElement('mat-row');e.setAttribute('role','row');e.className='mat-mdc-row mdc-data-table__row cdk-row';e.innerHTML=f.map(function(n){return '<mat-cell role="cell" class="mat-mdc-cell mdc-data-table__cell cdk-cell cdk-column-'+n+' mat-column-'+n+'"></mat-cell>'}).join('');t.appendChild(e)}
  e.setAttribute('data-o',r[0]);Array.from(e.children).forEach(function(c,k){var s=' '+r[k+1]+' ';if(c.innerHTML!==s)c.innerHTML=s})});
 have.slice(want.length).forEach(function(e){e.remove()})}
v.addEventListener('scroll',function(){requestAnimationFrame(draw)});draw();`,
    }),
  leastRows: 8,
  steps: [
    scroll('cdk-virtual-scroll-viewport', 520),
    scroll('cdk-virtual-scroll-viewport', 4444),
    scroll('cdk-virtual-scroll-viewport', 0),
  ],
});

const ionicScript = `
function part(name,html){customElements.define(name,class extends HTMLElement{connectedCallback(){if(!this.shadowRoot)this.attachShadow({mode:'open'}).innerHTML=html}})}
part('ion-content','<style>:host{overflow:hidden!important;position:relative}.inner-scroll{position:absolute;inset:0;overflow-y:auto}</style><div id="background-content" part="background"></div><main class="inner-scroll scroll-y" part="scroll"><slot></slot></main>');
part('ion-item','<style>:host{padding:0!important}.item-native{display:flex;flex:1;gap:12px;padding:10px 16px;min-width:0}.item-inner{display:flex;flex:1;min-width:0}.input-wrapper{display:flex;flex:1;min-width:0}</style><div class="item-native" part="native"><slot name="start"></slot><div class="item-inner"><div class="input-wrapper"><slot></slot></div><slot name="end"></slot></div></div>');`;

const ionScroll = (top: number): Step => ({
  name: `scroll ion-content to ${top}`,
  run: (at) =>
    at.evaluate((y) => {
      const content = document.querySelector('ion-content');
      (content?.shadowRoot?.querySelector('.inner-scroll') ?? content)?.scrollTo(0, y);
    }, top),
});

/** Its elements have shadow roots with slots for the parts of an item; older ones are plain elements. */
const ionic = (shadow: boolean): TestPage =>
  listPage({
    name: shadow ? 'ionic-shadow' : 'ionic-list',
    about: `Ionic list for phones${shadow ? ', its elements with shadow roots and slots' : ''}: items of an h2 of the number and lines below`,
    rows: (now) => dossiers(shadow ? 'ionic-shadow' : 'ionic', 14, now, { forms: { slash: 60, time: 20, short: 20 } }),
    html: (rows) =>
      page({
        title: 'Văn bản đến',
        css: `body{margin:0;font:16px/1.3 Roboto,"Noto Sans",sans-serif;background:#eee}ion-app{display:block;width:420px;height:780px;margin:0 auto;background:#fff;position:relative;overflow:hidden}ion-header{display:block;height:56px;background:#3880ff;color:#fff;padding:17px 16px;box-sizing:border-box;font-weight:500}ion-content{display:block;height:668px;overflow-y:auto}ion-item{display:flex;padding:10px 16px;border-bottom:1px solid #ddd;gap:12px;align-items:flex-start}ion-avatar{display:block;flex:none;width:40px;height:40px;border-radius:50%;background:#c5d8ff;line-height:40px;text-align:center}ion-label{display:block;flex:1;overflow:hidden}ion-label h2{font-size:16px;margin:0 0 2px;font-weight:500}ion-label p{margin:0;font-size:14px;color:#666;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}ion-note{display:block;font-size:12px;color:#888}ion-tab-bar{display:flex;height:56px;border-top:1px solid #ddd;justify-content:space-around;align-items:center;font-size:11px}.sc{display:contents}`,
        body: `<ion-app class="md ion-page hydrated"><ion-header class="md header-md">Văn bản chờ xử lý</ion-header><ion-content class="md hydrated" id="nd"><ion-list class="md list-md hydrated">${each(rows, (row) => `<ion-item-sliding class="md item-sliding-active-slide" style="display:block"><ion-item class="item md in-list ion-activatable item-label" data-o="${row.id}"><ion-avatar slot="start">${h(row.coQuan.slice(0, 1))}</ion-avatar><ion-label class="sc-ion-label-md-h sc-ion-label-md-s md"><h2>${h(row.soKyHieu)}</h2><p>${h(row.trichYeu)}</p><p>Nơi gửi: ${h(row.coQuan)}</p><p>Hạn xử lý: ${h(row.han)}</p></ion-label><ion-note slot="end">${row.ngayDen.slice(0, 5)}</ion-note></ion-item><ion-item-options style="display:none">Chuyển</ion-item-options></ion-item-sliding>`)}</ion-list></ion-content><ion-tab-bar><span>Trang chủ</span><span>Văn bản</span><span>Quá hạn (3)</span><span>Lịch</span></ion-tab-bar></ion-app>`,
        script: shadow ? ionicScript : '',
      }),
    leastRows: 4,
    steps: [ionScroll(400), ionScroll(90)],
  });

const twoLine = listPage({
  name: 'material-two-line',
  about: 'Material list of two-line items: the subject in the first, number, sender and deadline in the second',
  rows: (now) => dossiers('two-line', 16, now, { forms: { slash: 50, noYear: 25, time: 25 } }),
  html: (rows) =>
    page({
      title: 'Việc cần làm',
      css: `body{margin:0;font:16px Roboto,"Noto Sans",sans-serif}.mdc-top-app-bar{height:56px;background:#6200ee;color:#fff;padding:17px;box-sizing:border-box}.mdc-deprecated-list{list-style:none;margin:0;padding:8px 0;width:860px}.mdc-deprecated-list-item{display:flex;align-items:center;height:72px;padding:0 16px;border-bottom:1px solid #eee;gap:16px}.mdc-deprecated-list-item__text{overflow:hidden;flex:1}.mdc-deprecated-list-item__primary-text{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.mdc-deprecated-list-item__secondary-text{display:block;font-size:14px;color:#0009;margin-top:4px}.material-icons{width:24px;height:24px;border-radius:50%;background:#ddd;flex:none}`,
      body: `<header class="mdc-top-app-bar">Việc cần làm</header><ul class="mdc-deprecated-list mdc-deprecated-list--two-line">${each(rows, (row) => `<li class="mdc-deprecated-list-item" tabindex="${row.index ? -1 : 0}" data-o="${row.id}"><span class="mdc-deprecated-list-item__ripple"></span><span class="mdc-deprecated-list-item__graphic material-icons" aria-hidden="true"></span><span class="mdc-deprecated-list-item__text"><span class="mdc-deprecated-list-item__primary-text">${h(row.trichYeu)}</span><span class="mdc-deprecated-list-item__secondary-text">${h(row.soKyHieu)} · ${h(row.coQuan)} · đến ${row.ngayDen} · Hạn: ${h(row.han)}</span></span></li>`)}</ul>`,
    }),
  leastRows: 8,
  steps: [scrollPage(200)],
});

export const pages = [cdk, ionic(false), ionic(true), twoLine];
