import { afterEach, describe, expect, it } from 'vitest';
import { derive } from '../../lib/overlay/picker/derive';
import { identityOf } from '../../lib/overlay/picker/identity';
import { betterFormats, previewOf } from '../../lib/overlay/picker/preview';
import { isStableName, ownSelectors, selectorFor } from '../../lib/overlay/picker/selectors';
import { host, known, pointAt, specOf, table } from './pointed';

afterEach(() => document.body.replaceChildren());

describe('a cell of a list that is known', () => {
  const cells = ['16', '17', '18'].map((day) => [`${day}/SNV`, 'Một', `<a id="d${day}">${day}/06/2026</a>`]);

  it('is taught by the title of its column, for the whole site', () => {
    document.body.innerHTML = table(['Số', 'Trích yếu', 'Mốc ▲'], cells);
    const draft = pointAt('#d17', () => [known()]);
    expect(draft?.adapter).toEqual({
      ...identityOf('https://qlvb.example.gov.vn:8443/', null),
      fields: { hanXuLy: { column: 'Mốc ▲' } },
    });
    expect(draft?.adapter.match).toEqual({ sites: ['https://qlvb.example.gov.vn:8443/*'] });
    expect(specOf(pointAt('th:nth-child(3)', () => [known()]))).toEqual({ column: 'Mốc ▲' });
  });

  it.each([
    [['Số', 'Trích yếu', ''], 'no title'],
    [['Số', 'Ngày', 'Ngày'], 'a title that two columns have'],
  ])('is taught by its place, for pages like this one, with %s', (titles) => {
    document.body.innerHTML = table(titles, cells);
    const draft = pointAt('#d17', () => [known()]);
    expect(specOf(draft)).toEqual({ column: '#2' });
    expect(draft?.adapter).toMatchObject({ list: '#ds', match: { path: '/vb/*/den' } });
  });

  it('is taught by its label where it holds several values', () => {
    const lines = (day: number) => `Ngày đến: <i>01/06/2026</i><br>Hạn cuối: <b class="x">${day}/06/2026</b>`;
    document.body.innerHTML = table(
      ['Số', 'Thông tin'],
      [
        ['1', lines(16)],
        ['2', lines(17)],
      ],
    );
    const draft = pointAt('b.x', () => [known()]);
    expect(specOf(draft)).toEqual({ label: 'Hạn cuối' });
    expect(draft && previewOf(host(), 'hanXuLy', draft)).toMatchObject({ rows: 2, read: 2 });
  });
});

it('a secret row is counted in the preview, and is no sample', () => {
  const cells = ['16', '17', '18'].map((day) => [`${day}/SNV`, 'Một', `<a id="d${day}">${day}/06/2026</a>`]);
  document.body.innerHTML = table(['Số', 'Trích yếu', 'Mốc'], cells);
  document.querySelector('#d17')?.closest('tr')?.classList.add('mat');
  const draft = pointAt('#d17', () => [known()]);
  const preview = draft && previewOf(host(), 'hanXuLy', draft);
  expect(preview).toMatchObject({ rows: 3, read: 3 });
  expect(preview?.samples.map(({ text }) => text)).toEqual(['16/06/2026', '18/06/2026']);
});

describe('a cell of a list nobody knew of', () => {
  const card = (n: number, extra = '') =>
    `<div class="css-1x${n}z the ${extra}"><h4>${n}/SNV</h4><div><span class="ngay">${10 + n}/06/2026</span></div></div>`;

  it('makes rows of what is repeated, and leans on names that last', () => {
    document.body.innerHTML = `<main><p>Đầu trang</p><div id="viec">${card(1, 'active')}${card(2)}${card(3)}</div></main>`;
    const draft = pointAt('.the:nth-child(2) .ngay');
    expect(draft?.adapter).toMatchObject({ list: '#viec', row: ':scope > div.the', match: { path: '/vb/*/den' } });
    expect(specOf(draft)).toEqual({ selector: 'span.ngay' });
    expect(draft && previewOf(host(), 'hanXuLy', draft)).toMatchObject({ rows: 3, read: 3, empty: 0 });
  });

  it('in a table is taught by its title all the same', () => {
    document.body.innerHTML = table(
      ['Tên', 'Mốc'],
      [
        ['a', '16/06/2026'],
        ['b', '17/06/2026'],
        ['c', ''],
      ],
    );
    const draft = pointAt('tr:nth-child(2) td:nth-child(2)');
    expect(specOf(draft)).toEqual({ column: 'Mốc' });
    expect(draft?.adapter.row).toBe(':scope > tr');
    expect(draft && previewOf(host(), 'hanXuLy', draft)).toMatchObject({ rows: 3, read: 2, empty: 1 });
  });

  it('by its label, where rows are lines of labels and values', () => {
    const row = (n: number) => `<li><p>Số: ${n}/SNV</p><p>Đến mốc: <em>${10 + n}/06/2026</em></p></li>`;
    document.body.innerHTML = `<ul>${[1, 2, 3, 4].map(row).join('')}</ul>`;
    const draft = pointAt('li:nth-child(3) em');
    expect(specOf(draft)).toEqual({ label: 'Đến mốc' });
    expect(draft && previewOf(host(), 'hanXuLy', draft)).toMatchObject({ rows: 4, read: 4 });
  });

  it('is none where nothing is repeated', () => {
    document.body.innerHTML = '<h1>Trang chủ</h1><div><p id="a">16/06/2026</p></div>';
    expect(pointAt('#a')).toBeNull();
  });

  it('in an open shadow root', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root === undefined) throw new Error('no root');
    root.innerHTML = `<div id="viec">${card(1)}${card(2)}</div>`;
    const element = root.querySelector('.ngay');
    const draft = element && derive(host(), 'hanXuLy', element);
    expect(draft?.rows).toHaveLength(2);
  });
});

