import { dossiers } from '../dossiers.ts';
import { data } from '../html.ts';
import { scroll } from '../page.ts';
import type { Column } from './host/grid.ts';
import { asPackaged, call, gridPage, remount } from './host/grid.ts';

const loader = data({
  async: true,
  baseUrl: '/goi/tep/',
  packages: [
    { name: 'dojo', location: 'dojo' },
    { name: 'dgrid', location: 'dgrid' },
    { name: 'dstore', location: 'dojo-dstore' },
  ],
});

/** A row of the grid is a table with a cell for each set, and in it a table with the columns of that set. */
const sets: Column[][] = [
  [
    { title: 'STT', key: 'index' },
    { title: 'Số ký hiệu', key: 'soKyHieu', as: 'link' },
  ],
  [
    { title: 'Nội dung', key: 'trichYeu' },
    { title: 'Ngày nhận', key: 'ngayDen' },
    { title: 'Hạn hoàn thành', key: 'han', sort: 'hanDate' },
    { title: 'Người chủ trì', key: 'nguoi' },
    { title: 'Nơi gửi', key: 'coQuan' },
  ],
];

export const pages = [
  gridPage({
    name: 'dgrid',
    about: 'Dojo dgrid: rows on demand, each a table of column sets, the second of which scrolls',
    client: 'dgrid',
    head: `${asPackaged('dgrid/css/dgrid.css')}<script>var dojoConfig=${loader}</script>${asPackaged('dojo/dojo.js')}`,
    title: 'Công việc được giao',
    css: `.dgrid{height:600px;width:1150px}.dgrid-column-set-0{width:250px}.field-index{width:50px}.field-trichYeu{width:500px}.field-ngayDen,.field-han{width:140px}.field-nguoi{width:190px}.field-coQuan{width:240px}.dgrid-cell{padding:10px 6px}`,
    rows: (now) => dossiers('dgrid', 150, now, { forms: { slash: 70, time: 15, empty: 10, none: 5 } }),
    columns: sets as unknown as Column[],
    leastRows: 6,
    steps: [
      scroll('.dgrid-scroller', 310),
      scroll('.dgrid-scroller', 1500),
      call('select', 'dgrid-40'),
      call('sort', 'hanDate', true),
      call('filter', 'xã'),
      call('refresh'),
      remount,
    ],
  }),
];
