import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scroll } from '../page.ts';

const css = `
body{margin:0;background:#10324a;font:13px Verdana,"DejaVu Sans",sans-serif}
.a7x{position:absolute;left:20px;top:70px;width:1220px;height:640px;background:#fff}
.q1_{position:absolute;left:0;right:0;top:0;height:38px;background:#eef6fb;border-bottom:2px solid #2a86bb}
.q1_ .z{position:absolute;top:11px;font-weight:bold;color:#1b5d84}
.bX9{position:absolute;left:0;right:0;top:40px;bottom:0;overflow-y:auto;overflow-x:hidden}
.hh{position:relative}
.r_3{position:absolute;left:0;width:1203px;height:46px;border-bottom:1px dotted #a8c5d6}
.r_3 .z{position:absolute;top:14px;height:18px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.ten{position:absolute;left:20px;top:20px;color:#fff;font-size:20px}`;

/** Title, left edge, width, text. Titles stand a little off the left edge of their cells, as centred ones do. */
const columns: readonly [title: string, left: number, width: number, text: (row: Dossier) => string][] = [
  ['Số KH', 16, 130, (row) => row.soKyHieu],
  ['Ngày ký', 156, 90, (row) => row.ngayVb],
  ['Trích yếu', 256, 380, (row) => row.trichYeu],
  ['Nơi ban hành', 646, 150, (row) => row.coQuan],
  ['Hạn XL', 806, 190, (row) => row.han],
  ['Cán bộ xử lý', 1006, 180, (row) => row.nguoi],
];

export const pages = [
  listPage({
    name: 'div-absolute',
    about: 'absolutely placed div elements without any role, hashed class names, the header too',
    rows: (now) => dossiers('absolute', 36, now, { forms: { slash: 70, short: 10, seconds: 10, empty: 10 } }),
    html: (rows) =>
      page({
        title: 'eOffice',
        css,
        body: `<div class="ten">Danh sách văn bản đến cần xử lý</div><div class="a7x"><div class="q1_">${each(
          columns,
          ([title, left]) => `<div class="z" style="left:${left + 5}px">${h(title)}</div>`,
        )}</div><div class="bX9"><div class="hh" style="height:${rows.length * 47}px">${each(
          rows,
          (row) =>
            `<div class="r_3" style="top:${row.index * 47}px" data-o="${row.id}">${each(
              columns,
              ([, left, width, text]) => `<div class="z" style="left:${left}px;width:${width}px">${h(text(row))}</div>`,
            )}</div>`,
        )}</div></div></div>`,
      }),
    leastRows: 10,
    steps: [scroll('.bX9', 420), scroll('.bX9', 1000)],
  }),
];
