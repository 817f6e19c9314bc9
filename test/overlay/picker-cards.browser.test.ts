import { afterEach, describe, expect, it } from 'vitest';
import { previewOf } from '../../lib/overlay/picker/preview';
import { host, pointAt, specOf } from './pointed';

afterEach(() => document.body.replaceChildren());

const due = (n: number) => `${10 + n}/06/2026`;
const received = (n: number) => `0${1 + n}/06/2026`;

/** Ways to draw "Tiếp nhận" and "Hẹn trả" in a card, with the deadline or the whole of its line as what is clicked. */
const ways: [name: string, body: (n: number) => string][] = [
  ['lines', (n) => `<p>Tiếp nhận: ${received(n)}</p><p class="x">Hẹn trả: ${due(n)}</p>`],
  [
    'lines with labels in elements of their own',
    (n) => `<p><span>Tiếp nhận:</span> ${received(n)}</p><p class="x"><span>Hẹn trả:</span> ${due(n)}</p>`,
  ],
  [
    'colons behind the labels',
    (n) => `<p><b>Tiếp nhận</b>: ${received(n)}</p><p><b>Hẹn trả</b>: <i class="x">${due(n)}</i></p>`,
  ],
  ['one line', (n) => `<p>Tiếp nhận: <i>${received(n)}</i> · Hẹn trả: <i class="x">${due(n)}</i></p>`],
  ['parts of a line', (n) => `<p><span>Tiếp nhận: ${received(n)}</span> <span class="x">Hẹn trả: ${due(n)}</span></p>`],
  [
    'terms',
    (n) => `<dl><dt>Tiếp nhận</dt><dd>${received(n)}</dd><dt>Hẹn trả</dt><dd><b class="x">${due(n)}</b></dd></dl>`,
  ],
  [
    'a table',
    (n) =>
      `<table><tr><th>Tiếp nhận</th><td>${received(n)}</td></tr><tr><th>Hẹn trả</th><td class="x">${due(n)}</td></tr></table>`,
  ],
  [
    'cells without titles of their own',
    (n) =>
      `<table><tr><td>Tiếp nhận</td><td>${received(n)}</td></tr><tr><td>Hẹn trả</td><td class="x">${due(n)}</td></tr></table>`,
  ],
  [
    'pairs of boxes',
    (n) =>
      `<div><div>Tiếp nhận</div><div>${received(n)}</div></div><div><div>Hẹn trả</div><div class="x">${due(n)}</div></div>`,
  ],
];

const card = (body: string, n: number) =>
  `<article class="the"><h4>H${n}-2026</h4><div class="than">${body}</div></article>`;

describe('on cards the label of the clicked value is taught', () => {
  it.each(ways)('from %s', (_name, body) => {
    document.body.innerHTML = `<section id="ds">${[1, 2, 3].map((n) => card(body(n), n)).join('')}</section>`;
    const draft = pointAt('.the:nth-child(2) .x');
    expect(draft?.adapter).toMatchObject({ list: '#ds', row: ':scope > article.the' });
    expect(specOf(draft)).toEqual({ label: 'Hẹn trả' });
    const preview = draft && previewOf(host(), 'hanXuLy', draft);
    expect(preview).toMatchObject({ rows: 3, read: 3 });
    expect(preview?.samples.map(({ text }) => text)).toEqual([1, 2, 3].map(due));
  });

  it('also by the label itself', () => {
    const body = (n: number) =>
      `<dl><dt>Tiếp nhận</dt><dd>${received(n)}</dd><dt class="x">Hẹn trả</dt><dd>${due(n)}</dd></dl>`;
    document.body.innerHTML = `<section>${[1, 2, 3].map((n) => card(body(n), n)).join('')}</section>`;
    expect(specOf(pointAt('.the:nth-child(2) .x'))).toEqual({ label: 'Hẹn trả' });
  });

  it('where one text holds several, by the place that was pressed', () => {
    const body = (n: number) => `<p class="x">Tiếp nhận: ${received(n)} | Hẹn trả: ${due(n)}</p>`;
    document.body.innerHTML = `<section>${[1, 2, 3].map((n) => card(body(n), n)).join('')}</section>`;
    const text = document.querySelector('.the:nth-child(2) .x')?.firstChild;
    if (!(text instanceof Text)) throw new Error('no text');
    const pressedAt = (words: string) => {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(words));
      range.setEnd(text, text.data.indexOf(words) + words.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      const spot = { x: left + width / 2, y: top + height / 2 };
      return specOf(pointAt('.the:nth-child(2) .x', () => [], 'hanXuLy', spot));
    };
    expect(pressedAt(due(2))).toEqual({ label: 'Hẹn trả' });
    expect(pressedAt(received(2))).toEqual({ label: 'Tiếp nhận' });
  });

  it('and none for a value that stands behind no label', () => {
    const body = (n: number) => `<p>Tiếp nhận: ${received(n)}</p><p><b>Bà Lan</b> <i class="moc">${due(n)}</i></p>`;
    document.body.innerHTML = `<section>${[1, 2, 3].map((n) => card(body(n), n)).join('')}</section>`;
    expect(specOf(pointAt('.the:nth-child(2) .moc'))).toEqual({ selector: 'i.moc' });
  });
});

describe('of a board', () => {
  const line = (n: number) => `<p>Số: ${n}/SNV</p><p>Mốc: <em>${due(n)}</em></p><p>Ghi chú</p><p>Xem</p>`;
  const column = (title: string, from: number, count: number, wrap = true) => {
    const cards = Array.from({ length: count }, (_, at) => `<div class="viec">${line(from + at)}</div>`).join('');
    return `<div class="cot" style="width:200px"><div class="ten">${title}</div>${wrap ? `<div class="o">${cards}</div>` : cards}</div>`;
  };
  const board = (counts: readonly number[], wrap?: boolean) => {
    const columns = counts.map((count, at) => column(`Cột ${at}`, at * 5, count, wrap)).join('');
    document.body.innerHTML = `<h2>Bảng</h2><div id="bang" style="display:flex;align-items:flex-start">${columns}</div>`;
  };

  it.each([
    ['a column of many cards', [4, 5, 3], 'cot:nth-child(1)'],
    ['a column of two cards', [2, 5, 3], 'cot:nth-child(1)'],
    ['a column of one card', [4, 1, 3], 'cot:nth-child(2)'],
    ['the last column', [4, 0, 3], 'cot:nth-child(3)'],
  ])('the cards of all columns are read, pointed at in %s', (_name, counts, place) => {
    for (const wrap of [true, false]) {
      board(counts, wrap);
      const draft = pointAt(`.${place} em`);
      const all = counts.reduce((sum, count) => sum + count, 0);
      expect(draft?.adapter.list).toBe('#bang');
      expect(specOf(draft)).toEqual({ label: 'Mốc' });
      expect(draft && previewOf(host(), 'hanXuLy', draft)).toMatchObject({ rows: all, read: all, empty: 0 });
    }
  });

  it('cards in several rows of three are a list, and their lines are none', () => {
    const cards = Array.from({ length: 6 }, (_, n) => `<div class="viec">${line(n)}</div>`).join('');
    document.body.innerHTML = `<div id="luoi" style="display:grid;grid-template-columns:1fr 1fr 1fr">${cards}</div>`;
    const draft = pointAt('.viec:nth-child(5) em');
    expect(draft?.adapter).toMatchObject({ list: '#luoi', row: ':scope > div.viec' });
    expect(draft?.rows).toHaveLength(6);
  });
});
