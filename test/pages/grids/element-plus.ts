import { dossiers, hoSoWords } from '../dossiers.ts';
import { click, scroll } from '../page.ts';
import { call, gridPage, remount } from './host/grid.ts';

const body = '.el-table__body-wrapper .el-scrollbar__wrap';

export const pages = [
  gridPage({
    name: 'element-plus',
    about: 'Element Plus (Vue) table with a scroll box, fixed columns and a deadline drawn by a slot',
    client: 'element-plus',
    title: 'Hồ sơ đang xử lý',
    rows: (now) =>
      dossiers('element-plus', 80, now, {
        statuses: true,
        words: hoSoWords,
        forms: { slash: 60, timeFirst: 20, empty: 12, none: 8 },
      }),
    columns: [
      { title: '', type: 'selection', width: 44, fixed: true },
      { title: '#', type: 'index', width: 50, fixed: true },
      { title: 'Số hồ sơ', key: 'maHoSo', width: 230, fixed: true, as: 'link' },
      { title: 'Tên thủ tục hành chính', key: 'thuTuc', width: 340, showOverflowTooltip: true },
      { title: 'Lĩnh vực', key: 'linhVuc', width: 160 },
      { title: 'Chủ hồ sơ', key: 'nguoiNop', width: 180 },
      { title: 'Ngày tiếp nhận', key: 'ngayDen', width: 140, sort: 'ngayDenDate' },
      { title: 'Hẹn trả', key: 'han', width: 170, as: 'clock', sort: 'hanDate' },
      { title: 'Trạng thái', key: 'trangThai', width: 190, as: 'tag' },
      { title: 'Thao tác', as: 'actions', width: 110, fixed: 'right' },
    ],
    options: { table: { height: 600, border: true } },
    leastRows: 8,
    steps: [
      scroll(body, 0, 400),
      scroll(body, 610, 500),
      click('.el-table__header th:nth-child(8) .caret-wrapper', 'sort by deadline'),
      click('.el-table__body .el-checkbox', 'select a row'),
      call('filter', 'đất'),
      call('refresh'),
      remount,
    ],
  }),
  gridPage({
    name: 'element-plus-pages',
    about: 'Element Plus table with grouped titles, the deadline fixed at the right, pages and their total',
    client: 'element-plus',
    title: 'Công văn đến',
    rows: (now) => dossiers('element-plus-pages', 120, now, { forms: { slash: 80, short: 12, empty: 8 } }),
    columns: [
      { title: 'STT', type: 'index', width: 60 },
      {
        title: 'Công văn',
        children: [
          { title: 'Số công văn', key: 'soKyHieu', width: 170 },
          { title: 'Ngày ban hành', key: 'ngayVb', width: 120 },
          { title: 'Trích yếu', key: 'trichYeu', minWidth: 500 },
        ],
      },
      { title: 'Nơi ban hành', key: 'coQuan', width: 230 },
      { title: 'Chuyên viên thụ lý', key: 'nguoi', width: 180 },
      { title: 'Hạn xử lý', key: 'han', width: 150, fixed: 'right' },
    ],
    options: { pageSize: 10, table: { stripe: true } },
    leastRows: 8,
    steps: [click('.el-pagination .btn-next', 'next page'), scroll(body, 0, 300), call('refresh')],
  }),
];
