import { afterEach, describe, expect, test } from 'vitest';
import { accountOf } from '../../lib/reading/account';

afterEach(() => document.body.replaceChildren());

function read(html: string) {
  document.body.innerHTML = html;
  return accountOf(document);
}
const rows = (name = 'Trần Văn Bình') =>
  `<table><tr><th>Số ký hiệu<th>Trích yếu<th>Người xử lý<th>Hạn xử lý</tr>${`<tr><td>1/UBND<td>V/v<td class="user-name">${name}<td>12/05/2026</tr>`.repeat(6)}</table>`;

describe('account menus', () => {
  const name = 'Nguyễn Thị Thu Hà';
  test.each<[string, string, { name: string; unit?: string }]>([
    [
      'details',
      `<details class=tai-khoan><summary>${name}</summary><ul><li>Văn phòng HĐND và UBND phường<li>Đổi mật khẩu<li>Đăng xuất</ul></details>`,
      { name, unit: 'Văn phòng HĐND và UBND phường' },
    ],
    ['a greeting', `<div>Xin chào, ${name}!</div>`, { name }],
    [
      'a greeting with the name in an element',
      `<div>Xin chào: <b>${name}</b> | <a href="/logout">Thoát</a></div>`,
      { name },
    ],
    [
      'capitals and a unit in brackets',
      '<div>Chào <span>NGUYỄN VĂN A (Phòng Tổng hợp)</span></div>',
      { name: 'NGUYỄN VĂN A', unit: 'Phòng Tổng hợp' },
    ],
    [
      'a post behind a dash',
      '<header><a class="dropdown-toggle user-name">Nguyễn Văn A - Chuyên viên</a></header>',
      { name: 'Nguyễn Văn A' },
    ],
    [
      'a post and a unit',
      '<span id="lblFullName">Lê Văn Bé - Chuyên viên - Sở Nội vụ</span>',
      { name: 'Lê Văn Bé', unit: 'Sở Nội vụ' },
    ],
    [
      'a menu that is closed',
      `<ul class="nav"><li class="dropdown"><a>${name}</a><ul style="display:none"><li><a>Thông Tin Cá Nhân</a><li><a>Đổi Mật Khẩu</a><li><a>Đăng Xuất</a></ul></ul>`,
      { name },
    ],
    ['an image', `<header><img class="avatar" alt="${name}"></header>`, { name }],
    [
      'a frameset header of tables',
      `<table><tr><td>HỆ THỐNG QUẢN LÝ VĂN BẢN<td>Chào: <b>${name}</b></tr><tr><td><td><a>Thoát</a></table>`,
      { name },
    ],
    [
      'without tones',
      '<div>Xin chao <i></i></div><div class="user-info">NGUYEN VAN BINH</div>',
      { name: 'NGUYEN VAN BINH' },
    ],
    [
      'a title in capitals beside it',
      `<div class="user-panel"><p>${name}</p><a>Trang Chủ</a><a>Hồ Sơ</a></div>`,
      { name },
    ],
    [
      'no unit but whose system it is',
      `<header><h1>SỞ NỘI VỤ TỈNH A</h1><b class=user-name>${name}</b><a>Phòng họp</a></header>`,
      { name },
    ],
    ['NFD', `<div>${'Xin chào, Nguyễn Thị Thu Hà'.normalize('NFD')}</div>`, { name }],
  ])('%s', (_what, html, account) => {
    expect(read(`${html}${rows()}`)).toEqual(account);
    expect(read(`<div>${rows()}</div>${html}`)).toEqual(account);
  });
});

describe('nobody', () => {
  test.each([
    ['no menu', rows()],
    ['only people in rows', `<h1>Văn bản đến</h1>${rows('Lê Thị Mai')}`],
    [
      'cards of people',
      '<div class="card"><b class="user-name">Lê Thị Mai</b></div><div class="card"><b class="user-name">Trần Văn Bình</b></div>',
    ],
    ['comments', '<div class="comment"><img class="avatar" alt="Lê Thị Mai"></div>'],
    ['a user name that is no person', '<div class="user">admin</div><div>Xin chào, admin</div>'],
    ['menu words in capitals', '<div class="user-menu"><a>Hồ Sơ Công Việc</a><a>Văn Bản Đến</a><a>Đăng Xuất</a></div>'],
    ['an office', '<div class="account">Văn Phòng Điện Tử</div><a>Thoát</a>'],
    ['a place', '<div class="user-info">Hà Nội</div>'],
    ['a street in a text', '<p>Trụ sở: số 1 Lê Lợi</p><a>Đăng nhập</a>'],
    ['two people, equally likely', '<div class="user-name">Lê Thị Mai</div><div class="user-name">Trần Văn Bình</div>'],
    ['a welcome to everyone', '<h2>Chào mừng quý khách</h2><p>Chào mừng Đại hội Đảng bộ</p>'],
    ['an empty page', ''],
  ])('%s', (_what, html) => expect(read(html)).toBeNull());
});

test('a page of 100,000 nodes is not walked through', () => {
  document.body.innerHTML = `${'<div><a>Mục 1</a></div>'.repeat(33_000)}<div>Xin chào, Nguyễn Văn A</div>`;
  expect(accountOf(document)).toBeNull();
});
