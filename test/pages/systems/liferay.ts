import { column } from '../columns.ts';
import { dossiers, hoSoWords } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { click, listPage, scrollPage } from '../page.ts';

const ns = '_quanlyhoso_WAR_motcuaportlet_';
const columns = [
  column('Mã biên nhận', 'maHoSo', 210),
  column('Người nộp hồ sơ', 'nguoiNop', 140),
  column('Tên thủ tục', 'thuTuc', 330),
  column('Ngày nhận', 'ngayDen', 110),
  column('Hẹn trả', 'han', 160),
  column('Tình trạng hồ sơ', 'trangThai', 150),
];

/** The container adds a hidden template row of its own, which holds the titles' words once more. */
const container = listPage({
  name: 'liferay-search-container',
  about: 'Liferay 7 search container: lfr-template row hidden in the body, cells with headers, dropdown of actions',
  rows: (now) =>
    dossiers('liferay', 14, now, {
      statuses: true,
      words: hoSoWords,
      forms: { slash: 40, time: 30, timeFirst: 15, none: 15 },
    }),
  html: (rows) =>
    page({
      title: 'Danh sách hồ sơ - Một cửa',
      css: `body{margin:0;font:14px/1.5 system-ui,"Noto Sans",sans-serif;color:#272833}#banner{background:#b00;color:#fff;padding:14px 20px;font-size:18px}.portlet-body{padding:14px 20px}.table{width:1240px;border-collapse:collapse;table-layout:fixed;background:#fff}.table th,.table td{padding:9px 12px;border-top:1px solid #e7e7ed;text-align:left;vertical-align:middle}.table th{color:#6b6c7e}.hide,.dropdown-menu{display:none}.lfr-pagination{padding:12px 0}.truncate-text{overflow:hidden}`,
      body: `<div id="wrapper"><header id="banner">BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ</header><section id="content"><div class="portlet-boundary portlet-boundary${ns} portlet" id="p_p_id${ns}"><div class="portlet-content"><div class="portlet-body"><form id="${ns}fm"><div class="lfr-search-container-wrapper"><div id="${ns}hoSosSearchContainer" class="searchcontainer-content"><div class="table-responsive"><table class="table table-autofit table-list table-hover show-quick-actions-on-hover" data-searchcontainerid="${ns}hoSosSearchContainer"><thead class="table-columns"><tr><th class="lfr-checkbox-column" style="width:40px"><input type="checkbox" name="${ns}allRowIds"></th>${each(columns, ({ title, field, width }) => `<th class="lfr-${field}-column" id="${ns}hoSos_col-${field}" style="width:${width}px"><a href="javascript:;">${title}</a></th>`)}<th style="width:60px"></th></tr></thead><tbody class="table-data"><tr class="lfr-template hide" aria-hidden="true"><td class="table-cell"></td>${each(columns, () => '<td class="table-cell"></td>')}<td></td></tr>${each(
        rows,
        (row) =>
          `<tr class="selectable" data-qa-id="row" data-title="${h(row.maHoSo)}" data-o="${row.id}"><td class="table-cell"><input type="checkbox" name="${ns}rowIds" value="${row.index}"></td>${each(columns, ({ field, cell, width }, at) => `<td class="table-cell${at ? '' : ' first'} lfr-${field}-column" colspan="1" style="width:${width}px">${at === 0 ? `<a href="#">${cell(row)}</a>` : `<div class="truncate-text">${cell(row)}</div>`}</td>`)}<td class="table-cell last"><div class="dropdown lfr-icon-menu"><a class="dropdown-toggle" href="javascript:;"><svg class="lexicon-icon" width="14" height="14"><circle cx="7" cy="7" r="2"></circle></svg></a><ul class="dropdown-menu"><li><a>Gia hạn</a></li><li><a>Xem lịch sử</a></li></ul></div></td></tr>`,
      )}<tr class="lfr-template"></tr></tbody></table></div></div><div class="lfr-pagination taglib-search-iterator-page-iterator-bottom"><small class="search-results">Hiển thị 1 - 14 trong tổng số 580 kết quả.</small></div></div></form></div></div></div></section></div>`,
    }),
  leastRows: 7,
  steps: [scrollPage(120)],
});

/** A Vue table that is loaded after the page and answers its own search. */
const vue = listPage({
  name: 'opencps-vue',
  about: 'a Liferay portlet in Vue: rows with three labelled lines each, number and deadline beside a status chip',
  rows: (now) => dossiers('opencps', 20, now, { forms: { time: 60, slash: 40 } }),
  html: (rows) =>
    page({
      title: 'Xử lý hồ sơ',
      css: `body{margin:0;font:14px Roboto,"Noto Sans",sans-serif}.container{display:flex}.menu{width:230px;background:#f5f5f5;height:800px}.menu div{padding:9px 14px}.menu .so{float:right;background:#e53935;color:#fff;border-radius:8px;padding:0 6px}.noi-dung{flex:1;padding:0 14px}table.v-table{width:1000px;border-collapse:collapse}.v-table th{background:#ececec;padding:8px;text-align:left}.v-table td{padding:8px;border-bottom:1px solid #ddd;vertical-align:top;line-height:20px}.chip{background:#fff3e0;border-radius:10px;padding:1px 8px}.text-bold{font-weight:500}`,
      body: `<div id="app_xu_ly_ho_so" class="app_opencps"><div class="container"><div class="menu"><div>Chờ tiếp nhận <span class="so">3</span></div><div>Đang xử lý <span class="so">20</span></div><div>Quá hạn <span class="so">4</span></div><div>Sắp đến hạn <span class="so">2</span></div></div><div class="noi-dung"><h4>Danh sách hồ sơ đang xử lý</h4><div id="bang">Đang tải dữ liệu…</div></div></div></div>`,
      script: `var all=${JSON.stringify(
        rows.map(
          (row) =>
            `<tr data-o="${row.id}" jf-ext-cache-id="1"><td class="text-xs-center"><div class="content__tb">${row.index + 1}</div></td><td><div class="content__tb"><span class="text-bold">${row.maHoSo}</span></div></td><td width="420"><div class="content__tb"><p style="margin:0"><span class="text-bold">${h(row.thuTuc)}</span></p><p style="margin:0">Chủ hồ sơ: ${h(row.nguoiNop)}</p></div></td><td><div>Ngày tiếp nhận: <span>${row.ngayDen}</span></div><div>Ngày hẹn trả: <span>${h(row.han)}</span></div></td><td><span class="chip">Đang xử lý</span></td></tr>`,
        ),
      ).replaceAll('<', '\\u003c')},from=0;
function draw(){document.getElementById('bang').innerHTML='<table class="v-table datatable table"><thead><tr>'+['STT','Mã hồ sơ','Thông tin hồ sơ','Thời gian','Trạng thái'].map(function(t){return '<th role="columnheader" scope="col" class="column sortable"><span>'+t+'</span></th>'}).join('')+'</tr></thead><tbody>'+all.slice(from,from+10).join('')+'</tbody></table><button id="tiep">Trang tiếp</button>';document.getElementById('tiep').onclick=function(){from=from?0:10;setTimeout(draw,150)}}
setTimeout(draw,400);`,
    }),
  leastRows: 8,
  steps: [click('#tiep', 'next page'), click('#tiep', 'first page')],
});

export const pages = [container, vue];
