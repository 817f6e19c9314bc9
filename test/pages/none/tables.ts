import { donVi, nguoi } from '../../demo/subjects.ts';
import { each, h, page } from '../html.ts';
import { emptyPage } from '../page.ts';

const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${each(titles, (title) => `<th>${h(title)}</th>`)}</tr></thead><tbody>${each(rows, (row) => `<tr>${each(row, (text) => `<td>${h(text)}</td>`)}</tr>`)}</tbody></table>`;

const plain = (title: string, look: string, titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  page({
    title,
    css: `table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:8px 12px;text-align:left}${look}`,
    body: `<h2>${h(title)}</h2>${table(titles, rows)}`,
  });

const day = (n: number): string => `${String((n % 28) + 1).padStart(2, '0')}/12/2026`;

const statistics = emptyPage(
  'none-statistics',
  'statistics: counts under "Trong hạn", "Quá hạn", "Tỷ lệ" for each unit',
  () =>
    plain(
      'Thống kê tình hình xử lý văn bản',
      'body{font:13px Arial;margin:16px}',
      [
        'STT',
        'Đơn vị xử lý',
        'Tổng số văn bản',
        'Đã xử lý',
        'Trong hạn',
        'Quá hạn',
        'Sắp đến hạn',
        'Tỷ lệ (%)',
        'Hạn xử lý trung bình (ngày)',
      ],
      donVi.map((unit, n) => [
        String(n + 1),
        unit,
        String(120 + n * 7),
        String(100 + n),
        String(90 + n),
        String(3 + n),
        '4',
        '97,5',
        '6',
      ]),
    ),
);

const calendar = emptyPage(
  'none-calendar',
  'a meeting calendar: time, content with "trước ngày 15/12" in prose, chair, place',
  () =>
    plain(
      'Lịch công tác tuần 48, từ ngày 23/11/2026 đến ngày 29/11/2026',
      'body{font:15px "Liberation Serif";margin:30px}th{background:#ffe082}',
      ['Thời gian', 'Nội dung', 'Chủ trì', 'Thành phần', 'Địa điểm'],
      nguoi.map((name, n) => [
        `${8 + (n % 8)}h00, ngày ${day(n)}`,
        n % 2
          ? 'Họp giao ban; các đơn vị gửi báo cáo trước ngày 15/12'
          : 'Nghe báo cáo tiến độ xử lý hồ sơ quá hạn theo Công văn 280/CĐ-TTg',
        name,
        'Lãnh đạo Văn phòng, các phòng chuyên môn',
        `Phòng họp số ${n + 1}`,
      ]),
    ),
);

const directory = emptyPage('none-directory', 'a telephone directory', () =>
  plain(
    'Danh bạ điện thoại',
    'body{font:14px Verdana,"DejaVu Sans";margin:20px}tr:nth-child(even){background:#f3e5f5}',
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Số điện thoại', 'Ngày sinh'],
    nguoi.map((name, n) => [
      String(n + 1),
      name,
      'Chuyên viên',
      donVi[n % donVi.length] ?? '',
      `0290 3${n}4 55${n}`,
      `1${n}/03/198${n}`,
    ]),
  ),
);

const archive = emptyPage(
  'none-archive',
  'an archive: "Thời hạn bảo quản" and "Ngày hết hiệu lực" are no deadlines',
  () =>
    plain(
      'Mục lục hồ sơ lưu trữ',
      'body{font:13px "Noto Sans";margin:12px}th{background:#d7ccc8}',
      [
        'Số hồ sơ',
        'Số ký hiệu',
        'Trích yếu nội dung',
        'Ngày ban hành',
        'Thời hạn bảo quản',
        'Ngày hết hiệu lực',
        'Số tờ',
      ],
      nguoi.map((name, n) => [
        `HS.0${n}`,
        `${12 + n}/QĐ-UBND`,
        `Hồ sơ nâng lương của ${name}`,
        `0${(n % 9) + 1}/05/2019`,
        n % 2 ? '20 năm' : 'Vĩnh viễn',
        day(n),
        String(40 + n),
      ]),
    ),
);

const library = emptyPage(
  'none-library',
  'a library of documents to download: number, date, subject with "trước ngày …" inside',
  () =>
    plain(
      'Văn bản quy phạm pháp luật',
      'body{font:14px Arial;margin:18px}td:last-child{color:#06c}',
      ['Số hiệu', 'Ngày ban hành', 'Trích yếu', 'Loại văn bản', 'Tải về'],
      nguoi.map((_, n) => [
        `${45 + n}/2026/QĐ-UBND`,
        day(n),
        `Quy định về việc nộp hồ sơ quyết toán trước ngày ${day(n + 3)} hằng năm`,
        'Quyết định',
        'Tải về',
      ]),
    ),
);

const licences = emptyPage(
  'none-licences',
  'licences and contracts: "Ngày hết hạn giấy phép", "Hạn sử dụng", "Thời hạn hợp đồng"',
  () =>
    plain(
      'Danh sách giấy phép và hợp đồng',
      'body{font:13px Tahoma;margin:14px}th{background:#b2dfdb}',
      ['Số giấy phép', 'Tên doanh nghiệp', 'Ngày cấp', 'Ngày hết hạn giấy phép', 'Hạn sử dụng', 'Thời hạn hợp đồng'],
      nguoi.map((name, n) => [
        `${100 + n}/GP-SCT`,
        `Hộ kinh doanh ${name}`,
        `0${(n % 9) + 1}/01/2024`,
        day(n),
        day(n + 4),
        '36 tháng',
      ]),
    ),
);

const users = emptyPage(
  'none-users',
  'accounts and rights: "Quyền hạn", "Hạn mật khẩu", "Ngày hết hạn tài khoản"',
  () =>
    plain(
      'Quản trị người dùng',
      'body{font:14px Roboto,"Noto Sans";margin:20px}',
      ['Tên đăng nhập', 'Họ tên', 'Quyền hạn', 'Đơn vị', 'Ngày hết hạn mật khẩu', 'Trạng thái'],
      nguoi.map((name, n) => [`cb.${n}`, name, 'Chuyên viên', donVi[n % donVi.length] ?? '', day(n), 'Hoạt động']),
    ),
);

const holidays = emptyPage(
  'none-holidays',
  'a table of days off and of terms: dates and "Hạn" in a settings page',
  () =>
    plain(
      'Cấu hình ngày nghỉ và thời hạn mặc định',
      'body{font:13px Arial;margin:20px}',
      ['STT', 'Tên', 'Từ ngày', 'Đến ngày', 'Thời hạn xử lý mặc định (ngày)'],
      [1, 2, 3, 4, 5].map((n) => [String(n), `Loại văn bản ${n}`, day(n), day(n + 1), String(3 + n)]),
    ),
);

export const pages = [statistics, calendar, directory, archive, library, licences, users, holidays];
