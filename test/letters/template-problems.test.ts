import { describe, expect, test } from 'vitest';
import { checkTemplate, checkTemplateText, templates } from '../../lib/letters';
import { templateProblemText } from '../../lib/locale/letter-templates';
import { jsonPlace } from '../../lib/text';
import { random } from '../random';

/** Every mistake of a template is told in words of ours, with its place; nothing of what Zod or a browser says is shown. */
const { congVan, baoCaoQuaHan } = templates;
const told = (value: unknown, language: 'vi' | 'en' = 'vi') => {
  const checked = checkTemplate(value);
  return 'problems' in checked ? checked.problems.map((one) => templateProblemText(language, one)) : [];
};
const typed = (text: string, kind: 'congVan' | 'baoCaoQuaHan' = 'congVan') => {
  const checked = checkTemplateText(text, kind);
  return 'problems' in checked ? checked.problems.map((one) => templateProblemText('vi', one)) : checked.template;
};
const { addressees: _none, ...noAddressees } = congVan;
const { about: _about, ...noAbout } = congVan;
const column = { title: 'STT', width: 1, align: 'left', text: '{stt}' };
const table = (columns: unknown) => ({ ...congVan, body: [{ table: { rows: 'dossiers', columns } }] });

describe('the shape of a template', () => {
  const stages = 'early, first, second, third';
  const cases: [string, unknown, string][] = [
    ['missing', noAddressees, 'addressees: còn thiếu.'],
    ['missing below', { ...congVan, asks: { below: 'a', equal: 'b' } }, 'asks.above: còn thiếu.'],
    ['missing of several values', table([{ ...column, align: undefined }]), 'body.0.table.columns.0.align: còn thiếu.'],
    ['unknown below', table([{ ...column, wdth: 1 }]), 'body.0.table.columns.0.wdth: không có trường này trong mẫu.'],
    ['text', { ...congVan, symbol: 3 }, 'symbol: phải là chữ trong ngoặc kép.'],
    ['list', { ...congVan, body: {} }, 'body: phải là một danh sách [ … ].'],
    ['object', { ...congVan, body: ['x'] }, 'body.0: phải là một nhóm { … }.'],
    ['yes or no', { ...congVan, body: [{ text: 'x', each: 1 }] }, 'body.0.each: phải là true hoặc false.'],
    ['number', table([{ ...column, width: '1' }]), 'body.0.table.columns.0.width: phải là một số.'],
    ['whole number', { ...congVan, annex: { ...congVan.annex, from: 1.5 } }, 'annex.from: phải là một số nguyên.'],
    ['too small', { ...congVan, annex: { ...congVan.annex, from: 0 } }, 'annex.from: phải từ 1 trở lên.'],
    ['too big', { ...congVan, annex: { ...congVan.annex, from: 2000 } }, 'annex.from: không được lớn hơn 1.000.'],
    ['not above', table([{ ...column, width: 0 }]), 'body.0.table.columns.0.width: phải lớn hơn 0.'],
    [
      'not allowed',
      { ...congVan, body: [{ text: 'x', stages: ['lan1'] }] },
      `body.0.stages.0: chỉ nhận một trong các giá trị: ${stages}.`,
    ],
    ['the one allowed', { ...congVan, version: 2 }, 'version: phải là 1.'],
    ['empty text', { ...congVan, body: [{ text: '' }] }, 'body.0.text: không được để trống.'],
    ['empty list', { ...congVan, body: [] }, 'body: không được để trống.'],
    ['long text', { ...congVan, body: [{ text: 'x'.repeat(3001) }] }, 'body.0.text: quá dài, nhiều nhất 3.000 ký tự.'],
    [
      'long list',
      table(Array(25).fill({ ...column, width: 0.04 })),
      'body.0.table.columns: danh sách quá dài, nhiều nhất 20 mục.',
    ],
    [
      'widths',
      table([{ ...column, width: 0.5 }]),
      'body.0.table.columns: tổng độ rộng (width) của các cột phải bằng 1.',
    ],
    ['text or table', { ...congVan, body: [{}] }, 'body.0: phải có text hoặc table, và chỉ một trong hai.'],
    [
      'about or title',
      noAbout,
      'Mẫu: công văn (congVan) phải có about và không có title; các loại khác phải có title và không có about.',
    ],
    ['no addressee', { ...congVan, addressees: [] }, 'Mẫu: công văn phải có ít nhất một nơi nhận (addressees).'],
    ['nothing of it', 7, 'Mẫu: phải là một nhóm { … }.'],
  ];
  test.each(cases)('%s', (_name, value, text) => {
    expect(told(value)).toContain(text);
  });
  test.each(cases)('%s: no word of Zod, in either language', (_name, value) => {
    for (const language of ['vi', 'en'] as const)
      for (const text of told(value, language))
        expect(text).not.toMatch(/invalid|expected|received|undefined|\[object/i);
    expect(told(value, 'en').length).toBe(told(value).length);
    expect(told(value, 'en').join(' ')).not.toMatch(/phải|không|thiếu|quá dài/);
  });
});

describe('a template as it is typed', () => {
  test('good JSON of its kind is the template; of another kind it is refused, not renamed', () => {
    expect(typed(JSON.stringify(congVan, null, 2))).toEqual(congVan);
    expect(typed(JSON.stringify(baoCaoQuaHan))).toEqual(['kind: phải là congVan.']);
  });
  test.each([
    ['', 'Mẫu: dòng 1, cột 1: không phải JSON, ở đây phải có một giá trị.'],
    ['{\n  "a": 1,\n}', 'Mẫu: dòng 3, cột 1: không phải JSON, ở đây phải có tên trường trong ngoặc kép'],
    ['{\n  "a": 1\n  "b": 2\n}', 'Mẫu: dòng 3, cột 3: không phải JSON, thiếu dấu phẩy hoặc dấu đóng ngoặc.'],
    ['{"a" 1}', 'Mẫu: dòng 1, cột 6: không phải JSON, sau tên trường phải có dấu hai chấm.'],
    ['{"a": "x\n"}', 'Mẫu: dòng 1, cột 9: không phải JSON, chữ trong ngoặc kép chưa đóng'],
    ['{} {}', 'Mẫu: dòng 1, cột 4: không phải JSON, thừa nội dung sau dấu ngoặc cuối cùng.'],
    ['{"a": [1, 2}', 'Mẫu: dòng 1, cột 12: không phải JSON, thiếu dấu phẩy'],
  ])('%j tells line and column', (text, said) => {
    expect(typed(text)).toHaveLength(1);
    expect((typed(text) as string[])[0]?.startsWith(said), String(typed(text))).toBe(true);
  });
  test('brackets without end are told, too', () => {
    expect(jsonPlace('['.repeat(1_000_000))).toMatchObject({ line: 1, column: 1_000_001 });
  });
  test('it finds a mistake in just those texts that JSON.parse refuses', () => {
    const next = random(7);
    const good = JSON.stringify({ a: [1, -2.5e3, true, null, 'Sở "Y" \\ \u0007 \u007f ế'], b: {}, c: [[]] }, null, 1);
    const signs = [...'{}[],:"\\ 01-.eE+tnu\n\t', ''];
    let refused = 0;
    for (let i = 0; i < 5000; i++) {
      const at = Math.floor(next() * (good.length + 1));
      const text =
        good.slice(0, at) + (signs[Math.floor(next() * signs.length)] ?? '') + good.slice(at + Math.floor(next() * 2));
      let isGood = true;
      try {
        JSON.parse(text);
      } catch {
        isGood = false;
        refused++;
      }
      expect(jsonPlace(text) === null, JSON.stringify(text)).toBe(isGood);
    }
    expect(refused).toBeGreaterThan(1000);
  });
});
