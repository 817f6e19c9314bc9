import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { click, listPage } from '../page.ts';

/** A dialog and a menu lie over the list: badges of what is covered must not shine through. */
const dialog = listPage({
  name: 'dialog',
  about: 'a menu and a dialog with the detail of a dossier open over the list',
  rows: (now) => dossiers('dialog', 16, now, { forms: { slash: 80, time: 20 } }),
  html: (rows) =>
    page({
      title: 'Văn bản',
      css: `body{font:14px/20px Arial;margin:20px}table{border-collapse:collapse;width:1100px}td,th{padding:9px;border-bottom:1px solid #ddd;text-align:left}
#m{display:none;position:absolute;left:760px;top:60px;width:420px;background:#fff;border:1px solid #888;z-index:50}#m p{margin:0;padding:10px 14px}
#d{display:none;position:fixed;inset:0;background:#0006;z-index:100}#d>div{margin:60px auto;width:820px;background:#fff;padding:24px}.mo{display:block!important}`,
      body: `<button id="tm">Thao tác</button> <button id="td">Xem</button><table><tr><th>Số đến</th><th>Số ký hiệu</th><th>Trích yếu</th><th>Hạn xử lý</th></tr>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${row.soDen}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td width="230">${h(row.han)}</td></tr>`,
      )}</table><div id="m">${each(['Chuyển xử lý', 'Gia hạn', 'Trả lại', 'Kết thúc', 'In phiếu'], (text) => `<p>${text}</p>`)}</div>
<div id="d"><div><h3>Chi tiết văn bản</h3><p>Số ký hiệu: 280/CĐ-TTg</p><p>Trích yếu: V/v ứng phó mưa lũ</p><p>Hạn xử lý: 30/12/2026</p><p>Ý kiến chỉ đạo: báo cáo trước ngày 25/12/2026</p><button id="dong">Đóng</button></div></div>`,
      script: `function g(i){return document.getElementById(i)}g('tm').onclick=function(){g('m').classList.toggle('mo')};g('td').onclick=function(){g('d').classList.add('mo')};g('dong').onclick=function(){g('d').classList.remove('mo')};`,
    }),
  leastRows: 10,
  steps: [
    { ...click('#tm', 'open the menu'), leastRows: 5 },
    click('#tm', 'close it'),
    // Under the dialog no dossier can be seen whole.
    { ...click('#td', 'open the dialog'), leastRows: 0 },
    click('#dong', 'close it again'),
  ],
});

/** An opened row shows a table of its own: the dossier's steps, with dates that are no deadlines of dossiers. */
const nested = listPage({
  name: 'nested-detail',
  about: 'a row that opens into a nested table of processing steps, with dates of its own',
  rows: (now) => dossiers('nested', 10, now, { forms: { slash: 100 } }),
  html: (rows) =>
    page({
      title: 'Hồ sơ',
      css: `body{font:14px/20px "Liberation Sans",Arial;margin:20px}table.l{border-collapse:collapse;width:1180px}.l>*>tr>td,.l>*>tr>th{padding:10px;border-bottom:1px solid #bbb;text-align:left}.ct{display:none}.ct.mo{display:table-row}.ct table{margin-left:60px;font-size:12px;background:#f6f6f6}.ct table td,.ct table th{padding:4px 14px}`,
      body: `<table class="l"><thead><tr><th></th><th>Mã hồ sơ</th><th>Tên thủ tục</th><th>Ngày hẹn trả</th><th>Cán bộ thụ lý</th></tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td><button class="b">+</button></td><td>${row.maHoSo}</td><td>${h(row.thuTuc)}</td><td width="240">${h(row.han)}</td><td>${h(row.nguoi)}</td></tr><tr class="ct"><td colspan="5"><table><tr><th>Bước</th><th>Người nhận</th><th>Thời gian nhận</th><th>Nội dung</th></tr><tr><td>1</td><td>${h(row.nguoi)}</td><td>${row.ngayDen} 08:00</td><td>Tiếp nhận</td></tr><tr><td>2</td><td>Lãnh đạo</td><td>${row.ngayDen} 15:00</td><td>Phê duyệt</td></tr></table></td></tr>`,
      )}</tbody></table>`,
      script: `document.querySelectorAll('.b').forEach(function(b){b.onclick=function(){b.closest('tr').nextElementSibling.classList.toggle('mo')}});`,
    }),
  leastRows: 6,
  steps: [click('.b', 'open the first row'), click('tr:nth-child(5) .b', 'open the third')],
});

export const pages = [dialog, nested];
