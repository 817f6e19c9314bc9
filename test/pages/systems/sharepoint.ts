import { column } from '../columns.ts';
import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { click, listPage, scroll } from '../page.ts';

const classic = [
  column('Số văn bản đến', 'soDen', 90),
  column(
    'Số ký hiệu',
    'soKyHieu',
    140,
    (row) => `<a class="ms-listlink" href="/qlvb/Lists/VanBanDen/DispForm.aspx?ID=${row.index}">${h(row.soKyHieu)}</a>`,
  ),
  column('Trích yếu', 'trichYeu', 400),
  column('Thời hạn giải quyết', 'han', 190, (row) => `<nobr><span title="${h(row.han)}">${h(row.han)}</span></nobr>`),
  column(
    'Cán bộ xử lý chính',
    'nguoi',
    170,
    (row) =>
      `<nobr><span class="ms-imnSpan"><a class="ms-imnlink ms-spimn-presenceLink" href="#"><span class="ms-spimn-presenceWrapper"></span></a><span><a class="ms-peopleux-userdisplink ms-subtleLink" href="#">${h(row.nguoi)}</a></span></span></nobr>`,
  ),
  column('Cơ quan gửi', 'coQuan', 180),
];

/** Each group has a tbody for its heading and one for its items, which the heading folds away. */
const listView = listPage({
  name: 'sharepoint-groups',
  about: 'SharePoint list view grouped by unit: tbodies of headings and of items, folded away by a click',
  rows: (now) => dossiers('sp-groups', 22, now, { forms: { short: 60, slash: 10, net: 10, empty: 20 } }),
  html: (rows) => {
    const groups = [...new Set(rows.map(({ donVi }) => donVi))];
    return page({
      title: 'Văn bản đến - Theo đơn vị xử lý',
      css: `body{margin:0;font:13px "Segoe UI","Noto Sans",sans-serif;color:#444}#s4-ribbonrow{height:35px;background:#0072c6}#s4-workspace{height:765px;overflow-y:scroll;overflow-x:auto}#contentBox{margin:10px 20px 0 20px}.ms-listviewtable{border-collapse:collapse;width:1220px}.ms-vh-icon,.ms-vh2{padding:5px;text-align:left;font-weight:normal;color:#777}.ms-vh-menu{display:none}.ms-cellstyle{padding:5px 6px;vertical-align:top}.ms-gb{font-weight:normal;padding:8px 4px;color:#262626;font-size:15px}.ms-itmhover td{border-top:1px solid #f0f0f0}.ms-list-itemLink,.ms-accessible{position:absolute;width:1px;height:1px;overflow:hidden}.s4-itm-cbx{display:inline-block;width:14px;height:14px;border:1px solid #bbb}`,
      body: `<form id="aspnetForm"><div id="s4-ribbonrow"></div><div id="s4-workspace"><div id="s4-bodyContainer"><div id="contentBox"><div id="WebPartWPQ2" webpartid="7b1c" class="ms-WPBody"><div class="ms-csrlistview-controldiv"><a href="#">Tất cả</a> · <a href="#">Quá hạn</a> · <a href="#">Theo đơn vị xử lý</a></div><table id="onetidDoclibViewTbl0" class="ms-listviewtable" summary="Văn bản đến" o:webquerysourcehref="x" dir="none" cellspacing="0" cellpadding="1" border="0"><thead id="js-listviewthead-WPQ2"><tr class="ms-viewheadertr ms-vhltr"><th class="ms-headerCellStyleIcon ms-vh-icon" scope="col"><span class="ms-selectall-span" title="Chọn tất cả"><span class="s4-itm-cbx"></span></span></th>${each(classic, ({ title, field, width }) => `<th scope="col" class="ms-vh2" style="width:${width}px"><div sortable="" sortdisable="" filterdisable="" name="${field}" displayname="${title}" resulttype="" class="ms-vh-div"><a class="ms-headerSortTitleLink" href="#">${title}</a><span class="ms-sortarrowdown-iconouter" style="display:none"></span></div><div class="ms-positionRelative"><div class="s4-ctx ms-vh-menu"><a href="#" title="Mở menu">▾</a></div></div></th>`)}</tr></thead>${each(
        groups,
        (group, at) =>
          `<tbody id="titl12-${at}_" groupstring=";#${h(group)};#"><tr id="group0"><td colspan="100" nowrap="" class="ms-gb"><a href="#" id="gap${at}" onclick="gap(${at});return false"><span class="ms-commentcollapse-iconouter">▾</span>Đơn vị xử lý</a> : ${h(group)} <span style="font-weight: lighter; display: inline-block;">(${rows.filter(({ donVi }) => donVi === group).length})</span></td></tr></tbody><tbody id="tbod12-${at}__" isloaded="true">${each(
            rows.filter(({ donVi }) => donVi === group),
            (row) =>
              `<tr class="${row.index % 2 ? 'ms-alternating ' : ''}ms-itmHoverEnabled ms-itmhover" iid="12,${row.index + 1},0" id="12,${row.index + 1},0" setedgeborder="true" data-o="${row.id}"><td class="ms-cellStyleNonEditable ms-vb-itmcbx ms-vb-imgFirstCell" tabindex="0"><div role="checkbox" class="s4-itm-cbx s4-itm-imgCbx" tabindex="-1" aria-checked="false"><span class="s4-itm-imgCbx-inner"></span></div></td>${each(classic, ({ cell }) => `<td class="ms-cellstyle ms-vb2">${cell(row)}</td>`)}</tr>`,
          )}</tbody>`,
      )}</table><div class="ms-accessible">Hết danh sách văn bản đến, hạn giải quyết theo đơn vị</div></div></div></div></div></form>`,
      script: `function gap(n){var t=document.getElementById('tbod12-'+n+'__');t.style.display=t.style.display==='none'?'':'none'}`,
    });
  },
  leastRows: 9,
  steps: [click('#gap0', 'fold the first group'), scroll('#s4-workspace', 150), click('#gap0', 'unfold it')],
});

