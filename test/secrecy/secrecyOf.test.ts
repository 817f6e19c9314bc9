import { describe, expect, test } from 'vitest';
import type { Row } from '../../lib/model/row';
import { gate, isStamp, secrecyOf } from '../../lib/secrecy';

const unclear = { emptyMeans: 'unclear' } as const;
const notSecret = { emptyMeans: 'notSecret' } as const;
const list = { title: 'Văn bản đến chờ xử lý' };
const row = (fields: Row['fields']): Row => ({ fields, headers: {} });
const ofCell = (doMat: string) => secrecyOf(row({ doMat }), list, unclear);
const ofSubject = (trichYeu: string) => secrecyOf(row({ trichYeu }), list, unclear);
const ofList = (title: string) => secrecyOf(row({ trichYeu: 'V/v báo cáo' }), { title }, unclear);

describe('a secrecy column', () => {
  test('absent: open', () => {
    expect(secrecyOf(row({ trichYeu: 'V/v báo cáo tháng' }), list, unclear)).toBe('open');
  });
  test.each(['', '  ', '-', '--', '—', 'N/A', 'Độ mật:', '\u00a0'])('empty (%j): what the setting says', (doMat) => {
    expect(secrecyOf(row({ doMat }), list, unclear)).toBe('unclear');
    expect(secrecyOf(row({ doMat }), list, notSecret)).toBe('open');
  });
  test.each(['Thường', 'THƯỜNG', 'thuong', 'Không mật', 'Không', '1', '1;#Thường', '1#Thường', 'Độ mật: Thường'])(
    'open: %s',
    (doMat) => {
      expect(ofCell(doMat)).toBe('open');
      expect(ofCell(doMat.normalize('NFD'))).toBe('open');
    },
  );
  test.each([
    'Mật',
    'MẬT',
    'mat',
    'Tối mật',
    'TỐI MẬT',
    'Tuyet mat',
    'Tuyệt Mật',
    '2',
    '3',
    '4',
    '2#Mật',
    '3;#Tối mật',
    'Độ mật: Mật',
    'Văn bản mật',
    '(Mật)',
    'Mật/Khẩn',
    'Không mật, Mật',
  ])('secret: %s', (doMat) => {
    expect(ofCell(doMat)).toBe('secret');
    expect(ofCell(doMat.normalize('NFD'))).toBe('secret');
    expect(secrecyOf(row({ doMat }), list, notSecret)).toBe('secret');
  });
  test.each(['A', '5', 'Nội bộ', 'Cao', '???', 'Chưa xác định'])('a value nobody knows is unclear: %s', (doMat) => {
    expect(ofCell(doMat)).toBe('unclear');
    expect(secrecyOf(row({ doMat }), list, notSecret)).toBe('unclear');
  });
});

describe('the title of the list', () => {
  test.each([
    'Văn bản mật',
    'VĂN BẢN MẬT ĐẾN',
    'Sổ văn bản mật đi',
    'Danh sách công văn tối mật',
    'Văn bản Mật'.normalize('NFD'),
    'VAN BAN MAT DEN',
    'Văn bản bí mật nhà nước',
  ])('secret: %s', (title) => expect(ofList(title)).toBe('secret'));
  test.each([
    'Văn bản đến',
    'Văn bản không mật',
    'Công tác bảo mật',
    'Bảo vệ bí mật nhà nước',
    'Quản lý mật khẩu',
    'Mật độ xây dựng',
    'Văn bản mất dấu',
    'Mặt bằng',
    'Văn bản theo độ mật',
    'VAN BAN DEN - MAT BANG',
  ])('not: %s', (title) => expect(ofList(title)).toBe('open'));
  test('wins over a column that says Thường', () => {
    expect(secrecyOf(row({ doMat: 'Thường' }), { title: 'Văn bản mật' }, notSecret)).toBe('secret');
  });
});

describe('marks in other cells', () => {
  test.each([
    'MẬT - V/v phương án A2',
    'Báo cáo tình hình (Mật)',
    '[MẬT] Kế hoạch diễn tập',
    'V/v kiểm tra. Độ khẩn: Khẩn. MẬT',
    'TUYỆT MẬT: Kế hoạch',
    'Tối mật - Kế hoạch',
    'CÔNG VĂN MẬT VỀ VIỆC PHỐI HỢP',
    'MẬT'.normalize('NFD'),
  ])('secret: %s', (text) => expect(ofSubject(text)).toBe('secret'));
  test.each([
    'V/v quản lý mật độ xây dựng',
    'QUẢN LÝ MẬT ĐỘ XÂY DỰNG',
    'TĂNG CƯỜNG BẢO MẬT THÔNG TIN',
    'V/v đổi mật khẩu tài khoản',
    'ĐỔI MẬT KHẨU',
    'Hội chợ mật ong rừng',
    'XÂM PHẠM BÍ MẬT KINH DOANH',
    'Luật Bảo vệ bí mật nhà nước',
    'Đơn của bà Nguyễn Thị Mật',
    'ĐƠN CỦA ÔNG NGUYỄN VĂN MẬT',
    'Khu dân cư Mật Sơn',
    'V/v quản lý văn bản mật',
    'Phẫu thuật gan mật',
    'XÁC ĐỊNH ĐỘ MẬT CỦA VĂN BẢN',
    'Mất giấy tờ, mặt bằng, thắt chặt',
  ])('not: %s', (text) => expect(ofSubject(text)).toBe('open'));
  test('a label cell says it in any case, a name does not', () => {
    expect(secrecyOf(row({ loaiVb: 'Công văn mật' }), list, unclear)).toBe('secret');
    expect(secrecyOf(row({ doKhan: 'Mật' }), list, unclear)).toBe('secret');
    expect(secrecyOf(row({ linhVuc: 'Bảo mật, an toàn thông tin' }), list, unclear)).toBe('open');
    expect(secrecyOf(row({ nguoiXuLy: 'TRẦN MẬT' }), list, unclear)).toBe('open');
    expect(secrecyOf(row({ coQuanBanHanh: 'Công an tỉnh (MẬT)' }), list, unclear)).toBe('secret');
  });
  test('win over a column that says Thường', () => {
    expect(secrecyOf(row({ doMat: 'Thường', trichYeu: 'MẬT - kế hoạch' }), list, notSecret)).toBe('secret');
  });
});

