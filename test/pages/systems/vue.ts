import { type Column, column, records, widthOf } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { data, each, h, page } from '../html.ts';
import { listPage, scroll, scrollPage } from '../page.ts';

const vuetifyColumns = [
  column('Số văn bản', 'soKyHieu', 150),
  column('Nội dung', 'trichYeu', 420),
  column('Ngày đến', 'ngayDen', 110),
  column('Hạn xử lý', 'han', 200, (row) => `<span class="v-chip v-size--small">${h(row.han)}</span>`),
  column('Người xử lý', 'nguoi', 160),
];
const vuetifyCss = `body{margin:0;font:14px/1.5 Roboto,"Noto Sans",sans-serif}.v-data-table{background:#fff}.v-data-table__wrapper{overflow:auto}.v-data-table table{width:100%;border-spacing:0}.v-data-table th,.v-data-table td{padding:0 16px;text-align:left;height:48px;border-bottom:1px solid #0000001f}.v-data-table th{font-size:12px;color:#0009}.v-data-table__mobile-row{display:flex;align-items:center;justify-content:space-between;height:initial!important;min-height:36px}.v-data-table__mobile-row__header{font-weight:600;padding-right:16px}.v-data-table__mobile-row__cell{text-align:right}.v-data-table__mobile-table-row{display:block}.v-data-table__mobile-table-row td:not(:last-child){border-bottom:0}.v-chip{white-space:nowrap;padding:0 12px;border-radius:16px;background:#e0e0e0;display:inline-flex;height:24px;align-items:center}.v-chip:empty{display:none}.v-app-bar{height:56px;background:#1976d2;color:#fff;padding:16px;box-sizing:border-box}`;
const vuetifyHead = `<tr>${each(vuetifyColumns, ({ title }) => `<th role="columnheader" scope="col" aria-label="${title}: Not sorted. Activate to sort ascending." class="text-start sortable"><span>${title}</span><i class="v-icon notranslate v-data-table-header__icon mdi mdi-arrow-up"></i></th>`)}</tr>`;

