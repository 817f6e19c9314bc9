import { dossiers } from '../dossiers.ts';
import type { TestPage } from '../page.ts';
import { scroll } from '../page.ts';
import { extJs } from './host/bundle.ts';
import { asPackaged, call, gridPage, remount } from './host/grid.ts';

const normal = '.x-grid-scroll-body';

/** None, where ExtJS is not on this machine (README.md). */
export const pages: TestPage[] =
  extJs === null
    ? []
    : [
        gridPage({
          name: 'extjs',
          about: 'ExtJS grid with locked columns and buffered rows: a table per row, in two views',
          client: 'extjs',
          head:
            asPackaged('extjs-gpl/build/classic/theme-crisp/resources/theme-crisp-all.css') +
            asPackaged('extjs-gpl/build/ext-all.js'),
          title: 'Văn bản đến',
          rows: (now) =>
            dossiers('extjs', 300, now, { statuses: true, forms: { slash: 75, time: 10, empty: 10, none: 5 } }),
          columns: [
            { title: 'STT', xtype: 'rownumberer', width: 50, locked: true },
            { title: 'Số/ký hiệu', key: 'soKyHieu', width: 180, locked: true, as: 'link' },
            { title: 'Số đến', key: 'soDen', width: 80 },
            { title: 'Trích yếu', key: 'trichYeu', width: 380, editor: 'textfield' },
            {
              title: 'Thời gian',
              columns: [
                { title: 'Ngày đến', key: 'ngayDen', width: 110 },
                { title: 'Hạn xử lý', key: 'han', width: 150, as: 'clock', sort: 'hanDate' },
              ],
            },
            { title: 'Cơ quan ban hành', key: 'coQuan', width: 230 },
            { title: 'Người xử lý', key: 'nguoi', width: 180 },
            { title: 'Trạng thái', key: 'trangThai', width: 150 },
          ],
          options: { editable: true },
          leastRows: 8,
          steps: [
            scroll(normal, 250, 0),
            call('sort', 'hanDate', 'DESC'),
            call('select', 'extjs-12'),
            call('filter', 'xã'),
            call('refresh'),
            remount,
          ],
        }),
      ];
