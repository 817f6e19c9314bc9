import type { Letter, LetterBlock } from '../../model/letter';
import { type Layout, paragraphGap } from '../layout';
import { isJustified } from '../parts';
import { dataTable } from './table';
import { type Look, paragraph, type Xml } from './tree';

/**
 * The body: ô 6. Its last paragraph stays with the signature, which never stands alone on a page.
 * @param width of the text, millimetres
 */
export function body({ body: blocks }: Letter, layout: Layout, width: number): Xml[] {
  return blocks.flatMap((block, at) => blockOf(block, layout, width, at === blocks.length - 1));
}

function blockOf(block: LetterBlock, layout: Layout, width: number, last: boolean): Xml[] {
  const { size, firstLine, line } = layout;
  if (block.kind === 'table') {
    return [dataTable(block.table, width, size.table), paragraph('', { size: 6, keepNext: last })];
  }
  const look: Look = {
    size: size.body,
    align: isJustified(block.text) ? 'both' : 'left',
    firstLine,
    line,
    after: paragraphGap,
  };
  return [paragraph(block.text, { ...look, keepNext: last })];
}
