import type { Letter, LetterBlock } from '../../model/letter';
import type { SetBlock, SetLook } from '../../model/letter-sheet';
import { type Layout, paragraphGap } from '../layout';
import { isJustified } from '../parts';
import { dataTable, paragraph } from './blocks';

/** A line that only names what follows it: "2. Công tác đôn đốc". */
const namesNext = /^\d+\. [^.;:]*$/;

/** Paragraphs at the end that go to the next page together where the signature does: one sentence there reads as lost. */
const company = 2;

/**
 * The body: ô 6. Its end stays with the signature, which never stands alone on a page, and no heading stands at the foot
 * of one.
 * @param width of the text, millimetres
 */
export function body({ body: blocks }: Letter, layout: Layout, width: number): SetBlock[] {
  return blocks.flatMap((block, at) =>
    blockOf(
      block,
      layout,
      width,
      at >= blocks.length - company || (block.kind === 'item' && namesNext.test(block.text)),
    ),
  );
}

function blockOf(block: LetterBlock, layout: Layout, width: number, keepNext: boolean): SetBlock[] {
  const { size, firstLine, line } = layout;
  if (block.kind === 'table') {
    return [dataTable(block.table, width, size.table), paragraph('', { size: 6, keepNext })];
  }
  const look: SetLook = {
    size: size.body,
    align: isJustified(block.text) ? 'both' : 'left',
    firstLine,
    line,
    after: paragraphGap,
  };
  return [paragraph(block.text, { ...look, keepNext })];
}
