import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { click, listPage, scrollPage } from '../page.ts';

const table = (rows: readonly Dossier[], titles: readonly string[]): string =>
  `<table border="1" cellspacing="0" cellpadding="6" width="100%"><tr bgcolor="#dddddd">${each(titles, (title) => `<th>${h(title)}</th>`)}</tr>${each(
    rows,
    (row) =>
      `<tr data-o="${row.id}"><td>${row.soDen}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td>${h(row.coQuan)}</td><td width="170">${h(row.han)}</td></tr>`,
  )}</table>`;
const titles = ['Số đến', 'Số/ký hiệu', 'Trích yếu', 'Nơi gửi', 'Hạn xử lý'];

const frameset = listPage({
  name: 'frames',
  about: 'a frameset: banner, menu and list in frames of their own; the menu loads another list into its neighbour',
  rows: (now) => dossiers('frames', 32, now),
  html: () =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN"><html><head><title>Văn phòng điện tử</title></head><frameset rows="60,*"><frame name="top" src="/frames/banner" scrolling="no"><frameset cols="200,*"><frame name="menu" src="/frames/menu"><frame name="main" src="/frames/list"></frameset></frameset></html>`,
  frames: {
    banner: () =>
      page({ title: '', css: 'body{background:#7b1113;color:gold;font:bold 22px serif}', body: 'VĂN PHÒNG ĐIỆN TỬ' }),
    menu: () =>
      page({
        title: '',
        css: 'body{font:13px Arial;background:#fdf1d8}',
        body: '<p><a href="/frames/list" target="main">Văn bản đến (580)</a><p><a id="hai" href="/frames/list2" target="main">Trang 2</a><p>Quá hạn (12)<p>Hạn xử lý',
      }),
    list: (rows) =>
      page({
        title: 'list',
        css: 'body{font:14px Arial}',
        body: `<h3>Văn bản đến</h3>${table(rows.slice(0, 16), titles)}`,
      }),
    list2: (rows) =>
      page({
        title: 'list',
        css: 'body{font:14px Arial}',
        body: `<h3>Văn bản đến</h3>${table(rows.slice(16), titles)}`,
      }),
  },
  leastRows: 6,
  steps: [click('#hai', 'next page in the other frame')],
});

const style =
  '<style>body{font:13px/19px "Liberation Sans";margin:8px;background:#fff}td{padding:7px 8px}th{text-align:left}</style>';

/** Three lists of one page: a frame of its own address, one given by srcdoc, and one the page writes into. */
const iframes = listPage({
  name: 'iframes',
  about: 'lists in iframes: by address, by srcdoc, and filled by document.write',
  rows: (now) => dossiers('iframes', 21, now, { forms: { slash: 80, time: 20 } }),
  html: (rows) =>
    page({
      title: 'Bàn làm việc',
      css: 'body{margin:0;font:14px Arial;background:#90a4ae}iframe{display:block;width:1200px;height:230px;margin:12px auto;border:2px solid #546e7a;background:#fff}',
      body: `<iframe src="/iframes/own"></iframe><iframe srcdoc="${h(style + table(rows.slice(7, 14), titles))}"></iframe><iframe id="viet"></iframe><iframe src="about:blank" style="display:none"></iframe>`,
      script: `var d=document.getElementById('viet').contentDocument;d.open();d.write(${JSON.stringify(`<!doctype html><html><head>${style}</head><body>${table(rows.slice(14), titles)}</body></html>`).replaceAll('<', '\\u003c')});d.close();`,
    }),
  frames: {
    own: (rows) =>
      page({ title: 'Danh sách', head: style, body: `<h4>Văn bản chờ xử lý</h4>${table(rows.slice(0, 7), titles)}` }),
  },
  leastRows: 9,
  steps: [scrollPage(120)],
});

export const pages = [frameset, iframes];
