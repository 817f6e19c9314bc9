import { describe, expect, it } from 'vitest';
import { draftLetter, setPages } from '../../lib/letters';
import { layoutOf } from '../../lib/letters/fit';
import { setAbout } from '../../lib/letters/parts';
import type { SetBlock, SetParagraph } from '../../lib/model/letter-sheet';
import { document, input, procedure } from './given';
import { samples } from './samples';

/** All paragraphs, those side by side too. */
function paragraphs(blocks: readonly SetBlock[]): SetParagraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    return block.kind === 'columns' ? paragraphs(block.rows.flat(2)) : [];
  });
}
const all = (letter: Parameters<typeof setPages>[0]) =>
  setPages(letter).flatMap(({ parts }) => paragraphs(parts.flatMap(({ blocks }) => blocks)));

const congVan = samples['cong-van-1'];

describe('V/v', () => {
  it.each([
    'nhắc trả lời Công văn số 1204/UBND-KT ngày 05/10/2026',
    'nhắc xử lý 03 văn bản đã đến hạn',
    'đôn đốc (lần 2) thực hiện Công văn số 512/BXD-QHKT ngày 20/10/2026 của Bộ Xây dựng',
    'đôn đốc (lần 3) xử lý 12 văn bản, hồ sơ, nhiệm vụ đã đến hạn',
  ])('ends with no word alone: %s', (about) => {
    const letter = { ...congVan, about };
    const { lines = [] } = setAbout(letter, layoutOf(letter)) ?? {};
    expect(lines.join(' ').replaceAll('\u00a0', ' ')).toBe(`V/v ${about}`);
    const lengths = lines.map((line) => line.length);
    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) / 2);
  });

  it('keeps a number with its word', () => {
    expect(setAbout(congVan, layoutOf(congVan))?.lines.join('\n')).toContain('số\u00a01204/UBND-KT');
  });
});

it('breaks no "(để b/c)"', () => {
  const texts = all(congVan).map(({ text }) => text);
  expect(texts).toContain('- Chủ tịch, các Phó Chủ tịch UBND xã (để\u00a0b/c);');
});

it('keeps headings with what they name, and the signature with more than a sentence', () => {
  const drafted = draftLetter({
    ...input,
    kind: 'baoCaoQuaHan',
    direction: 'above',
    unit: 'Thường trực Tỉnh ủy',
    items: [document, { ...document, key: 'nobody', unit: '' }],
  });
  if (!('letter' in drafted)) throw new Error('not drafted');
  const [letter] = setPages(drafted.letter);
  const body = paragraphs(letter?.parts.find(({ part }) => part === 'body')?.blocks ?? []);
  const kept = body.filter(({ look }) => look.keepNext).map(({ text }) => text.slice(0, 12));
  expect(kept).toEqual([
    '1. Tình hình',
    '2. Công tác ',
    '3. Nguyên nh',
    '4. Kiến nghị',
    'UBND tỉnh ti',
    'Trên đây là ',
  ]);
  const table = drafted.letter.body.find(({ kind }) => kind === 'table');
  const units = table?.kind === 'table' ? table.table.rows.map(([, unit]) => unit) : [];
  expect(units).toEqual([document.unit, '(Trang không ghi đơn vị)']);
});

it('has no rule under two words', () => {
  const drafted = draftLetter({ ...input, kind: 'phieuDonDocTthc', unit: procedure.unit, items: [procedure] });
  if (!('letter' in drafted)) throw new Error('not drafted');
  const [letter] = setPages(drafted.letter);
  const rule = letter?.parts.find(({ part }) => part === 'title')?.blocks.find(({ kind }) => kind === 'rule');
  expect(rule?.kind === 'rule' && rule.length).toBeGreaterThan(25);
});
