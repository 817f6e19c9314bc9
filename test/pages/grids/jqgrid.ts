import { dossiers } from '../dossiers.ts';
import { click, scroll } from '../page.ts';
import { asPackaged, call, gridPage } from './host/grid.ts';

const css = `.ui-jqgrid{border:1px solid #bbb;font-size:13px}.ui-jqgrid .ui-jqgrid-htable th{background:#eee;border-right:1px solid #ccc}
.ui-jqgrid tr.jqgrow td{border:1px solid #ddd;height:30px;white-space:nowrap}.frozen-bdiv{background:#fff}.frozen-div{background:#eee}`;

export const pages = [
  gridPage({
    name: 'jqgrid',
    about:
      'jqGrid: titles in a table of their own, frozen columns as copies over the list, a row that gives the widths',
    client: 'jqgrid',
    head: ['free-jqgrid/css/ui.jqgrid.css', 'jquery/dist/jquery.js', 'free-jqgrid/dist/jquery.jqgrid.src.js']
      .map(asPackaged)
      .join(''),
    title: 'Danh sách công văn đến',
    body: '<h1>Danh sách công văn đến</h1><div id="goc"><table id="bang"></table></div>',
    css,
    rows: (now) => dossiers('jqgrid', 120, now, { statuses: true, forms: { slash: 75, dash: 15, empty: 10 } }),
    columns: [
      { title: 'Số đến', key: 'soDen', width: 70, frozen: true },
      { title: 'Số ký hiệu', key: 'soKyHieu', width: 170, frozen: true, as: 'link' },
      { title: 'Trích yếu nội dung', key: 'trichYeu', width: 400 },
      { title: 'Cơ quan ban hành', key: 'coQuan', width: 220 },
      { title: 'Ngày đến', key: 'ngayDen', width: 110, sort: 'ngayDenDate' },
      { title: 'Hạn xử lý', key: 'han', width: 140, as: 'clock', sort: 'hanDate' },
      { title: 'Cán bộ xử lý', key: 'nguoi', width: 180 },
      { title: 'Trạng thái', key: 'trangThai', width: 150 },
    ],
    options: { grid: { height: 520, width: 1140, caption: 'Công văn đến', rownumbers: true } },
    leastRows: 8,
    steps: [
      scroll('.ui-jqgrid-bdiv', 0, 300),
      scroll('.ui-jqgrid-bdiv', 320, 250),
      click('#jqgh_bang_han', 'sort by deadline'),
      click('.ui-pg-button[id^=next]', 'next page'),
      call('filter', 'xã'),
      call('refresh'),
    ],
  }),
];