test('only open passes the gate', () => {
  expect(gate(row({ doMat: 'Thường' }), list, unclear)).toBe(true);
  expect(gate(row({ doMat: '' }), list, unclear)).toBe(false);
  expect(gate(row({ doMat: 'Mật' }), list, notSecret)).toBe(false);
});

describe('a stamp anywhere in a row', () => {
  test.each(['Mật', '★ TỐI MẬT', '(Mật)', 'TUYET MAT', 'Văn bản mật', 'Công văn mật', 'Loại: mật, không sao chụp'])(
    'secret: %s',
    (text) => {
      expect(isStamp(text)).toBe(true);
      expect(isStamp(text.normalize('NFD'))).toBe(true);
    },
  );
  test.each([
    ...[
      'Bảo mật',
      'Bí mật',
      'Phạm Thị Mật',
      'Nguyễn Văn Mật',
      'Mất',
      'Mặt bằng',
      'Format',
      'Tài liệu mật mã',
      'Độ mật',
    ],
    'V/v tiêu huỷ tài liệu mật đã hết thời hạn bảo quản năm 2025',
  ])('not: %s', (text) => expect(isStamp(text)).toBe(false));
});

test('of several values of secrecy the worst counts', () => {
  expect(ofCell('Thường; Mật')).toBe('secret');
  expect(ofCell('Thường; B2')).toBe('unclear');
  expect(ofCell('Thường; Bình thường')).toBe('open');
});

describe('a number series of secret documents', () => {
  const ofNumber = (number: string, series: string[], field: 'soKyHieu' | 'maHoSo' = 'soKyHieu') =>
    secrecyOf(row({ [field]: number, doMat: 'Thường' }), list, { ...notSecret, series });
  test.each([
    ['12/M-UBND', '*/M-UBND'],
    ['12 / m-ubnd', '*/M-UBND'],
    ['Số: 12/M-UBND ngày 05/06/2026', '*/M-UBND'],
    ['05/2026/QĐM-STC', '*/QĐM-*'],
    ['05/2026/QDM-STC', '*/QĐM-*'],
    ['05/2026/QĐM-STC'.normalize('NFD'), '*/QĐM-*'],
    ['7-BM', '*-BM'],
    ['M12/UBND-TH', 'M*'],
    ['M1/UBND/X', 'm*/ubnd*x'],
    ['100/UBND', '100/UBND'],
  ])('secret: %s by %s', (number, pattern) => {
    expect(ofNumber(number, ['*/KHAC', pattern])).toBe('secret');
    expect(ofNumber(number, [pattern], 'maHoSo')).toBe('secret');
  });
  test.each([
    ['12/UBND-TH', '*/M-UBND'],
    ['12/M-UBND-TH', '*/M-UBND'],
    ['12/KM-UBND', '*/M-UBND'],
    ['12/UBND-M', 'M*'],
    ['aba', 'ab*ba'],
    ['12/UBND', '*/x*/UBND'],
    ['12.UBND', '12?UBND'],
    ['100/UBND', '100/UBN.'],
    ['', '*a*'],
  ])('not: %s by %s', (number, pattern) => expect(ofNumber(number, [pattern])).toBe('open'));
  test('is no matter of other fields, nor of time', () => {
    expect(secrecyOf(row({ trichYeu: 'Trả lời 12/M-UBND' }), list, { ...notSecret, series: ['*/M-UBND'] })).toBe(
      'open',
    );
    expect(ofNumber('a'.repeat(2000), [`${'a*'.repeat(29)}b`])).toBe('open');
  });
});

describe('a mark set off in a field that is no column of secrecy', () => {
  const of = (fields: Row['fields']) => secrecyOf(row(fields), list, notSecret);
  test.each<Row['fields']>([
    { soKyHieu: 'Mật 02/UBND' },
    { soKyHieu: '14/UBND - Mật' },
    { soKyHieu: 'Mật: 15/UBND' },
    { soDen: '12 Mật' },
    { trichYeu: 'Kế hoạch diễn tập - Mật' },
    { trichYeu: 'Mật: Kế hoạch diễn tập' },
    { trichYeu: 'Độ mật: Mật. Kế hoạch diễn tập' },
  ])('%j is secret', (fields) => expect(of(fields)).toBe('secret'));
  test.each<Row['fields']>([
    { trichYeu: 'Kế hoạch bảo vệ - bảo mật' },
    { trichYeu: 'Mật độ: xây dựng khu dân cư' },
    { trichYeu: 'V/v phối hợp với ông Phạm Văn Mật - Giám đốc' },
    { nguoiXuLy: 'Trần Thị Mật' },
    { soKyHieu: '15/BC-BMT' },
  ])('%j is not', (fields) => expect(of(fields)).toBe('open'));
});
