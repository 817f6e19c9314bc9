import { type Dossier, dossiers } from '../dossiers.ts';
import { data, each, h, page } from '../html.ts';
import { listPage, scrollPage } from '../page.ts';

const line = (label: string, value: string): string => `<p class="d"><span>${h(label)}:</span> ${h(value)}</p>`;

/** Two labelled lines to a line; the subject is the card's heading and has no label. */
const lines = listPage({
  name: 'cards',
  about: 'cards without any table: "Nhãn: giá trị", two labelled texts to a line, the subject as heading',
  rows: (now) => dossiers('cards', 12, now, { forms: { slash: 70, time: 20, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Việc của tôi',
      css: `body{margin:0;background:#f5f7fb;font:14px/20px "Noto Sans",sans-serif;color:#27364b}.ds{width:820px;margin:16px auto}.the{background:#fff;border:1px solid #dbe3ef;border-radius:10px;padding:14px 18px;margin-bottom:12px}.the h4{margin:0 0 6px;font-size:15px}.d{margin:2px 0}.d span{color:#7a8aa0}.hang{display:flex}.hang>p{flex:1}`,
      body: `<div class="ds"><h2>Văn bản chờ tôi xử lý</h2>${each(
        rows,
        (row) =>
          `<article class="the" data-o="${row.id}"><h4><a href="/vb/${row.index}">${h(row.trichYeu)}</a></h4><div class="hang">${line('Số ký hiệu', row.soKyHieu)}${line('Ngày đến', row.ngayDen)}</div><div class="hang">${line('Cơ quan ban hành', row.coQuan)}${line('Hạn xử lý', row.han)}</div></article>`,
      )}</div>`,
    }),
  leastRows: 4,
  steps: [scrollPage(300), scrollPage(900)],
});

/** Pairs of terms and values; three cards to a row. */
const terms = listPage({
  name: 'cards-terms',
  about: 'cards in a grid of three, labels in dt and values in dd',
  rows: (now) => dossiers('terms', 15, now, { statuses: true, forms: { slash: 60, short: 30, empty: 10 } }),
  html: (rows) =>
    page({
      title: 'Nhiệm vụ',
      css: `body{margin:20px;font:13px/18px Verdana,"DejaVu Sans",sans-serif;background:#fff}.luoi{display:grid;grid-template-columns:repeat(3,390px);gap:18px}.muc{border:2px solid #b0c4b1;padding:10px}.muc strong{display:block;min-height:54px}dl{display:grid;grid-template-columns:120px 1fr;margin:6px 0 0;row-gap:4px}dt{color:#4a5759}dd{margin:0}.tt{display:inline-block;background:#dedbd2;padding:1px 6px;margin-top:6px}`,
      body: `<h2>Nhiệm vụ được giao</h2><div class="luoi">${each(
        rows,
        (row) =>
          `<section class="muc" data-o="${row.id}"><strong>${h(row.trichYeu.slice(0, 110))}</strong><dl><dt>Số/ký hiệu</dt><dd>${h(row.soKyHieu)}</dd><dt>Ngày giao</dt><dd>${row.ngayDen}</dd><dt>Hạn hoàn thành</dt><dd>${h(row.han)}</dd><dt>Trạng thái</dt><dd>${h(row.trangThai)}</dd></dl></section>`,
      )}</div>`,
    }),
  leastRows: 6,
  steps: [scrollPage(300)],
});

const card = `function card(r){var a=document.createElement('li');a.className='m';a.setAttribute('data-o',r.id);
a.innerHTML='<div class="t"></div><div class="n"></div><div class="h"></div>';
a.children[0].textContent=r.soKyHieu+' - '+r.trichYeu;a.children[1].textContent='Đơn vị gửi: '+r.coQuan+' | Ngày nhận: '+r.ngayDen;a.children[2].textContent='Hạn: '+r.date+(r.index%3?'':' ★');return a}`;

/** More cards come when the end is near, as in mobile portals. */
const endless = listPage({
  name: 'cards-endless',
  about: 'cards that grow while scrolling: the number inside the subject, "Hạn: …" as a tag',
  rows: (now) => dossiers('endless', 60, now, { forms: { slash: 100 } }),
  html: (rows: Dossier[]) =>
    page({
      title: 'Công việc',
      css: `body{margin:0;background:#fff;font:16px/22px "Liberation Sans",Arial,sans-serif}ul{list-style:none;margin:0 auto;padding:0;width:700px}.m{padding:12px 16px;border-bottom:1px solid #e0e0e0;position:relative}.n{color:#757575;font-size:13px}.h{color:#c62828;font-size:14px;width:300px}`,
      body: '<h3 style="text-align:center">Văn bản đến cần xử lý</h3><ul id="ds"></ul>',
      script: `${card}var rows=${data(rows.map((row) => ({ ...row, date: row.han })))},at=0,ds=document.getElementById('ds');
function them(){rows.slice(at,at+15).forEach(function(r){ds.appendChild(card(r))});at+=15}
addEventListener('scroll',function(){if(at<rows.length&&scrollY+innerHeight>document.documentElement.scrollHeight-300)them()});them();`,
    }),
  leastRows: 5,
  steps: [scrollPage(900), scrollPage(1900), scrollPage(2600), scrollPage(0)],
});

export const pages = [lines, terms, endless];
