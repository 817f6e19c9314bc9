import { addDays, dateOf, slashed } from '../../demo/civil.ts';
import { each, h, page } from '../html.ts';
import { emptyPage, scrollPage } from '../page.ts';

const people = [
  'Nguyễn Thị Thu Hà',
  'Trần Quốc Bảo',
  'Lê Minh Tuấn',
  'Phạm Thị Ngọc Ánh',
  'Võ Hoàng Long',
  'Đỗ Đức Thịnh',
];
const units = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng', 'Văn phòng UBND tỉnh', 'Sở Tư pháp'];
const day = (now: number, away: number): string => slashed(addDays(dateOf(now), away));
const css =
  'body{margin:0;padding:16px;font:14px/20px "Noto Sans",sans-serif}table{border-collapse:collapse;width:1200px}th,td{border:1px solid #ccd;padding:8px;text-align:left}th{background:#eef2f7}h2{font-size:18px}';
const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${each(titles, (title) => `<th>${h(title)}</th>`)}</tr></thead><tbody>${each(rows, (cells) => `<tr>${each(cells, (cell) => `<td>${h(cell)}</td>`)}</tr>`)}</tbody></table>`;

const report = emptyPage(
  'none-report-of-lateness',
  'a report: for each officer how many dossiers were in time and late, the day it was counted, the rate',
  (now) =>
    page({
      title: 'Thống kê tỷ lệ trễ hạn',
      css,
      body: `<h2>BÁO CÁO TỶ LỆ GIẢI QUYẾT VĂN BẢN TRỄ HẠN THEO CÁN BỘ</h2><p>Số liệu tính từ ngày ${day(now, -60)} đến ngày ${day(now, 0)}</p>${table(
        [
          'STT',
          'Cán bộ xử lý',
          'Đơn vị',
          'Tổng số văn bản',
          'Đúng hạn',
          'Trong hạn',
          'Quá hạn',
          'Tỷ lệ trễ hạn',
          'Ngày cập nhật',
        ],
        people.map((name, at) => [
          String(at + 1),
          name,
          units[at] ?? '',
          String(40 + at * 7),
          String(30 + at * 5),
          String(4 + at),
          String(6 + at),
          `${(12.5 + at).toFixed(2)}%`,
          day(now, -at),
        ]),
      )}`,
    }),
);

const roster = emptyPage(
  'none-duty-roster',
  'a roster of who is on duty: days, hours, names, telephone numbers, a note on when to hand over',
  (now) =>
    page({
      title: 'Lịch trực cơ quan',
      css,
      body: `<h2>LỊCH TRỰC LÃNH ĐẠO VÀ CHUYÊN VIÊN</h2><p>Ban hành kèm theo Thông báo số 152/TB-VP ngày ${day(now, -3)}</p>${table(
        ['Thứ, ngày', 'Ca trực', 'Lãnh đạo trực', 'Chuyên viên trực', 'Nội dung', 'Bàn giao trước', 'Trạng thái'],
        people.map((name, at) => [
          day(now, at),
          at % 2 ? '13:30 - 17:00' : '07:30 - 11:30',
          name,
          people[(at + 2) % 6] ?? '',
          'Trực bộ phận tiếp nhận và trả kết quả, xử lý văn bản hỏa tốc',
          `17:00 ${day(now, at)}`,
          at === 0 ? 'Đang trực' : 'Chưa đến ca',
        ]),
      )}`,
    }),
);

const tenders = emptyPage(
  'none-tender-notices',
  'notices of tenders: number of the notice, name of the package, when bids are closed and opened',
  (now) =>
    page({
      title: 'Thông báo mời thầu',
      css: `${css}.content__body__left__item{border-bottom:1px solid #ddd;padding:12px 0;display:flex;width:1100px}.trai{flex:1}.phai{width:240px;text-align:right}h5{margin:4px 0;font-size:15px;color:#0b5394}h6{margin:2px 0;font-weight:400}`,
      body: `<h2>Kết quả tìm kiếm gói thầu</h2>${each(
        units,
        (unit, at) =>
          `<div class="content__body__left__item"><div class="trai"><p style="margin:0">Mã TBMT: IB26001${at}7345-00</p><h5>Gói thầu số 0${at + 1}: Thi công sửa chữa trụ sở ${h(unit)}</h5><h6>Bên mời thầu: Ban Quản lý dự án</h6><h6>Chủ đầu tư: ${h(unit)}</h6><h6>Ngày đăng tải thông báo: ${day(now, -at - 2)} - 08:3${at}</h6></div><div class="phai"><p>Thời điểm đóng thầu</p><h5>09:00</h5><h5>${day(now, at + 5)}</h5><p>Trong nước · Qua mạng</p></div></div>`,
      )}`,
    }),
  [scrollPage(100)],
);

const jobs = emptyPage(
  'none-job-adverts',
  'adverts of jobs and of examinations: "Hạn nộp hồ sơ", wages, how many are sought',
  (now) =>
    page({
      title: 'Tuyển dụng',
      css,
      body: `<h2>THÔNG BÁO TUYỂN DỤNG VIÊN CHỨC</h2>${table(
        ['STT', 'Vị trí tuyển dụng', 'Đơn vị', 'Số lượng', 'Mức lương', 'Ngày đăng', 'Hạn nộp hồ sơ'],
        units.map((unit, at) => [
          String(at + 1),
          ['Chuyên viên pháp chế', 'Kế toán viên', 'Văn thư viên', 'Kỹ sư xây dựng', 'Quản trị mạng', 'Bác sĩ'][at] ??
            '',
          unit,
          String(at + 1),
          `${8 + at} - ${12 + at} triệu`,
          day(now, -at - 4),
          day(now, at * 3 + 2),
        ]),
      )}<div class="job-list">${each(people, (_, at) => `<div class="job-item" style="border:1px solid #ddd;padding:10px;margin:8px 0;width:700px"><b>Nhân viên hỗ trợ một cửa ${at + 1}</b><div>${h(units[at] ?? '')}</div><div>Hạn nộp hồ sơ: ${day(now, at + 3)}</div></div>`)}</div>`,
    }),
);

