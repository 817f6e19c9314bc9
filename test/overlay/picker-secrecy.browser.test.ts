import { afterEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../lib/overlay/picker/derive';
import { known, pointAt, specOf, table } from './pointed';

afterEach(() => document.body.replaceChildren());

/** Whether anything of an adapter repeats a text. */
const says = (draft: Draft | null, text: string) => JSON.stringify(draft?.adapter).includes(text);

const list = (items: readonly string[]) => {
  document.body.innerHTML = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
};
const day = (n: number) => `${10 + n}/06/2026`;

describe('a taught adapter holds nothing of the row it was pointed at in', () => {
  it('no words before a colon that only this row has', () => {
    const subjects = ['Vụ bà Hoa', 'Khiếu kiện đất đai', 'Tố cáo ông Bình', 'Kỷ luật cán bộ'];
    list(subjects.map((subject, n) => `<p>${n}/SNV</p><p>${subject}: <em>${day(n)}</em></p>`));
    const draft = pointAt('li:nth-child(2) em');
    expect(specOf(draft)?.selector).toBeDefined();
    expect(says(draft, 'Khiếu kiện')).toBe(false);
  });

  it('no label that two rows of many have', () => {
    const subjects = ['Vụ bà Hoa', 'Vụ bà Hoa', 'Tố cáo ông Bình', 'Kỷ luật cán bộ', 'Bổ nhiệm'];
    list(subjects.map((subject, n) => `<p>${n}/SNV</p><p>${subject}: <em>${day(n)}</em></p>`));
    expect(says(pointAt('li:nth-child(2) em'), 'bà Hoa')).toBe(false);
  });

  it('no title with words of its own, in brackets or between', () => {
    for (const label of ['Hạn xử lý (bà Hoa)', 'Yêu cầu ông Lê Bình hoàn thành']) {
      list([0, 1, 2].map((n) => `<p>${n}/SNV</p><p>${n === 1 ? label : 'Khác'}: <em>${day(n)}</em></p>`));
      expect(says(pointAt('li:nth-child(2) em'), label)).toBe(false);
    }
  });

  it.each(['data-name', 'data-title', 'data-label', 'itemprop'])('no value of %s that only this row has', (name) => {
    list(['Hoa', 'Minh', 'Lan'].map((who, n) => `<p>${n}/SNV</p><p><em ${name}="${who}">${day(n)}</em></p>`));
    const draft = pointAt('li:nth-child(2) em');
    expect(specOf(draft)).toEqual({ selector: ':scope > p:nth-child(2) > em:nth-child(1)' });
  });

  it('no class that only this row has', () => {
    list(['hoa', 'minh', 'lan'].map((who, n) => `<p>${n}/SNV</p><p><em class="viec-cua-${who}">${day(n)}</em></p>`));
    expect(says(pointAt('li:nth-child(2) em'), 'minh')).toBe(false);
  });

  it('no value of the element around the rows either', () => {
    const rows = [0, 1, 2].map((n) => `<li><p>${n}/SNV</p><em>${day(n)}</em></li>`).join('');
    document.body.innerHTML = `<div><ul></ul><ul data-name="Vụ bà Hoa">${rows}</ul></div>`;
    const draft = pointAt('li:nth-child(2) em');
    expect(draft?.rows).toHaveLength(3);
    expect(says(draft, 'Hoa')).toBe(false);
  });

  it('no value in the place of a title', () => {
    document.body.innerHTML = table(
      ['Số', 'Vụ bà Hoa ngày 12/06/2026'],
      [0, 1, 2].map((n) => [`${n}/SNV`, day(n)]),
    );
    expect(specOf(pointAt('tr:nth-child(2) td:nth-child(2)', () => [known()]))).toEqual({ column: '#1' });
  });
});

describe('what is the list’s own is used', () => {
  it('a title everybody knows, in however few rows', () => {
    list([0, 1].map((n) => `<p>${n}/SNV</p><p>Hạn xử lý: <em>${day(n)}</em></p>`));
    expect(specOf(pointAt('li:nth-child(2) em'))).toEqual({ label: 'Hạn xử lý' });
  });

  it('words that most rows have', () => {
    list([0, 1, 2].map((n) => `<p>${n}/SNV</p><p>Đến mốc: <em>${day(n)}</em></p>`));
    expect(specOf(pointAt('li:nth-child(2) em'))).toEqual({ label: 'Đến mốc' });
  });

  it.each([
    ['data-label="Hạn xử lý"', 'em[data-label="Hạn xử lý"]'],
    ['data-name="moc"', 'em[data-name="moc"]'],
  ])('an attribute that all rows have: %s', (attribute, selector) => {
    list([0, 1, 2].map((n) => `<p>${n}/SNV</p><p><em ${attribute}>${day(n)}</em></p>`));
    expect(specOf(pointAt('li:nth-child(2) em'))).toEqual({ selector });
  });
});

describe('pointing into a row that may not be kept', () => {
  const rows = (marks: readonly string[], label: string) =>
    list(marks.map((mark, n) => `<p>${n}/SNV</p><b>${mark}</b><p>${label}: <em data-name="moc">${day(n)}</em></p>`));

  it('takes no words that only such rows have, however many', () => {
    rows(['Mật', 'Tối mật', 'Mật', 'Mật', 'Thường'], 'Chuyên án X');
    const draft = pointAt('li:nth-child(2) em');
    expect(specOf(draft)).toEqual({ selector: ':scope > p:nth-child(3) > em:nth-child(1)' });
  });

  it('takes a label that rows which may be kept have', () => {
    rows(['Thường', 'Mật', 'Thường', 'Thường'], 'Đến mốc');
    expect(specOf(pointAt('li:nth-child(2) em'))).toEqual({ label: 'Đến mốc' });
  });

  it('takes a title everybody knows', () => {
    rows(['Mật', 'Mật', 'Mật'], 'Hạn xử lý');
    expect(specOf(pointAt('li:nth-child(2) em'))).toEqual({ label: 'Hạn xử lý' });
  });

  it('takes an empty mark of secrecy for one', () => {
    list([0, 1, 2, 3].map((n) => `<p>${n}/SNV</p><p>Độ mật: -</p><p>Chuyên án X: <em>${day(n)}</em></p>`));
    expect(says(pointAt('li:nth-child(2) em'), 'Chuyên')).toBe(false);
  });
});
