import { dossiers } from '../dossiers.ts';
import { click, scroll } from '../page.ts';
import { call, gridPage, remount } from './host/grid.ts';

const body = '.tabulator-tableholder';
const css = '#goc{max-width:1140px}';

export const pages = [
  gridPage({
    name: 'tabulator',
    about: 'Tabulator, virtual rows, frozen columns, selection',
    client: 'tabulator',
    title: 'VĂN BẢN ĐẾN',
    css,
    rows: (now) =>
      dossiers('tabulator', 300, now, {
        statuses: true,
        forms: { slash: 65, time: 15, empty: 10, none: 6, unreadable: 4 },
      }),
    columns: [
      { title: '', formatter: 'rowSelection', titleFormatter: 'rowSelection', width: 40, frozen: true },
      { title: 'SKH', key: 'soKyHieu', width: 170, frozen: true, as: 'link' },
      { title: 'Số vào sổ', key: 'soDen', width: 90 },
      { title: 'Ngày vào sổ', key: 'ngayDen', width: 130, sort: 'ngayDenDate' },
      { title: 'Trích yếu nội dung', key: 'trichYeu', width: 380 },
      { title: 'Cơ quan gửi', key: 'coQuan', width: 220 },
      { title: 'Người phụ trách', key: 'nguoi', width: 190 },
      { title: 'Hạn XL', key: 'han', width: 170, sort: 'hanDate' },
      { title: 'Trạng thái xử lý', key: 'trangThai', width: 170 },
      { title: 'Chức năng', as: 'actions', width: 100, frozen: true },
    ],
    options: { table: { height: 620, selectableRows: true } },
    leastRows: 8,
    steps: [
      scroll(body, 350, 0),
      scroll(body, 4000, 600),
      call('select', 'tabulator-140'),
      click('.tabulator-col[tabulator-field=han] .tabulator-col-sorter', 'sort by deadline'),
      scroll(body, 3700, 200),
      call('filter', 'xã'),
      call('refresh'),
      remount,
    ],
  }),
  gridPage({
    name: 'tabulator-groups',
    about: 'Tabulator with groups, grouped titles and pages',
    client: 'tabulator',
    title: 'Công việc được giao',
    css,
    rows: (now) => dossiers('tabulator-groups', 60, now, { forms: { slash: 70, dash: 15, empty: 15 } }),
    columns: [
      { title: 'TT', as: 'ordinal', width: 60 },
      { title: 'Số văn bản', key: 'soKyHieu', width: 170 },
      { title: 'Nội dung công việc', key: 'trichYeu', widthGrow: 3 },
      {
        title: 'Thời gian',
        columns: [
          { title: 'Ngày nhận', key: 'ngayDen', width: 120 },
          { title: 'Hạn hoàn thành', key: 'han', width: 170, as: 'clock', sort: 'hanDate' },
        ],
      },
    ],
    options: {
      table: {
        layout: 'fitColumns',
        groupBy: 'donVi',
        pagination: true,
        paginationSize: 20,
        paginationCounter: 'rows',
      },
    },
    leastRows: 6,
    steps: [
      click('.tabulator-group', 'close a group'),
      click('.tabulator-col[tabulator-field=han] .tabulator-col-sorter', 'sort by deadline'),
      click('.tabulator-page[data-page=next]', 'next page'),
    ],
  }),
];
