import type { OutputForm } from '../../components/LetterOutput';
import { kindRules, letterFileName, toDocx, toHtml, toPlainText, withByHand } from '../../lib/letters';
import type { ByHand } from '../../lib/model/letter';
import type { LetterNotice } from '../../lib/model/letter-view';
import { copyTexts, now, saveFile } from '../../lib/platform';
import type { letterEditing } from './editing';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Lets the letter leave the page in one of its forms, with the applicant's particulars over its dots. */
export async function takeLetter(
  editing: Pick<ReturnType<typeof letterEditing>, 'refresh' | 'kept'>,
  form: OutputForm,
  byHand: ByHand,
): Promise<LetterNotice | null> {
  // A dossier of it may have turned secret since it was drawn.
  await editing.refresh();
  const kept = editing.kept();
  if (kept === null || kept.letter === null || kept.isOutdated) return null;
  const letter = withByHand(kept.letter, byHand);
  switch (form) {
    case 'docx': {
      const { kind, stage, unit, basis } = kept;
      // An applicant is not named by a file: the number of the hồ sơ is.
      const about = kindRules[kind].addressee === 'applicant' ? (basis?.items[0]?.number ?? '') : unit;
      const file = letterFileName({ kind, stage, about, now: now() });
      saveFile(file, docxType, await toDocx(letter));
      return { kind: 'saved', file };
    }
    case 'rich':
      return copied(await copyTexts(toPlainText(letter), toHtml(letter)));
    case 'plain':
      return copied(await copyTexts(toPlainText(letter)));
    case 'print':
      print();
      return null;
  }
}

function copied(isCopied: boolean): LetterNotice {
  return { kind: isCopied ? 'copied' : 'notCopied' };
}
