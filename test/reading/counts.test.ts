import { describe, expect, test } from 'vitest';
import { countOfTitle, countsIn } from '../../lib/reading/counts';
import { fold } from '../../lib/text';

describe('what a pager says', () => {
  test.each([
    ['Tổng số: 580', { total: 580 }],
    ['TỔNG SỐ : 580', { total: 580 }],
    ['Tổng cộng 1.234 bản ghi', { total: 1234 }],
    ['Tổng số bản ghi: 1.234', { total: 1234 }],
    ['Tổng: 12', { total: 12 }],
    ['Total 12 items', { total: 12 }],
    ['Hiển thị 1 - 50 trên 580', { from: 1, to: 50, total: 580 }],
    ['1-50 của 580', { from: 1, to: 50, total: 580 }],
    ['1-50/580', { from: 1, to: 50, total: 580 }],
    ['1 – 10 of 580', { from: 1, to: 10, total: 580 }],
    ['Đang xem 1 đến 10 trong tổng số 57 mục (được lọc từ 1.200 mục)', { from: 1, to: 10, total: 57 }],
    ['Showing 1 to 50 of 1,580 entries', { from: 1, to: 50, total: 1580 }],
    ['Showing 1 to 10 of 57 entries (filtered from 1,200 total entries)', { from: 1, to: 10, total: 57 }],
    ['Hiển thị từ 51 đến 100 trong tổng số 580 bản ghi', { from: 51, to: 100, total: 580 }],
    ['Hiển thị 51 đến 100 bản ghi / 580', { from: 51, to: 100, total: 580 }],
    ['Displaying 1 - 50 of 580', { from: 1, to: 50, total: 580 }],
    ['1.001 - 1.050 / 1.234', { from: 1001, to: 1050, total: 1234 }],
    ['Trang 1/12', { page: 1, pages: 12 }],
    ['Trang 2 trên tổng số 12', { page: 2, pages: 12 }],
    ['Page 3 of 12', { page: 3, pages: 12 }],
    ['2/12 trang', { page: 2, pages: 12 }],
    ['Tổng số trang: 12', { pages: 12 }],
    ['Tổng số 12 trang', { pages: 12 }],
    ['Có 580 văn bản', { total: 580 }],
    ['Tìm thấy 580 kết quả.', { total: 580 }],
    ['Tổng số: 640 · Trang 1/13 ‹ Trước 1 2 3 13 Sau ›', { total: 640, page: 1, pages: 13 }],
    ['Trang page 2 / 12 Tổng số 580 bản ghi', { total: 580, page: 2, pages: 12 }],
    ['Hiển thị 1 - 20, tổng số 580 hồ sơ', { from: 1, to: 20, total: 580 }],
    ['Danh sách 1 2 3 4 5 Tổng số: 99 dòng', { total: 99 }],
    ['Tổng số: 0', { total: 0 }],
  ])('%s', (text, counts) => expect(countsIn(fold(text))).toEqual(counts));
});

describe('what is no count of a list', () => {
  test.each([
    'Ngày 12/05/2026',
    'Từ ngày 01/05/2026 đến 31/05/2026',
    'Kỳ báo cáo 1-5/2026',
    'Năm 2026',
    'Tổng số năm 2026',
    'Công văn số 580/UBND-TH',
    'Tổng số 580/UBND-TH',
    'Hiển thị 50 dòng',
    '20 / trang',
    '50 dòng/trang',
    'Tổng số ngày: 12',
    'Tổng cộng 12 ngày',
    'Tổng số hồ sơ quá hạn: 12',
    'Bạn có 12 văn bản chưa đọc',
    'Có 5 văn bản đến hạn hôm nay',
    'Tổng số: 812 Quá hạn: 4 Trong hạn: 800',
    '52 Đang xử lý 4 Quá hạn 812 Tổng số',
    'Tổng hợp 12',
    'Tổng số tiền: 580.000',
    'Tổng 3,5',
    'Phiên bản 2.1.580',
    '10-50 trên 20',
    'Trang 13/12',
    '',
  ])('%s', (text) => expect(countsIn(fold(text))).toEqual({}));
});

test.each([
  ['Văn bản đến chờ xử lý (580)', false, 580],
  ['Văn bản đến (1.234 văn bản)', false, 1234],
  ['Chờ xử lý 52', true, 52],
  ['Chờ xử lý (52)', true, 52],
  ['Kế hoạch công tác (2026)', false, undefined],
  ['Sổ văn bản 2026', true, undefined],
  ['Trang 2', true, undefined],
  ['2', true, undefined],
  ['Văn bản đến 580', false, undefined],
  ['Quyết định 12/2026/QĐ-UBND', true, undefined],
] as const)('count of the title %s', (text, isTab, count) => expect(countOfTitle(fold(text), isTab)).toBe(count));
