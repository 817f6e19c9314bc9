import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scrollPage } from '../page.ts';

/** Every form of a date at once; titles in NFD and with sort arrows, values in capitals and with &nbsp;. */
const everything = listPage({
  name: 'all-forms',
  about: 'every form of date, sentinels, words for none; titles in NFD, with sort arrows and counts',
  rows: (now) =>
    dossiers('forms', 40, now, {
      forms: {
        slash: 4,
        short: 4,
        dash: 5,
        dot: 5,
        iso: 5,
        isoTime: 5,
        net: 5,
        time: 5,
        seconds: 5,
        timeFirst: 5,
        noYear: 5,
        tag: 5,
        before: 5,
        beforeHour: 5,
        latest: 5,
        upTo: 5,
        none: 6,
        empty: 6,
        sentinel: 4,
        unreadable: 6,
      },
    }),
  html: (rows) =>
    page({
      title: 'Văn bản',
      css: `body{font:13px/18px "Segoe UI","Noto Sans",sans-serif;margin:10px}table{border-collapse:collapse;width:1200px}td,th{padding:6px 10px;border:1px solid #ddd;text-align:left}`,
      body: `<table><thead><tr><th>TT</th><th>${'Số ký hiệu'.normalize('NFD')} ▲▼</th><th>TRÍCH&nbsp;YẾU (*)</th><th>NGÀY ÐẾN</th><th>${'HẠN XỬ LÝ'.normalize('NFD')}<br>▼</th></tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${row.index + 1}</td><td>${h(row.soKyHieu.normalize('NFD'))}</td><td>${h(row.trichYeu.toUpperCase())}</td><td>${row.ngayDen}</td><td width="330">${h(row.han)}</td></tr>`,
      )}</tbody></table>`,
    }),
  leastRows: 12,
  steps: [scrollPage(600), scrollPage(1100)],
});

/** Kendo, Angular and .NET put more than text into a cell: icons, tooltips, hidden sort keys, a script template. */
const furnished = listPage({
  name: 'furnished-cells',
  about: 'cells with icons, hidden sort keys, tooltips and a second hidden date beside the deadline',
  rows: (now) => dossiers('furnished', 14, now, { forms: { slash: 60, net: 20, time: 20 } }),
  html: (rows) =>
    page({
      title: 'Danh sách',
      css: `body{font:14px/21px "Liberation Sans",sans-serif;margin:24px}table{border-collapse:collapse;width:1150px}th{background:#fff3e0;padding:10px;text-align:left}td{padding:10px;border-bottom:1px solid #ffe0b2}.key{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}i.fa{display:inline-block;width:14px;height:14px;background:#fb8c00;border-radius:7px;margin-right:6px}`,
      body: `<table><thead><tr><th><span class="sr-only">Chọn</span></th><th>Số công văn</th><th>Tên văn bản</th><th>Đơn vị gửi</th><th>Hạn cuối</th></tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td><input type="radio" name="c"></td><td><a title="Xem chi tiết, hạn 01/01/2020" href="/v/${row.index}">${h(row.soKyHieu)}</a></td><td>${h(row.trichYeu)}</td><td>${h(row.coQuan)}</td><td width="260"><span class="key">20200101</span><span class="sr-only">Cập nhật 02/02/2020</span><i class="fa"></i><span>${h(row.han)}</span></td></tr>`,
      )}</tbody></table>`,
    }),
  leastRows: 8,
});

export const pages = [everything, furnished];
