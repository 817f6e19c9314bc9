import { column } from '../columns.ts';
import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scroll, scrollPage, type TestPage } from '../page.ts';

const viewState =
  '<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRkhx3w=="><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="">';

const gridColumns = [
  column('Số công văn', 'soKyHieu', 130),
  column('Ngày ký', 'ngayVb', 90),
  column('Về việc', 'trichYeu', 430),
  column('Tác giả', 'coQuan', 180),
  column(
    'Hạn GQ',
    'han',
    190,
    (row) => `<span id="ctl00_cphMain_gvVanBan_ctl${row.index + 2}_lblHan">${h(row.han)}</span>`,
  ),
];
const lastColumns = {
  state: column('Tình trạng xử lý', 'trangThai', 120),
  handling: column('Xử lý', 'trangThai', 120),
  actions: column(
    'Xử lý',
    'trangThai',
    120,
    (row) =>
      `<a id="ctl00_cphMain_gvVanBan_ctl${row.index + 2}_lnkChuyen" href="#">Chuyển</a> | <a href="#">Gia hạn</a> | <a href="#">Kết thúc</a>`,
  ),
};

const pager = `<tr class="GridPager" align="center" style="color:White;background-color:#284775;"><td colspan="7"><table border="0"><tbody><tr><td><span>1</span></td>${each([2, 3, 4, 5, 6], (n) => `<td><a href="javascript:__doPostBack('ctl00$cphMain$gvVanBan','Page$${n}')" style="color:White;">${n}</a></td>`)}<td><a href="#" style="color:White;">...</a></td></tr></tbody></table></td></tr>`;

/** Titles are links that post back, the first cell an image button, a nested table of page numbers is the last row. */
const gridView = (last: keyof typeof lastColumns): TestPage =>
  listPage({
    name: last === 'state' ? 'aspnet-gridview' : `aspnet-gridview-${last}`,
    about: `ASP.NET GridView: th with links, colours in style attributes, nested tables of pages; last column "${lastColumns[last].title}" of ${last}`,
    rows: (now) =>
      dossiers(last === 'actions' ? 'gridview-actions' : 'gridview', 14, now, {
        statuses: last !== 'actions',
        forms: { short: 50, net: 25, empty: 15, none: 10 },
      }),
    html: (rows) =>
      page({
        title: 'Công văn đến',
        css: 'body{margin:0;font:9pt Arial,"Liberation Sans",sans-serif}.banner{height:60px;background:#5d7b9d;color:#fff;font:bold 15pt serif;padding:14px}.GridPager table td{padding:0 4px;border:0}table.g{border-collapse:collapse}.g td,.g th{padding:4px}',
        body: `<form method="post" action="./VanBanDen.aspx" id="aspnetForm"><div class="aspNetHidden">${viewState}</div><div class="banner">QUẢN LÝ CÔNG VĂN - HỒ SƠ CÔNG VIỆC</div>
<table width="100%" cellpadding="0" cellspacing="0"><tbody><tr><td valign="top" width="1200"><span id="ctl00_cphMain_lblTong">Có 580 công văn chờ xử lý. Quá hạn: 12.</span><div><table class="g" cellspacing="0" cellpadding="4" rules="all" border="1" id="ctl00_cphMain_gvVanBan" style="color:#333333;width:100%;border-collapse:collapse;"><tbody>${pager}<tr style="color:White;background-color:#5D7B9D;font-weight:bold;"><th scope="col">&nbsp;</th>${each([...gridColumns, lastColumns[last]], ({ title, field, width }) => `<th scope="col" style="width:${width}px;"><a href="javascript:__doPostBack('ctl00$cphMain$gvVanBan','Sort$${field}')" style="color:White;">${title}</a></th>`)}</tr>${each(
          rows,
          (row) =>
            `<tr style="color:${row.index % 2 ? '#284775' : '#333333'};background-color:${row.index % 2 ? 'White' : '#F7F6F3'};" data-o="${row.id}"><td><input type="image" alt="Xem" width="16" height="16" src="data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="></td>${each([...gridColumns, lastColumns[last]], ({ cell, field }) => `<td${field === 'ngayVb' || field === 'han' ? ' align="center"' : ''}>${cell(row)}</td>`)}</tr>`,
        )}${pager}</tbody></table></div></td></tr></tbody></table></form>`,
      }),
    leastRows: 9,
    steps: [scrollPage(80)],
  });

const radColumns = [
  column('Số ký hiệu', 'soKyHieu', 150),
  column('Trích yếu văn bản', 'trichYeu', 400),
  column('Ngày nhận', 'ngayDen', 100),
  column('Người xử lý', 'nguoi', 160),
  column('Hạn trả kết quả', 'han', 170),
  column('Đơn vị phối hợp', 'donVi', 200),
];
const radGroup = `<colgroup><col style="width:24px">${each(radColumns, ({ width }) => `<col style="width:${width}px">`)}</colgroup>`;

