import { type Column, column, widthOf } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { each, page } from '../html.ts';
import { listPage, scroll } from '../page.ts';

const columns = [
  column('Số đến', 'soDen', 80),
  column('Số hiệu VB', 'soKyHieu', 150),
  column('Trích yếu', 'trichYeu', 400),
  column('Cơ quan gửi', 'coQuan', 190),
  column('Hạn văn bản', 'han', 170),
  column('Ngày nhận', 'ngayDen', 110),
  column('Vai trò xử lý', 'vaiTro', 130),
  column('Trạng thái', 'trangThai', 150),
];
const fixed = 2;

const css = `
body{margin:0;padding:12px;font:14px "Noto Sans",sans-serif;color:#333}
.layui-table-view{position:relative;width:1200px;border:1px solid #eee;overflow:hidden}
.layui-table-box{position:relative;overflow:hidden}.layui-table{width:auto;border-collapse:separate;border-spacing:0;position:relative}
.layui-table th,.layui-table td{padding:0;border:0 solid #eee;border-width:0 1px 1px 0;text-align:left;font-weight:400}
.layui-table-header{background:#fafafa;overflow:hidden;border-bottom:0}.layui-table-main{overflow:auto;position:relative}
.layui-table-cell{height:38px;line-height:38px;padding:0 15px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;box-sizing:border-box}
.layui-table-fixed{position:absolute;top:0;z-index:101;background:#fff}.layui-table-fixed-l{left:0;box-shadow:1px 0 8px #0001}
.layui-table-fixed .layui-table-body{overflow:hidden}.layui-table-page{padding:8px 15px}.layui-hide{display:none}
.layui-table-init{display:none}.laytable-cell-checkbox{width:48px}.layui-form-checkbox{display:inline-block;width:16px;height:16px;border:1px solid #d2d2d2;vertical-align:middle}
${each(columns, ({ width }, at) => `.laytable-cell-1-0-${at + 1}{width:${width}px}`)}`;

const head = (list: readonly Column[]): string =>
  `<div class="layui-table-header"><table cellspacing="0" cellpadding="0" border="0" class="layui-table"><thead><tr><th data-field="0" data-key="1-0-0" data-unresize="true" class="layui-table-col-special"><div class="layui-table-cell laytable-cell-1-0-0 laytable-cell-checkbox"><input type="checkbox" name="layTableCheckbox" style="display:none"><div class="layui-unselect layui-form-checkbox"></div></div></th>${each(list, ({ title, field }, at) => `<th data-field="${field}" data-key="1-0-${at + 1}" class=""><div class="layui-table-cell laytable-cell-1-0-${at + 1}"><span>${title}</span></div></th>`)}</tr></thead></table></div>`;
const body = (rows: readonly Dossier[], list: readonly Column[]): string =>
  `<table cellspacing="0" cellpadding="0" border="0" class="layui-table"><tbody>${each(
    rows,
    (row) =>
      `<tr data-index="${row.index}" class="" data-o="${row.id}"><td data-field="0" data-key="1-0-0" class="layui-table-col-special"><div class="layui-table-cell laytable-cell-1-0-0 laytable-cell-checkbox"><div class="layui-unselect layui-form-checkbox"></div></div></td>${each(list, ({ field, cell }, at) => `<td data-field="${field}" data-key="1-0-${at + 1}" data-content="" class=""><div class="layui-table-cell laytable-cell-1-0-${at + 1}">${cell(row)}</div></td>`)}</tr>`,
  )}</tbody></table>`;

export const pages = [
  listPage({
    name: 'layui-table',
    about: 'Layui: header and main tables, a fixed-l copy of the first columns laid over the same columns below',
    rows: (now) =>
      dossiers('layui', 30, now, { statuses: true, forms: { slash: 55, seconds: 25, empty: 15, none: 5 } }),
    html: (rows) =>
      page({
        title: 'Văn bản đến',
        css,
        body: `<table class="layui-hide" id="ds" lay-filter="ds"></table><div class="layui-form layui-border-box layui-table-view" lay-filter="LAY-TABLE-FORM-DF-1" lay-id="ds"><div class="layui-table-tool" style="padding:8px">Lọc cột · In · Xuất</div><div class="layui-table-box">${head(columns)}<div class="layui-table-body layui-table-main" style="height: 585px;">${body(rows, columns)}</div><div class="layui-table-fixed layui-table-fixed-l">${head(columns.slice(0, fixed))}<div class="layui-table-body" style="height: 585px;">${body(rows, columns.slice(0, fixed))}</div></div></div><div class="layui-table-page"><span class="layui-laypage-count">Tổng 580 dòng</span></div></div>`,
        script: `var m=document.querySelector('.layui-table-main'),f=document.querySelector('.layui-table-fixed .layui-table-body'),hd=document.querySelector('.layui-table-header');m.addEventListener('scroll',function(){f.scrollTop=m.scrollTop;hd.scrollLeft=m.scrollLeft})`,
      }),
    leastRows: 10,
    steps: [
      scroll('.layui-table-main', 234),
      scroll('.layui-table-main', 300, Math.min(250, widthOf(columns) - 1150)),
      scroll('.layui-table-main', 0, 0),
    ],
  }),
];
