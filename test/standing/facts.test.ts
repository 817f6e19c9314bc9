import { describe, expect, test } from 'vitest';
import { civilTimeOf, factsOf, statusOf } from '../../lib/standing';

const at = Date.parse('2026-09-28T09:00+07:00');

describe('facts of a row', () => {
  test('dues keep their texts and headers untouched; empty cells are none', () => {
    const facts = factsOf(
      { hanXuLy: '02/10/2026', hanTraLoi: '', trichYeu: 'V/v báo cáo', soKyHieu: '1/A' },
      { hanXuLy: 'Hạn giải quyết (ngày)' },
      at,
    );
    expect(facts).toEqual({
      observedAt: at,
      dues: [
        { field: 'hanXuLy', text: '02/10/2026', header: 'Hạn giải quyết (ngày)' },
        { field: 'trichYeu', text: 'V/v báo cáo' },
      ],
    });
  });
  test.each([
    ['', 'thuong'],
    ['Thường', 'thuong'],
    ['Thượng khẩn', 'thuongKhan'],
    ['KHẨN', 'khan'],
    ['Hoả tốc', 'hoaToc'],
    ['Hỏa tốc hẹn giờ'.normalize('NFD'), 'hoaToc'],
    ['2;#Khẩn', 'khan'],
    ['3', 'hoaToc'],
    ['Đỏ', undefined],
  ])('độ khẩn %j is %s', (doKhan, urgency) => {
    expect(factsOf({ doKhan }, {}, at).doKhan).toBe(urgency);
  });
  test('no urgency column says nothing of urgency', () => {
    expect(factsOf({}, {}, at)).not.toHaveProperty('doKhan');
  });
  test.each([
    ['Xử lý chính', '', 'chuTri'],
    ['XLC', 'Văn bản phối hợp', 'chuTri'],
    ['Đồng xử lý', '', 'phoiHop'],
    ['Nhận để biết', '', 'deBiet'],
    ['', 'Văn bản đến phối hợp', 'phoiHop'],
    ['', 'Văn bản đến', undefined],
    ['Người lạ', 'Văn bản đến phối hợp', undefined],
  ])('role of %j in %j is %s', (vaiTro, title, role) => {
    expect(factsOf({ vaiTro }, {}, at, title).role).toBe(role);
  });
  test('dates', () => {
    expect(factsOf({ ngayDen: '03/09/2026 16:05', ngayVb: '1-9-2026 08:00' }, {}, at)).toMatchObject({
      ngayDen: '2026-09-03T16:05',
      ngayVb: '2026-09-01',
    });
  });
});

describe('status', () => {
  test.each([
    'Hoàn thành',
    'Đã hoàn thành',
    'HOÀN TẤT',
    'Kết thúc xử lý',
    'Đã xử lý',
    'Đã xử lý đúng hạn',
    'Đã xử lý quá hạn',
    'DA_XU_LY',
    'Đã xử lý xong',
    'Đã trả kết quả',
    'Không được tiếp nhận',
    'Công dân yêu cầu rút hồ sơ',
    'Đã hủy',
    'Đóng',
    'Hoàn thành (12/09/2026 10:00)',
  ])('done: %s', (text) => expect(statusOf(text, '')).toBe('done'));
  test.each([
    'Tạm dừng',
    'Dừng xử lý',
    'Tạm dừng xử lý',
    'Yêu cầu bổ sung giấy tờ',
    'Chờ bổ sung',
    'Yêu cầu thực hiện nghĩa vụ tài chính',
    'WAITING',
  ])('paused: %s', (text) => expect(statusOf(text, '')).toBe('paused'));
  test.each([
    'Đang xử lý',
    'Quá hạn chưa xử lý',
    'Chưa hoàn thành',
    'Chờ kết thúc',
    'QUA_HAN',
    'Được tiếp nhận',
    'Còn 2 ngày',
    'Đã xử lý một phần',
    'Đã bổ sung',
  ])('open: %s', (text) => expect(statusOf(text, 'Văn bản đã xử lý')).toBe('open'));
  test('an empty status leaves it to the list', () => {
    expect(statusOf('', 'Văn bản đến đã xử lý')).toBe('done');
    expect(statusOf('', 'Văn bản chờ xử lý')).toBe('open');
    expect(statusOf('', 'Đã xử lý / chưa xử lý')).toBe('open');
    expect(statusOf('', 'Văn bản đến')).toBe('unsaid');
  });
  test('facts of done and paused', () => {
    expect(factsOf({ trangThai: 'Hoàn thành' }, {}, at).done).toEqual({});
    expect(factsOf({ trangThai: 'Tạm dừng' }, {}, at).pauses).toEqual([{ from: at }]);
  });
});

test.each([
  ['01/01/1900', undefined],
  ['31/12/9999', undefined],
  ['30/02/2026', undefined],
  ['5.9.2026', '2026-09-05'],
  ['2026-09-05T00:00:00', '2026-09-05'],
  ['16:30 05/09/2026', '2026-09-05T16:30'],
  ['05/09/2026 7h05', '2026-09-05T07:05'],
  ['--', undefined],
  ['105/09/20261', undefined],
])('civil time of %j is %s', (text, time) => expect(civilTimeOf(text)).toBe(time));
