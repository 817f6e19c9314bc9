import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { emptyPage, listPage, scrollPage } from '../page.ts';
import { button } from './rewriting.ts';

const nodes = emptyPage('hostile-nodes', '100,000 nodes without any list', () =>
  page({
    title: 'Nhiều',
    css: 'body{font:12px Arial;margin:40px}.o{display:inline-block;width:60px;contain:strict;height:14px}',
    body: `${button}<div id="than"></div>`,
    script: `var s='';for(var i=0;i<25000;i++)s+='<div class="o"><span>'+i%31+'/12</span> <b>Hạn</b></div>';document.getElementById('than').innerHTML=s;`,
  }),
);

const wide = emptyPage('hostile-columns', 'a grid of 2,000 columns that mean nothing', () =>
  page({
    title: 'Chỉ tiêu',
    css: 'body{font:12px Arial;margin:40px}td,th{padding:2px 6px;white-space:nowrap}',
    body: `${button}<table id="t"></table>`,
    script: `var s='<tr>';for(var c=0;c<2000;c++)s+='<th>Chỉ tiêu '+c+'</th>';s+='</tr>';for(var r=0;r<25;r++){s+='<tr>';for(c=0;c<2000;c++)s+='<td>'+(r*c%90)+'</td>';s+='</tr>'}document.getElementById('t').innerHTML=s;`,
  }),
);

const wideList = listPage({
  name: 'hostile-columns-list',
  about: 'a list whose first columns are those of dossiers and 600 more follow',
  rows: (now) => dossiers('wide', 12, now, { forms: { slash: 100 } }),
  html: (rows) => {
    const more = (tag: string, text: string): string =>
      Array.from({ length: 600 }, (_, n) => `<${tag}>${text}${n}</${tag}>`).join('');
    return page({
      title: 'Văn bản',
      css: 'body{font:13px Arial;margin:40px 10px}table{border-collapse:collapse}td,th{padding:10px;white-space:nowrap;border:1px solid #ddd}',
      body: `${button}<table><tr><th>Số đến</th><th>Số ký hiệu</th><th>Hạn xử lý</th><th>Trích yếu</th>${more('th', 'Cột ')}</tr>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${row.soDen}</td><td>${h(row.soKyHieu)}</td><td><div style="width:200px">${h(row.han)}</div></td><td>${h(row.trichYeu.slice(0, 60))}</td>${more('td', '')}</tr>`,
      )}</table>`,
    });
  },
  leastRows: 10,
});

const list = (rows: readonly Dossier[], n: number): string =>
  `<h4>Danh sách ${n + 1}</h4><table><tr><th>Số đến</th><th>Số ký hiệu</th><th>Trích yếu</th><th>Hạn xử lý</th></tr>${each(
    rows,
    (row) =>
      `<tr data-o="${row.id}"><td>${row.soDen}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td width="220">${h(row.han)}</td></tr>`,
  )}</table>`;

const many = listPage({
  name: 'hostile-lists',
  about: '50 lists on one page, each of eight dossiers',
  rows: (now) => dossiers('many', 400, now, { forms: { slash: 90, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Tổng hợp',
      css: 'body{font:13px/18px Arial;margin:40px 20px}table{border-collapse:collapse;width:1100px}td,th{padding:8px;border-bottom:1px solid #ddd;text-align:left}',
      body:
        button +
        each(
          Array.from({ length: 50 }, (_, n) => n),
          (n) => list(rows.slice(n * 8, n * 8 + 8), n),
        ),
    }),
  leastRows: 10,
  steps: [scrollPage(3000), scrollPage(12_000), scrollPage(0)],
});

const deep = emptyPage('hostile-deep', 'elements nested 1,500 deep, a table in a table in a table', () =>
  page({
    title: 'Sâu',
    css: 'body{font:12px Arial;margin:40px}td{padding:0}',
    body: `${button}<div id="than"></div>`,
    script: `var at=document.getElementById('than');for(var i=0;i<1500;i++){var d=document.createElement('div');d.appendChild(document.createTextNode(i%50?'':'Hạn xử lý: '+i));at.appendChild(d);at=d}
var t=document.getElementById('than');for(i=0;i<60;i++){var b=document.createElement('table');b.innerHTML='<tr><td>Số ký hiệu</td><td>Hạn xử lý</td><td>Trích yếu</td></tr><tr><td></td><td></td><td></td></tr>';t.appendChild(b);t=b.rows[1].cells[0]}`,
  }),
);

export const pages = [nodes, wide, wideList, many, deep];
