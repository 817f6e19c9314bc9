import { nguoi } from '../../demo/subjects.ts';
import { each, h, page } from '../html.ts';
import { emptyPage } from '../page.ts';

const day = (n: number): string => `${String((n % 28) + 1).padStart(2, '0')}/12/2026`;

const invoices = emptyPage('none-invoices', 'invoices: numbers, dates and amounts, "Hạn thanh toán"', () =>
  page({
    title: 'Hóa đơn',
    css: 'body{font:14px Arial;margin:20px}table{border-collapse:collapse;width:900px}td,th{padding:9px;border-bottom:1px solid #ddd;text-align:left}',
    body: `<h3>Hóa đơn điện, nước cơ quan</h3><table><thead><tr><th>Số hóa đơn</th><th>Ngày lập</th><th>Khách hàng</th><th>Số tiền</th><th>Hạn thanh toán</th></tr></thead><tbody>${each(nguoi, (name, n) => `<tr><td>000${n}12</td><td>${day(n)}</td><td>${h(name)}</td><td>1.2${n}0.000</td><td>${day(n + 9)}</td></tr>`)}</tbody></table>`,
  }),
);

const courses = emptyPage(
  'none-courses',
  'courses and surveys as cards: "Hạn đăng ký", "Thời gian", number of places',
  () =>
    page({
      title: 'Bồi dưỡng',
      css: 'body{font:15px/22px "Noto Sans",sans-serif;margin:24px}.k{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.k>div{border:1px solid #cfd8dc;border-radius:8px;padding:14px}b{display:block}',
      body: `<h2>Lớp bồi dưỡng năm 2026</h2><div class="k">${each(nguoi.slice(0, 9), (name, n) => `<div><b>Kỹ năng số cơ bản, lớp ${n + 1}</b>Giảng viên: ${h(name)}<br>Thời gian: ${day(n)} – ${day(n + 2)}<br>Hạn đăng ký: ${day(n)}<br>Số chỗ: 40</div>`)}</div>`,
    }),
);

const log = emptyPage(
  'none-log',
  'a log of accesses and sent messages: times, accounts, addresses, numbers of documents in prose',
  () =>
    page({
      title: 'Nhật ký hệ thống',
      css: 'body{font:12px monospace;margin:10px}td,th{padding:3px 10px;text-align:left}',
      body: `<h3>Nhật ký hệ thống</h3><table><tr><th>Thời gian</th><th>Người dùng</th><th>Địa chỉ IP</th><th>Nội dung</th></tr>${each(nguoi, (name, n) => `<tr><td>${day(n)} 0${n % 9}:15:02</td><td>${h(name)}</td><td>10.0.${n}.7</td><td>Gia hạn văn bản ${280 + n}/UBND-TH từ ${day(n)} đến hết ngày ${day(n + 5)}</td></tr>`)}</table>`,
    }),
);

export const pages = [invoices, courses, log];
