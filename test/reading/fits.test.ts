import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../lib/model/row';
import { fits } from '../../lib/reading/fits';

describe('whether a value is what its title promises', () => {
  it.each<[FieldName, string, number]>([
    ['hanXuLy', '20/11/2026', 1],
    ['hanXuLy', '16:00 20-11-2026', 1],
    ['hanXuLy', '20/11', 1],
    ['hanXuLy', '2026-11-20T00:00:00', 1],
    ['hanXuLy', 'Còn 2 ngày', 1],
    ['hanXuLy', 'trong 05 ngày làm việc kể từ ngày nhận', 1],
    ['hanXuLy', '', 0],
    ['hanXuLy', '---', 0],
    ['hanXuLy', 'Không có hạn', 0],
    ['hanXuLy', '5', 0],
    ['hanXuLy', 'Nguyễn Văn An', -1],
    ['hanXuLy', '280/CĐ-TTg', -1],
    ['ngayDen', '02/11/2026 08:15', 1],
    ['ngayDen', 'Văn phòng', -1],
    ['stt', '12', 1],
    ['stt', '280/CĐ-TTg', -1],
    ['soKyHieu', '280/CĐ-TTg', 1],
    ['soKyHieu', '455-QĐ/TU', 1],
    ['soKyHieu', '20/11/2026', -1],
    ['soKyHieu', 'V/v tổ chức hội nghị tổng kết năm', -1],
    ['maHoSo', '000.00.00.H05-260818-0001', 1],
    ['trichYeu', 'V/v tổ chức hội nghị tổng kết', 1],
    ['trichYeu', '20/11/2026', -1],
    ['nguoiXuLy', 'Trần Thị Bình', 1],
    ['nguoiXuLy', '20/11/2026', -1],
    ['trangThai', '12', -1],
  ])('%s: %j is %d', (field, text, expected) => {
    expect(fits(field, text)).toBe(expected);
  });
});
