import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage } from '../page.ts';

const late = (row: Dossier, now: number): boolean => row.due.at !== null && row.due.at < now;

/** Red rows, a tag and an icon beside the date: the host says "Quá hạn" itself, in the deadline's own cell. */
const tags = listPage({
  name: 'own-marks',
  about: 'the host marks lateness itself: red rows, a "Quá hạn" tag and an icon in the cell of the deadline',
  rows: (now) => dossiers('own', 14, now, { forms: { slash: 80, time: 20 } }),
  html: (rows, now) =>
    page({
      title: 'Văn bản đến',
      css: `body{font:14px/20px Roboto,"Noto Sans",sans-serif;margin:20px;background:#fafafa}table{border-collapse:collapse;width:1180px;background:#fff}th{padding:12px;text-align:left;border-bottom:2px solid #e0e0e0}td{padding:10px 12px;border-bottom:1px solid #eee}
.warning-expired td{background:#ffebee;color:#b71c1c}.label{background:#ef5350;color:#fff;font-size:11px;border-radius:3px;padding:1px 6px;margin-left:6px}.label-warning{background:#ffa600}svg{vertical-align:middle;margin-right:4px}`,
      body: `<h3>Văn bản đến</h3><table><thead><tr><th>Số đến</th><th>Số/Ký hiệu</th><th>Trích yếu</th><th>Độ khẩn</th><th>Hạn xử lý</th></tr></thead><tbody>${each(
        rows,
        (row) => {
          const overdue = late(row, now);
          const icon = overdue ? '<svg width="14" height="14"><path d="M7 0L14 14H0z" fill="#ef5350"/></svg>' : '';
          const tag = overdue
            ? '<span class="label">Quá hạn</span>'
            : row.index % 3
              ? ''
              : '<span class="label label-warning">Trong hạn</span>';
          return `<tr class="${overdue ? 'warning-expired' : ''}" data-o="${row.id}"><td>${row.soDen}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td>${row.doKhan === 'Thường' ? '' : `<span class="label">${row.doKhan}</span>`}</td><td width="260">${icon}${h(row.han)}${tag}</td></tr>`;
        },
      )}</tbody></table>`,
    }),
  leastRows: 8,
});

/** Lateness as a column of its own, in words; the colours of the date differ, the date is split into elements. */
const column = listPage({
  name: 'own-marks-column',
  about: 'a column "Cảnh báo" with the host\'s words for lateness, dates split into several elements',
  rows: (now) => dossiers('own-column', 16, now, { forms: { slash: 100 } }),
  html: (rows, now) =>
    page({
      title: 'Nhiệm vụ',
      css: `body{font:12px/16px Verdana,"DejaVu Sans",sans-serif;margin:0}table{border-collapse:collapse;width:100%}th{background:#263238;color:#eceff1;padding:8px}td{padding:8px;border-bottom:1px solid #cfd8dc}em{font-style:normal;color:#999}`,
      body: `<table><tr><th>STT</th><th>Nội dung nhiệm vụ</th><th>Số văn bản</th><th>Thời hạn hoàn thành</th><th>Cảnh báo</th><th>Đơn vị thực hiện</th></tr>${each(
        rows,
        (row) => {
          const [d, m, y] = row.han.split('/');
          return `<tr data-o="${row.id}"><td>${row.index + 1}</td><td>${h(row.trichYeu)}</td><td>${h(row.soKyHieu)}</td><td width="180"><b>${d}</b><em>/</em><b>${m}</b><em>/</em>${y}</td><td>${late(row, now) ? 'Quá hạn chưa xử lý' : 'Trong hạn'}</td><td>${h(row.donVi)}</td></tr>`;
        },
      )}</table>`,
    }),
  leastRows: 8,
});

export const pages = [tags, column];
