import { FileChild } from 'docx';
import type { SetLook, SetType } from '../../model/letter-sheet';
import { font } from '../layout';
import { printable } from '../printable';

/** An element as docx writes it: its name, then attributes and children. */
export type Xml = { readonly [name: string]: unknown };

/**
 * A part of the document whose elements we put in order ourselves: ECMA-376 prescribes a sequence for properties, which
 * docx follows in most places only, and plain objects cost a fraction of docx's own for a table of hundreds of rows.
 */
export class Part extends FileChild {
  readonly tree: Xml;
  constructor(tree: Xml) {
    super(Object.keys(tree)[0] ?? '');
    this.tree = tree;
  }
  override prepForXml(): Xml {
    return this.tree;
  }
}

/** Twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const pointTwips = (points: number): number => Math.round(points * 20);

/** An element without children. */
export function leaf(name: string, attributes: Record<string, string | number> = {}): Xml {
  return {
    [name]: { _attr: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`w:${key}`, value])) },
  };
}

/** w:rPr in the sequence of ECMA-376, 17.3.2. */
export function runProperties({ size, bold = false, italic = false }: SetType): Xml {
  const half = size * 2;
  return {
    'w:rPr': [
      leaf('w:rFonts', { ascii: font, hAnsi: font, eastAsia: font, cs: font }),
      ...(bold ? [leaf('w:b'), leaf('w:bCs')] : []),
      ...(italic ? [leaf('w:i'), leaf('w:iCs')] : []),
      leaf('w:sz', { val: half }),
      leaf('w:szCs', { val: half }),
    ],
  };
}

/** w:pPr in the sequence of ECMA-376, 17.3.1. */
export function paragraphProperties(look: SetLook): Xml {
  const { before = 0, after = 0, line = 1, left = 0, right = 0, firstLine = 0, hanging = 0 } = look;
  const indent = {
    ...(left > 0 ? { left: twips(left) } : {}),
    ...(right > 0 ? { right: twips(right) } : {}),
    ...(hanging > 0 ? { hanging: twips(hanging) } : {}),
    ...(firstLine > 0 ? { firstLine: twips(firstLine) } : {}),
  };
  return {
    'w:pPr': [
      ...(look.keepNext ? [leaf('w:keepNext')] : []),
      leaf('w:spacing', {
        before: pointTwips(before),
        after: pointTwips(after),
        line: Math.round(line * 240),
        lineRule: 'auto',
      }),
      ...(Object.keys(indent).length > 0 ? [leaf('w:ind', indent)] : []),
      leaf('w:jc', { val: look.align ?? 'left' }),
      runProperties(look),
    ],
  };
}

const space = { _attr: { 'xml:space': 'preserve' } };

/**
 * The words of a line. docx puts numbers of its own in place of some words in braces, wherever they stand; a brace in an
 * element of its own is none of its.
 */
function words(line: string): Xml[] {
  return line.split(/(?<=\{)/).map((text) => ({ 'w:t': [space, text] }));
}

/** The runs of a text: one, or one per line where it holds line breaks. Without `look` they are as their paragraph. */
export function runs(text: string, look?: Xml): Xml[] {
  const type = look === undefined ? [] : [look];
  return printable(text)
    .split('\n')
    .map((line, at) => ({ 'w:r': [...type, ...(at === 0 ? [] : [leaf('w:br')]), ...words(line)] }));
}

/** A paragraph of one look; '' is an empty one. */
export function paragraph(text: string, look: SetLook): Xml {
  return { 'w:p': [paragraphProperties(look), ...(text === '' ? [] : runs(text, runProperties(look)))] };
}

/**
 * A rule of a given length under a centred line, in a column `within` wide: the border of a paragraph two points high.
 * It moves with the text, and every program draws it.
 */
export function rule(length: number, within: number): Xml {
  const side = twips(Math.max(0, (within - length) / 2));
  return {
    'w:p': [
      {
        'w:pPr': [
          { 'w:pBdr': [leaf('w:top', { val: 'single', sz: 6, space: 1, color: '000000' })] },
          leaf('w:spacing', { before: 40, after: 0, line: 40, lineRule: 'exact' }),
          leaf('w:ind', { left: side, right: side }),
          runProperties({ size: 1 }),
        ],
      },
    ],
  };
}
