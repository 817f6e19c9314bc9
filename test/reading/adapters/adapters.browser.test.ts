import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter, AdapterField } from '../../../lib/model/adapter';
import { adapterField, adapterFor, adapterGrids, problemOf } from '../../../lib/reading/adapters';

afterEach(() => document.body.replaceChildren());

const adapter = (over: Partial<Adapter>): Adapter => ({ version: 1, id: 'a', match: { sites: ['*://*/*'] }, ...over });

function grids(html: string, over: Partial<Adapter>) {
  document.body.innerHTML = html;
  return adapterGrids([adapter(over)], document).map(({ grid }) => grid);
}
function read(html: string, spec: AdapterField, row = '.row') {
  const [grid] = grids(html, { row });
  const element = grid?.rowElements()[0];
  if (grid === undefined || element === undefined) throw new Error('no row');
  const found = adapterField(grid, element, spec);
  return found && { text: found.text, header: found.header };
}

describe('rows that an adapter names', () => {
  const cards = '<div id="a"><p class="row">1</p><p class="row">2</p></div>';

  it('are asked for anew, so that what the host draws later counts too', () => {
    const [grid] = grids(cards, { list: '#a', row: '.row' });
    document.getElementById('a')?.insertAdjacentHTML('beforeend', '<p class="row"><b>3</b></p>');
    expect(grid?.rowElements().map((row) => row.textContent)).toEqual(['1', '2', '3']);
    const inner = document.querySelector('b')?.firstChild as Text;
    expect(grid?.rowOf(inner)?.textContent).toBe('3');
    expect(grid?.rowOf(document.body)).toBeNull();
  });

  it('make one list around them where none is named, or one for each element that is', () => {
    expect(grids(`<main>${cards}</main>`, { row: '.row' }).map(({ root }) => root.id)).toEqual(['a']);
    expect(grids(cards + cards.replace('"a"', '"b"'), { list: 'div', row: '.row' }).map(({ root }) => root.id)).toEqual(
      ['a', 'b'],
    );
    expect(grids(cards, { row: '.none' })).toEqual([]);
    expect(grids(cards, { list: '#a' })).toEqual([]);
  });

  it('are the outer ones where they lie in each other, and never the titles', () => {
    const [grid] = grids(
      `<table><thead><tr><th colspan="2">Văn bản</th><th>Mốc</th></tr></thead><tbody>
       <tr><td>1</td><td>2</td><td><table><tbody><tr><td>3</td></tr></tbody></table></td></tr></tbody></table>`,
      { row: 'tbody tr' },
    );
    expect(grid?.rowElements()).toHaveLength(1);
    expect(grid?.headers).toEqual(['Văn bản', '', 'Mốc']);
  });

  it('are found in an open shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = cards;
    expect(adapterGrids([adapter({ row: '.row' })], root)[0]?.grid.rowElements()).toHaveLength(2);
  });
});

