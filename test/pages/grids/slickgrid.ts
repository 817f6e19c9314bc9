import { dossiers } from '../dossiers.ts';
import { click, scroll } from '../page.ts';
import { call, gridPage, remount } from './host/grid.ts';

const css = '.luoi{height:600px;width:1140px;border:1px solid #ccc}';
const body = '.slick-viewport-right';

export const pages = [
  gridPage({
    name: 'slickgrid',
    about: 'SlickGrid with frozen columns: four panes, rows and columns drawn as they are scrolled to',
    client: 'slickgrid',
    title: 'Sổ công văn đến',
    css,
    rows: (now) => dossiers('slickgrid', 500, now, { forms: { slash: 70, time: 10, short: 10, empty: 10 } }),
    columns: [
      { title: 'Số đến', key: 'soDen', width: 80 },
      { title: 'Số KH', key: 'soKyHieu', width: 170, as: 'link' },
      { title: 'Hạn XL', key: 'han', width: 170, as: 'clock', sort: 'hanDate' },
      { title: 'Trích yếu', key: 'trichYeu', width: 400 },
      { title: 'Ngày đến', key: 'ngayDen', width: 120 },
      { title: 'CQBH', key: 'coQuan', width: 220 },
      { title: 'Cán bộ thụ lý', key: 'nguoi', width: 200 },
      { title: 'Đơn vị', key: 'donVi', width: 200 },
    ],
    options: { grid: { frozenColumn: 1, rowHeight: 38 } },
    leastRows: 9,
    steps: [
      scroll(body, 200),
      scroll(body, 7000, 130),
      click('.slick-header-column[data-id=han], .slick-header-column:nth-child(1)', 'click a title'),
      scroll(body, 6800),
      call('filter', 'xã'),
      call('refresh'),
      remount,
    ],
  }),
];