const modern = [
  column(
    'Tên văn bản',
    'trichYeu',
    360,
    (row) =>
      `<div class="field-text-v2"><button class="ms-Link" data-automationid="FieldRenderer-name">${h(row.trichYeu)}</button></div>`,
  ),
  column('Số hiệu', 'soKyHieu', 150),
  column('Ngày nhận', 'ngayDen', 110),
  column(
    'Hạn xử lý',
    'han',
    190,
    (row) => `<div class="od-FieldRenderer-date" title="${h(row.han)}"><time>${h(row.han)}</time></div>`,
  ),
  column('Đơn vị nhận', 'donVi', 200),
];

const details = listPage({
  name: 'sharepoint-modern',
  about: 'SharePoint DetailsList: rows of flex divs with gridcells in pages of ten, a row check, sticky titles',
  rows: (now) => dossiers('sp-modern', 40, now, { forms: { short: 50, slash: 20, time: 10, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Văn bản - Trang chủ',
      css: `body{margin:0;font:14px "Segoe UI","Noto Sans",sans-serif;color:#323130}.od-SuiteNav{height:48px;background:#03787c}.od-ItemsScopeList-content{height:700px;overflow:auto;position:relative;margin:0 16px}.ms-DetailsHeader{position:sticky;top:0;background:#fff;z-index:2;display:inline-flex;min-width:100%;height:42px;border-bottom:1px solid #edebe9;padding-top:16px;box-sizing:border-box}.ms-DetailsHeader-cell{font-weight:600;padding:0 8px 0 12px;box-sizing:border-box;white-space:nowrap}.ms-DetailsRow{min-width:100%;border-bottom:1px solid #f3f2f1;font-size:12px;box-sizing:border-box}.ms-DetailsRow-fields{display:flex;align-items:stretch}.ms-DetailsRow-cell{box-sizing:border-box;padding:11px 8px 11px 12px;min-height:42px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.ms-DetailsRow-check{width:48px;flex:none;height:42px}.ms-FocusZone{display:flex}.ms-Link{border:0;background:none;padding:0;font:inherit;white-space:nowrap;color:#201f1e}`,
      body: `<div class="od-SuiteNav"></div><div class="ms-CommandBar" style="padding:8px 16px;height:20px">+ Mới &nbsp; Xuất ra Excel</div><div class="od-ItemsScopeList-content" data-is-scrollable="true"><div class="ms-DetailsList" data-automationid="DetailsList"><div role="grid" aria-label="Văn bản" aria-rowcount="41"><div role="presentation" class="ms-DetailsList-headerWrapper" style="position:sticky;top:0;z-index:2"><div role="row" class="ms-FocusZone ms-DetailsHeader" data-automationid="DetailsHeader"><div role="columnheader" class="ms-DetailsHeader-cell ms-DetailsHeader-cellIsCheck" style="width:48px"><span class="ms-Check"></span></div>${each(modern, ({ title, field, width }, at) => `<div role="columnheader" aria-colindex="${at + 2}" class="ms-DetailsHeader-cell is-actionable" data-item-key="${field}" data-automationid="ColumnsHeaderColumn" style="width:${width + 20}px"><div class="ms-TooltipHost"><span class="ms-DetailsHeader-cellTitle"><span class="ms-DetailsHeader-cellName">${title}</span></span></div></div>`)}</div></div><div role="presentation" class="ms-DetailsList-contentWrapper"><div class="ms-FocusZone" style="display:block"><div class="ms-List" role="presentation"><div class="ms-List-surface" role="presentation">${each(
        [0, 10, 20, 30],
        (from) =>
          `<div class="ms-List-page" role="presentation">${each(
            rows.slice(from, from + 10),
            (row) =>
              `<div role="presentation" class="ms-List-cell" data-list-index="${row.index}" data-automationid="ListCell"><div role="row" aria-rowindex="${row.index + 2}" class="ms-FocusZone ms-DetailsRow" data-automationid="DetailsRow" data-item-index="${row.index}" data-selection-index="${row.index}" style="min-width:1100px" data-o="${row.id}"><div role="gridcell" class="ms-DetailsRow-cell ms-DetailsRow-cellCheck ms-DetailsRow-check" aria-colindex="1"><div role="checkbox"></div></div><div class="ms-DetailsRow-fields" data-automationid="DetailsRowFields" role="presentation">${each(modern, ({ field, width, cell }, at) => `<div role="${at ? 'gridcell' : 'rowheader'}" aria-colindex="${at + 2}" class="ms-DetailsRow-cell${at ? '' : ' ms-DetailsRow-rowHeader'}" data-automationid="DetailsRowCell" data-automation-key="${field}" style="width:${width + 20}px">${cell(row)}</div>`)}</div></div></div>`,
          )}</div>`,
      )}</div></div></div></div></div></div></div>`,
    }),
  leastRows: 10,
  steps: [scroll('.od-ItemsScopeList-content', 300), scroll('.od-ItemsScopeList-content', 44)],
});

export const pages = [listView, details];
