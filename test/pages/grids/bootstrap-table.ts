import { dossiers } from '../dossiers.ts';
import { click, scroll } from '../page.ts';
import { asPackaged, type Column, call, gridPage, remount } from './host/grid.ts';

const css = `table{border-collapse:collapse;width:100%}td,th{border:1px solid #dee2e6;padding:8px;text-align:left}.fixed-table-container{width:1140px}
.card-view{display:flex;gap:8px}.card-view-title{width:180px;font-weight:600}.page-item{display:inline-block;padding:0 6px}`;
const body = '<h1>Văn bản đến</h1><div id="goc"><table id="bang"></table></div>';
const dist = 'bootstrap-table/dist';
const head = [
  `${dist}/bootstrap-table.css`,
  `${dist}/extensions/fixed-columns/bootstrap-table-fixed-columns.css`,
  'jquery/dist/jquery.js',
  `${dist}/bootstrap-table.js`,
  `${dist}/extensions/fixed-columns/bootstrap-table-fixed-columns.js`,
  `${dist}/locale/bootstrap-table-vi-VN.js`,
]
  .map(asPackaged)
  .join('');
const columns: Column[] = [
  { title: 'Số văn bản', key: 'soKyHieu', as: 'link', width: 170 },
  { title: 'Trích yếu', key: 'trichYeu', width: 420 },
  { title: 'Đơn vị gửi', key: 'coQuan', width: 260 },
  { title: 'Ngày văn bản', key: 'ngayVb', width: 150 },
  { title: 'Hạn giải quyết', key: 'han', as: 'clock', sort: 'hanDate', width: 220 },
  { title: 'Người xử lý', key: 'nguoi', width: 220 },
];

export const pages = [
  gridPage({
    name: 'bootstrap-table',
    about: 'Bootstrap Table of fixed height with fixed columns, pages, search',
    client: 'bootstrap-table',
    title: 'Văn bản đến',
    css,
    head,
    body,
    rows: (now) => dossiers('bootstrap-table', 75, now, { forms: { slash: 80, time: 10, empty: 10 } }),
    columns,
    options: {
      table: { height: 620, pagination: true, pageSize: 25, search: true, fixedColumns: true, fixedNumber: 1 },
    },
    leastRows: 4,
    steps: [
      scroll('.fixed-table-body', 300),
      click('.fixed-table-header .sortable', 'sort by deadline'),
      click('.page-next a', 'next page'),
      call('search', 'Sở'),
      remount,
    ],
  }),
  gridPage({
    name: 'bootstrap-table-cards',
    about: 'Bootstrap Table in its card view: a cell for each dossier, with titles and values in lines',
    client: 'bootstrap-table',
    title: 'Văn bản đến',
    css,
    head,
    body,
    rows: (now) => dossiers('bootstrap-table-cards', 40, now, { forms: { slash: 80, time: 10, empty: 10 } }),
    columns,
    options: { table: { cardView: true, pagination: true, pageSize: 10 } },
    leastRows: 3,
    steps: [click('.page-next a', 'next page'), call('cards'), call('cards')],
  }),
];
