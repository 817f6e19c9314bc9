import { afterEach, describe, expect, it } from 'vitest';
import { composite } from '../../lib/reading/composite';
import { labelledParts } from '../../lib/reading/labelled';

afterEach(() => document.body.replaceChildren());

function read(html: string): Record<string, string> {
  document.body.innerHTML = `<div id="o">${html}</div>`;
  const root = document.getElementById('o') as HTMLElement;
  return Object.fromEntries(labelledParts(root).map(({ field, text }) => [field, text]));
}

describe('values behind labels', () => {
  it.each<[string, string, Record<string, string>]>([
    ['one to a line', 'Số đến: 12<br>Hạn xử lý: 20/11/2026', { soDen: '12', hanXuLy: '20/11/2026' }],
    [
      'several to a line',
      '- Số đến: 12 - Ngày nhập: 01/11/2026 - Hạn xử lý: 16:00 20/11/2026',
      { soDen: '12', ngayDen: '01/11/2026', hanXuLy: '16:00 20/11/2026' },
    ],
    ['without separators', 'Số đến: 12 Hạn xử lý: 20/11/2026', { soDen: '12', hanXuLy: '20/11/2026' }],
    ['in brackets', 'Về việc tổng kết <font color=red>(Hạn giải quyết: 05/01/2022)</font>', { hanXuLy: '05/01/2022' }],
    [
      'terms and definitions, one empty',
      '<dl><dt>Hạn xử lý</dt><dd></dd><dt>Người xử lý</dt><dd>Trần Thị Bình</dd></dl>',
      { hanXuLy: '', nguoiXuLy: 'Trần Thị Bình' },
    ],
    [
      'a label of its own element, the colon apart',
      '<b>Hạn xử lý</b>: 20/11/2026<br><b>Ghi chú</b>: gấp',
      { hanXuLy: '20/11/2026' },
    ],
    [
      'labels of their own elements on one line',
      '<b>Hạn</b>: 20/11/2026 <b>Ghi chú</b>: gấp',
      { hanXuLy: '20/11/2026' },
    ],
    ['a form control', '<label>Hạn xử lý:</label> <input value="20/11/2026">', { hanXuLy: '20/11/2026' }],
    ['a label nobody knows ends the value', 'Hạn xử lý: 20/11/2026; Ghi chú: gấp', { hanXuLy: '20/11/2026' }],
    ['an empty value before another label', 'Hạn xử lý: <br>Ghi chú: 12/12/2026', { hanXuLy: '' }],
    ['a value that is a title elsewhere', '<p>Vai trò: <i>Phối hợp</i></p>', { vaiTro: 'Phối hợp' }],
    ['no label at all', 'Họp lúc 16:00 ngày 20/11/2026, xem http://a.vn', {}],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });
});

describe('values that share a cell', () => {
  it.each<[string, string[]]>([
    ['01/11/2026<br>20/11/2026', ['01/11/2026', '20/11/2026']],
    ['<div>01/11/2026</div><div>20/11/2026</div>', ['01/11/2026', '20/11/2026']],
    ['01/11/2026 - 20/11/2026', ['01/11/2026', '20/11/2026']],
    ['01/11/2026 20/11/2026', ['01/11/2026', '20/11/2026']],
    ['01/11/2026', ['01/11/2026', '']],
  ])('%s', (html, expected) => {
    document.body.innerHTML = `<div id="o">${html}</div>`;
    expect(composite(document.getElementById('o') as HTMLElement, ['ngayDen', 'hanXuLy'])).toEqual(expected);
  });

  it('tells number and date apart whatever their order', () => {
    document.body.innerHTML = '<div id="o">02/11/2026<br>280/CĐ-TTg</div>';
    const cell = document.getElementById('o') as HTMLElement;
    expect(composite(cell, ['soKyHieu', 'ngayVb'])).toEqual(['280/CĐ-TTg', '02/11/2026']);
  });
});
