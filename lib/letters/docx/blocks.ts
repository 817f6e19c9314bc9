import type { SetBlock } from '../../model/letter-sheet';
import { dataTable, fixedTable } from './table';
import { paragraph, rule, type Xml } from './tree';

/** A block as docx writes it. */
export function xmlOf(block: SetBlock): Xml {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text, block.look);
    case 'rule':
      return rule(block.length, block.within);
    case 'table':
      return dataTable(block);
    case 'columns':
      return fixedTable(
        block.widths,
        block.rows.map((cells) => cells.map((content) => content.map(xmlOf))),
      );
  }
}
