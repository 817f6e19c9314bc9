import { dossiers } from '../dossiers.ts';
import { click, scroll } from '../page.ts';
import { type Column, call, type GridSpec, gridPage } from './host/grid.ts';

const css = `#trang{width:1160px}table.dataTable td,table.dataTable th{white-space:nowrap}td.dai{white-space:normal!important;min-width:320px}
.nhan{background:#eef;border:1px solid #bbd;border-radius:3px;padding:0 4px}mark{background:#ff0;padding:0}`;

const columns: Column[] = [
  { title: '', as: 'check' },
  { title: 'STT', as: 'ordinal' },
  { title: 'SỐ ĐẾN', key: 'soDen' },
  { title: 'SỐ KÝ HIỆU', key: 'soKyHieu', as: 'link' },
  { title: 'TRÍCH YẾU', key: 'trichYeu', className: 'dai' },
  { title: 'CƠ QUAN BAN HÀNH', key: 'coQuan' },
  { title: 'NGÀY ĐẾN', key: 'ngayDen', sort: 'ngayDenDate' },
  { title: 'LĐ PHÂN CÔNG', key: 'nguoi' },
  { title: 'HẠN XỬ LÝ', key: 'han', as: 'clock', sort: 'hanDate' },
  { title: 'TRẠNG THÁI', key: 'trangThai', as: 'label' },
  { title: 'THAO TÁC', as: 'actions' },
];

const common = {
  css,
  title: 'Danh sách văn bản đến',
  body: '<h1>Danh sách văn bản đến</h1><div id="goc"><table id="bang" class="display stripe" style="width:100%"></table></div>',
} satisfies Partial<GridSpec>;

/** The titles are drawn apart from the body; `place` is that of a column among them. */
const title = (place: number, head = '.dt-scroll-head'): string => `${head} thead tr th:nth-child(${place})`;

export const pages = [
  gridPage({
    ...common,
    name: 'datatables',
    about: 'DataTables with scrollX, scrollY, FixedColumns at both sides, pages',
    client: 'datatables',
    rows: (now) =>
      dossiers('datatables', 145, now, { statuses: true, forms: { slash: 70, timeFirst: 15, empty: 10, none: 5 } }),
    columns,
    options: {
      table: { scrollX: true, scrollY: 470, pageLength: 25, fixedColumns: { start: 4, end: 1 } },
    },
    leastRows: 4,
    steps: [
      scroll('.dt-scroll-body', 0, 500),
      scroll('.dt-scroll-body', 310, 200),
      click(title(9), 'sort by deadline'),
      click('.dt-paging-button.next', 'next page'),
      call('search', 'Sở'),
      call('search', ''),
      call('refresh'),
    ],
  }),
  gridPage({
    ...common,
    name: 'datatables-legacy',
    about: 'DataTables 1 with jQuery and FixedColumns 3, which draws frozen columns as copies of the table',
    client: 'datatables-legacy',
    rows: (now) => dossiers('datatables-legacy', 90, now, { forms: { slash: 70, short: 20, empty: 10 } }),
    columns: columns.filter(({ key }) => key !== 'trangThai'),
    options: {
      table: { scrollX: true, scrollY: '460px', pageLength: 25, fixedColumns: { leftColumns: 4, rightColumns: 1 } },
    },
    leastRows: 6,
    steps: [
      scroll('.dataTables_scrollBody', 0, 450),
      scroll('.dataTables_scrollBody', 333, 300),
      click(title(9, '.dataTables_scrollHead'), 'sort by deadline'),
      click('.paginate_button.next', 'next page'),
      call('search', 'tỉnh'),
    ],
  }),
];
