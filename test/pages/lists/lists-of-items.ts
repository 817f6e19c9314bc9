import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scrollPage } from '../page.ts';

/** Every row is a ul, every cell a li; floats make the columns. */
const floats = listPage({
  name: 'list-columns',
  about: 'rows as ul and cells as floating li elements, the header a ul like the others',
  rows: (now) => dossiers('floats', 16, now, { statuses: true, forms: { slash: 60, time: 30, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Nhiệm vụ UBND giao',
      css: `body{font:13px Arial,sans-serif;margin:0 auto;width:1160px}ul{list-style:none;margin:0;padding:0;overflow:hidden;border-bottom:1px solid #cbd5e0}li{float:left;padding:9px 8px;box-sizing:border-box;height:36px;line-height:18px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.dau{background:#2b6cb0;color:#fff}.r1{width:150px}.r2{width:440px}.r3{width:100px}.r4{width:220px}.r5{width:250px}`,
      body: `<h2>Nhiệm vụ UBND tỉnh giao</h2><div class="dau"><ul><li class="r1">Số văn bản</li><li class="r2">Nội dung nhiệm vụ</li><li class="r3">Ngày giao</li><li class="r4">Hạn được giao</li><li class="r5">Tiến độ</li></ul></div>${each(
        rows,
        (row) =>
          `<ul data-o="${row.id}"><li class="r1">${h(row.soKyHieu)}</li><li class="r2">${h(row.trichYeu)}</li><li class="r3">${row.ngayDen}</li><li class="r4">${h(row.han)}</li><li class="r5">${h(row.trangThai)}</li></ul>`,
      )}`,
    }),
  leastRows: 10,
});

/** No number column: the number begins the subject; the deadline's title is English. */
const tasks = listPage({
  name: 'subject-number',
  about: 'the number stands in the subject ("280/CĐ-TTg - V/v …"), the deadline under "Deadline"',
  rows: (now) => dossiers('subject', 12, now, { forms: { slash: 50, short: 50 } }),
  html: (rows) =>
    page({
      title: 'Công việc của phòng',
      css: `body{font:14px/21px "Noto Sans",sans-serif;margin:20px;background:#fff}table{width:1100px;border-collapse:collapse}th{text-align:left;color:#6b778c;border-bottom:2px solid #dfe1e6;padding:8px}td{padding:9px 8px;border-bottom:1px solid #f4f5f7}`,
      body: `<table><thead><tr><th>Công việc</th><th>Người thực hiện</th><th>Ngày giao</th><th>Deadline</th></tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${h(row.soKyHieu)} - ${h(row.trichYeu)}</td><td width="170">${h(row.nguoi)}</td><td>${row.ngayDen}</td><td width="200">${h(row.han)}</td></tr>`,
      )}</tbody></table>`,
    }),
  leastRows: 7,
});

/** The host enlarges its list: coordinates inside are not those of the window. */
const scaled = listPage({
  name: 'scaled',
  about: 'a list under transform: scale and one under zoom',
  rows: (now) => dossiers('scaled', 16, now, { forms: { slash: 90, none: 10 } }),
  html: (rows) => {
    const table = (from: number): string =>
      `<table><tr><th>Số đến</th><th>Số ký hiệu</th><th>Trích yếu</th><th>Hạn xử lý</th></tr>${each(rows.slice(from, from + 8), (row) => `<tr data-o="${row.id}"><td>${row.soDen}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td width="220">${h(row.han)}</td></tr>`)}</table>`;
    return page({
      title: 'Văn bản',
      css: `body{font:13px/18px Arial;margin:10px}table{border-collapse:collapse;width:1200px}td,th{padding:8px;border-bottom:1px solid #ddd;text-align:left}.a{transform:scale(.85);transform-origin:0 0;height:330px}.b{zoom:1.15;width:1080px}.b table{width:1080px}`,
      body: `<div class="a"><h3>Chờ xử lý</h3>${table(0)}</div><div class="b"><h3>Phối hợp</h3>${table(8)}</div>`,
    });
  },
  leastRows: 10,
  steps: [scrollPage(200)],
});

export const pages = [floats, tasks, scaled];
