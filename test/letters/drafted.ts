import { draftLetter, kindRules, type LetterInput } from '../../lib/letters';
import { type Letter, letterKinds } from '../../lib/model/letter';
import type { LetterItem } from '../../lib/model/letter-item';
import type { LetterDirection } from '../../lib/model/letter-office';
import { at, document, input, procedure, sentBefore } from './given';

const about = (count: number, item: LetterItem): LetterItem[] =>
  Array.from({ length: count }, (_, n) => ({ ...item, key: `${item.key}${n}` }));
const directions: readonly LetterDirection[] = ['below', 'equal', 'above'];
const subject = 'V/v rà soát, điều chỉnh cục bộ quy hoạch chung đô thị và các quy hoạch phân khu trên địa bàn xã';

/** By kind, stage, direction and number of dossiers, one and three, all that can be drafted; none of reports. */
export function draftedLetters(): Record<string, Letter> {
  const letters: Record<string, Letter> = {};
  for (const kind of letterKinds) {
    // A report has a table of all its dossiers on a page of its own.
    if (kind === 'baoCaoQuaHan') continue;
    const { stages, isExtension } = kindRules[kind];
    const base = isExtension || kind === 'phieuDonDocTthc' ? procedure : document;
    for (const stage of stages)
      for (const direction of directions)
        for (const count of isExtension ? [1] : [1, 3]) {
          const items = about(count, { ...base, trichYeu: subject, earlier: sentBefore(stage) });
          const drafted = draftLetter({ ...input, kind, stage, direction, items, unit: base.unit });
          if ('letter' in drafted) letters[`${kind}-${stage}-${direction}-${count}`] = drafted.letter;
          else if (kindRules[kind].isReminder) throw new Error(JSON.stringify(drafted.problems));
        }
  }
  return letters;
}

/** A handful of what `draftLetter` writes, to look at: each kind, each stage, to whomever, about one and about many. */
export function draftedSamples(): Record<string, Letter> {
  const many = [
    ...about(4, { ...document, trichYeu: subject }),
    { ...document, key: 'hour', due: at('2026-11-08T11:30'), precision: 'minute' as const },
  ];
  const report: LetterInput = {
    ...input,
    kind: 'baoCaoQuaHan',
    direction: 'above',
    unit: 'Thường trực Tỉnh ủy',
    items: [...many, { ...document, key: 'person', unit: '' }, procedure],
  };
  const drafted = [
    ['congVan-first-below-5', { ...input, items: many }],
    ['congVan-first-above-5', { ...input, items: many, direction: 'above' as const }],
    ['baoCaoQuaHan', report],
  ].map(([name, given]) => [name, draftLetter(given as LetterInput)] as const);
  const letters = draftedLetters();
  const chosen = [
    'congVan-first-below-1',
    'congVan-second-below-1',
    'congVan-third-below-1',
    'congVan-second-above-1',
    'congVan-second-equal-3',
    'phieuNhacViec-early-below-1',
    'phieuNhacViec-second-below-3',
    'phieuDonDocTthc-second-below-1',
    'phieuDonDocTthc-third-below-3',
    'vanBanXinLoi-first-equal-1',
    'phieuXinLoi-first-equal-1',
  ];
  return Object.fromEntries([
    ...chosen.map((name) => [name, letters[name]]),
    ...drafted.map(([name, result]) => [name, 'letter' in result ? result.letter : undefined]),
  ]);
}
