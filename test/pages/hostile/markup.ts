import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { emptyPage, listPage } from '../page.ts';
import { button } from './rewriting.ts';

const css =
  'body{font:13px/18px Arial;margin:40px 20px}table{border-collapse:collapse;width:1200px;table-layout:fixed}td,th{padding:8px;border-bottom:1px solid #ddd;text-align:left;overflow:hidden}td>div{max-height:36px;overflow:hidden}';

const evil = (row: Dossier): string =>
  [
    '<script>window.biTanCong=1</script>',
    '<img src=x onerror="window.biTanCong=1">',
    '{{constructor.constructor("x")()}}',
    '\u202eđảo ngược\u202c \u200f\u061c',
    '\u0000\ufffd\u2028\u2029',
    '<%= 7*7 %> #{7*7} %s %n ../../etc',
  ][row.index % 6] ?? '';

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** The dossiers are plain; the texts and titles around them are not. */
const markup = listPage({
  name: 'hostile-markup',
  about: 'titles __proto__ and constructor, script as text, marks that turn the writing around, a cell of 1 MB',
  rows: (now) => dossiers('evil', 14, now, { forms: { slash: 100 } }),
  html: (rows) =>
    page({
      title: '<script>',
      css,
      body: `${button}<table><tr><th>Số ký hiệu</th><th>Trích yếu</th>${each(names, (name) => `<th>${name}</th>`)}<th>\u200fHạn xử lý\u200e</th></tr>${each(
        rows,
        (row) =>
          `<tr id="__proto__" data-o="${row.id}"><td>${h(row.soKyHieu)}</td><td><div>${h(evil(row))} ${h(row.trichYeu)}${row.index === 3 ? ' x'.repeat(524_288) : ''}</div></td>${each(names, (name) => `<td>${h(name)}</td>`)}<td>\u200e${h(row.han)}\u200f</td></tr>`,
      )}</table>`,
    }),
  leastRows: 8,
});

const titles = emptyPage(
  'hostile-titles',
  'a table whose titles are names of JavaScript and whose cells are dates',
  () =>
    page({
      title: 'constructor',
      css,
      body: `${button}<table><tr>${each([...names, 'prototype'], (name) => `<th>${name}</th>`)}</tr>${each(names, (name) => `<tr><td>${name}</td><td>12/12/2026</td><td>280/CĐ-TTg</td><td>x</td><td>01/01/2027</td><td></td></tr>`)}</table>`,
    }),
);

/** Texts made to keep a careless pattern busy for ever. */
const runs = listPage({
  name: 'hostile-runs',
  about: 'long runs of digits, slashes, blanks and words of deadlines in titles and cells',
  rows: (now) => dossiers('runs', 12, now, { forms: { slash: 100 } }),
  html: (rows) => {
    const fillers = [
      '1/'.repeat(20_000),
      ' \u00a0'.repeat(20_000),
      'Hạn xử lý: '.repeat(4000),
      '0'.repeat(50_000),
      'trước ngày '.repeat(4000),
      '12/12/20'.repeat(6000),
    ];
    return page({
      title: 'Văn bản',
      css,
      body: `${button}<table><tr><th>Số ký hiệu</th><th>Nội dung</th><th>Ghi chú</th><th>Hạn xử lý</th><th><div style="height:18px;overflow:hidden">${'Hạn '.repeat(5000)}</div></th></tr>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td><div>${fillers[row.index % fillers.length]}</div></td><td>${h(row.han)}</td><td></td></tr>`,
      )}</table>`,
    });
  },
  leastRows: 8,
});

/** Forged marks carry `data-gia`, by which the walker tells them from ours; the extension does not know it. */
const forged = listPage({
  name: 'hostile-forged',
  about: 'forged badges, a forged layer and a forged data-dunghan-ready',
  rows: (now) => dossiers('forged', 12, now, { forms: { slash: 90, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Giả',
      css,
      htmlAttributes: ' lang="vi" data-dunghan-ready="1"',
      body: `${button}<div data-gia data-dunghan="layer" style="position:absolute;left:600px;top:4px">lớp giả</div><table><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Hạn xử lý</th><th>Ghi chú</th></tr>${each(
        rows,
        (row) =>
          `<tr data-dunghan-key="${row.id}" data-o="${row.id}"><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td>${h(row.han)}</td><td><span data-gia data-dunghan="badge" data-state="ontime" data-due="2031-01-01T17:00+07:00" data-precision="day" data-source="column">Giả</span></td></tr>`,
      )}</table>`,
    }),
  leastRows: 8,
});

const clobbering = [
  'children',
  'parentElement',
  'parentNode',
  'attributes',
  'textContent',
  'nodeType',
  'childNodes',
  'firstChild',
  'nextSibling',
  'style',
  'className',
  'tagName',
  'localName',
  'matches',
  'closest',
  'querySelector',
  'querySelectorAll',
  'ownerDocument',
  'isConnected',
  'id',
  'name',
  'length',
];

/** A form's controls hide the form's own properties under their names, for extensions too. */
const form = listPage({
  name: 'hostile-form',
  about: 'the whole page in one form with controls named parentElement, children, attributes and others',
  rows: (now) => dossiers('form', 12, now, { forms: { slash: 90, none: 10 } }),
  html: (rows) =>
    page({
      title: 'Biểu mẫu',
      css,
      body: `${button}<form onsubmit="return false">${each(clobbering, (name) => `<input type="hidden" name="${name}" value="1">`)}<table><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Hạn xử lý</th><th>Ngày đến</th></tr>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td>${h(row.han)}</td><td>${row.ngayDen}</td></tr>`,
      )}</table></form>`,
    }),
  leastRows: 8,
});

export const pages = [markup, titles, runs, forged, form];
