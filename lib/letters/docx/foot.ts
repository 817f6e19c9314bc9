import type { Letter } from '../../model/letter';
import type { Layout } from '../layout';
import { recipientLines, upper } from '../parts';
import { fixedTable } from './table';
import { paragraph, type Xml } from './tree';

const pointsPerMillimetre = 72 / 25.4;

/** Between the body and the foot, points. */
const above = 8;

/** Nơi nhận and signature: ô 9b and 7, side by side and never on different pages. */
export function foot(letter: Letter, layout: Layout): Xml {
  const { recipients, signature } = layout.foot;
  return fixedTable([recipients, signature], [[recipientsCell(letter, layout), signatureCell(letter, layout)]], 'none');
}

function recipientsCell(letter: Letter, { size }: Layout): Xml[] {
  const lines = recipientLines(letter);
  if (lines.length === 0) return [paragraph('', { size: size.recipients })];
  return [
    paragraph('Nơi nhận:', { size: size.recipientsTitle, bold: true, italic: true, before: above }),
    ...lines.map((line) => paragraph(line, { size: size.recipients, left: 2, hanging: 2 })),
  ];
}

function signatureCell({ signature }: Letter, { size, signing }: Layout): Xml[] {
  const look = { size: size.signature, bold: true, align: 'center' as const };
  return [
    ...signature.lines.map((line, at) => paragraph(upper(line), { ...look, before: at === 0 ? above : 0 })),
    paragraph(signature.name, { ...look, before: signing * pointsPerMillimetre }),
  ];
}
