import { column, records, widthOf } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { data, each, page } from '../html.ts';
import { listPage, scroll, type TestPage } from '../page.ts';

const columns = [
  column('STT', 'soDen', 70),
  column('Số/ký hiệu', 'soKyHieu', 150),
  column('Trích yếu', 'trichYeu', 400),
  column('Nơi gửi đến', 'coQuan', 190),
  column('Hạn xử lý', 'han', 160),
  column('Người chủ trì', 'nguoi', 170),
  column('Ngày đến', 'ngayDen', 110),
];
const left = 2;
const height = 34;

const css = `
body{margin:0;padding:10px;font:14px Roboto,"Noto Sans",sans-serif;background:#ebedf0;color:#475466}
.webix_dtable{width:1180px;border:1px solid #dadee0;background:#fff;overflow:hidden}
.webix_ss_header{background:#f4f5f9;height:42px;overflow:hidden;position:relative}
.webix_hs_left,.webix_hs_center{float:left;overflow:hidden;height:42px}.webix_hs_center{width:${1179 - 220}px}
.webix_ss_header table{table-layout:fixed;border-collapse:collapse}.webix_ss_header td{padding:0;height:42px;border-right:1px solid #dadee0;font-weight:500}
.webix_hcell{padding:0 10px;line-height:42px;height:42px;overflow:hidden;text-align:left}
.webix_ss_body{height:540px;position:relative;overflow:hidden}
.webix_ss_left{position:absolute;left:0;top:0;height:540px;overflow:hidden;border-right:1px solid #ccc}
.webix_ss_center{position:absolute;top:0;height:540px;overflow:hidden}
.webix_ss_center_scroll{position:absolute;left:0;top:0;height:540px}
.webix_column{position:absolute;top:0;height:540px;overflow:hidden;box-sizing:border-box;background:#fff}
.webix_column>div{white-space:nowrap;height:${height}px;line-height:${height - 1}px;padding:0 10px;box-sizing:border-box;border-bottom:1px solid #edeff0;border-right:1px solid #edeff0;overflow:hidden;text-overflow:ellipsis}
.webix_cell.chan{background:#fafbfc}
.webix_ss_vscroll{position:absolute;right:0;top:0;width:17px;height:540px;overflow-y:scroll;overflow-x:hidden;z-index:3}`;

/** The library moves no scroll box: it draws the rows of the place again into each of the columns. */
const script = (rows: readonly Dossier[]): string => `
var rows=${data(records(rows, columns))},H=${height},vs=document.querySelector('.webix_ss_vscroll'),cs=Array.from(document.querySelectorAll('.webix_column'));
function draw(){var from=Math.floor(vs.scrollTop/H),to=Math.min(rows.length,from+17);
  cs.forEach(function(c){var at=+c.getAttribute('column'),s='';for(var i=from;i<to;i++)s+='<div role="gridcell" aria-rowindex="'+(i+1)+'" aria-colindex="'+(at+1)+'" class="webix_cell'+(i%2?' chan':'')+'" data-o="'+rows[i][0]+'">'+rows[i][at+1]+'</div>';
    c.innerHTML=s;c.style.top=-(vs.scrollTop-from*H)+'px';c.style.height='620px'})}
vs.addEventListener('scroll',draw);draw();
document.querySelector('.webix_ss_body').addEventListener('wheel',function(e){vs.scrollTop+=e.deltaY});`;

const at = (index: number): number => widthOf(columns.slice(index < left ? 0 : left, index));
const columnsOf = (from: number, to: number): string =>
  each(
    columns.slice(from, to),
    ({ width }, index) =>
      `<div class="webix_column${from + index === 0 ? ' webix_first' : ''}" column="${from + index}" style="width:${width}px;left:${at(from + index)}px;"></div>`,
  );
const headerOf = (from: number, to: number): string =>
  `<table role="presentation" style="width:${widthOf(columns.slice(from, to))}px"><tbody><tr class="webix_hrow" style="height:0">${each(columns.slice(from, to), ({ width }) => `<td style="width:${width}px;height:0;border:0"></td>`)}</tr><tr section="header" role="row">${each(columns.slice(from, to), ({ title }, index) => `<td role="columnheader" class="${index ? '' : 'webix_first'}" column="${from + index}"><div role="button" tabindex="0" active_id="${from + index}" class="webix_hcell" style="line-height:42px;height:42px;"><span>${title}</span></div></td>`)}</tr></tbody></table>`;

const leftWidth = widthOf(columns.slice(0, left));

/** Before version 4 there were no roles: nothing but the place tells which cells are one dossier. */
const datatable = (roles: boolean): TestPage =>
  listPage({
    name: roles ? 'webix-datatable' : 'webix-without-roles',
    about: `Webix ${roles ? '' : 'before version 4, without roles'}: a div for each column that holds its cells, no element of a row`,
    rows: (now) =>
      dossiers(roles ? 'webix' : 'webix-old', 120, now, { forms: { slash: 65, short: 10, empty: 20, none: 5 } }),
    html: (rows) => {
      const markup = page({
        title: 'Văn bản đến',
        css,
        body: `<div view_id="van_ban" class="webix_view webix_control webix_dtable" role="grid" aria-rowcount="120" aria-colcount="7"><div class="webix_ss_header"><div class="webix_hs_left" style="width:${leftWidth}px">${headerOf(0, left)}</div><div class="webix_hs_center">${headerOf(left, columns.length)}</div></div><div class="webix_ss_body"><div class="webix_ss_left" style="width:${leftWidth}px"><div class="webix_ss_center_scroll">${columnsOf(0, left)}</div></div><div class="webix_ss_center" style="left:${leftWidth + 1}px;width:${1162 - leftWidth}px"><div class="webix_ss_center_scroll" style="width:${widthOf(columns) - leftWidth}px">${columnsOf(left, columns.length)}</div></div><div class="webix_ss_right"></div><div class="webix_ss_vscroll webix_vscroll_y"><div style="width:1px;height:${120 * height}px"></div></div></div><div class="webix_ss_footer"></div></div>`,
        script: script(rows),
      });
      return roles ? markup : markup.replaceAll(/ (role|aria-[a-z]+)="[^"]*"/g, '');
    },
    leastRows: 10,
    steps: [scroll('.webix_ss_vscroll', 340), scroll('.webix_ss_vscroll', 1234), scroll('.webix_ss_vscroll', 0)],
  });

export const pages = [datatable(true), datatable(false)];
