import { dateOf, spokenDate } from './civil.ts';
import { detailHtml } from './detail.ts';
import type { DemoRow } from './generator.ts';
import { type Column, type ListDefinition, lists } from './lists.ts';
import type { ListPage, Office } from './office.ts';
import { filterForm, statistics, unitTable } from './panels.ts';
import { escapeHtml, type ListView, rowsHtml } from './public/rows.js';

/** What the address asks for beside the list; every link carries it on. */
export interface Look {
  box: boolean;
  dark: boolean;
  english: boolean;
  query: URLSearchParams;
}

const keptParameters = ['size', 'count', 'sort', 'box', 'dark', 'lang'];

export function lookOf(query: URLSearchParams): Look {
  const kept = new URLSearchParams([...query].filter(([name]) => keptParameters.includes(name)));
  return {
    box: query.get('box') === '1',
    dark: query.get('dark') === '1',
    english: query.get('lang') === 'en',
    query: kept,
  };
}

export function address(path: string, look: Look, changes: Record<string, string> = {}): string {
  const query = new URLSearchParams(look.query);
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export function listView(page: ListPage, look: Look): ListView {
  const { list, total, size, pages, start } = page;
  return {
    total,
    page: page.page,
    pages,
    size,
    start,
    columns: list.columns.map((column) => column.id),
    cellLinks: list.cellLinks,
    rows: page.rows.map((row, index) => ({
      id: row.id,
      href: address(`/ho-so/${row.id}`, look),
      unread: row.unread,
      overdue: row.overdue,
      paused: row.progress === 'paused',
      finished: row.progress === 'finished',
      cells: { ...row.cells, stt: String(start + index + 1), han: row.due.text },
    })),
  };
}

const bilingual = (look: Look, vi: string, en: string): string =>
  `<span data-vi="${vi}" data-en="${en}">${look.english ? en : vi}</span>`;

function headerCell(column: Column, page: ListPage, look: Look): string {
  const name = bilingual(look, column.vi, column.en);
  const style = `style="width:${column.width}px"`;
  const data = `data-cot="${column.id}" ${style} scope="col"`;
  if (page.list.clientSort) {
    return `<th ${data} class="sap-xep" tabindex="0">${name}<i class="mui-ten"></i></th>`;
  }
  if (!column.sort) return `<th ${data}>${name}</th>`;
  const next = page.sort === column.sort ? `-${column.sort}` : column.sort;
  const arrow = page.sort === column.sort ? '▲' : page.sort === `-${column.sort}` ? '▼' : '';
  const href = address(`/danh-sach/${page.list.slug}`, look, { sort: next });
  return `<th ${data}><a class="sap-xep" href="${escapeHtml(href)}">${name}<i class="mui-ten">${arrow}</i></a></th>`;
}

function pager(page: ListPage, look: Look): string {
  const shown = [...new Set([1, page.page - 1, page.page, page.page + 1, page.pages])];
  const links = shown
    .filter((number) => number >= 1 && number <= page.pages)
    .map((number) => {
      const href = address(`/danh-sach/${page.list.slug}`, look, { page: String(number) });
      const current = number === page.page ? ' aria-current="page"' : '';
      return `<a class="trang" href="${escapeHtml(href)}"${current}>${number}</a>`;
    });
  return `<nav class="phan-trang" aria-label="Phân trang">
<span class="tong-so">Tổng số: ${page.total} · Trang ${page.page}/${page.pages}</span>
<span class="nut-trang"><button id="trang-truoc" type="button">‹ Trước</button>${links.join('')}<button id="trang-sau" type="button">Sau ›</button></span>
</nav>`;
}

function toolbar(page: ListPage): string {
  const sizes = [20, 50, 200, 2000, 10_000].map(
    (size) => `<option value="${size}"${size === page.size ? ' selected' : ''}>${size} dòng</option>`,
  );
  return `<div class="thanh-cong-cu">
<button id="lam-moi" class="nut chinh" type="button">Làm mới</button>
<button class="nut" type="button" disabled>Chuyển xử lý</button>
<button class="nut" type="button" disabled>Kết thúc</button>
<button class="nut" type="button" disabled>Xuất Excel</button>
<label class="kich-thuoc">Hiển thị <select id="kich-thuoc">${sizes.join('')}</select></label>
</div>`;
}

export function listMain(office: Office, page: ListPage, look: Look): string {
  const { list } = page;
  const head = list.columns.map((column) => headerCell(column, page, look)).join('');
  const sort = list.clientSort ? ' data-sap-xep="trang"' : '';
  return `<section id="danh-sach" data-list="${list.slug}">
<p class="duong-dan">Trang chủ / ${list.group} / <b>${list.title}</b></p>
<h1>${list.title}</h1>
${statistics(office.tally(list.slug))}
${filterForm(list, dateOf(office.now))}
${toolbar(page)}
<div class="khung${look.box ? ' cuon' : ''}">
<table class="luoi" id="luoi"${sort}><thead><tr>${head}</tr></thead><tbody>${rowsHtml(listView(page, look))}</tbody></table>
</div>
<div class="them"><button id="xem-them" class="nut" type="button">Xem thêm 50</button></div>
${pager(page, look)}
${unitTable(office, list)}
</section>`;
}

function menu(office: Office, active: ListDefinition | null, look: Look): string {
  const groups = [...new Set(lists.map((list) => list.group))];
  const items = groups.map((group) => {
    const links = lists
      .filter((list) => list.group === group)
      .map((list) => {
        const href = escapeHtml(address(`/danh-sach/${list.slug}`, look));
        const current = list === active ? ' aria-current="true"' : '';
        const name = list.title.replace(/^(Văn bản đến|Hồ sơ một cửa|Nhiệm vụ) /, '');
        const { total } = office.tally(list.slug);
        return `<li><a class="muc" href="${href}"${current}>${name[0]?.toUpperCase()}${name.slice(1)} <em>${total}</em></a></li>`;
      });
    return `<li><b>${group}</b><ul>${links.join('')}</ul></li>`;
  });
  const overdue = office.tally('cho-xu-ly').overdue;
  return `<nav class="cay" aria-label="Chức năng"><ul>${items.join('')}
<li><b>Báo cáo, thống kê</b><ul><li><span class="muc">Văn bản quá hạn <em class="do">${overdue}</em></span></li>
<li><span class="muc">Sổ theo dõi văn bản đến</span></li><li><span class="muc">Lịch công tác tuần</span></li></ul></li></ul></nav>`;
}

function header(office: Office, look: Look): string {
  return `<header class="dau-trang">
<div class="bieu-trung" aria-hidden="true">★</div>
<div class="ten"><small>UBND PHƯỜNG BẾN HỒNG · TỈNH NAM CHÂU</small>
<strong>${bilingual(look, 'Hệ thống quản lý văn bản và điều hành', 'Document management and administration')}</strong></div>
<span class="ngay">${spokenDate(dateOf(office.now))}</span>
<button id="ngon-ngu" type="button" title="Đổi ngôn ngữ">${look.english ? 'VI' : 'EN'}</button>
<details class="tai-khoan"><summary>Nguyễn Thị Thu Hà</summary>
<ul><li>Văn phòng HĐND và UBND phường</li><li>Kiêm nhiệm: Văn thư</li><li>Đổi mật khẩu</li><li>Đăng xuất</li></ul></details>
</header>`;
}

const footer = `<footer class="chan-trang"><span>Hệ thống mô phỏng dùng để trình diễn và kiểm thử. Mọi đơn vị, người và số liệu đều hư cấu.</span>
<span>Hỗ trợ kỹ thuật: nhánh 115 · Báo cáo quá hạn được tổng hợp lúc 16:30 hằng ngày</span></footer>`;

function shell(office: Office, title: string, active: ListDefinition | null, look: Look, main: string): string {
  return `<!doctype html>
<html lang="${look.english ? 'en' : 'vi'}"${look.dark ? ' data-nen="toi"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/public/style.css"><script type="module" src="/public/app.js"></script></head>
<body>
${header(office, look)}
<div class="than">
${menu(office, active, look)}
<main id="noi-dung">
${main}
</main>
</div>
${footer}
</body></html>
`;
}

export function listPage(office: Office, page: ListPage, look: Look): string {
  return shell(office, page.list.title, page.list, look, listMain(office, page, look));
}

export function detailPage(office: Office, list: ListDefinition, row: DemoRow, look: Look): string {
  const back = address(`/danh-sach/${list.slug}`, look);
  return shell(office, 'Chi tiết', list, look, detailHtml(list, row, back));
}
