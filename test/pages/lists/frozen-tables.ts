import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scroll } from '../page.ts';

const css = `
body{margin:0;font:12px Tahoma,"DejaVu Sans Condensed",sans-serif;background:#fff}
.tieu-de{padding:8px 12px;font-weight:bold;color:#8a1f11;border-bottom:2px solid #8a1f11}
.luoi{position:relative;margin:10px 12px;width:1120px;height:480px;border:1px solid #aaa;overflow:hidden}
.trai,.phai{position:absolute;top:0;height:480px;overflow:hidden}
.trai{left:0;width:330px;border-right:2px solid #888;z-index:2;background:#fff}
.phai{left:332px;width:788px}
.dau{height:44px;overflow:hidden;background:#eee}
.than{height:436px}
.trai .than{overflow:hidden}.phai .than{overflow:auto}
table{border-collapse:collapse;table-layout:fixed}
.trai table{width:330px}.phai table{width:1240px}
th{height:44px;border:1px solid #ccc;padding:2px 4px;font-weight:bold}
td{height:40px;border:1px solid #ddd;padding:2px 5px}
td div{max-height:32px;overflow:hidden}
tr.chan td{background:#f4f8ff}`;

const left = (row: Dossier): string =>
  `<tr class="${row.index % 2 ? 'chan' : ''}" data-index="${row.index}" data-o="${row.id}"><td align="center">${row.index + 1}</td><td>${row.soDen}</td><td><div>${h(row.soKyHieu)}</div></td><td>${row.ngayVb}</td></tr>`;
const right = (row: Dossier): string =>
  `<tr class="${row.index % 2 ? 'chan' : ''}" data-index="${row.index}" data-o="${row.id}"><td><div>${h(row.trichYeu)}</div></td><td><div>${h(row.coQuan)}</div></td><td>${row.ngayDen}</td><td align="center">${h(row.han)}</td><td><div>${h(row.nguoi)}</div></td><td>${h(row.trangThai)}</td></tr>`;

const cols = (widths: readonly number[]): string => each(widths, (width) => `<col width="${width}">`);
const leftCols = cols([36, 64, 140, 90]);
const rightCols = cols([420, 180, 100, 180, 180, 180]);

/** Four tables: the deadline is in the scrolled part, the number in the frozen one. */
export const pages = [
  listPage({
    name: 'frozen-tables',
    about: 'frozen and scrolled halves, each with its own header and body table: a dossier is drawn by two rows',
    rows: (now) => dossiers('frozen', 36, now, { statuses: true, forms: { slash: 70, short: 12, dash: 8, empty: 10 } }),
    html: (rows) =>
      page({
        title: 'Danh sách văn bản chờ xử lý',
        css,
        body: `<div class="tieu-de">VĂN BẢN ĐẾN » CHỜ XỬ LÝ (36)</div><div class="luoi">
<div class="trai"><div class="dau"><table>${leftCols}<tr><th>STT</th><th>Số đến</th><th>Số, ký hiệu</th><th>Ngày văn bản</th></tr></table></div><div class="than"><table>${leftCols}<tbody>${each(rows, left)}</tbody></table></div></div>
<div class="phai"><div class="dau"><table>${rightCols}<tr><th>Trích yếu</th><th>Nơi gửi</th><th>Ngày đến</th><th>Hạn giải quyết</th><th>Người xử lý</th><th>Tình trạng</th></tr></table></div><div class="than" id="than"><table>${rightCols}<tbody>${each(rows, right)}</tbody></table></div></div></div>`,
        script: `var t=document.getElementById('than');t.onscroll=function(){document.querySelector('.trai .than').scrollTop=t.scrollTop;document.querySelector('.phai .dau').scrollLeft=t.scrollLeft};`,
      }),
    leastRows: 7,
    steps: [scroll('#than', 260), scroll('#than', 700, 240), scroll('#than', 0)],
  }),
  listPage({
    name: 'frozen-right',
    about: 'the deadline and the buttons in a frozen part at the right, the rest in the scrolled one',
    rows: (now) => dossiers('frozen-right', 20, now, { forms: { slash: 60, tag: 20, none: 10, time: 10 } }),
    html: (rows) =>
      page({
        title: 'Theo dõi văn bản',
        css: `body{font:15px/1.5 "Liberation Serif","Times New Roman",serif;margin:20px;background:#fffdf6}
.g{display:flex;width:1000px;border:1px solid #b59}.c{overflow-x:auto;flex:1}.p{width:270px;flex:none;box-shadow:-4px 0 6px #0003;overflow:hidden}
table{border-collapse:collapse;table-layout:fixed}.c table{width:1150px}.p table{width:270px}
th{background:#7a2459;color:#fff;height:34px;font-weight:normal}td{height:56px;box-sizing:border-box;border-bottom:1px solid #ddd;padding:4px 10px;overflow:hidden}
.p th{text-align:left;padding-left:10px}button{font:inherit}`,
        body: `<h2>Theo dõi văn bản được giao</h2><div class="g"><div class="c"><table><col width=130><col width=110><col width=520><col width=190><col width=200><thead><tr><th>Số VB<th>Ngày BH<th>Trích yếu<th>CQ ban hành<th>Đơn vị chủ trì</thead><tbody>${each(
          rows,
          (row) =>
            `<tr data-o="${row.id}"><td>${h(row.soKyHieu)}<td>${row.ngayVb}<td>${h(row.trichYeu.slice(0, 90))}<td>${h(row.coQuan)}<td>${h(row.donVi)}</tr>`,
        )}</tbody></table></div><div class="p"><table><col width=180><col width=90><thead><tr><th>Hạn xử lý<th></thead><tbody>${each(
          rows,
          (row) => `<tr data-o="${row.id}"><td>${h(row.han)}<td><button>Xử lý</button></tr>`,
        )}</tbody></table></div></div>`,
      }),
    leastRows: 8,
    steps: [scroll('.c', 0, 300)],
  }),
];
