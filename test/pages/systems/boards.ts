import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, type Step, scroll, scrollPage } from '../page.ts';

const boardCss = `body{margin:0;background:#f4f5f7;font:14px/20px "Segoe UI","Noto Sans",sans-serif;color:#172b4d}h2{margin:14px 20px}.board{display:flex;gap:12px;padding:0 20px;align-items:flex-start}.board-column{width:390px;background:#ebecf0;border-radius:4px;padding:8px}.board-column-header{padding:4px 6px 10px;font-size:12px;text-transform:uppercase;color:#5e6c84}.board-cards{height:650px;overflow-y:auto}.card{background:#fff;border-radius:3px;box-shadow:0 1px 2px #091e4240;padding:10px;margin-bottom:8px}.card-title{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}.card-meta{display:flex;gap:10px;font-size:12px;color:#5e6c84;margin-top:6px}.avatar{width:24px;height:24px;border-radius:50%;background:#dfe1e6;text-align:center;font-size:10px;line-height:24px}.due{border-radius:3px;background:#f4f5f7;padding:0 6px}`;
const initials = (name: string): string =>
  name
    .split(' ')
    .slice(-2)
    .map((word) => word.slice(0, 1))
    .join('');
const card = (row: Dossier): string =>
  `<div class="card" draggable="true" role="listitem" data-rbd-draggable-id="${row.index}" data-o="${row.id}"><div class="card-title">${h(row.trichYeu)}</div><div class="card-meta"><span>${h(row.soKyHieu)}</span><span>Giao: ${row.ngayDen}</span></div><div class="card-meta"><span class="due">Hạn: ${h(row.han)}</span><span class="avatar" title="${h(row.nguoi)}">${initials(row.nguoi)}</span></div></div>`;
const columnOf = (name: string, rows: readonly Dossier[]): string =>
  `<div class="board-column" data-rbd-droppable-id="${h(name)}"><div class="board-column-header">${h(name)} <span>${rows.length}</span></div><div class="board-cards" role="list">${each(rows, card)}</div></div>`;

const move: Step = {
  name: 'drag a card to the next column',
  run: (at) =>
    at.evaluate(() => {
      const lists = document.querySelectorAll('.board-cards');
      const first = lists[0]?.firstElementChild;
      if (first) lists[1]?.prepend(first);
    }),
};

const board = listPage({
  name: 'kanban',
  about: 'a board of tasks: columns by stage, cards with "Hạn: dd/MM" and the day they were given, one dragged over',
  rows: (now) => dossiers('kanban', 24, now, { forms: { noYear: 70, slash: 30 } }),
  html: (rows) =>
    page({
      title: 'Bảng công việc',
      css: boardCss,
      body: `<h2>Bảng công việc phòng Kinh tế</h2><div class="board">${each(
        ['Mới giao', 'Đang thực hiện', 'Chờ duyệt'],
        (name, at) =>
          columnOf(
            name,
            rows.filter(({ index }) => index % 3 === at),
          ),
      )}</div>`,
    }),
  leastRows: 9,
  steps: [scroll('.board-cards', 120), scroll('.board-cards', 0), move, scrollPage(0)],
});

const done = listPage({
  name: 'kanban-done',
  fault: 'a column of a board is no list of its own, so its heading does not say that its cards are done',
  about: 'a board whose last column is "Đã hoàn thành": only the heading of the column tells that its cards are done',
  rows: (now) =>
    dossiers('kanban-done', 18, now, { forms: { slash: 100 } }).map((row) =>
      row.index % 3 === 2 ? { ...row, expected: { ...row.expected, expect: 'none' } } : row,
    ),
  html: (rows) =>
    page({
      title: 'Bảng nhiệm vụ',
      css: boardCss,
      body: `<h2>Nhiệm vụ UBND tỉnh giao</h2><div class="board">${each(
        ['Chưa thực hiện', 'Đang thực hiện', 'Đã hoàn thành'],
        (name, at) =>
          columnOf(
            name,
            rows.filter(({ index }) => index % 3 === at),
          ),
      )}</div>`,
    }),
  leastRows: 9,
});

/** Headings of groups lie between the items and are items of the list to the program that reads it aloud. */
const outlook = listPage({
  name: 'outlook-groups',
  about:
    'a list like that of Outlook: groups "Hôm nay", "Tuần này", items placed by top, three lines each, a reading pane',
  rows: (now) => dossiers('outlook', 24, now, { forms: { slash: 60, time: 20, none: 20 } }),
  html: (rows) => {
    const groups = ['Hôm nay', 'Hôm qua', 'Tuần này', 'Tuần trước', 'Cũ hơn'];
    const of = (at: number): Dossier[] => rows.filter(({ index }) => index % 5 === at);
    let top = 0;
    const place = (height: number): string => {
      top += height;
      return `position:absolute;left:0;width:100%;height:${height}px;top:${top - height}px`;
    };
    const list = each(
      groups,
      (name, at) =>
        `<div class="nhom" role="heading" aria-level="3" style="${place(32)}"><button class="mo" aria-expanded="true">⌄</button>${name}</div>${each(
          of(at),
          (row) =>
            `<div role="option" aria-selected="${row.index === 0}" tabindex="-1" class="jGG6V gDC9O" data-convid="AAQk${row.index}" style="${place(80)}" data-o="${row.id}"><div class="hcptT"><div class="khung"><div class="persona" aria-hidden="true">${h(row.coQuan.slice(0, 1))}</div><div class="chu"><div class="d1"><span class="gui" title="vanthu@tinh.gov.vn">${h(row.coQuan)}</span><span class="ngay">${row.ngayDen}</span></div><div class="d2"><span class="tieu-de">${h(row.soKyHieu)}: ${h(row.trichYeu)}</span></div><div class="d3"><span class="trich">Hạn xử lý: ${h(row.han)}</span></div></div></div></div></div>`,
        )}`,
    );
    return page({
      title: 'Thư - Văn bản điện tử',
      css: `body{margin:0;font:14px "Segoe UI","Noto Sans",sans-serif;color:#242424;display:flex;background:#f5f5f5}.trai{width:180px;padding:14px}.list{position:relative;width:560px;height:780px;overflow-y:auto;background:#fff}.nhom{font-weight:600;font-size:13px;padding:7px 12px;box-sizing:border-box;background:#fff;border-bottom:1px solid #f0f0f0}.mo{border:0;background:none}.hcptT{height:79px;border-bottom:1px solid #f0f0f0;padding:8px 12px;box-sizing:border-box}.khung{display:flex;gap:10px}.persona{width:32px;height:32px;border-radius:50%;background:#cfe4fa;line-height:32px;text-align:center;flex:none}.chu{flex:1;min-width:0;line-height:20px}.d1{display:flex;justify-content:space-between}.d2{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.ngay{font-size:12px;color:#616161}.trich{color:#616161;font-size:13px}.doc{flex:1;padding:24px;background:#fff;margin-left:6px}`,
      body: `<div class="trai">Hộp thư đến<br>Đã gửi<br>Bản nháp</div><div class="list" role="listbox" aria-label="Danh sách văn bản"><div style="position:relative;height:${24 * 80 + 160}px">${list}</div></div><div class="doc"><h2>Chọn một mục để đọc</h2><p>Không có mục nào được chọn</p></div>`,
    });
  },
  leastRows: 6,
  steps: [scroll('.list', 440), scroll('.list', 75)],
});

export const pages = [board, done, outlook];
