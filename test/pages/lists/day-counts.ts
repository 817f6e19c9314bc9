import { addDays, dateOf, slashed } from '../../demo/civil.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { type Expected, listPage } from '../page.ts';

const css = (look: string): string =>
  `table{border-collapse:collapse;width:1180px}td,th{padding:9px 11px;text-align:left}${look}`;
const past = (row: Dossier, now: number): boolean => (row.due.at ?? 0) < now;

/** Calendar days from today to the deadline's day. */
const daysTo = (row: Dossier, now: number): number =>
  Math.round((Date.parse(row.hanDate) - Date.parse(dateOf(now))) / 86_400_000);

/** The date decides; the counts beside it only say the same again. */
const beside = listPage({
  name: 'day-counts',
  about: 'days allowed, days left and days late in columns of their own beside the date, which decides',
  rows: (now) => dossiers('counts', 14, now, { forms: { slash: 100 } }),
  html: (rows, now) =>
    page({
      title: 'Hồ sơ đang giải quyết',
      css: css(
        'body{font:13px/18px Arial;margin:16px}th{background:#2e7d32;color:#fff;font-weight:normal}td{border-bottom:1px solid #c8e6c9}',
      ),
      body: `<h3>Hồ sơ đang giải quyết</h3><table><thead><tr><th>Mã hồ sơ</th><th>Thủ tục</th><th>Ngày tiếp nhận</th><th>Hạn giải quyết (ngày)</th><th>Ngày hẹn trả</th><th>Số ngày còn lại</th><th>Số ngày quá hạn</th></tr></thead><tbody>${each(
        rows,
        (row) => {
          const days = daysTo(row, now);
          const allowed = Math.round((Date.parse(row.hanDate) - Date.parse(row.ngayDenDate)) / 86_400_000);
          return `<tr data-o="${row.id}"><td>${row.maHoSo}</td><td>${h(row.thuTuc)}</td><td>${row.ngayDen}</td><td align="right">${allowed}</td><td>${h(row.han)}</td><td align="right">${days > 0 ? days : ''}</td><td align="right">${days < 0 ? -days : ''}</td></tr>`;
        },
      )}</tbody></table>`,
    }),
  leastRows: 8,
});

/** "CÒN n NGÀY" under the date, in the same cell. */
const badgeBeside = listPage({
  name: 'day-counts-words',
  about: '"CÒN n NGÀY" and "TRỄ n NGÀY" as the host\'s own tag in the cell of the date',
  rows: (now) => dossiers('count-words', 12, now, { forms: { slash: 60, time: 40 } }),
  html: (rows, now) =>
    page({
      title: 'Theo dõi',
      css: css(
        'body{font:14px/20px "Noto Sans";margin:24px;background:#fff8f0}td{border-bottom:1px dashed #e0b080}.n{display:inline-block;font-size:11px;padding:0 5px;border-radius:3px;background:#ffe0b2}.t{background:#ffcdd2}',
      ),
      body: `<table><thead><tr><th>Số hiệu</th><th>Nội dung công việc</th><th>Người thực hiện</th><th>Hạn hoàn thành</th></tr></thead><tbody>${each(
        rows,
        (row) => {
          const days = daysTo(row, now);
          const words = days < 0 ? `TRỄ ${-days} NGÀY` : days === 0 ? 'ĐẾN HẠN' : `CÒN ${days} NGÀY`;
          return `<tr data-o="${row.id}"><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td>${h(row.nguoi)}</td><td width="230">${h(row.han)}<br><span class="n ${days < 0 ? 't' : ''}">${words}</span></td></tr>`;
        },
      )}</tbody></table>`,
    }),
  leastRows: 6,
});

const counted = (row: Dossier, states: readonly string[]): Dossier => {
  const expected: Expected = { expect: 'badge', due: undefined, precision: undefined, paused: false, states };
  return { ...row, expected };
};

/** Only a count: late is late, ahead is ahead; the day itself depends on how days are counted. */
const alone = listPage({
  name: 'day-counts-alone',
  about: 'no date at all: "Còn 5 ngày", "Quá hạn 3 ngày", "Trễ 1 tháng, 2 ngày" instead of one',
  rows: (now) =>
    dossiers('alone', 12, now, { forms: { slash: 100 } }).map((row) => {
      const days = Math.max(2, Math.abs(daysTo(row, now)));
      const late = past(row, now);
      const han = late
        ? [`Quá hạn ${days} ngày`, `TRỄ ${days} NGÀY`, `Quá hạn 1 tháng, ${days} ngày`][row.index % 3]
        : [`Còn ${days} ngày`, `CÒN ${days} NGÀY`, `Còn 0${2 + (row.index % 7)} ngày làm việc`][row.index % 3];
      return counted({ ...row, han: han ?? '' }, late ? ['overdue'] : ['soon', 'ontime']);
    }),
  html: (rows) =>
    page({
      title: 'Hồ sơ',
      css: css('body{font:15px/22px "Liberation Serif",serif;margin:20px}td,th{border:1px solid #333}'),
      body: `<h2>Danh sách hồ sơ</h2><table><tr><th>Số biên nhận</th><th>Tên thủ tục hành chính</th><th>Ngày nhận</th><th>Thời gian còn lại</th><th>Cán bộ thụ lý</th></tr>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${row.maHoSo}</td><td>${h(row.thuTuc)}</td><td>${row.ngayDen}</td><td width="240">${h(row.han)}</td><td>${h(row.nguoi)}</td></tr>`,
      )}</table>`,
    }),
  leastRows: 6,
});

/** Two deadlines of one dossier: what was given to me counts, not what the sender asked for. */
const twoDeadlines = listPage({
  name: 'two-deadlines',
  about: '"Hạn trả lời" and "Hạn văn bản" beside "Hạn xử lý", each another day',
  rows: (now) => dossiers('two-deadlines', 12, now, { forms: { slash: 90, short: 10 } }),
  html: (rows) =>
    page({
      title: 'Văn bản',
      css: css(
        'body{font:13px/18px "DejaVu Sans",sans-serif;margin:10px}th{background:#ddd}td{border-bottom:1px solid #ddd}',
      ),
      body: `<table><tr><th>Số KH</th><th>Trích yếu</th><th>Hạn văn bản</th><th>Hạn trả lời</th><th>Hạn xử lý</th><th>Vai trò xử lý</th></tr>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td>${slashed(addDays(row.hanDate, 9))}</td><td>${slashed(addDays(row.hanDate, 5))}</td><td width="170">${h(row.han)}</td><td>Xử lý chính</td></tr>`,
      )}</table>`,
    }),
  leastRows: 6,
});

export const pages = [beside, badgeBeside, alone, twoDeadlines];