/** Rows in groups by urgency; the pager is a table with tables inside, and titles stand in a table of their own. */
const radGrid = listPage({
  name: 'telerik-radgrid',
  about: 'Telerik RadGrid: static headers in their own div, rows of groups, the pager as nested tables in a tfoot',
  rows: (now) => dossiers('radgrid', 22, now, { forms: { slash: 60, time: 20, empty: 15, unreadable: 5 } }),
  html: (rows) => {
    const groups = [...new Set(rows.map(({ doKhan }) => doKhan))];
    return page({
      title: 'Văn bản đến',
      css: `body{margin:8px;font:12px/16px "segoe ui","Noto Sans",sans-serif}.RadGrid{border:1px solid #828282;width:1220px;background:#fff}.rgMasterTable{border-collapse:separate;table-layout:fixed;width:1204px}.rgHeader{background:#eaeaea;border:0 solid #828282;border-width:0 0 1px 1px;padding:5px 7px;text-align:left;font-weight:normal}.rgHeader a{color:#333;text-decoration:none}.rgHeaderDiv{background:#eee;overflow:hidden;margin-right:16px;padding-right:0}.rgDataDiv{overflow:auto}.rgRow td,.rgAltRow td{padding:4px 7px;border:0 solid #d9d9d9;border-width:0 0 1px 1px}.rgAltRow{background:#f2f2f2}.rgGroupHeader{background:#e6e6e6;font-size:1.1em}.rgGroupHeader td{padding:4px 8px}.rgGroupHeader button{width:16px;height:16px;border:0}.rgPager{background:#eee}.rgWrap{float:left;padding:5px}.rgInfoPart{float:right}.rgExpand,.rgCollapse{border:0;width:16px}.rgResizeCol{display:none}`,
      body: `<form id="form1">${viewState}<h3>Văn bản đến theo độ khẩn</h3><div id="ctl00_RadGrid1" class="RadGrid RadGrid_Default" tabindex="0"><div id="ctl00_RadGrid1_GridHeader" class="rgHeaderDiv"><table class="rgMasterTable rgClipCells" id="ctl00_RadGrid1_ctl00_Header">${radGroup}<thead><tr><th class="rgGroupCol" scope="col">&nbsp;</th>${each(radColumns, ({ title }) => `<th scope="col" class="rgHeader"><a onclick="return false" title="Bấm để sắp xếp" href="#">${title}</a></th>`)}</tr></thead><tbody style="display:none;"><tr><td colspan="7"></td></tr></tbody></table></div>
<div id="ctl00_RadGrid1_GridData" class="rgDataDiv" style="overflow-x:auto;overflow-y:auto;width:100%;height:520px;"><table class="rgMasterTable rgClipCells" id="ctl00_RadGrid1_ctl00">${radGroup}<thead style="display:none;"><tr><th class="rgGroupCol" scope="col">&nbsp;</th>${each(radColumns, ({ title }) => `<th scope="col">${title}</th>`)}</tr></thead><tfoot style="display:none;"><tr><td colspan="7"></td></tr></tfoot><tbody>${each(
        groups,
        (group) =>
          `<tr class="rgGroupHeader"><td class="rgGroupCol"><button type="button" class="rgCollapse" title="Thu gọn"></button></td><td colspan="6"><p style="margin:0">Độ khẩn: ${group}; Số văn bản: ${rows.filter(({ doKhan }) => doKhan === group).length}</p></td></tr>${each(
            rows.filter(({ doKhan }) => doKhan === group),
            (row) =>
              `<tr class="${row.index % 2 ? 'rgAltRow' : 'rgRow'}" id="ctl00_RadGrid1_ctl00__${row.index}" data-o="${row.id}"><td class="rgGroupCol">&nbsp;</td>${each(radColumns, ({ cell }) => `<td>${cell(row) || '&nbsp;'}</td>`)}</tr>`,
          )}`,
      )}</tbody></table></div>
<div id="ctl00_RadGrid1_GridPager"><table style="width:100%;border-spacing:0" class="rgMasterTable"><tbody><tr class="rgPager"><td><table style="width:100%;border-spacing:0;" summary="Data pager"><tbody><tr><td class="rgPagerCell NextPrevAndNumeric"><div class="rgWrap rgNumPart"><a class="rgCurrentPage" href="#"><span>1</span></a> <a href="#"><span>2</span></a> <a href="#"><span>3</span></a></div><div class="rgWrap rgAdvPart"><span>Số dòng: </span><div class="RadComboBox" style="width:46px;display:inline-block"><table style="border-width:0;border-collapse:collapse" summary="combobox"><tbody><tr><td><input value="22" size="3"></td></tr></tbody></table></div></div><div class="rgWrap rgInfoPart"><strong>580</strong> bản ghi trong <strong>27</strong> trang</div></td></tr></tbody></table></td></tr></tbody></table></div></div></form>`,
      script: `var d=document.querySelector('.rgDataDiv'),hd=document.querySelector('.rgHeaderDiv');d.addEventListener('scroll',function(){hd.scrollLeft=d.scrollLeft})`,
    });
  },
  leastRows: 9,
  steps: [scroll('.rgDataDiv', 260), scroll('.rgDataDiv', 111)],
});

