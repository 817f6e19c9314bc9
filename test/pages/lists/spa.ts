import type { Page } from '@playwright/test';
import { type Dossier, dossiers } from '../dossiers.ts';
import { data, page } from '../html.ts';
import { click, listPage, type Step } from '../page.ts';

/** The application draws everything anew on every change of address, sort and page; nothing survives. */
const script = (rows: readonly Dossier[]): string => `
var rows=${data(rows)},sort=null,app=document.getElementById('app');
function esc(t){return String(t).replace(/[&<>]/g,function(c){return {'&':'&amp;','<':'&lt;','>':'&gt;'}[c]})}
function list(p){
  var l=rows.slice();if(sort)l.sort(function(a,b){return a[sort]<b[sort]?-1:1});
  return '<h2>Văn bản đến chờ xử lý</h2><table class="MuiTable-root"><thead><tr><th>Số đến</th><th>Số ký hiệu</th><th data-k="trichYeu" class="MuiSort">Trích yếu</th><th>Ngày đến</th><th data-k="hanDate" class="MuiSort">Hạn xử lý</th></tr></thead><tbody>'+
  l.slice(p*10,p*10+10).map(function(r){return '<tr class="css-1q'+(r.index%7)+'" data-o="'+r.id+'"><td>'+r.soDen+'</td><td><a href="#/xem/'+r.index+'">'+esc(r.soKyHieu)+'</a></td><td>'+esc(r.trichYeu)+'</td><td>'+r.ngayDen+'</td><td>'+esc(r.han)+'</td></tr>'}).join('')+
  '</tbody></table><p>Trang '+(p+1)+'/3 · Tổng số: 30 <button id="sau">Sau</button> <button id="lai">Tải lại</button></p>';
}
function detail(i){var r=rows[i];return '<h2>Chi tiết văn bản</h2><div class="ct"><p><b>Số ký hiệu:</b> '+esc(r.soKyHieu)+'</p><p><b>Trích yếu:</b> '+esc(r.trichYeu)+'</p><p><b>Ngày đến:</b> '+r.ngayDen+'</p><p><b>Hạn xử lý:</b> '+esc(r.han)+'</p></div><a href="#/" id="ve">Quay lại</a>'}
function route(){
  app.innerHTML='<div class="cho">Đang tải…</div>';
  setTimeout(function(){
    var m=/xem\\/(\\d+)/.exec(location.hash),p=+(/trang\\/(\\d+)/.exec(location.hash)||[0,0])[1];
    app.innerHTML='<div>'+(m?detail(+m[1]):list(p))+'</div>';
    var s=document.getElementById('sau');if(s)s.onclick=function(){location.hash='#/trang/'+(p+1)};
    var l=document.getElementById('lai');if(l)l.onclick=route;
    app.querySelectorAll('th[data-k]').forEach(function(t){t.onclick=function(){sort=t.getAttribute('data-k');route()}});
  },120);
}
addEventListener('hashchange',route);route();`;

const address = (name: string, hash: string): Step => ({
  name,
  run: (page: Page) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash),
});

export const pages = [
  listPage({
    name: 'spa',
    about: 'a single-page application with hash routes: list, next page, detail and back, all drawn anew each time',
    rows: (now) => dossiers('spa', 30, now, { forms: { slash: 60, short: 20, none: 10, time: 10 } }),
    html: (rows) =>
      page({
        title: 'eOffice',
        css: `body{margin:0;font:14px/20px Roboto,"Noto Sans",sans-serif;background:#fff}#app{max-width:1150px;margin:0 auto}table{width:100%;border-collapse:collapse}td,th{padding:13px 16px;border-bottom:1px solid #e0e0e0;text-align:left}.ct p{border-bottom:1px solid #eee;padding:8px}`,
        body: '<div id="app"></div>',
        script: script(rows),
      }),
    leastRows: 8,
    steps: [
      click('#lai', 'refresh'),
      click('th[data-k=hanDate]', 'sort by deadline'),
      click('#sau', 'next page'),
      { ...address('detail', '#/xem/3'), leastRows: 0 },
      { name: 'back', run: async (page) => void (await page.goBack()) },
      address('first page', '#/'),
    ],
  }),
];
