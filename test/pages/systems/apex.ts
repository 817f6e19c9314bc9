import { column, records, widthOf } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { data, each, h, page } from '../html.ts';
import { listPage, scroll, scrollPage } from '../page.ts';

const reportColumns = [
  column(
    'Số/Ký hiệu',
    'soKyHieu',
    140,
    (row) => `<a href="f?p=101:12:1234::::P12_ID:${row.index}">${h(row.soKyHieu)}</a>`,
  ),
  column('Ngày ban hành', 'ngayVb', 130),
  column('Trích yếu nội dung', 'trichYeu', 390),
  column('Cơ quan ban hành', 'coQuan', 180),
  column('Ngày hết hạn', 'han', 180),
  column('Người phụ trách', 'nguoi', 150),
];
const headings = (id: string): string =>
  `<tr>${each(reportColumns, ({ title, width }, at) => `<th class="a-IRR-header" id="${id}${at}" scope="col" style="width:${width - 16}px"><span class="a-IRR-headerSortText"><a href="#" class="a-IRR-headerLink" data-column="66${at}" data-fht-column-idx="${at}" aria-haspopup="dialog">${title}</a></span></th>`)}</tr>`;

/** The clone of the header is fixed over the page once it has been scrolled. */
const report = listPage({
  name: 'apex-interactive-report',
  about: 'Oracle APEX report: t-fht clone of the header over the hidden one, sticks to the window, spacer before rows',
  rows: (now) => dossiers('apex', 40, now, { forms: { slash: 45, dash: 20, upTo: 10, empty: 20, none: 5 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến chờ xử lý',
      css: `body{margin:0;font:14px/20px "Noto Sans",sans-serif;background:#fff;color:#262626}.t-Header{position:sticky;top:0;z-index:800;background:#056ac8;color:#fff;height:44px;padding:12px 16px;box-sizing:border-box}.t-Body-content{padding:0 16px}.a-IRR-toolbar{padding:10px 0}.a-IRR-table{border-spacing:0;border-collapse:separate;width:1230px;table-layout:fixed}.a-IRR-header{background:#f7f7f7;text-align:left;padding:10px 8px;border-bottom:1px solid #e6e6e6;font-weight:600;white-space:nowrap}.a-IRR-headerLink{color:#262626;text-decoration:none}.a-IRR-table td{padding:9px 8px;border-bottom:1px solid #ececec}.t-fht-thead{overflow:hidden;background:#fff}.t-fht-thead.is-stuck{position:fixed;top:44px;z-index:500}.t-fht-tbody{margin-top:-41px}.t-fht-tbody thead{visibility:hidden}.u-vh{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}`,
      body: `<header class="t-Header" id="t_Header">Quản lý công văn</header><div class="t-Body-content"><div class="t-IRR-region" id="R1_ir"><div class="a-IRR-container" id="R1_worksheet_region"><div class="a-IRR"><div class="a-IRR-toolbar"><input class="a-IRR-search-field" aria-label="Tìm kiếm"> <button class="a-Button">Đi</button> <button class="a-Button a-IRR-button--actions">Thao tác</button></div><div class="a-IRR-fullView"><div class="a-IRR-tableContainer"><div class="t-fht-wrapper"><div class="t-fht-thead js-stickyWidget-toggle"><table class="a-IRR-table" aria-hidden="true" role="presentation">${headings('C66c')}</table></div><div class="t-fht-tbody"><table class="a-IRR-table" id="66" aria-label="Văn bản đến"><colgroup>${each(reportColumns, ({ width }) => `<col style="width:${width}px">`)}</colgroup><thead>${headings('C66')}</thead><tbody>${each(rows, (row) => `<tr data-o="${row.id}">${each(reportColumns, ({ cell, field }, at) => `<td class="${field === 'han' ? ' u-tC' : ' u-tL'}" headers="C66${at}">${cell(row) || '-'}</td>`)}</tr>`)}</tbody></table></div></div></div></div><div class="a-IRR-paginationWrap">1 - 40 of 580</div><span class="u-vh">Báo cáo tương tác, hạn xử lý</span></div></div></div></div>`,
      script: `var cl=document.querySelector('.t-fht-thead'),tb=document.querySelector('.t-fht-tbody'),y=cl.getBoundingClientRect().top;addEventListener('scroll',function(){var on=scrollY>y-44;cl.classList.toggle('is-stuck',on);tb.style.marginTop=on?'0':''});`,
    }),
  leastRows: 8,
  steps: [scrollPage(400), scrollPage(700), scrollPage(0)],
});

const gridColumns = [
  column('Mã công việc', 'soKyHieu', 150),
  column('Nội dung công việc', 'trichYeu', 380),
  column('Người thực hiện', 'nguoi', 170),
  column('Ngày giao', 'ngayDen', 110),
  column('Hạn hoàn thành', 'han', 170),
  column('Đơn vị', 'donVi', 230),
];
const frozen = 1;

const script = (rows: readonly Dossier[]): string => `
var rows=${data(records(rows, gridColumns))},n=${gridColumns.length},F=${frozen},H=33,v=document.querySelector('.a-GV-w-scroll'),lt=document.querySelector('.a-GV-w-frozen tbody'),rt=document.querySelector('.a-GV-w-scroll tbody'),lf=document.querySelector('.a-GV-w-frozen'),hs=document.querySelector('.a-GV-w-hdr'),st=document.querySelectorAll('.a-GV-scrollFiller');
function tr(i,a,b,sel){var r=rows[i],s='<tr data-id="'+(7000+i)+'" data-rownum="'+(i+1)+'" class="a-GV-row'+(i%2?' is-odd':'')+'" aria-rowindex="'+(i+2)+'" data-o="'+r[0]+'">';if(sel)s+='<th class="a-GV-rowHeader a-GV-selHeader has-button" scope="row"><span class="u-checkbox" role="checkbox" aria-label="Chọn dòng"></span></th>';for(var c=a;c<b;c++)s+='<td class="a-GV-cell u-tS'+(c?'':' has-button')+'" tabindex="-1">'+(r[c+1]||'')+'</td>';return s+'</tr>'}
var got='';
function draw(){var a=Math.max(0,Math.floor(v.scrollTop/H)-6),b=Math.min(rows.length,a+36);hs.scrollLeft=v.scrollLeft;if(got!==a+'-'+b){got=a+'-'+b;var l='',r='';for(var i=a;i<b;i++){l+=tr(i,0,F,1);r+=tr(i,F,n,0)}lt.innerHTML=l;rt.innerHTML=r;st[0].style.height=st[2].style.height=a*H+'px';st[1].style.height=st[3].style.height=(rows.length-b)*H+'px'}lf.scrollTop=v.scrollTop}
v.addEventListener('scroll',draw);draw();`;

const grid = listPage({
  name: 'apex-interactive-grid',
  about: 'Oracle APEX grid: frozen and scrolled views, fillers above and below the few rows that are drawn',
  rows: (now) => dossiers('apex-ig', 150, now, { forms: { slash: 70, time: 10, empty: 20 } }),
  html: (rows) => {
    const part = (list: typeof gridColumns, sel: boolean): string =>
      `<colgroup>${sel ? '<col style="width:42px">' : ''}${each(list, ({ width }) => `<col style="width:${width}px">`)}</colgroup>`;
    const head = (list: typeof gridColumns, sel: boolean): string =>
      `<table role="presentation" style="width:${widthOf(list) + (sel ? 42 : 0)}px">${part(list, sel)}<thead><tr class="a-GV-headerRow" role="row">${sel ? '<th class="a-GV-selHeader" role="columnheader"><span class="u-checkbox"></span></th>' : ''}${each(list, ({ title }, at) => `<th class="a-GV-header u-tS" role="columnheader" data-idx="${at}" tabindex="-1"><span class="a-GV-headerLabel">${title}</span><span class="a-GV-sort"><span class="a-GV-sortIcon"></span></span><span class="a-GV-columnResizeHandle"></span></th>`)}</tr></thead></table>`;
    const body = (list: typeof gridColumns, sel: boolean): string =>
      `<div class="a-GV-scrollFiller"></div><table class="a-GV-table" role="presentation" style="width:${widthOf(list) + (sel ? 42 : 0)}px">${part(list, sel)}<tbody></tbody></table><div class="a-GV-scrollFiller"></div>`;
    const [left, right] = [gridColumns.slice(0, frozen), gridColumns.slice(frozen)];
    return page({
      title: 'Giao việc',
      css: `body{margin:0;padding:12px;font:12px/16px "Noto Sans",sans-serif}.a-GV{border:1px solid #ddd;width:1120px}.a-GV-hdr,.a-GV-bdy{display:flex}.a-GV-bdy{height:560px}.a-GV table{table-layout:fixed;border-collapse:separate;border-spacing:0}.a-GV-header,.a-GV-selHeader{background:#f2f2f2;height:32px;padding:0 8px;text-align:left;border:0 solid #e0e0e0;border-width:0 1px 1px 0}.a-GV-cell,.a-GV-rowHeader{height:32px;padding:0 8px;border:0 solid #e6e6e6;border-width:0 1px 1px 0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.a-GV-w-hdr{overflow:hidden;flex:1}.a-GV-w-frozen{overflow:hidden;flex:none}.a-GV-w-scroll{overflow:auto;flex:1}.a-GV-frozen-hdr{flex:none}.u-checkbox{display:inline-block;width:12px;height:12px;border:1px solid #999;border-radius:2px}.a-GV-footer{padding:8px;background:#fafafa;border-top:1px solid #ddd}.a-Toolbar{padding:6px 0}.a-GV-header{box-sizing:border-box}`,
      body: `<div class="a-IG" id="viec_ig"><div class="a-Toolbar a-IG-controlsToolbar"><button class="a-Button">Sửa</button> <button class="a-Button">Lưu</button> <button class="a-Button">Thêm dòng</button></div><div class="a-GV" id="viec_ig_grid_vc" role="application"><div class="a-GV-hdr"><div class="a-GV-frozen-hdr">${head(left, true)}</div><div class="a-GV-w-hdr">${head(right, false)}</div></div><div class="a-GV-bdy" role="grid" aria-rowcount="150"><div class="a-GV-w-frozen">${body(left, true)}</div><div class="a-GV-w-scroll" tabindex="-1">${body(right, false)}</div></div><div class="a-GV-footer"><span class="a-GV-status">150 dòng</span></div></div></div>`,
      script: script(rows),
    });
  },
  leastRows: 12,
  steps: [scroll('.a-GV-w-scroll', 1650), scroll('.a-GV-w-scroll', 1500, 100), scroll('.a-GV-w-scroll', 0, 0)],
});

export const pages = [report, grid];
