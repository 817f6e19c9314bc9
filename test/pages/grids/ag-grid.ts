import { dossiers } from '../dossiers.ts';
import { click, scroll } from '../page.ts';
import { type Column, call, gridPage, remount } from './host/grid.ts';

const css = '#goc{height:640px;width:1150px}';
const rowsBox = '.ag-grid-viewport';

const columns: Column[] = [
  { title: 'TT', as: 'ordinal', width: 70, pinned: 'left' },
  { title: 'Số VB', key: 'soKyHieu', width: 180, pinned: 'left', as: 'link' },
  { title: 'Ngày VB', key: 'ngayVb', width: 130 },
  { title: 'Hạn giải quyết', key: 'han', width: 180, sort: 'hanDate' },
  { title: 'Tình trạng', key: 'trangThai', width: 150 },
  { title: 'Trích yếu nội dung', key: 'trichYeu', width: 360, filter: true },
  { title: 'Đơn vị ban hành', key: 'coQuan', width: 230 },
  { title: 'Ngày đến', key: 'ngayDen', width: 140, sort: 'ngayDenDate' },
  { title: 'Cán bộ xử lý', key: 'nguoi', width: 200 },
  { title: 'Phòng ban xử lý', key: 'donVi', width: 220 },
  { title: 'Vai trò', key: 'vaiTro', width: 140 },
  { title: 'Thao tác', as: 'actions', width: 110, pinned: 'right' },
];

export const pages = [
  gridPage({
    name: 'ag-grid',
    about: 'AG Grid with virtual rows and columns, pinned at both sides',
    client: 'ag-grid',
    title: 'Văn bản chờ xử lý',
    css,
    rows: (now) =>
      dossiers('ag-grid', 500, now, {
        statuses: true,
        forms: { slash: 60, time: 15, short: 10, empty: 9, unreadable: 6 },
      }),
    columns,
    options: { grid: { rowSelection: { mode: 'multiRow' }, animateRows: true } },
    leastRows: 8,
    steps: [
      scroll(rowsBox, 205),
      scroll(rowsBox, 8000),
      scroll(rowsBox, 8000, 270),
      click('.ag-header-cell[col-id=han] .ag-header-cell-label', 'sort by deadline, rows move'),
      scroll(rowsBox, 7700),
      scroll(rowsBox, 7700, 0),
      call('filter', 'xã'),
      call('refresh'),
      remount,
    ],
  }),
  gridPage({
    name: 'ag-grid-legacy',
    about: 'AG Grid 31: pinned columns in row elements of their own, beside those of the middle',
    client: 'ag-grid-legacy',
    title: 'Văn bản chờ xử lý',
    css,
    rows: (now) =>
      dossiers('ag-grid-legacy', 400, now, { statuses: true, forms: { slash: 70, time: 15, short: 10, empty: 5 } }),
    columns,
    options: { grid: { rowSelection: 'multiple', animateRows: true } },
    leastRows: 8,
    steps: [
      scroll('.ag-body-viewport', 205),
      scroll('.ag-body-viewport', 6000),
      scroll('.ag-center-cols-viewport', 0, 270),
      click('.ag-header-cell[col-id=han] .ag-header-cell-label', 'sort by deadline, rows move'),
      scroll('.ag-body-viewport', 5700),
      scroll('.ag-center-cols-viewport', 0, 0),
      call('filter', 'xã'),
      remount,
    ],
  }),
  gridPage({
    name: 'ag-grid-pinned',
    about: 'AG Grid with the deadline pinned at the right, grouped titles, rows of two lines and pages',
    client: 'ag-grid',
    title: 'Theo dõi nhiệm vụ',
    css,
    rows: (now) => dossiers('ag-grid-pinned', 120, now, { forms: { slash: 70, iso: 15, empty: 10, none: 5 } }),
    columns: [
      {
        title: 'Văn bản',
        children: [
          { title: 'Số/ký hiệu', key: 'soKyHieu', width: 180 },
          { title: 'Nội dung', key: 'trichYeu', width: 330, wrapText: true, autoHeight: true },
        ],
      },
      {
        title: 'Giao việc',
        children: [
          { title: 'Người thực hiện', key: 'nguoi', width: 190 },
          { title: 'Đơn vị chủ trì', key: 'donVi', width: 220 },
        ],
      },
      { title: 'Ngày giao', key: 'ngayDen', width: 130 },
      { title: 'Thời hạn', key: 'han', width: 150, pinned: 'right', as: 'clock', sort: 'hanDate' },
    ],
    options: { grid: { pagination: true, paginationPageSize: 20, domLayout: 'normal' } },
    leastRows: 3,
    steps: [
      click('.ag-paging-button[aria-label="Next Page"]', 'next page'),
      click('.ag-header-cell[col-id=han] .ag-header-cell-label', 'sort by deadline'),
      scroll(rowsBox, 300),
    ],
  }),
];
