import { dossiers } from '../dossiers.ts';
import { data, page } from '../html.ts';
import { click, listPage, scroll } from '../page.ts';

/** Rows come in three ways: at the end by scrolling, at the top as news, and one leaves when it is handled. */
export const pages = [
  listPage({
    name: 'infinite',
    about: 'a flex list of div rows that appends while scrolling, takes news at the top and drops what is handled',
    rows: (now) => dossiers('infinite', 80, now, { forms: { slash: 60, timeFirst: 15, short: 15, none: 10 } }),
    html: (rows) =>
      page({
        title: 'Văn bản',
        css: `body{margin:0;display:flex;flex-direction:column;height:100vh;font:15px/22px "Noto Sans",sans-serif}header{background:#880e4f;color:#fff;padding:12px 20px}
.list{flex:1;overflow-y:auto;padding:0 20px}.header,.row{display:flex;gap:12px;align-items:center;border-bottom:1px solid #f8bbd0;padding:10px 0}.header{font-weight:bold;padding:10px 37px 10px 20px}.row>div,.header>div{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.c1{width:150px}.c2{flex:1}.c3{width:170px}.c4{width:190px}.c5{width:90px}`,
        body: '<header>Văn bản đến (80)</header><div class="header"><div class="c1">Số ký hiệu</div><div class="c2">Trích yếu</div><div class="c3">Nơi gửi</div><div class="c4">Thời hạn xử lý</div><div class="c5"></div></div><div class="list"></div><div hidden><button id="moi"></button><button id="xong"></button></div>',
        script: `var rows=${data(rows)},at=2,list=document.querySelector('.list');
function row(r){var e=document.createElement('div');e.className='row';e.setAttribute('data-o',r.id);[['c1',r.soKyHieu],['c2',r.trichYeu],['c3',r.coQuan],['c4',r.han],['c5','Xử lý']].forEach(function(c){var d=document.createElement('div');d.className=c[0];d.textContent=c[1];e.appendChild(d)});return e}
function more(){rows.slice(at,at+25).forEach(function(r){list.appendChild(row(r))});at+=25}
list.onscroll=function(){if(at<rows.length&&list.scrollTop+list.clientHeight>list.scrollHeight-200)more()};
document.getElementById('moi').onclick=function(){list.insertBefore(row(rows[1]),list.firstChild);list.insertBefore(row(rows[0]),list.firstChild)};
document.getElementById('xong').onclick=function(){list.removeChild(list.children[2])};more();`,
      }),
    leastRows: 10,
    steps: [
      click('#moi', 'two new dossiers at the top'),
      click('#xong', 'one is handled and leaves'),
      scroll('.list', 700),
      scroll('.list', 2000),
      scroll('.list', 0),
    ],
  }),
];
