import { type Column, colgroup, column, widthOf } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scroll, type TestPage } from '../page.ts';

const locked = [
  column('Số VB', 'soKyHieu', 150, (row) => `<a class="lien-ket" href="#/vb/${row.index}">${h(row.soKyHieu)}</a>`),
  column('Ngày BH', 'ngayVb', 100),
];
const columns = [
  column('Nội dung', 'trichYeu', 360),
  column('CQ ban hành', 'coQuan', 190),
  column('Đơn vị chủ trì', 'donVi', 190),
  column('HXL', 'han', 170),
  column('Trạng thái xử lý', 'trangThai', 160, (row) => `<span class="k-badge">${h(row.trangThai)}</span>`),
  column('Vai trò', 'vaiTro', 120),
];

const css = `.k-grid td.tr-yeu{white-space:nowrap}
body{margin:0;padding:16px;font:14px/20px "Noto Sans",sans-serif;background:#fff;color:#424242}
.k-grid{width:1240px;border:1px solid #0000001a;display:flex;flex-direction:column;position:relative}
.k-grid-header{display:flex;background:#fafafa;border-bottom:1px solid #0000001a;padding-inline-end:15px}
.k-grid-header-locked,.k-grid-content-locked{flex:none;overflow:hidden;border-right:1px solid #0003}
.k-grid-header-wrap{overflow:hidden;flex:1}
.k-grid-container{display:flex;height:560px;position:relative;overflow:hidden}
.k-grid-content{overflow:auto;overflow-y:scroll;flex:1;position:relative}
.k-grid table{table-layout:fixed;border-collapse:separate;border-spacing:0}
.k-grid th,.k-grid td{padding:8px 12px;border:0 solid #0000001a;border-width:0 0 1px 1px;overflow:hidden;text-overflow:ellipsis;text-align:left;white-space:nowrap}
.k-grid .tr-yeu{white-space:normal}.k-alt{background:#00000005}.k-cell-inner,.k-link{display:flex;align-items:center}
.k-column-title{overflow:hidden;text-overflow:ellipsis}.k-badge{padding:2px 6px;border-radius:3px;background:#eee;font-size:12px}
.k-pager{padding:8px;border-top:1px solid #0000001a;display:flex;gap:8px}.lien-ket{color:#1565c0}
.k-grid-toolbar{padding:8px;border-bottom:1px solid #0000001a}`;

const head = (list: readonly Column[], owned: boolean): string =>
  `<table class="k-grid-header-table k-table k-table-md" role="presentation" style="width: ${widthOf(list)}px;">${colgroup(list)}<thead class="k-table-thead" role="rowgroup"><tr class="k-table-row" ${roleOf(list, 'h', owned)}>${each(list, ({ title, field }, index) => `<th id="c-h-${field}" scope="col" role="columnheader" data-field="${field}" aria-haspopup="true" rowspan="1" data-title="${title}" data-index="${index}" class="k-header k-table-th k-filterable"><span class="k-cell-inner"><span class="k-link"><span class="k-column-title">${title}</span></span><a class="k-grid-filter-menu" href="#" title="${title} bộ lọc"></a></span></th>`)}</tr></thead></table>`;

/** Lately a locked row owns the cells of the other half by their ids, and the row of these is none. */
const ids = (row: number | string): string => columns.map(({ field }) => `c-${row}-${field}`).join(' ');
const roleOf = (list: readonly Column[], row: number | string, owned: boolean): string =>
  !owned ? 'role="row"' : list === locked ? `role="row" aria-owns="${ids(row)}"` : 'role="none"';

const body = (rows: readonly Dossier[], list: readonly Column[], owned: boolean): string =>
  `<table class="k-grid-table k-table k-table-md" role="presentation" style="width: ${widthOf(list)}px; height: auto;">${colgroup(list)}<tbody class="k-table-tbody" role="rowgroup">${each(
    rows,
    (row) =>
      `<tr class="k-table-row k-master-row${row.index % 2 ? ' k-table-alt-row k-alt' : ''}" data-uid="6a3f-${row.index}" ${roleOf(list, row.index, owned)} aria-rowindex="${row.index + 2}" style="height: 58px;" data-o="${row.id}">${each(list, ({ field, cell }) => `<td id="c-${row.index}-${field}" class="k-table-td${field === 'trichYeu' ? ' tr-yeu' : ''}" role="gridcell">${cell(row)}</td>`)}</tr>`,
  )}</tbody></table>`;

const grid = (owned: boolean): TestPage =>
  listPage({
    name: owned ? 'kendo-locked-owned' : 'kendo-locked',
    about: `Kendo UI: locked header and locked content beside the scrolled ones${owned ? ', whose rows are none and owned by the locked' : ', four tables of one grid'}`,
    rows: (now) =>
      dossiers(owned ? 'kendo-owned' : 'kendo-locked', 25, now, {
        statuses: true,
        forms: { slash: 50, seconds: 30, empty: 20 },
      }),
    html: (rows) =>
      page({
        title: 'Theo dõi văn bản',
        css,
        body: `<h3>Theo dõi tình hình xử lý văn bản</h3><div id="grid" data-role="grid" class="k-widget k-grid k-grid-md k-grid-lockedcolumns" role="grid" aria-rowcount="580"><div class="k-toolbar k-grid-toolbar"><button class="k-button">Xuất Excel</button></div>
<div class="k-grid-header" style="padding-right: 15px;"><div class="k-grid-header-locked" style="width: 250px;">${head(locked, owned)}</div><div class="k-grid-header-wrap k-auto-scrollable">${head(columns, owned)}</div></div>
<div class="k-grid-container"><div class="k-grid-content-locked" style="width: 250px; height: 560px;">${body(rows, locked, owned)}</div><div class="k-grid-content k-auto-scrollable" tabindex="0">${body(rows, columns, owned)}</div></div>
<div class="k-pager k-grid-pager" role="application"><span class="k-pager-info k-label">1 - 25 trong 580 mục</span></div></div>`,
        script: `var c=document.querySelector('.k-grid-content'),l=document.querySelector('.k-grid-content-locked'),w=document.querySelector('.k-grid-header-wrap');c.addEventListener('scroll',function(){l.scrollTop=c.scrollTop;w.scrollLeft=c.scrollLeft});`,
      }),
    leastRows: 7,
    steps: [scroll('.k-grid-content', 300), scroll('.k-grid-content', 420, 200), scroll('.k-grid-content', 0, 0)],
  });

export const pages = [grid(false), grid(true)];
