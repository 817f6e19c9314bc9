import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scrollPage } from '../page.ts';

/** Nothing is free but the padding of the cells; every text ends in an ellipsis. */
export const pages = [
  listPage({
    name: 'no-room',
    about: 'rows of 18 px, narrow columns filled to the edge, twelve pixels of padding at the end of the row',
    rows: (now) => dossiers('room', 40, now, { forms: { slash: 90, short: 10 } }),
    html: (rows) =>
      page({
        title: 'Sổ văn bản',
        css: `body{margin:4px;font:11px/14px "Liberation Sans",Arial,sans-serif}table{border-collapse:collapse;table-layout:fixed;width:640px}
th,td{border:1px solid #bbb;padding:1px 2px;height:14px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;text-align:left}th{background:#eee}td:last-child{padding-right:14px}`,
        body: `<table><colgroup><col width=30><col width=62><col width=200><col width=100><col width=60><col width=62><col width=126></colgroup><tr><th>Số đến</th><th>Ngày đến</th><th>Trích yếu</th><th>Số ký hiệu</th><th>CQBH</th><th>Hạn xử lý</th><th>Cán bộ xử lý</th></tr>${each(
          rows,
          (row) =>
            `<tr data-o="${row.id}"><td>${row.soDen}</td><td>${row.ngayDen}</td><td>${h(row.trichYeu)} ${h(row.trichYeu)}</td><td>${h(row.soKyHieu)} ${h(row.coQuan)}</td><td>${h(row.coQuan)} ${h(row.donVi)}</td><td>${h(row.han)}</td><td>${h(row.nguoi)}, ${h(row.donVi)}, ${h(row.coQuan)}</td></tr>`,
        )}</table>`,
      }),
    leastRows: 30,
    steps: [scrollPage(50)],
  }),
];
