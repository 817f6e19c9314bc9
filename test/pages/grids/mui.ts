import { dossiers } from '../dossiers.ts';
import { click, scroll } from '../page.ts';
import { call, gridPage, remount } from './host/grid.ts';

const body = '.MuiDataGrid-virtualScroller';

export const pages = [
  gridPage({
    name: 'mui',
    about: 'MUI DataGrid: roles on div elements, virtual rows and columns, pages of 100',
    client: 'mui',
    title: 'Danh sách nhiệm vụ',
    rows: (now) =>
      dossiers('mui', 260, now, { statuses: true, forms: { slash: 60, dot: 10, time: 15, empty: 10, none: 5 } }),
    columns: [
      { title: 'Số hiệu', key: 'soKyHieu', width: 170, as: 'link' },
      { title: 'Nội dung', key: 'trichYeu', width: 340 },
      { title: 'Hạn chót', key: 'han', width: 160, sort: 'hanDate' },
      { title: 'Tiến độ', key: 'trangThai', width: 160, as: 'chip' },
      { title: 'Người phụ trách', key: 'nguoi', width: 190 },
      { title: 'Ngày nhận', key: 'ngayDen', width: 130, sort: 'ngayDenDate' },
      { title: 'Đơn vị chủ trì', key: 'donVi', width: 220 },
      { title: 'Nơi gửi', key: 'coQuan', width: 220 },
    ],
    options: { table: { initialState: { pagination: { paginationModel: { pageSize: 100 } } } } },
    leastRows: 7,
    steps: [
      scroll(body, 180),
      scroll(body, 2500, 250),
      click('.MuiDataGrid-columnHeader[data-field=han] .MuiDataGrid-columnHeaderTitleContainer', 'sort by deadline'),
      scroll(body, 2300, 0),
      click('.MuiDataGrid-row input[type=checkbox]', 'select a row'),
      click('.MuiTablePagination-actions button:last-child', 'next page'),
      call('filter', 'xã'),
      remount,
    ],
  }),
];
