import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { emptyPage } from '../page.ts';

const news = emptyPage('none-news', 'a list of news: headings, dates, prose that speaks of deadlines', (now) =>
  page({
    title: 'Tin tức - Sự kiện',
    css: 'body{font:16px/24px "Noto Serif","Liberation Serif",serif;width:800px;margin:20px auto}article{border-bottom:1px solid #ddd;padding:12px 0}time{color:#888;font-size:13px}h3{margin:0}',
    body: each(
      dossiers('news', 8, now),
      (row) =>
        `<article><h3><a href="/tin/${row.index}">${h(row.trichYeu)}</a></h3><time>Ngày đăng: ${row.ngayDen}</time><p>Theo Công văn số ${h(row.soKyHieu)}, các đơn vị hoàn thành trước ngày ${h(row.han)}. Hạn xử lý được tính theo quy định.</p></article>`,
    ),
  }),
);

/** One dossier in labelled lines is no list; which of its dates to show is the detail view's own affair. */
const detail = emptyPage('none-detail', 'the detail of one dossier in labelled lines, with its log of steps', (now) => {
  const [row] = dossiers('detail', 1, now);
  if (row === undefined) throw new Error('no dossier');
  const lines: [string, string][] = [
    ['Số đến', row.soDen],
    ['Số ký hiệu', row.soKyHieu],
    ['Trích yếu', row.trichYeu],
    ['Cơ quan ban hành', row.coQuan],
    ['Ngày đến', row.ngayDen],
    ['Hạn xử lý', row.han],
    ['Người xử lý', row.nguoi],
  ];
  return page({
    title: 'Chi tiết văn bản',
    css: 'body{font:14px/22px Arial;margin:24px}dl{display:grid;grid-template-columns:180px 1fr}dt{color:#666}table{border-collapse:collapse;margin-top:20px}td,th{border:1px solid #ddd;padding:6px 12px}',
    body: `<h2>Chi tiết văn bản đến</h2><dl>${each(lines, ([label, value]) => `<dt>${label}:</dt><dd>${h(value)}</dd>`)}</dl><table><tr><th>Thời gian</th><th>Người chuyển</th><th>Người nhận</th><th>Nội dung</th></tr><tr><td>${row.ngayDen} 08:00</td><td>Văn thư</td><td>${h(row.nguoi)}</td><td>Chuyển xử lý, báo cáo trước ngày ${h(row.han)}</td></tr><tr><td>${row.ngayDen} 14:00</td><td>${h(row.nguoi)}</td><td>Chuyên viên</td><td>Tham mưu</td></tr></table>`,
  });
});

const chat = emptyPage(
  'none-messages',
  'messages and notices in a list: senders, times, "Hạn: 25/12/2026" in running text',
  (now) =>
    page({
      title: 'Thông báo',
      css: 'body{font:14px/20px "Segoe UI","Noto Sans",sans-serif;margin:0 auto;width:700px;background:#eceff1}li{background:#fff;margin:8px 0;padding:10px 14px;list-style:none;border-radius:6px}b{display:block}',
      body: `<h3>Thông báo (23)</h3><ul>${each(
        dossiers('chat', 9, now),
        (row) =>
          `<li><b>${h(row.nguoi)}</b>Đã chuyển văn bản ${h(row.soKyHieu)} lúc 08:30 ${row.ngayDen}. Anh chị lưu ý hạn xử lý ${h(row.han)} nhé.<br><small>5 phút trước</small></li>`,
      )}</ul>`,
    }),
);

const diary = emptyPage('none-month', 'a month calendar: a grid of days, some with "Hạn xử lý (3)"', () =>
  page({
    title: 'Lịch tháng 12/2026',
    css: 'body{font:13px Arial;margin:20px}table{border-collapse:collapse;width:1000px;table-layout:fixed}td,th{border:1px solid #ddd;height:80px;vertical-align:top;padding:4px}th{height:24px}',
    body: `<table role="grid"><tr>${each(['Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7', 'CN'], (name) => `<th>${name}</th>`)}</tr>${each([0, 1, 2, 3, 4], (week) => `<tr role="row">${each([0, 1, 2, 3, 4, 5, 6], (weekday) => `<td role="gridcell">${String(week * 7 + weekday + 1).padStart(2, '0')}/12/2026${(week + weekday) % 4 ? '' : '<div>Hạn xử lý (3)</div><div>Họp 280/GM-UBND</div>'}</td>`)}</tr>`)}</table>`,
  }),
);

export const pages = [news, detail, chat, diary];
