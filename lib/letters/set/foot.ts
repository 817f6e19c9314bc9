import type { Letter } from '../../model/letter';
import type { SetBlock } from '../../model/letter-sheet';
import type { Layout } from '../layout';
import { recipientLines, upper, wholeBrackets } from '../parts';
import { beside, paragraph } from './blocks';

const pointsPerMillimetre = 72 / 25.4;

/** Between the body and the foot, points. */
const above = 8;

/** Nơi nhận and signature: ô 9b and 7, side by side and never on different pages. */
export function foot(letter: Letter, layout: Layout): SetBlock {
  const { recipients, signature } = layout.foot;
  return beside([recipients, signature], [[recipientsCell(letter, layout), signatureCell(letter, layout)]]);
}

function recipientsCell(letter: Letter, { size }: Layout): SetBlock[] {
  const lines = recipientLines(letter);
  if (lines.length === 0) return [paragraph('', { size: size.recipients })];
  return [
    paragraph('Nơi nhận:', { size: size.recipientsTitle, bold: true, italic: true, before: above }),
    ...lines.map((line) => paragraph(wholeBrackets(line), { size: size.recipients, left: 2, hanging: 2 })),
  ];
}

function signatureCell({ signature }: Letter, { size, signing }: Layout): SetBlock[] {
  const look = { size: size.signature, bold: true, align: 'center' as const };
  return [
    ...signature.lines.map((line, at) => paragraph(upper(line), { ...look, before: at === 0 ? above : 0 })),
    paragraph(signature.name, { ...look, before: signing * pointsPerMillimetre }),
  ];
}
