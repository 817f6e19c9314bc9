import { dossiers } from '../dossiers.ts';
import { click, scroll } from '../page.ts';
import { call, gridPage, remount } from './host/grid.ts';

const body = '.ant-table-body';

export const pages = [
  gridPage({
    name: 'antd',
    about: 'Ant Design Table, scroll x and y, fixed columns at both sides',
    client: 'antd',
    title: 'Văn bản đến chờ xử lý',
    rows: (now) =>
      dossiers('antd', 60, now, { statuses: true, forms: { slash: 70, time: 10, empty: 8, none: 6, unreadable: 6 } }),
    columns: [
      { title: 'STT', as: 'ordinal', width: 56, fixed: 'left' },
      { title: 'Số/Ký hiệu', key: 'soKyHieu', width: 170, fixed: 'left', as: 'link' },
      { title: 'Số đến', key: 'soDen', width: 80 },
      { title: 'Trích yếu', key: 'trichYeu', width: 320, ellipsis: true },
      { title: 'CQ ban hành', key: 'coQuan', width: 220, ellipsis: true },
      { title: 'Ngày đến', key: 'ngayDen', width: 130, sort: 'ngayDenDate' },
      { title: 'Hạn xử lý', key: 'han', width: 170, sort: 'hanDate' },
      { title: 'Người xử lý', key: 'nguoi', width: 170 },
      { title: 'Độ khẩn', key: 'doKhan', width: 110, as: 'tag' },
      { title: 'Trạng thái', key: 'trangThai', width: 150, as: 'tag' },
      { title: 'Hành động', as: 'actions', width: 160, fixed: 'right' },
    ],
    options: { selectable: true, table: { scroll: { x: 1760, y: 560 }, size: 'middle' } },
    leastRows: 8,
    steps: [
      scroll(body, 0, 420),
      scroll(body, 900, 700),
      click('.ant-table-body tr[data-o] .ant-checkbox-input', 'select a row'),
      click('.ant-table-thead th:nth-child(8) .ant-table-column-sorters', 'sort by deadline'),
      scroll(body, 300, 0),
      call('refresh'),
      remount,
    ],
  }),
  gridPage({
    name: 'antd-virtual',
    about: 'Ant Design Table with virtual rows of div elements, a fixed column, rows that open',
    client: 'antd',
    title: 'Danh sách công văn',
    rows: (now) =>
      dossiers('antd-virtual', 400, now, { forms: { slash: 60, short: 15, dash: 10, empty: 10, none: 5 } }),
    columns: [
      { title: 'Số công văn', key: 'soKyHieu', width: 170, fixed: 'left' },
      { title: 'Nội dung', key: 'trichYeu', width: 380, ellipsis: true },
      { title: 'Nơi gửi', key: 'coQuan', width: 240, ellipsis: true },
      { title: 'Hạn hoàn thành', key: 'han', width: 180, as: 'clock', sort: 'hanDate' },
      { title: 'Ngày nhận', key: 'ngayDen', width: 130 },
      { title: 'Đơn vị xử lý', key: 'donVi', width: 220, ellipsis: true },
    ],
    options: { expandable: true, table: { virtual: true, scroll: { x: 1400, y: 560 } } },
    leastRows: 8,
    steps: [
      scroll('.ant-table-tbody-virtual-holder', 2000),
      scroll('.ant-table-tbody-virtual-holder', 2333),
      click('.ant-table-row-expand-icon', 'open a row'),
      click('.ant-table-column-sorters', 'sort by deadline'),
      scroll('.ant-table-tbody-virtual-holder', 9000),
      scroll('.ant-table-tbody-virtual-holder', 0),
      call('refresh'),
    ],
  }),
  gridPage({
    name: 'antd-grouped',
    about: 'Ant Design Table with grouped titles, opened rows, pages and their total',
    client: 'antd',
    title: 'Hồ sơ giải quyết',
    rows: (now) =>
      dossiers('antd-grouped', 580, now, { forms: { slash: 55, dot: 15, timeFirst: 15, empty: 10, none: 5 } }),
    columns: [
      { title: 'TT', as: 'ordinal', width: 60 },
      {
        title: 'Hồ sơ',
        children: [
          { title: 'Mã hồ sơ', key: 'maHoSo', width: 230, as: 'link' },
          { title: 'Tên thủ tục', key: 'thuTuc' },
        ],
      },
      {
        title: 'Thời gian',
        children: [
          { title: 'Ngày tiếp nhận', key: 'ngayDen', width: 130 },
          { title: 'Ngày hẹn trả', key: 'han', width: 160, sort: 'hanDate' },
        ],
      },
      { title: 'Cán bộ thụ lý', key: 'nguoi', width: 180 },
    ],
    options: { expandable: true, pageSize: 20, table: { bordered: true, size: 'small' } },
    leastRows: 7,
    steps: [
      click('.ant-table-row-expand-icon', 'open a row'),
      click('.ant-pagination-next button', 'next page'),
      click('.ant-table-column-sorters', 'sort by deadline'),
      call('filter', 'đất'),
      call('refresh'),
    ],
  }),
];