describe('a field', () => {
  const table = `<table><tr><th>Số</th><th>Mốc (*)</th><th></th></tr>
    <tr class="row"><td data-d="2026-06-16">7</td><td>16/06</td><td>x</td></tr></table>`;

  it('by the title of its column, folded, or by its index', () => {
    expect(read(table, { column: 'MOC' })).toEqual({ text: '16/06', header: 'Mốc (*)' });
    expect(read(table, { column: 2 })).toEqual({ text: 'x', header: '' });
    expect(read(table, { column: 'Hạn' })).toBeNull();
    expect(read(table, { column: '#2' })).toEqual({ text: 'x', header: '' });
    expect(read(table, { column: 9 })).toBeNull();
    expect(read(table.replace('<th></th>', '<th>Mốc</th>'), { column: 'Mốc' })).toBeNull();
  });

  it('by attribute, and in a named format', () => {
    expect(read(table, { column: 0, attribute: 'data-d', format: 'yearMonthDay' })?.text).toBe('16/06/2026');
    expect(read(table, { column: 1, attribute: 'data-d' })).toBeNull();
    expect(read(table, { column: 0, format: 'daysLeft' })).toEqual({ text: '7', header: 'Số ngày còn lại' });
  });

  it.each([
    ['<p class="row">Số: 1 | Hạn xử lý: 16/06/2026 | Người: A</p>', '16/06/2026'],
    ['<p class="row">Số: 1<br>HẠN XỬ LÝ : <b>16/06/2026</b> <i>17h</i><br>Người: A</p>', '16/06/2026 17h'],
    ['<p class="row">Hạn xử lý: <b>16/06/2026</b> Người xử lý: A</p>', '16/06/2026'],
    ['<dl class="row"><dt>Hạn xử lý</dt><dd>16/06/2026</dd><dt>Số</dt><dd>1</dd></dl>', '16/06/2026'],
    ['<div class="row"><div><span><b>Hạn xử lý</b></span><span>16/06/2026</span></div></div>', '16/06/2026'],
    ['<div class="row"><p><b>Hạn xử lý:</b> 16/06/2026</p><p><b>Ngày đến:</b> 1/6/2026</p></div>', '16/06/2026'],
    ['<div class="row"><p><b>Hạn xử lý</b>: <i>16/06/2026</i></p><p>Ngày đến: 1/6/2026</p></div>', '16/06/2026'],
    ['<div class="row"><p><b>Hạn xử lý:</b> </p><p><b>Ngày đến:</b> 1/6/2026</p></div>', ''],
    ['<div class="row"><p>Hạn xử lý: </p><p>Ngày đến: 1/6/2026</p></div>', ''],
    ['<p class="row">Hạn xử lý văn bản: 1/1/2026</p>', null],
    ['<p class="row">Không rõ hạn xử lý: 1/1/2026</p>', null],
  ])('by its label: %s', (html, expected) => {
    expect(read(html, { label: 'Hạn xử lý' })?.text ?? null).toBe(expected);
  });

  it('by a selector, under the title of its column', () => {
    expect(read(table, { selector: 'td:nth-child(2)' })).toEqual({ text: '16/06', header: 'Mốc (*)' });
    expect(read(table, { selector: 'em' })).toBeNull();
  });
});

describe('a bad selector', () => {
  it('switches its adapter off in this page, says so, and nothing else', () => {
    const bad = adapter({ id: 'bad', row: '.row', fields: { hanXuLy: { selector: 'td:nth-child(zwei)' } } });
    const good = adapter({ id: 'good', row: '.row' });
    document.body.innerHTML = '<p class="row">1</p>';
    expect(adapterGrids([bad, good], document).map((found) => found.adapter.id)).toEqual(['good']);
    expect(problemOf(document, bad)).toEqual({ id: 'bad', selector: 'td:nth-child(zwei)', fault: 'invalid' });
    expect(problemOf(document, good)).toBeNull();
  });

  it('that takes too long is given up', () => {
    const spec = { selector: 'i:not(.slow)' };
    const [grid] = grids('<p class="row">1</p>', { row: '.row' });
    const row = grid?.rowElements()[0];
    if (grid === undefined || row === undefined) throw new Error('no row');
    let tries = 0;
    row.querySelector = () => {
      tries++;
      for (const end = performance.now() + 30; performance.now() < end; );
      return null;
    };
    for (let i = 0; i < 100; i++) adapterField(grid, row, spec);
    expect(tries).toBeLessThan(20);
    expect(problemOf(document, adapter({ fields: { hanXuLy: spec } }))?.fault).toBe('slow');
  });
});

describe('several adapters for one list', () => {
  it('are laid over each other, and one that names another list has no say', () => {
    const [grid] = grids('<div id="x"><p class="row">1</p></div><div id="y"></div>', { list: '#x', row: '.row' });
    if (grid === undefined) throw new Error('no grid');
    const adapters = [
      adapter({ id: 'a', role: 'phoiHop', fields: { hanXuLy: { column: 1 }, soDen: { column: 2 } } }),
      adapter({ id: 'b', list: '#y', fields: { hanXuLy: { column: 5 } } }),
      adapter({ id: 'c', list: '#x', fields: { hanXuLy: { column: 3 } } }),
    ];
    expect(adapterFor(adapters, grid)).toMatchObject({
      role: 'phoiHop',
      fields: { hanXuLy: { column: 3 }, soDen: { column: 2 } },
    });
    expect(adapterFor(adapters.slice(1, 2), grid)).toBeNull();
  });
});
