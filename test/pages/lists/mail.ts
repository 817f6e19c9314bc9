import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scroll } from '../page.ts';

/** A mail client's list: lines without titles; only the deadline is labelled. */
const mail = listPage({
  name: 'mail-list',
  about: 'three-line items without titles, as a mail client draws them, in a narrow pane beside a reading pane',
  rows: (now) => dossiers('mail', 30, now, { forms: { slash: 70, time: 30 } }),
  html: (rows) =>
    page({
      title: 'Hộp văn bản',
      css: `body{margin:0;display:flex;height:100vh;font:13px/18px "Segoe UI","Noto Sans",sans-serif}.ds{width:430px;overflow-y:auto;border-right:1px solid #ccc}.m{padding:10px 14px;border-bottom:1px solid #eee;cursor:pointer}.n{display:flex;justify-content:space-between;font-weight:600}.t{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:#444}.h{color:#a4262c;font-size:12px}.doc{flex:1;padding:24px}`,
      body: `<div class="ds" role="list">${each(
        rows,
        (row) =>
          `<div class="m" role="listitem" data-o="${row.id}"><div class="n"><span>${h(row.coQuan)}</span><time>${row.ngayDen.slice(0, 5)}</time></div><div class="t">${h(row.soKyHieu)} - ${h(row.trichYeu)}</div><div class="h">Hạn xử lý: ${h(row.han)}</div></div>`,
      )}</div><div class="doc"><h2>Chọn một văn bản để xem</h2><p>Các văn bản quá hạn được tô đỏ. Hạn xử lý tính theo ngày làm việc.</p></div>`,
    }),
  leastRows: 8,
  steps: [scroll('.ds', 500), scroll('.ds', 1300)],
});

/** A tree: parents have no number of their own; each level is pushed to the right. */
const tree = listPage({
  name: 'tree-grid',
  about: 'a treegrid: tasks below tasks, pushed to the right by level, parents folded open',
  rows: (now) => dossiers('tree', 15, now, { forms: { slash: 75, short: 15, empty: 10 } }),
  html: (rows) => {
    const line = (row: Dossier): string => {
      const level = (row.index % 3) + 1;
      return `<div role="row" aria-level="${level}" class="w" data-o="${row.id}"><div role="gridcell" class="a" style="padding-left:${level * 22}px">${level < 3 ? '▾ ' : ''}${h(row.trichYeu)}</div><div role="gridcell" class="b">${h(row.soKyHieu)}</div><div role="gridcell" class="b">${h(row.donVi)}</div><div role="gridcell" class="c">${h(row.han)}</div></div>`;
    };
    return page({
      title: 'Cây nhiệm vụ',
      css: `body{font:14px/20px "Liberation Sans",sans-serif;margin:20px}.w{display:grid;grid-template-columns:1fr 170px 170px 220px;width:1200px;border-bottom:1px solid #e2e2e2;min-height:40px;align-items:center}.w>div{padding:4px 8px;overflow:hidden}.dau{font-weight:bold;background:#fafad2}`,
      body: `<h3>Chương trình công tác năm</h3><div role="treegrid"><div role="row" class="w dau">${each(['Tên nhiệm vụ', 'Số văn bản', 'Đơn vị chủ trì', 'Thời hạn hoàn thành'], (title) => `<div role="columnheader">${h(title)}</div>`)}</div>${each(rows, line)}</div>`,
    });
  },
  leastRows: 9,
});

/** A small table of labels and values inside a cell of each row. */
const inner = listPage({
  name: 'table-in-cell',
  about: 'a small table of labels and values inside a cell of every row holds the dates',
  rows: (now) => dossiers('inner', 10, now, { forms: { slash: 80, none: 20 } }),
  html: (rows) =>
    page({
      title: 'Văn bản',
      css: `body{font:12px/16px Tahoma,"DejaVu Sans Condensed",sans-serif;margin:12px}.n{border-collapse:collapse;width:1150px}.n>tbody>tr>td,.n>tbody>tr>th{border:1px solid #aac;padding:6px;text-align:left;vertical-align:top}.t td{padding:1px 8px 1px 0;color:#335}`,
      body: `<table class="n"><tr><th>STT</th><th>Số ký hiệu</th><th>Trích yếu</th><th>Thời gian</th></tr>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${row.index + 1}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td width="330"><table class="t"><tr><td>Ngày đến:</td><td>${row.ngayDen}</td></tr><tr><td>Hạn xử lý:</td><td>${h(row.han)}</td></tr><tr><td>Ngày văn bản:</td><td>${row.ngayVb}</td></tr></table></td></tr>`,
      )}</table>`,
    }),
  leastRows: 6,
});

export const pages = [mail, tree, inner];