const assets = emptyPage(
  'none-asset-inventory',
  'an inventory of things: number of the thing, who uses it, "Thời hạn bảo hành", state',
  (now) =>
    page({
      title: 'Quản lý tài sản',
      css,
      body: `<h2>Danh mục tài sản, trang thiết bị</h2>${table(
        [
          'STT',
          'Số hiệu tài sản',
          'Tên tài sản',
          'Người sử dụng',
          'Ngày đưa vào sử dụng',
          'Thời hạn bảo hành',
          'Hạn kiểm định',
          'Tình trạng',
        ],
        people.map((name, at) => [
          String(at + 1),
          `TS-2026/${120 + at}`,
          ['Máy tính để bàn', 'Máy in A3', 'Máy photocopy', 'Máy chiếu', 'Điều hòa', 'Ô tô 7 chỗ'][at] ?? '',
          name,
          day(now, -300 - at),
          day(now, 40 + at * 9),
          day(now, 20 + at * 5),
          'Đang sử dụng',
        ]),
      )}`,
    }),
);

const gantt = emptyPage(
  'none-gantt',
  'a chart of a project in time: bars, months, milestones with days, no dossier',
  (now) =>
    page({
      title: 'Kế hoạch triển khai',
      css: `body{margin:0;padding:16px;font:13px "Noto Sans",sans-serif}.gantt{position:relative;width:1200px;height:420px;border:1px solid #ccc}.thang{position:absolute;top:0;height:28px;line-height:28px;border-left:1px solid #ddd;padding-left:6px;color:#555}.ten{position:absolute;left:6px;width:240px}.thanh{position:absolute;height:18px;background:#4a90d9;color:#fff;font-size:11px;border-radius:3px;padding:0 6px;white-space:nowrap;overflow:hidden;line-height:18px}`,
      body: `<h2>Kế hoạch triển khai dự án chuyển đổi số năm 2026</h2><div class="gantt">${each([0, 1, 2, 3, 4, 5], (n) => `<div class="thang" style="left:${260 + n * 155}px">Tháng ${n + 7}/2026</div>`)}${each(['Khảo sát hiện trạng', 'Lập hồ sơ thiết kế', 'Đấu thầu', 'Cài đặt hệ thống', 'Đào tạo cán bộ', 'Nghiệm thu'], (name, at) => `<div class="ten" style="top:${44 + at * 50}px">${at + 1}. ${name}</div><div class="thanh" style="top:${44 + at * 50}px;left:${270 + at * 130}px;width:${190}px">${day(now, at * 20 - 60)} – ${day(now, at * 20 - 35)}</div>`)}</div>`,
    }),
);

const calendar = emptyPage(
  'none-calendar-of-deadlines',
  'a calendar of a month whose days say how many fall due or that a holiday begins, without any dossier',
  (now) =>
    page({
      title: 'Lịch hạn xử lý',
      css: 'body{margin:0;padding:16px;font:13px "Noto Sans",sans-serif}.fc table{width:1190px;border-collapse:collapse;table-layout:fixed}.fc th,.fc td{border:1px solid #ddd;vertical-align:top;text-align:left;padding:4px}.fc td{height:96px}.fc-event{background:#e3f2fd;border-radius:3px;padding:2px 4px;margin-top:4px}',
      body: `<h2>Lịch hạn xử lý văn bản tháng này</h2><div class="fc fc-media-screen fc-theme-standard"><table role="grid" class="fc-scrollgrid"><thead><tr role="row">${each(['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'], (name) => `<th role="columnheader" class="fc-col-header-cell">${name}</th>`)}</tr></thead><tbody>${each([0, 1, 2, 3, 4], (week) => `<tr role="row">${each([0, 1, 2, 3, 4, 5, 6], (at) => `<td role="gridcell" class="fc-daygrid-day" data-date="${addDays(dateOf(now), week * 7 + at - 10)}"><a class="fc-daygrid-day-number">${day(now, week * 7 + at - 10).slice(0, 5)}</a>${at < 5 ? `<div class="fc-event">Đến hạn: ${week + at + 1} văn bản</div>` : ''}</td>`)}</tr>`)}</tbody></table></div>`,
    }),
);

const contracts = emptyPage(
  'none-staff-contracts',
  'contracts of staff: number of the contract, name, day of birth, day it was signed, "Ngày hết hạn hợp đồng"',
  (now) =>
    page({
      title: 'Quản lý nhân sự',
      css,
      body: `<h2>Danh sách hợp đồng lao động</h2>${table(
        ['STT', 'Số hợp đồng', 'Họ và tên', 'Ngày sinh', 'Chức danh', 'Ngày ký', 'Ngày hết hạn hợp đồng', 'Trạng thái'],
        people.map((name, at) => [
          String(at + 1),
          `${31 + at}/HĐLĐ-VP`,
          name,
          `1${at}/0${at + 2}/198${at}`,
          'Nhân viên hợp đồng',
          day(now, -340 + at),
          day(now, 25 + at * 12),
          'Còn hiệu lực',
        ]),
      )}`,
    }),
);

export const pages = [report, roster, tenders, jobs, assets, gantt, calendar, contracts];
