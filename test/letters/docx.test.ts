import { describe, expect, it } from 'vitest';
import { toDocx, toHtml } from '../../lib/letters';
import type { Letter } from '../../lib/model/letter';
import { all, attributeOf, child, type Element, parse, unpack, wordsOf } from './package';
import { samples } from './samples';

async function documentOf(letter: Letter): Promise<Element> {
  return parse(unpack(await toDocx(letter)).get('word/document.xml') ?? '');
}

/** How the paragraph with these words is set: points, and what its first run says. */
function lookOf(root: Element, words: string) {
  const paragraph = all(root, 'w:p').find((one) => wordsOf(one).startsWith(words));
  if (paragraph === undefined) throw new Error(`no paragraph "${words}"`);
  const [run] = all(paragraph, 'w:r');
  const type = child(run, 'w:rPr');
  const look = child(paragraph, 'w:pPr');
  return {
    size: Number(attributeOf(type, 'w:sz')) / 2,
    bold: child(type, 'w:b') !== undefined,
    italic: child(type, 'w:i') !== undefined,
    align: attributeOf(look, 'w:jc'),
  };
}

const twips = (millimetres: number): number => (millimetres / 25.4) * 1440;
const within = (value: string | undefined, low: number, high: number): boolean =>
  Number(value) >= twips(low) - 1 && Number(value) <= twips(high) + 1;

describe.each(Object.entries(samples))('%s', (_, letter) => {
  it('has margins within Phụ lục I on every page, and a number in the upper margin from page 2', async () => {
    const parts = unpack(await toDocx(letter));
    const sections = all(parse(parts.get('word/document.xml') ?? ''), 'w:sectPr');
    expect(sections).toHaveLength(letter.annex === null ? 1 : 2);
    for (const section of sections) {
      const margin = child(section, 'w:pgMar')?.attributes ?? {};
      expect(within(margin['w:top'], 20, 25)).toBe(true);
      expect(within(margin['w:bottom'], 20, 25)).toBe(true);
      expect(within(margin['w:left'], 30, 35)).toBe(true);
      expect(within(margin['w:right'], 15, 20)).toBe(true);
      expect(Number(margin['w:header'])).toBeLessThan(twips(20));
    }
    expect(
      sections.map((section) => attributeOf(section, 'w:titlePg') ?? child(section, 'w:titlePg') !== undefined),
    ).toEqual(letter.annex === null ? [true] : [true, 'false']);
    const headers = [...parts].filter(([path]) => path.startsWith('word/header')).map(([, xml]) => parse(xml));
    const numbered = headers.filter((root) => all(root, 'w:instrText').some(({ text }) => text.trim() === 'PAGE'));
    expect(numbered).toHaveLength(sections.length);
    for (const root of numbered) {
      expect(attributeOf(child(all(root, 'w:p')[0], 'w:pPr'), 'w:jc')).toBe('center');
      expect(all(root, 'w:sz').every(({ attributes }) => attributes['w:val'] === '26')).toBe(true);
    }
  });

  it('is in black Times New Roman throughout', async () => {
    for (const [path, xml] of unpack(await toDocx(letter))) {
      if (!/^word\/(?:document|styles|header\d)\.xml$/.test(path)) continue;
      const root = parse(xml);
      for (const { attributes } of all(root, 'w:rFonts')) {
        expect(attributes).toEqual(
          Object.fromEntries(['ascii', 'hAnsi', 'eastAsia', 'cs'].map((key) => [`w:${key}`, 'Times New Roman'])),
        );
      }
      if (path === 'word/document.xml') expect(all(root, 'w:color')).toEqual([]);
    }
    const styles = parse(unpack(await toDocx(letter)).get('word/styles.xml') ?? '');
    const standard = child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    expect(attributeOf(standard, 'w:rFonts', 'w:ascii')).toBe('Times New Roman');
    expect(attributeOf(standard, 'w:color')).toBe('000000');
  });

  it('invents no number, no date, no signature', async () => {
    const words = all(await documentOf(letter), 'w:p').map(wordsOf);
    expect(words.filter((text) => /^Số:\s{4,7}\/\S/.test(text))).toHaveLength(1);
    expect(words.filter((text) => /, ?ngày\s{4,6}tháng\s{4,6}năm\s*$/.test(text))).toHaveLength(1);
  });
});

