import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scroll } from '../page.ts';

const cells = (row: Dossier): string =>
  `<td class="c0">${row.index + 1}</td><td class="c1"><a href="/ho-so/${row.maHoSo}">${row.maHoSo}</a></td><td>${h(row.thuTuc)}</td><td>${h(row.nguoiNop)}</td><td>${row.ngayDen}</td><td>${h(row.linhVuc)}</td><td>${h(row.nguoi)}</td><td>${h(row.han)}</td>`;
const head =
  '<tr><th class="c0">#</th><th class="c1">Mã hồ sơ</th><th>Tên thủ tục hành chính</th><th>Người nộp</th><th>Ngày tiếp nhận</th><th>Lĩnh vực</th><th>Cán bộ thụ lý</th><th>Ngày hẹn trả</th></tr>';

const css = `
*{box-sizing:border-box}body{margin:0;padding:20px;background:#f0f2f5;font:14px/1.5715 "Helvetica Neue","Noto Sans",Arial,sans-serif;color:rgba(0,0,0,.85)}
.ant-table{position:relative;background:#fff;width:1000px}
.ant-table-scroll{overflow:auto hidden}
.ant-table table{width:1560px;border-collapse:separate;border-spacing:0;table-layout:fixed}
.ant-table th{background:#fafafa;padding:12px 10px;text-align:left;font-weight:500;border-bottom:1px solid #e8e8e8;height:46px}
.ant-table td{padding:10px;border-bottom:1px solid #e8e8e8;height:56px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.c0{width:50px}.c1{width:250px}
th:nth-child(3){width:330px}th:nth-child(4){width:200px}th:nth-child(5),th:nth-child(6){width:130px}th:nth-child(7){width:170px}th:nth-child(8){width:300px}
.ant-table-fixed-left,.ant-table-fixed-right{position:absolute;top:0;z-index:1;overflow:hidden;background:#fff}
.ant-table-fixed-left{left:0;width:300px;box-shadow:6px 0 6px -4px rgba(0,0,0,.15)}
.ant-table-fixed-right{right:0;width:200px;box-shadow:-6px 0 6px -4px rgba(0,0,0,.15)}
.ant-table-fixed-right table{width:200px}`;

/** Old antd and DataTables FixedColumns: the overlay is a copy of all rows and all cells, of which few are seen. */
export const pages = [
  listPage({
    name: 'frozen-copies',
    about: 'a complete copy of all rows in an overlay which shows only the first columns, and a third for the last',
    rows: (now) => dossiers('copies', 11, now, { forms: { time: 60, slash: 30, none: 10 } }),
    html: (rows) =>
      page({
        title: 'Hồ sơ đang xử lý',
        css,
        body: `<h2>Hồ sơ một cửa đang xử lý</h2><div class="ant-table"><div class="ant-table-scroll" id="cuon"><table><thead class="ant-table-thead">${head}</thead><tbody class="ant-table-tbody">${each(
          rows,
          (row) => `<tr class="ant-table-row" data-row-key="${row.index}" data-o="${row.id}">${cells(row)}</tr>`,
        )}</tbody></table></div>
<div class="ant-table-fixed-left"><table><thead>${head}</thead><tbody>${each(rows, (row) => `<tr class="ant-table-row" data-row-key="${row.index}" data-o="${row.id}">${cells(row)}</tr>`)}</tbody></table></div>
<div class="ant-table-fixed-right"><table><thead><tr><th>Thao tác</th></tr></thead><tbody>${each(rows, (row) => `<tr class="ant-table-row" data-row-key="${row.index}" data-o="${row.id}"><td><a href="#xem">Xem</a> <a href="#chuyen">Chuyển</a></td></tr>`)}</tbody></table></div></div>`,
      }),
    leastRows: 10,
    steps: [scroll('#cuon', 0, 330), scroll('#cuon', 0, 560), scroll('#cuon', 0, 0)],
  }),
];
