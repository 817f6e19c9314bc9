import { each, h, page } from '../html.ts';
import { emptyPage } from '../page.ts';

const counters = [
  ['Văn bản chờ xử lý', 58],
  ['Văn bản sắp đến hạn', 7],
  ['Văn bản quá hạn', 12],
  ['Hồ sơ chờ duyệt', 3],
  ['Nhiệm vụ đến hạn hôm nay', 2],
] as const;

export const pages = [
  emptyPage('none-dashboard', 'a portal: menus with counters, tiles that say "Quá hạn", nothing is a dossier', () =>
    page({
      title: 'Trang chủ - Cổng điều hành',
      css: `body{margin:0;font:14px Arial;background:#f2f4f8}nav{float:left;width:240px;background:#22313f;min-height:780px;color:#cfd8dc}
nav li{padding:10px 16px;list-style:none}nav ul{margin:0;padding:0}.the{display:flex;gap:16px;padding:20px}.o{background:#fff;border-radius:6px;padding:18px;width:150px}.o b{display:block;font-size:30px;color:#c0392b}
table.nhac td{padding:6px 12px;background:#fff;border-bottom:1px solid #eee}`,
      body: `<nav><ul><li>Văn bản đến<ul>${each(counters, ([name, count]) => `<li><a href="#">${h(name)} (${count})</a></li>`)}</ul></li><li>Văn bản đi</li><li>Hạn xử lý</li><li>Báo cáo thống kê</li></ul></nav>
<div style="margin-left:240px"><div class="the">${each(counters, ([name, count]) => `<div class="o"><b>${count}</b>${h(name)}</div>`)}</div>
<h3 style="padding-left:20px">Việc cần chú ý</h3><table class="nhac" style="margin-left:20px"><tr><th>Nhóm</th><th>Số lượng</th><th>Quá hạn</th><th>Hạn xử lý gần nhất</th></tr>${each(counters, ([name, count]) => `<tr><td>${h(name)}</td><td>${count}</td><td>${Math.floor(count / 3)}</td><td>${count} ngày</td></tr>`)}</table></div>`,
    }),
  ),
];