describe('the look of the parts (Phụ lục I)', () => {
  it('of a công văn', async () => {
    const root = await documentOf(samples['cong-van-1']);
    const centred = { bold: false, italic: false, align: 'center' };
    expect(lookOf(root, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toEqual({ ...centred, size: 12, bold: true });
    expect(lookOf(root, 'Độc lập - Tự do - Hạnh phúc')).toEqual({ ...centred, size: 13, bold: true });
    expect(lookOf(root, 'ỦY BAN NHÂN DÂN TỈNH THANH HÓA')).toEqual({ ...centred, size: 12 });
    expect(lookOf(root, 'ỦY BAN NHÂN DÂN XÃ TÂN HƯNG')).toEqual({ ...centred, size: 12, bold: true });
    expect(lookOf(root, 'Số:       /UBND-VP')).toEqual({ ...centred, size: 13 });
    expect(lookOf(root, 'Tân Hưng, ngày      tháng      năm')).toEqual({ ...centred, size: 13, italic: true });
    expect(lookOf(root, 'V/v nhắc trả lời')).toEqual({ ...centred, size: 12 });
    expect(lookOf(root, 'Kính gửi: Phòng Kinh tế xã Tân Hưng')).toEqual({ ...centred, size: 14 });
    expect(lookOf(root, 'Ngày 05/10/2026')).toEqual({ size: 14, bold: false, italic: false, align: 'both' });
    expect(lookOf(root, 'TM. ỦY BAN NHÂN DÂN')).toEqual({ ...centred, size: 14, bold: true });
    expect(lookOf(root, 'Nguyễn Văn An')).toEqual({ ...centred, size: 14, bold: true });
    expect(lookOf(root, 'Nơi nhận:')).toEqual({ size: 12, bold: true, italic: true, align: 'left' });
    expect(lookOf(root, '- Như trên;')).toEqual({ size: 11, bold: false, italic: false, align: 'left' });
    expect(lookOf(root, '- Lưu: VT, VP.').size).toBe(11);
  });

  it('of the body: first line, gap and line spacing', async () => {
    const root = await documentOf(samples['cong-van-1']);
    const paragraph = all(root, 'w:p').find((one) => wordsOf(one).startsWith('Ngày 05/10/2026'));
    const look = child(paragraph, 'w:pPr');
    expect(attributeOf(look, 'w:ind', 'w:firstLine')).toBe('720');
    expect(Number(attributeOf(look, 'w:spacing', 'w:after'))).toBeGreaterThanOrEqual(120);
    expect(Number(attributeOf(look, 'w:spacing', 'w:line'))).toBeGreaterThanOrEqual(240);
    expect(Number(attributeOf(look, 'w:spacing', 'w:line'))).toBeLessThanOrEqual(360);
  });

  it('of lines with dots or breaks of their own: their words are not stretched', async () => {
    const texts = ['Địa chỉ: ……………', 'Một\nhai', 'Ba\r\nbốn', 'Lý do: […].'];
    const body = texts.map((text) => ({ kind: 'paragraph' as const, text }));
    const root = await documentOf({ ...samples['van-ban-xin-loi'], body });
    const aligned = ['Địa chỉ', 'Một', 'Ba', 'Lý do'].map((words) => lookOf(root, words).align);
    expect(aligned).toEqual(['left', 'left', 'left', 'both']);
    const html = toHtml({ ...samples['van-ban-xin-loi'], body });
    expect(html.match(/text-align:(?:left|justify);text-indent/g)).toHaveLength(4);
    expect(html.match(/text-align:justify/g)).toHaveLength(1);
  });

  it('of two or more addressees: a line each, with marks', async () => {
    const words = all(await documentOf(samples['cong-van-3']), 'w:p').map(wordsOf);
    const at = words.indexOf('Kính gửi:');
    expect(words.slice(at, at + 4)).toEqual([
      'Kính gửi:',
      '- Ủy ban nhân dân xã Tân Hưng;',
      '- Ủy ban nhân dân phường Bến Nghé;',
      '- Trung tâm Quan trắc tài nguyên và môi trường.',
    ]);
  });

  it('of a form with a title: no V/v, tên loại and trích yếu bold', async () => {
    const root = await documentOf(samples['bao-cao-qua-han']);
    expect(lookOf(root, 'BÁO CÁO')).toEqual({ size: 14, bold: true, italic: false, align: 'center' });
    expect(lookOf(root, 'Tình hình xử lý văn bản').bold).toBe(true);
    const words = all(root, 'w:p').map(wordsOf);
    expect(words.filter((text) => /^(?:V\/v|Kính gửi)/.test(text))).toEqual([]);
  });

  it('of an annex: its own page, on its side with more than six columns, its first row on every page', async () => {
    for (const [letter, landscape] of [
      [samples['cong-van-12'], false],
      [samples['bao-cao-qua-han'], true],
    ] as const) {
      const root = await documentOf(letter);
      const [, annex] = all(root, 'w:sectPr');
      const size = child(annex, 'w:pgSz')?.attributes ?? {};
      expect(Number(size['w:w']) > Number(size['w:h'])).toBe(landscape);
      expect(attributeOf(annex, 'w:type')).toBe('nextPage');
      expect(lookOf(root, 'DANH MỤC')).toMatchObject({ size: 14, bold: true, align: 'center' });
      expect(lookOf(root, '(Kèm theo')).toMatchObject({ italic: true, bold: false, align: 'center' });
      const table = all(root, 'w:tbl').at(-1);
      const rows = table?.children.filter(({ name }) => name === 'w:tr') ?? [];
      expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual(rows.map((_, at) => (at === 0 ? 1 : 0)));
      expect(table && all(table, 'w:insideH')[0]?.attributes['w:val']).toBe('single');
    }
  });
});
