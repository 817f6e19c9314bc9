import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { emptyPage, listPage } from '../page.ts';

/** Each hostile page has a button; the host's own handler must answer in time, whatever we do meanwhile. */
export const button =
  '<button id="bam" onclick="window.daBam=(window.daBam||0)+1" style="position:absolute;left:4px;top:4px">Bấm</button>';

const forever = emptyPage(
  'hostile-rewrite',
  'a page that writes its whole body anew every 40 ms, with words of deadlines and no list',
  () =>
    page({
      title: 'Bảng tin',
      css: 'body{font:14px Arial;margin:40px}td{padding:4px 8px}',
      body: `${button}<div id="than"></div>`,
      script: `var n=0;setInterval(function(){n++;var s='';for(var i=0;i<60;i++)s+='<tr><td>'+(n*i%97)+'</td><td>Hạn xử lý '+(n+i)%28+' ngày</td><td>Quá hạn '+(n*7+i)%30+'</td></tr>';document.getElementById('than').innerHTML='<table>'+s+'</table><p>Trích yếu: '+n+'</p>'},40);`,
    }),
);

/** The list itself stands still; everything around it, and an attribute of each row, changes for ever. */
const storm = listPage({
  name: 'hostile-storm',
  about: 'clocks, tickers and animated attributes around a list that stands still',
  rows: (now) => dossiers('storm', 15, now, { forms: { slash: 80, time: 20 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến',
      css: 'body{font:13px Arial;margin:40px 20px}table{border-collapse:collapse;width:1100px}td,th{padding:9px;border-bottom:1px solid #ddd;text-align:left}',
      body: `${button}<div id="dongho"></div><ul id="tin"></ul><table><tr><th>Số đến</th><th>Số ký hiệu</th><th>Trích yếu</th><th>Hạn xử lý</th></tr>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${row.soDen}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td width="220">${h(row.han)}</td></tr>`,
      )}</table>`,
      script: `var k=0;setInterval(function(){k++;document.getElementById('dongho').textContent='Bây giờ: '+k;
var t=document.getElementById('tin');t.innerHTML='<li>Tin '+k%10+'</li><li>Tin '+k%7+'</li>';
document.querySelectorAll('tr').forEach(function(r,i){r.setAttribute('data-nhip',k%5);r.style.setProperty('--nhip',k%3)})},16);`,
    }),
  leastRows: 10,
});

const frames = listPage({
  name: 'hostile-frames',
  about: 'frames with lists that are made, filled and taken away again before anyone can read them',
  rows: (now) => dossiers('gone', 10, now, { forms: { slash: 100 } }),
  html: (rows) =>
    page({
      title: 'Khung',
      css: 'body{font:14px Arial;margin:40px 20px}td,th{padding:10px;border-bottom:1px solid #ddd}table{width:1000px}iframe{position:absolute;left:0;top:720px;width:300px;height:60px}',
      body: `${button}<table><tr><th>Số đến</th><th>Số ký hiệu</th><th>Trích yếu</th><th>Hạn xử lý</th></tr>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${row.soDen}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td width="220">${h(row.han)}</td></tr>`,
      )}</table>`,
      script: `var t=document.querySelector('table').outerHTML.replace(/ data-o="[^"]*"/g,'');setInterval(function(){var f=document.createElement('iframe');f.hidden=true;document.body.appendChild(f);
f.contentDocument.open();f.contentDocument.write(t);f.contentDocument.close();setTimeout(function(){f.remove()},30+Math.random()*200)},60);`,
    }),
  leastRows: 8,
});

export const pages = [forever, storm, frames];
