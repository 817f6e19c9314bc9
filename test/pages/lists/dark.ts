import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scroll } from '../page.ts';

export const pages = [
  listPage({
    name: 'dark',
    about: 'a dark page with a sticky header and sticky first and last columns in one table',
    rows: (now) => dossiers('dark', 30, now, { statuses: true, forms: { slash: 60, dash: 15, time: 15, empty: 10 } }),
    html: (rows) =>
      page({
        title: 'Điều hành',
        css: `:root{color-scheme:dark}body{margin:0;background:#0d1117;color:#c9d1d9;font:13px/20px "Noto Sans",sans-serif}
.hop{margin:20px;width:1000px;height:560px;overflow:auto;border:1px solid #30363d}table{border-collapse:separate;border-spacing:0;width:1500px}
th{position:sticky;top:0;background:#161b22;z-index:2;padding:10px 12px;text-align:left}td{padding:10px 12px;border-bottom:1px solid #21262d;background:#0d1117}
th:first-child,td:first-child{position:sticky;left:0;z-index:1}th:first-child{z-index:3}td:last-child,th:last-child{position:sticky;right:0;background:#161b22}th:last-child{z-index:3}`,
        body: `<div class="hop"><table><thead><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày đến</th><th>Đơn vị gửi</th><th>Tình trạng xử lý</th><th>Người phụ trách</th><th>Hạn kết thúc</th></tr></thead><tbody>${each(
          rows,
          (row) =>
            `<tr data-o="${row.id}"><td width="170">${h(row.soKyHieu)}</td><td width="430">${h(row.trichYeu)}</td><td>${row.ngayDen}</td><td>${h(row.coQuan)}</td><td>${h(row.trangThai)}</td><td>${h(row.nguoi)}</td><td width="190">${h(row.han)}</td></tr>`,
        )}</tbody></table></div>`,
      }),
    leastRows: 6,
    steps: [scroll('.hop', 333), scroll('.hop', 600, 250), scroll('.hop', 0, 400)],
  }),
];
