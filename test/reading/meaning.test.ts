import { describe, expect, it } from 'vitest';
import { columnsOf, fieldOfTitle, isDossierList, otherTitles } from '../../lib/reading/meaning';

describe('titles of columns', () => {
  it.each([
    ['Hạn xử lý', 'hanXuLy'],
    ['HẠN XỬ LÝ (*)', 'hanXuLy'],
    ['Hạn xử lý ▲', 'hanXuLy'],
    ['Hạn xử lý văn bản', 'hanXuLy'],
    ['Hạn giải quyết (ngày)', 'hanXuLy'],
    ['HẾT HẠN', 'hanXuLy'],
    ['Hạn trả lời văn bản', 'hanTraLoi'],
    ['Ngày hẹn trả kết quả', 'ngayHenTra'],
    ['Số/Ký hiệu', 'soKyHieu'],
    ['Số, ký hiệu văn bản trả lời', 'soVbTraLoi'],
    ['KH', 'soKyHieu'],
    ['Trích yếu nội dung', 'trichYeu'],
    ['Độ mật', 'doMat'],
    ['CQBH', 'coQuanBanHanh'],
    ['Due date', 'hanXuLy'],
  ])('%s is %s', (title, field) => expect(fieldOfTitle(title)).toBe(field));

  it.each([
    'Hạn bảo quản',
    'Thời hạn bảo quản',
    'Quyền hạn',
    'Gia hạn',
    'Hạng mục',
    'Ngày hết hiệu lực',
    'Trong hạn',
    'Quá hạn',
    '',
    'Khánh Hòa',
  ])('%j is no field', (title) => expect(fieldOfTitle(title)).toBeNull());

  it('knows a list of dossiers from statistics and archives', () => {
    const isList = (...titles: string[]) =>
      isDossierList(new Set(columnsOf(titles).map(({ field }) => field)), otherTitles(titles));
    expect(isList('STT', 'Số ký hiệu', 'Trích yếu', 'Hạn xử lý')).toBe(true);
    expect(isList('#', 'Trạng thái', 'Mức ưu tiên', 'Chủ đề', 'Gán cho', 'Bắt đầu', 'Hết hạn')).toBe(true);
    expect(isList('Đơn vị', 'Được giao', 'Trong hạn', 'Quá hạn')).toBe(false);
    expect(isList('STT', 'Tên hồ sơ', 'Hạn bảo quản')).toBe(false);
    expect(isList('Họ tên', 'Chức vụ', 'Điện thoại')).toBe(false);
  });
});
