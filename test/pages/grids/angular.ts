import { dossiers } from '../dossiers.ts';
import { click, scroll } from '../page.ts';
import { call, gridPage, remount } from './host/grid.ts';

export const pages = [
  gridPage({
    name: 'angular',
    about: 'Angular Material table: sticky titles and columns, inputs in cells, ripples and hidden checkboxes',
    client: 'angular',
    title: 'Văn bản đến chờ xử lý',
    rows: (now) => dossiers('angular', 60, now, { statuses: true, forms: { slash: 75, time: 10, empty: 10, none: 5 } }),
    columns: [
      { title: '', as: 'check', sticky: 'sticky' },
      { title: 'Số/Ký hiệu', key: 'soKyHieu', as: 'link', sticky: 'sticky' },
      { title: 'Ngày văn bản', key: 'ngayVb' },
      { title: 'Trích yếu', key: 'trichYeu' },
      { title: 'Hạn xử lý', key: 'han', sort: 'hanDate' },
      { title: 'Số đến', key: 'soDen', as: 'input' },
      { title: 'Ngày đến', key: 'ngayDen', sort: 'ngayDenDate' },
      { title: 'Cơ quan ban hành', key: 'coQuan' },
      { title: 'Trạng thái', key: 'trangThai', sticky: 'stickyEnd' },
    ],
    leastRows: 8,
    steps: [
      scroll('.hop', 0, 420),
      scroll('.hop', 700, 200),
      click('th.mat-sort-header', 'sort by deadline'),
      click('tr[data-o] .mdc-checkbox input', 'select a row'),
      call('filter', 'xã'),
      call('refresh'),
      remount,
    ],
  }),
];