const vuetify = listPage({
  name: 'vuetify-table',
  about: 'Vuetify 2 data table: chips in cells, a progress row in the head, icons in titles',
  rows: (now) => dossiers('vuetify', 16, now, { forms: { slash: 60, time: 25, empty: 15 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến',
      css: vuetifyCss,
      body: `<div id="app" data-app="true" class="v-application"><div class="v-application--wrap"><header class="v-app-bar">Điều hành tác nghiệp</header><main class="v-main"><div class="v-data-table v-data-table--has-bottom theme--light" id="ds"><div class="v-data-table__wrapper"><table><colgroup>${each(vuetifyColumns, () => '<col class="">')}</colgroup><thead class="v-data-table-header">${vuetifyHead}</thead><tbody>${each(rows, (row) => `<tr class="" data-o="${row.id}">${each(vuetifyColumns, ({ cell }) => `<td class="text-start">${cell(row)}</td>`)}</tr>`)}</tbody></table></div><div class="v-data-footer">Số dòng mỗi trang: 16 &nbsp; 1-16 của 580</div></div></main></div></div>`,
    }),
  leastRows: 9,
  steps: [scrollPage(150)],
});

/** On narrow windows each row becomes a block of titles and values, the head a select of titles. */
const vuetifyMobile = listPage({
  name: 'vuetify-mobile',
  about: 'Vuetify 2 on a narrow box: each row a block of lines with title and value, the head only a select to sort by',
  rows: (now) => dossiers('vuetify-mobile', 12, now, { forms: { slash: 80, time: 20 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến',
      css: `${vuetifyCss}#app{width:480px}`,
      body: `<div id="app" data-app="true" class="v-application"><header class="v-app-bar">Văn bản</header><div class="v-data-table v-data-table--mobile theme--light"><div class="v-data-table__wrapper"><table><colgroup></colgroup><thead class="v-data-table-header v-data-table-header-mobile"><tr><th><div class="v-data-table-header-mobile__wrapper"><div class="v-select"><label>Sắp xếp theo</label> <input readonly value="Hạn xử lý" size="8"></div></div></th></tr></thead><tbody>${each(rows, (row) => `<tr class="v-data-table__mobile-table-row" data-o="${row.id}">${each(vuetifyColumns, ({ title, cell }) => `<td class="v-data-table__mobile-row"><div class="v-data-table__mobile-row__header">${title}</div><div class="v-data-table__mobile-row__cell">${cell(row)}</div></td>`)}</tr>`)}</tbody></table></div></div></div>`,
    }),
  leastRows: 2,
  steps: [scrollPage(500)],
});

const quasarColumns = [
  column('Mã công việc', 'soKyHieu', 150),
  column('Tên công việc', 'trichYeu', 430),
  column('Người giao', 'nguoi', 160),
  column('Ngày giao', 'ngayDen', 110),
  column('Deadline', 'han', 170),
];
const quasarCss = `body{margin:0;padding:16px;font:13px Roboto,"Noto Sans",sans-serif}.q-table__container{background:#fff;box-shadow:0 1px 5px #0003;border-radius:4px;width:1200px}.q-table__top{padding:12px 16px;font-size:20px}.q-table__middle{overflow:auto;max-height:600px}.q-table{width:100%;border-collapse:separate;border-spacing:0}.q-table th,.q-table td{padding:7px 16px;text-align:left;border-bottom:1px solid #0000001f}.q-table td{height:33px}.q-table thead tr th{position:sticky;top:0;background:#fff;z-index:1}.q-virtual-scroll__padding td{padding:0;border:0;height:auto}.q-table__grid-content{display:flex;flex-wrap:wrap}.q-table__grid-item{padding:4px;width:33.3%;box-sizing:border-box}.q-table__grid-item-card{padding:14px;box-shadow:0 1px 5px #0003;border-radius:4px}.q-table__grid-item-title{opacity:.54;font-size:12px}.q-table__grid-item-value{font-size:13px;min-height:16px}.q-table__grid-item-row+.q-table__grid-item-row{margin-top:6px}.q-table__grid-item-value.dai{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}`;

const quasar = listPage({
  name: 'quasar-virtual',
  about: 'Quasar q-table with virtual scroll: padding bodies before and after, rows drawn where they are scrolled to',
  rows: (now) => dossiers('quasar', 200, now, { forms: { slash: 60, short: 10, time: 10, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Công việc',
      css: quasarCss,
      body: `<div id="q-app" class="q-layout"><div class="q-table__container q-table--horizontal-separator column no-wrap q-table__card q-table--virtual-scroll"><div class="q-table__top relative-position row items-center"><div class="q-table__control"><div class="q-table__title">Công việc của tôi</div></div></div><div class="q-table__middle scroll q-virtual-scroll q-virtual-scroll--vertical"><table class="q-table"><thead><tr><th class="q-table--col-auto-width"><div class="q-checkbox" role="checkbox"></div></th>${each(quasarColumns, ({ title, width }) => `<th class="text-left sortable" style="width:${width}px">${title}<i class="q-icon notranslate material-icons q-table__sort-icon" aria-hidden="true" role="presentation"></i></th>`)}</tr></thead><tbody class="q-virtual-scroll__padding"><tr><td colspan="6"></td></tr></tbody><tbody class="q-virtual-scroll__content"></tbody><tbody class="q-virtual-scroll__padding"><tr><td colspan="6"></td></tr></tbody></table></div></div></div>`,
      script: `var rows=${data(records(rows, quasarColumns))},H=48,s=document.querySelector('.q-table__middle'),c=document.querySelector('.q-virtual-scroll__content'),p=document.querySelectorAll('.q-virtual-scroll__padding td'),was=-1;
function draw(){var a=Math.max(0,Math.floor(s.scrollTop/H)-6),b=Math.min(rows.length,a+30);if(a===was)return;was=a;p[0].style.height=a*H+'px';p[1].style.height=(rows.length-b)*H+'px';
c.innerHTML=rows.slice(a,b).map(function(r){return '<tr class="" data-o="'+r[0]+'"><td class="q-table--col-auto-width"><div class="q-checkbox" role="checkbox"></div></td>'+r.slice(1).map(function(t){return '<td class="q-td text-left">'+t+'</td>'}).join('')+'</tr>'}).join('')}
s.addEventListener('scroll',function(){requestAnimationFrame(draw)});draw();`,
    }),
  leastRows: 9,
  steps: [scroll('.q-table__middle', 700), scroll('.q-table__middle', 6000), scroll('.q-table__middle', 0)],
});

const quasarGrid = listPage({
  name: 'quasar-grid',
  about: 'Quasar q-table in grid mode: cards of title and value one below the other, three to a line',
  rows: (now) => dossiers('quasar-grid', 12, now, { forms: { slash: 60, time: 30, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Công việc',
      css: quasarCss,
      body: `<div class="q-table__container q-table--grid" style="box-shadow:none"><div class="q-table__top"><div class="q-table__title">Công việc của phòng</div></div><div class="q-table__grid-content row">${each(rows, (row) => `<div class="q-table__grid-item col-xs-12 col-sm-6 col-md-4"><div class="q-table__grid-item-card q-card q-table__card" data-o="${row.id}">${each(quasarColumns, ({ title, field, cell }) => `<div class="q-table__grid-item-row"><div class="q-table__grid-item-title">${title}</div><div class="q-table__grid-item-value${field === 'trichYeu' ? ' dai' : ''}">${cell(row)}</div></div>`)}</div></div>`)}</div></div>`,
    }),
  leastRows: 6,
  steps: [scrollPage(200)],
});

const elColumns = [
  column('Số đến', 'soDen', 80),
  column('Số ký hiệu', 'soKyHieu', 150),
  column('Trích yếu', 'trichYeu', 420),
  column('Đơn vị ban hành', 'coQuan', 200),
  column('Ngày văn bản', 'ngayVb', 120),
  column('Đơn vị chủ trì', 'donVi', 230),
  column('Hạn hoàn thành', 'han', 190),
];
const elTotal = widthOf(elColumns);
const elCols = (list: readonly Column[]): string =>
  `<colgroup>${each(list, ({ width }, at) => `<col name="el-table_1_column_${at + 1}" width="${width}">`)}</colgroup>`;
/** Every copy holds all columns; those it does not show are hidden. */
const elTables = (rows: readonly Dossier[], shows: (at: number) => boolean, part: string): string =>
  `<div class="el-table__${part}header-wrapper"><table cellspacing="0" cellpadding="0" border="0" class="el-table__header" style="width: ${elTotal}px;">${elCols(elColumns)}<thead class="has-gutter"><tr class="">${each(elColumns, ({ title }, at) => `<th colspan="1" rowspan="1" class="el-table_1_column_${at + 1} is-leaf el-table__cell${shows(at) ? '' : ' is-hidden'}"><div class="cell">${title}</div></th>`)}</tr></thead></table></div><div class="el-table__${part}body-wrapper" style="height: 540px;"><table cellspacing="0" cellpadding="0" border="0" class="el-table__body" style="width: ${elTotal}px;">${elCols(elColumns)}<tbody>${each(rows, (row) => `<tr class="el-table__row${row.index % 2 ? ' el-table__row--striped' : ''}" data-o="${row.id}">${each(elColumns, ({ cell }, at) => `<td rowspan="1" colspan="1" class="el-table_1_column_${at + 1} el-table__cell${shows(at) ? '' : ' is-hidden'}"><div class="cell el-tooltip">${cell(row)}</div></td>`)}</tr>`)}<!----></tbody></table></div>`;

const element = listPage({
  name: 'element-ui-fixed',
  about: 'Element UI 2: full copies of the table left and right over the main one, all other cells in them hidden',
  rows: (now) => dossiers('element-ui', 26, now, { forms: { slash: 50, iso: 15, time: 15, empty: 20 } }),
  html: (rows) => {
    const outer = (at: number): boolean => at < 2 || at === elColumns.length - 1;
    return page({
      title: 'Văn bản đến',
      css: `body{margin:0;padding:12px;font:14px "Noto Sans",sans-serif;color:#606266}.el-table{position:relative;overflow:hidden;width:1200px;border:1px solid #ebeef5}.el-table table{table-layout:fixed;border-collapse:separate}.el-table__cell{padding:9px 0;border-bottom:1px solid #ebeef5;text-align:left;background:#fff}.el-table .cell{padding:0 10px;line-height:23px;height:23px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.el-table__header-wrapper,.el-table__fixed-header-wrapper{overflow:hidden}.el-table__body-wrapper{overflow:auto;position:relative}.el-table__fixed-body-wrapper{overflow:hidden}.el-table__fixed,.el-table__fixed-right{position:absolute;top:0;left:0;overflow:hidden;box-shadow:0 0 10px #0000001f;pointer-events:auto}.el-table__fixed-right{left:auto;right:0}.el-table__fixed-header-wrapper,.el-table__fixed-body-wrapper{position:absolute;left:0;top:0;z-index:3}.el-table__fixed-body-wrapper{top:42px}.el-table__fixed-right .el-table__fixed-header-wrapper,.el-table__fixed-right .el-table__fixed-body-wrapper{left:auto;right:0}.el-table .is-hidden>*{visibility:hidden}.hidden-columns{visibility:hidden;position:absolute;z-index:-1}.el-table__row--striped td{background:#fafafa}`,
      body: `<div id="app"><section class="app-main"><div class="el-table el-table--fit el-table--scrollable-x el-table--scrollable-y el-table--enable-row-hover"><div class="hidden-columns">${each(elColumns, () => '<div></div>')}</div>${elTables(rows, (at) => !outer(at), '')}<div class="el-table__fixed" style="height: 582px; width: 230px;">${elTables(rows, (at) => at < 2, 'fixed-')}</div><div class="el-table__fixed-right" style="height: 582px; width: 190px;">${elTables(rows, (at) => at === elColumns.length - 1, 'fixed-')}</div><div class="el-table__column-resize-proxy" style="display: none;"></div></div><div class="el-pagination"><span class="el-pagination__total">Tổng 580</span></div></section></div>`,
      script: `var b=document.querySelector('.el-table__body-wrapper'),f=document.querySelectorAll('.el-table__fixed-body-wrapper'),hd=document.querySelector('.el-table__header-wrapper');b.addEventListener('scroll',function(){f[0].scrollTop=f[1].scrollTop=b.scrollTop;hd.scrollLeft=b.scrollLeft})`,
    });
  },
  leastRows: 9,
  steps: [
    scroll('.el-table__body-wrapper', 210),
    scroll('.el-table__body-wrapper', 300, 190),
    scroll('.el-table__body-wrapper', 0, 0),
  ],
});

export const pages = [vuetify, vuetifyMobile, quasar, quasarGrid, element];
