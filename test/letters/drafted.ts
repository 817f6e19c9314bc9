import { draftLetter, kindRules } from '../../lib/letters';
import { type Letter, type LetterStage, letterKinds } from '../../lib/model/letter';
import type { LetterItem } from '../../lib/model/letter-item';
import type { LetterDirection } from '../../lib/model/letter-office';
import { document, firstNotice, input, procedure, secondNotice } from './given';

const earlier: Record<LetterStage, LetterItem['earlier']> = {
  early: [],
  first: [],
  second: [firstNotice],
  third: [firstNotice, secondNotice],
};
const directions: readonly LetterDirection[] = ['below', 'equal', 'above'];
const subject = 'V/v rà soát, điều chỉnh cục bộ quy hoạch chung đô thị và các quy hoạch phân khu trên địa bàn xã';

/** By kind, stage and direction, all that can be drafted: about three dossiers, or one where only one is allowed. */
export function draftedLetters(): Record<string, Letter> {
  const letters: Record<string, Letter> = {};
  for (const kind of letterKinds) {
    // A report has a table of all its dossiers on a page of its own.
    if (kind === 'baoCaoQuaHan') continue;
    const { stages, isExtension } = kindRules[kind];
    const base = isExtension || kind === 'phieuDonDocTthc' ? procedure : document;
    for (const stage of stages)
      for (const direction of directions) {
        const items = Array.from({ length: isExtension ? 1 : 3 }, (_, n) => ({
          ...base,
          key: `${base.key}${n}`,
          trichYeu: subject,
          earlier: earlier[stage],
        }));
        const drafted = draftLetter({ ...input, kind, stage, direction, items, unit: base.unit });
        if ('letter' in drafted) letters[`${kind}-${stage}-${direction}`] = drafted.letter;
        else if (kindRules[kind].isReminder) throw new Error(JSON.stringify(drafted.problems));
      }
  }
  return letters;
}