const radPager = `<tr class="rgPager"><td colspan="7"><table style="width:100%;border-spacing:0;" summary="Data pager which controls on which page is the RadGrid control."><caption style="display:none"><span>Data pager</span></caption><thead><tr><th scope="col"></th></tr></thead><tbody><tr><td class="rgPagerCell NextPrevAndNumeric"><div class="rgWrap rgArrPart1"><input type="button" value=" " class="rgPageFirst"></div><div class="rgWrap rgNumPart"><a class="rgCurrentPage" href="#"><span>1</span></a> <a href="#"><span>2</span></a></div><div class="rgWrap rgInfoPart"> <strong>31</strong> bản ghi trong <strong>2</strong> trang</div></td></tr></tbody></table></td></tr>`;

/** As the grid is without further settings: pagers, a row of commands and one of filters within the table. */
const radPlain = listPage({
  name: 'telerik-radgrid-plain',
  about: 'Telerik RadGrid in one table: pager, commands, titles and filters in the thead, the pager again in the tfoot',
  rows: (now) => dossiers('radgrid-plain', 15, now, { statuses: true, forms: { slash: 50, net: 30, empty: 20 } }),
  html: (rows) => {
    const list = [...radColumns.slice(0, 5), column('Trạng thái', 'trangThai', 140)];
    return page({
      title: 'Giao việc',
      css: 'body{margin:8px;font:12px/16px "segoe ui","Noto Sans",sans-serif}.RadGrid{border:1px solid #828282;width:1240px}.rgMasterTable{border-collapse:separate;border-spacing:0;width:100%}.rgHeader{background:#eaeaea;padding:5px 7px;text-align:left;font-weight:normal}.rgRow td,.rgAltRow td{padding:5px 7px;border-bottom:1px solid #e0e0e0}.rgAltRow{background:#f2f2f2}.rgWrap{float:left;padding:4px}.rgCommandRow{background:#99aacc}.rgFilterBox{width:70%}.rgNoRecords{display:none}',
      body: `<form id="form1">${viewState}<div id="RadGrid1" class="RadGrid RadGrid_Office2007"><table class="rgMasterTable" id="RadGrid1_ctl00" style="width:100%;table-layout:auto;empty-cells:show;"><colgroup><col>${each(list, () => '<col>')}</colgroup><thead>${radPager}<tr class="rgCommandRow"><td class="rgCommandCell" colspan="7"><table class="rgCommandTable" border="0" style="width:100%;"><tbody><tr><td align="left"><a href="#">Thêm công việc</a></td><td align="right"><a href="#">Làm mới</a></td></tr></tbody></table></td></tr><tr><th scope="col" class="rgHeader rgCheck"><input type="checkbox"></th>${each(list, ({ title }) => `<th scope="col" class="rgHeader"><a title="Bấm để sắp xếp" href="javascript:void(0)">${title}</a><input type="button" class="rgSortAsc" style="display:none"></th>`)}</tr><tr class="rgFilterRow"><td>&nbsp;</td>${each(list, ({ field }) => `<td style="white-space:nowrap;"><input name="flt${field}" type="text" size="6" class="rgFilterBox"><input type="button" class="rgFilter" value=" "></td>`)}</tr></thead><tfoot>${radPager}</tfoot><tbody>${each(
        rows,
        (row) =>
          `<tr class="${row.index % 2 ? 'rgAltRow' : 'rgRow'}" id="RadGrid1_ctl00__${row.index}" data-o="${row.id}"><td><input type="checkbox"></td>${each(list, ({ cell, width }) => `<td${width === 400 ? '' : ' style="white-space:nowrap"'}>${cell(row) || '&nbsp;'}</td>`)}</tr>`,
      )}</tbody></table><input id="RadGrid1_ClientState" name="RadGrid1_ClientState" type="hidden"></div></form>`,
    });
  },
  leastRows: 9,
});

export const pages = [gridView('state'), gridView('handling'), gridView('actions'), radGrid, radPlain];
