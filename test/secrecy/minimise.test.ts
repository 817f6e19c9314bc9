import { describe, expect, test } from 'vitest';
import { dueColumns } from '../../lib/model/deadline';
import { type FieldName, fieldNames, type Row } from '../../lib/model/row';
import { minimise } from '../../lib/secrecy';
import { cutSubject } from '../../lib/secrecy/subject';
import { clean } from '../../lib/text';
import { createRandom } from '../demo/random';
import { thuTuc } from '../demo/subjects';

const none = { keepApplicant: false };
const row = (fields: Row['fields'], headers: Row['headers'] = {}): Row => ({ fields, headers });
const kept = (fields: Row['fields'], privacy = none as Parameters<typeof minimise>[2]) =>
  minimise(row(fields), 'hoSo', privacy).fields;

describe('the subject of a hồ sơ', () => {
  test.each([
    [
      'Cấp giấy phép xây dựng nhà ở riêng lẻ - Nguyễn Văn A, 12 Lê Lợi, 0912345678',
      'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    ],
    ['Đăng ký khai sinh cho cháu Trần Thị Mỹ Hạnh', 'Đăng ký khai sinh'],
    ['Đăng ký kết hôn của ông Lê Minh Tuấn và bà Phạm Thị Ngọc Ánh', 'Đăng ký kết hôn'],
    ['Hồ sơ của ông/bà Nguyễn Văn Út - Đăng ký biến động đất đai', 'Đăng ký biến động đất đai'],
    ['Nguyễn Văn Út - Đăng ký biến động đất đai - 0987.654.321', 'Đăng ký biến động đất đai'],
    ['Tách thửa hoặc hợp thửa đất (thửa đất số 12, tờ bản đồ 5)', 'Tách thửa hoặc hợp thửa đất'],
    ['Cấp phép xây dựng, địa chỉ: 12/4 Lê Lợi, phường Bến Hồng', 'Cấp phép xây dựng'],
    ['Cấp giấy phép xây dựng tại số 5 đường 3/2', 'Cấp giấy phép xây dựng'],
    ['Chuyển mục đích sử dụng đất của hộ ông Trần Văn Bảy', 'Chuyển mục đích sử dụng đất'],
    ['Chuyển mục đích sử dụng đất của hộ gia đình, cá nhân', 'Chuyển mục đích sử dụng đất của hộ gia đình, cá nhân'],
    ['Chứng thực bản sao CCCD 079123456789', 'Chứng thực bản sao'],
    ['Đăng ký thường trú (079 123 456 789)', 'Đăng ký'],
    ['Cấp lại GCN; Người nộp: Lâm Chí Cường; ĐT: +84 912 345 678', 'Cấp lại GCN'],
    ['Cấp lại GCN\nHọ tên: LÂM CHÍ CƯỜNG', 'Cấp lại GCN'],
    ['Cấp lại GCN - NGUYỄN VĂN A', 'Cấp lại GCN'],
    ['CẤP GIẤY PHÉP XÂY DỰNG CHO ÔNG NGUYỄN VĂN A', 'CẤP GIẤY PHÉP XÂY DỰNG'],
    ['QUẢN LÝ DỰ ÁN ĐẦU TƯ', 'QUẢN LÝ DỰ ÁN ĐẦU TƯ'],
    ['Cap giay phep xay dung cua ong Nguyen Van A', 'Cap giay phep xay dung'],
    ['Liên thông khai sinh, a.nguyen@mail.vn', 'Liên thông khai sinh'],
    ['Gia hạn tạm trú tư pháp - hộ tịch - năm 2026', 'Gia hạn tạm trú tư pháp - hộ tịch - năm 2026'],
    ['Nguyễn Văn A, 0912345678', ''],
    ['', ''],
    [
      'Cấp giấy phép bán lẻ rượu - Cao Thị Bích Vân (Hạn giải quyết: 05/01/2027)',
      'Cấp giấy phép bán lẻ rượu … Hạn giải quyết: 05/01/2027',
    ],
  ])('%j is cut to %j', (text, cut) => {
    expect(cutSubject(text)).toBe(cut);
    expect(cutSubject(text.normalize('NFD'))).toBe(cut);
    expect(cutSubject(cut)).toBe(cut);
  });

  test('names of procedures stay whole', () => {
    const all = thuTuc.map(([, name]) => name);
    expect(all.map(cutSubject)).toEqual(all);
  });
});

describe('a row of a hồ sơ', () => {
  test('its numbers, deadlines and state stay as they are', () => {
    const fields: Row['fields'] = {
      maHoSo: '000.00.00.H05-260818-0001',
      soDen: '0912345678',
      ngayDen: '18/08/2026 08:15',
      ngayHenTra: '05.09.2026 16:00',
      hanXuLy: '01.02.2026 08:00',
      trangThai: 'Yêu cầu bổ sung giấy tờ',
      nguoiXuLy: 'Lê Minh Tuấn',
    };
    expect(kept(fields)).toEqual(fields);
  });
  test('contacts and persons leave every other field', () => {
    expect(
      kept({
        yKienChiDao: 'Yêu cầu ông Nguyễn Văn A (0912 345 678) bổ sung trước ngày 05/09/2026',
        lyDoTre: 'Chờ Trần Thị Mỹ Hạnh, a@b.vn',
        linhVuc: 'Đất đai 079123456789',
        nguoiXuLy: 'Lê Minh Tuấn - 028-3822-1234',
      }),
    ).toEqual({
      yKienChiDao: 'Yêu cầu … (…) bổ sung trước ngày 05/09/2026',
      lyDoTre: 'Chờ …, …',
      linhVuc: 'Đất đai …',
      nguoiXuLy: 'Lê Minh Tuấn - …',
    });
  });
  test('a sender who is the applicant, and an address that names one', () => {
    const one = row({ maHoSo: '1', coQuanBanHanh: 'Nguyễn Văn A' }, { coQuanBanHanh: 'Người gửi' });
    expect(minimise(one, 'hoSo', none)).toEqual(row({ maHoSo: '1' }));
    const unit = row({ maHoSo: '1', coQuanBanHanh: 'Sở Xây dựng' }, { coQuanBanHanh: 'Cơ quan gửi' });
    expect(minimise(unit, 'hoSo', none)).toEqual(unit);
    expect(minimise({ ...unit, href: '/hs?cccd=079123456789' }, 'hoSo', none).href).toBeUndefined();
    expect(minimise({ ...unit, href: '/hs?mail=a%40b.vn' }, 'hoSo', none).href).toBeUndefined();
    expect(minimise({ ...unit, href: '/hs/12?x=%E0' }, 'hoSo', none).href).toBe('/hs/12?x=%E0');
  });
  test('stays whole where the setting keeps it, and in lists of documents', () => {
    const one = row({ trichYeu: 'Đơn của ông Nguyễn Văn A, 0912345678', maHoSo: '1' });
    expect(minimise(one, 'hoSo', { keepApplicant: true })).toBe(one);
    expect(minimise(one, 'vanBan', none)).toBe(one);
  });
});

test('fields that are not to be kept go with their titles; number, dates and state always stay', () => {
  const all = Object.fromEntries(fieldNames.map((name) => [name, name])) as Row['fields'];
  const { fields, headers } = minimise(row(all, all), 'vanBan', { keepApplicant: true, keep: ['trichYeu'] });
  expect(headers).toEqual(fields);
  expect(fields.trichYeu).toBe('trichYeu');
  const gone: FieldName[] = ['stt', 'linhVuc', 'donViChuTri', 'donViPhoiHop', 'nguoiXuLy', 'yKienChiDao', 'lyDoTre'];
  expect(fieldNames.filter((name) => fields[name] === undefined)).toEqual(gone);
  for (const name of dueColumns) expect(fields[name]).toBe(name);
});

test('whatever a hồ sơ says, nothing is invented and no contact is left', () => {
  const random = createRandom('applicants');
  const phones = [
    '0912345678',
    '+84912345678',
    '0912.345.678',
    '0912 34 56 78',
    '(028) 3822 1234',
    '028-3822-1234',
    '84 912345678',
  ];
  const others = ['079123456789', '079 123 456 789', '024123456', 'a.b@mail.vn', 'nguyễn@thư.vn'];
  const words = [
    'Cấp phép',
    'của ông',
    'Nguyễn Văn A',
    'LÊ THỊ B',
    '12 Lê Lợi',
    'đất đai',
    'hộ tịch',
    '05/01/2026',
    '2026',
    'hạn',
  ];
  const marks = [' ', ' - ', ', ', '; ', '\n', ' (', ') ', ': ', '|'];
  const secrets = [...phones, ...others];
  for (let i = 0; i < 3000; i++) {
    const said = [
      random.pick(secrets),
      ...Array.from({ length: 1 + random.below(6) }, () => random.pick([...words, ...secrets])),
    ];
    const text = said
      .sort(() => random.below(3) - 1)
      .flatMap((word) => [word, random.pick(marks)])
      .join('');
    const cut = cutSubject(text);
    let from = 0;
    for (const part of cut.split(' … ')) {
      const at = clean(text).indexOf(part, from);
      expect(at, `${JSON.stringify(part)} in ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(from);
      from = at + part.length;
    }
    const fields = kept({ trichYeu: text, yKienChiDao: text, lyDoTre: text, hanXuLy: text, linhVuc: text });
    for (const [field, left] of Object.entries(fields)) {
      const found = secrets.filter((secret) => left.includes(secret));
      expect(found, `${field}: ${JSON.stringify(left)} of ${JSON.stringify(text)}`).toEqual([]);
    }
  }
});
