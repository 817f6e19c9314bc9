import { afterEach, describe, expect, test } from 'vitest';
import { findLists } from '../../lib/reading/find';
import { suspectOf } from '../../lib/reading/suspect';

afterEach(() => document.body.replaceChildren());

async function isSuspect(html: string): Promise<boolean> {
  document.body.innerHTML = html;
  return suspectOf(document, await findLists(document));
}
const times = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i + 1)).join('');
const row = (i: number) => `<tr><td>${i}<td>${i}/UBND-TH<td>V/v báo cáo<td>${i}/05/2026</tr>`;

describe('looks like a list that was not understood', () => {
  test.each([
    ['titles that mean nothing', `<table><tr><th>A1<th>Mã<th>Việc<th>Mốc</tr>${times(6, row)}</table>`],
    ['a page that is one form', `<form><table>${times(6, row)}</table></form>`],
    ['no titles at all', `<table>${times(6, row)}</table>`],
    [
      'a deadline title over rows that are none of a table',
      `<div role=grid><div><span role=columnheader>Ngày hẹn trả</span></div>${times(6, (i) => `<div><span>${i}/UBND-TH</span><i>${i}/05/2026</i></div>`)}</div>`,
    ],
  ])('%s', async (_what, html) => expect(await isSuspect(html)).toBe(true));
});

test('cards with a labelled deadline, none of them understood', () => {
  document.body.innerHTML = times(5, (i) => `<div><b>${i}/UBND-TH</b><p>Hạn xử lý: </p><p>${i}/05/2026</p></div>`);
  expect(suspectOf(document, [])).toBe(true);
});

describe('holds no list', () => {
  test.each([
    ['an empty page', ''],
    [
      'a list that was understood',
      `<table><tr><th>STT<th>Số ký hiệu<th>Trích yếu<th>Hạn xử lý</tr>${times(6, row)}</table>`,
    ],
    ['a menu', `<nav><ul>${times(9, (i) => `<li><a>Quá hạn xử lý (${i})</a></li>`)}</ul></nav>`],
    [
      'a filter form',
      `<form><label>Hạn xử lý từ<input value="01/05/2026"></label><label>Hạn xử lý<input></label><label>Hạn xử lý</label></form>`,
    ],
    [
      'statistics',
      `<table><tr><th>Đơn vị<th>Trong hạn<th>Quá hạn</tr>${times(9, (i) => `<tr><td>Phòng ${i}<td>${i}<td>${i * 2}</tr>`)}</table>`,
    ],
    ['a calendar', `<table>${times(6, (w) => `<tr>${times(7, (d) => `<td>${d}/${w}/2026</td>`)}</tr>`)}</table>`],
    [
      'a calendar of days with numbers',
      `<table><tr>${times(7, (d) => `<th>Thứ ${d}`)}</tr>${times(6, (w) => `<tr>${times(7, (d) => `<td>${d}/${w}/2026<p>Hạn xử lý (3)<p>Họp 280/GM-UBND</td>`)}</tr>`)}</table>`,
    ],
    [
      'a list that was understood and is all of the page',
      `<div><b>Số ký hiệu</b><b>Trích yếu</b><b>Hạn xử lý</b></div>${times(8, (i) => `<div><span>${i}/UBND-TH</span><span>V/v báo cáo tình hình</span><span>${i}/05/2026</span></div>`)}<style>span,b{display:inline-block;width:200px}</style>`,
    ],
    ['news', `<ul>${times(9, (i) => `<li><a>Hội nghị triển khai nhiệm vụ</a> <span>${i}/05/2026</span></li>`)}</ul>`],
    [
      'news about documents',
      `<ul>${times(9, (i) => `<li><a>Triển khai Quyết định ${i}/QĐ-UBND</a> <span>${i}/05/2026</span></li>`)}</ul>`,
    ],
    [
      'a directory',
      `<table><tr><th>Họ tên<th>Đơn vị<th>Điện thoại<th>Ngày sinh</tr>${times(9, (i) => `<tr><td>Lê Văn ${i}<td>Phòng A<td>09010000${i}<td>0${i}/05/1980</tr>`)}</table>`,
    ],
    [
      'an archive',
      `<table><tr><th>Số ký hiệu<th>Ngày văn bản<th>Trích yếu<th>Hạn bảo quản</tr>${times(9, row)}</table>`,
    ],
    ['one dossier', `<dl><dt>Số ký hiệu<dd>1/UBND<dt>Hạn xử lý<dd>12/05/2026<dt>Hạn trả lời<dd>13/05/2026</dl>`],
  ])('%s', async (_what, html) => expect(await isSuspect(html)).toBe(false));
});

test('a page of 100,000 nodes is looked at in part', () => {
  document.body.innerHTML = times(30_000, (i) => `<p>Mục ${i}</p>`) + times(9, () => '<p>Hạn xử lý: 12/05/2026</p>');
  expect(suspectOf(document, [])).toBe(false);
});
