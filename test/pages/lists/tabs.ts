import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { click, listPage } from '../page.ts';

const table = (rows: readonly Dossier[], due: string): string =>
  `<table class="tb"><thead><tr><th>Số đến</th><th>Số ký hiệu</th><th>Trích yếu</th><th>${due}</th><th>Trạng thái</th></tr></thead><tbody>${each(
    rows,
    (row) =>
      `<tr data-o="${row.id}"><td>${row.soDen}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td width="200">${h(row.han)}</td><td>${h(row.trangThai)}</td></tr>`,
  )}</tbody></table>`;

export const pages = [
  listPage({
    name: 'tabs',
    about: 'tabs with counters; the second list is in the document from the start and not shown',
    rows: (now) => dossiers('tabs', 22, now, { statuses: true, forms: { slash: 60, short: 20, time: 10, empty: 10 } }),
    html: (rows) =>
      page({
        title: 'Xử lý văn bản',
        css: `body{font:14px/20px "Liberation Sans",sans-serif;margin:16px}.nav{display:flex;gap:4px;border-bottom:1px solid #337ab7}.nav button{border:1px solid #ccc;border-bottom:0;background:#eee;padding:8px 16px;font:inherit}.nav .chon{background:#337ab7;color:#fff}.tam{display:none;padding-top:12px}.tam.hien{display:block}.tb{border-collapse:collapse;width:1150px}.tb th{text-align:left;padding:9px;background:#f5f5f5}.tb td{padding:9px;border-bottom:1px solid #ddd}`,
        body: `<div class="nav"><button class="chon" id="t0">Chờ xử lý (580)</button><button id="t1">Phối hợp (64)</button><button id="t2">Quá hạn (12)</button></div>
<div class="tam hien">${table(rows.slice(0, 12), 'Hạn xử lý')}</div><div class="tam">${table(rows.slice(12), 'Hạn phúc đáp')}</div><div class="tam"><p>Không có dữ liệu</p></div>`,
        script: `[0,1,2].forEach(function(i){document.getElementById('t'+i).onclick=function(){document.querySelectorAll('.tam').forEach(function(p,k){p.classList.toggle('hien',k===i)});document.querySelectorAll('.nav button').forEach(function(b,k){b.classList.toggle('chon',k===i)})}});`,
      }),
    leastRows: 8,
    steps: [click('#t1', 'the second tab'), click('#t0', 'the first tab again')],
  }),
];