describe('the preview', () => {
  it('shows what is not understood first, and offers the order in which dates are written', () => {
    const dues = ['06/16/2026', '06/17/2026', '06/05/2026', 'chờ', ''];
    document.body.innerHTML = table(
      ['Tên', 'Mốc'],
      dues.map((due, index) => [`${index}`, due]),
    );
    const draft = pointAt('tr:nth-child(2) td:nth-child(2)');
    if (draft === null) throw new Error('no draft');
    expect(previewOf(host(), 'hanXuLy', draft)).toMatchObject({ rows: 5, read: 1, empty: 1 });
    expect(betterFormats(host(), 'hanXuLy', draft)).toEqual({ formats: ['monthDayYear'], best: 'monthDayYear' });
    const right = { ...draft, spec: { ...draft.spec, format: 'monthDayYear' as const } };
    const { read, samples } = previewOf(host(), 'hanXuLy', right);
    expect([read, samples[0]?.text, samples[1]?.text]).toEqual([3, 'chờ', '06/16/2026']);
  });

  it('leaves to the user what a bare number means', () => {
    document.body.innerHTML = table(
      ['Tên', 'Mốc'],
      ['3', '5', '12'].map((due) => ['a', due]),
    );
    const draft = pointAt('tr:nth-child(2) td:nth-child(2)');
    if (draft === null) throw new Error('no draft');
    const { formats, best } = betterFormats(host(), 'hanXuLy', draft);
    expect(formats).toEqual(expect.arrayContaining(['daysLeft', 'workDaysLeft', 'daysOver', 'daysAllowed']));
    expect(best).toBeNull();
  });
});

describe('names', () => {
  it.each(['han-xu-ly', 'dataTable', 'vbDen', 'x-grid-row', 'ngay'])('%s lasts', (name) =>
    expect(isStableName(name)).toBe(true),
  );
  it.each(['css-1x2y3z', 'sc-bdVaJa', 'Row_row__x7Gh', 'gridview-1012', 'jss42', 'hKxQw', 'a', 'bcdfg', 'ctl00_x'])(
    '%s does not',
    (name) => expect(isStableName(name)).toBe(false),
  );

  it('are preferred in this order: id, data name, class, role, tag', () => {
    document.body.innerHTML = '<b id="moc" class="odd css-9 han" data-field="han" role="cell"></b><b></b>';
    const [element, bare] = document.body.querySelectorAll('b');
    if (element === undefined || bare === undefined) throw new Error('no element');
    expect(ownSelectors(element, () => true)).toEqual(['#moc', 'b[data-field="han"]', 'b.han', 'b[role="cell"]', 'b']);
    expect(ownSelectors(element, () => false)).toEqual(['#moc', 'b.han', 'b[role="cell"]', 'b']);
    expect(document.querySelector(selectorFor(bare, document, () => true) ?? '')).toBe(bare);
  });

  it('of places: parts of an address with digits stand for any, and a hash route counts', () => {
    const path = (href: string) => identityOf(href, { list: 'x' }).match.path;
    expect(path('https://a.vn/vb/12/den?p=2')).toBe('/vb/*/den');
    expect(path('https://a.vn/#/list/3?x=1')).toBe('/#/list/*');
    expect(path('https://a.vn/vb#top')).toBe('/vb');
    const id = (list: string, href = 'https://QLVB.a.vn:8080/x') => identityOf(href, { list }).id;
    expect(id('a')).toMatch(/^da-chi-qlvb-a-vn-8080-[a-z0-9]+$/);
    expect(id('a')).not.toBe(id('b'));
    expect(id('a')).toBe(id('a', 'https://qlvb.a.vn:8080/x?y=1'));
  });
});
