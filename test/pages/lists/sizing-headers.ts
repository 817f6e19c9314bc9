import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scroll } from '../page.ts';

const titles = ['STT', 'Số công văn', 'Nội dung hồ sơ', 'Đơn vị gửi', 'Ngày nhận', 'Ngày hết hạn', 'Người xử lý'];
const widths = [40, 140, 420, 170, 100, 190, 150];

/** DataTables with scrollY: the body's own header is still there, pressed to nothing, and says all titles again. */
export const pages = [
  listPage({
    name: 'sizing-headers',
    about: 'the body table keeps a hidden copy of its header for the widths, a footer table stands apart',
    rows: (now) => dossiers('sizing', 30, now, { forms: { slash: 70, dash: 20, none: 10 } }),
    html: (rows) =>
      page({
        title: 'Danh sách hồ sơ',
        css: `body{font:14px/20px "Helvetica Neue",Arial,sans-serif;margin:20px}.dataTables_wrapper{width:1230px}.dataTables_scrollHead{overflow:hidden}.dataTables_scrollBody{overflow:auto;height:520px;border-bottom:1px solid #111}table.dataTable{border-collapse:separate;border-spacing:0;width:1210px;table-layout:fixed}
th{padding:10px 12px;border-bottom:1px solid #111;text-align:left;box-sizing:border-box}td{padding:9px 12px}tr.odd{background:#f9f9f9}.dataTables_sizing{height:0;overflow:hidden}`,
        body: `<h2>Hồ sơ công việc</h2><div class="dataTables_wrapper"><div>Xem <select><option>30</option></select> mục</div><div class="dataTables_scroll"><div class="dataTables_scrollHead"><table class="dataTable"><thead><tr>${each(titles, (title, at) => `<th class="sorting" style="width:${widths[at]}px">${h(title)}</th>`)}</tr></thead></table></div>
<div class="dataTables_scrollBody"><table class="dataTable"><thead><tr style="height:0">${each(titles, (title, at) => `<th style="width:${widths[at]}px;padding-top:0;padding-bottom:0;border:0;height:0"><div class="dataTables_sizing">${h(title)}</div></th>`)}</tr></thead><tbody>${each(
          rows,
          (row) =>
            `<tr class="${row.index % 2 ? 'even' : 'odd'}" data-o="${row.id}"><td>${row.index + 1}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td>${h(row.coQuan)}</td><td>${row.ngayDen}</td><td>${h(row.han)}</td><td>${h(row.nguoi)}</td></tr>`,
        )}</tbody></table></div></div><div class="dataTables_info">Đang xem 1 đến 30 trong tổng số 580 mục</div></div>`,
      }),
    leastRows: 8,
    steps: [scroll('.dataTables_scrollBody', 300), scroll('.dataTables_scrollBody', 37)],
  }),
];
