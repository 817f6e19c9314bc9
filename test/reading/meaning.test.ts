import { describe, expect, it } from 'vitest';
import { columnsOf, fieldOfTitle, fieldsOfTitle, isDossierList, otherTitles } from '../../lib/reading/meaning';

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
    ['Số văn bản trả lời', 'soVbTraLoi'],
    ['KH', 'soKyHieu'],
    ['Trích yếu nội dung', 'trichYeu'],
    ['Độ mật', 'doMat'],
    ['CQBH', 'coQuanBanHanh'],
    ['Due date', 'hanXuLy'],
    ['Hạn xử lý arrow_upward', 'hanXuLy'],
    ['- Hạn xử lý:', 'hanXuLy'],
    ['Số ngày còn lại', 'hanXuLy'],
    ['Thời hạn', 'hanXuLy'],
    ['HAN GIAI QUYET', 'hanXuLy'],
    ['Nơi ban hành', 'coQuanBanHanh'],
    ['Đến hạn ngày', 'hanXuLy'],
    ['Phải xử lý xong ngày', 'hanXuLy'],
    ['Yêu cầu hoàn thành', 'hanXuLy'],
    ['Action required by', 'hanXuLy'],
    ['Còn (ngày)', 'hanXuLy'],
  ])('%s is %s', (title, field) => expect(fieldOfTitle(title)).toBe(field));

  it.each([
    'Hạn bảo quản',
    'Thời hạn bảo quản',
    'Quyền hạn',
    'Gia hạn',
    'Hạng mục',
    'Hạn sử dụng',
    'Thời hạn hợp đồng',
    'Thời hạn giấy phép xây dựng',
    'Số đến: 6477',
    'Hạn xử lý công việc ngoài trời',
    'Ngày hết hiệu lực',
    'Trong hạn',
    'Quá hạn',
    '',
    'Khánh Hòa',
  ])('%j is no field', (title) => expect(fieldOfTitle(title)).toBeNull());

  it.each([
    ['Số ký hiệu\nNgày văn bản', ['soKyHieu', 'ngayVb']],
    ['Số, ký hiệu/Ngày văn bản', ['soKyHieu', 'ngayVb']],
    ['Ngày đến / Hạn xử lý', ['ngayDen', 'hanXuLy']],
    ['Hạn\nxử lý', ['hanXuLy']],
    ['Số/Ký hiệu', ['soKyHieu']],
    ['Số, ký hiệu văn bản trả lời', ['soVbTraLoi']],
  ])('%j holds %j', (title, fields) => expect(fieldsOfTitle(title)).toEqual(fields));

  it('takes an end for a deadline only where there is no other', () => {
    const due = (...titles: string[]) => columnsOf(titles).filter(({ field }) => field === 'hanXuLy');
    expect(due('STT', 'Tên công việc', 'Ngày kết thúc', 'Trạng thái')).toMatchObject([{ index: 2 }]);
    expect(due('STT', 'Hạn xử lý', 'Ngày kết thúc')).toMatchObject([{ index: 1 }]);
  });

  it('knows a list of dossiers from statistics and archives', () => {
    const isList = (...titles: string[]) =>
      isDossierList(new Set(columnsOf(titles).map(({ field }) => field)), otherTitles(titles));
    expect(isList('STT', 'Số ký hiệu', 'Trích yếu', 'Hạn xử lý')).toBe(true);
    expect(isList('#', 'Trạng thái', 'Mức ưu tiên', 'Chủ đề', 'Gán cho', 'Bắt đầu', 'Hết hạn')).toBe(true);
    expect(isList('Đơn vị', 'Được giao', 'Trong hạn', 'Quá hạn')).toBe(false);
    expect(isList('STT', 'Tên hồ sơ', 'Hạn bảo quản')).toBe(false);
    expect(isList('Họ tên', 'Chức vụ', 'Điện thoại')).toBe(false);
    expect(isList('Số ký hiệu', 'Ngày ban hành', 'Trích yếu', 'Cơ quan ban hành', 'Tải về')).toBe(false);
    expect(isList('Số đến', 'Ngày đến', 'Số ký hiệu', 'Trích yếu', 'CQ ban hành')).toBe(true);
    expect(isList('Mã NV', 'Họ và tên', 'Chức vụ', 'Ngày bắt đầu', 'Ngày kết thúc')).toBe(false);
    expect(isList('Số hiệu', 'Chủ thể', 'Nội dung', 'Ngày cấp', 'Ngày hết hạn', 'Trạng thái')).toBe(false);
    expect(isList('Mã đơn', 'Người nộp', 'Từ ngày', 'Đến ngày', 'Trạng thái')).toBe(false);
    expect(isList('Thời gian', 'Nội dung', 'Chủ trì', 'Địa điểm', 'Thành phần')).toBe(false);
  });
});
