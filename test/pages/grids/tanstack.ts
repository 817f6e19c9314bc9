import { dossiers } from '../dossiers.ts';
import { click, scroll } from '../page.ts';
import { call, gridPage, remount } from './host/grid.ts';

const css = `.khung{height:620px;width:1140px;overflow:auto;border:1px solid #ddd}
.dau{position:sticky;top:0;display:flex;background:#f5f6f8;z-index:1}.dau button{border:0;background:none;font:inherit;font-weight:600;text-align:left;padding:10px 8px;box-sizing:border-box}
.dong{position:absolute;top:0;left:0;display:flex;border-bottom:1px solid #eee;box-sizing:border-box}
.dong>div{padding:12px 8px;box-sizing:border-box;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}`;

export const pages = [
  gridPage({
    name: 'tanstack',
    about: 'TanStack Table and Virtual: rows placed by transform, flexible cells, no table and no roles',
    client: 'tanstack',
    title: 'Công văn chờ xử lý',
    css,
    rows: (now) => dossiers('tanstack', 400, now, { forms: { slash: 60, time: 15, short: 10, empty: 10, none: 5 } }),
    columns: [
      { title: 'Số đến', key: 'soDen', width: 80 },
      { title: 'Ký hiệu', key: 'soKyHieu', width: 170 },
      { title: 'Trích yếu', key: 'trichYeu', width: 380 },
      { title: 'Tác giả', key: 'coQuan', width: 220 },
      { title: 'Ngày nhận', key: 'ngayDen', width: 120 },
      { title: 'Hạn giải quyết', key: 'han', width: 170, sort: 'hanDate' },
      { title: 'Người xử lý', key: 'nguoi', width: 180 },
    ],
    leastRows: 9,
    steps: [
      scroll('.khung', 150),
      scroll('.khung', 9000, 150),
      click('.dau button:nth-child(6)', 'sort by deadline'),
      scroll('.khung', 8650),
      call('filter', 'xã'),
      call('refresh'),
      remount,
    ],
  }),
];
