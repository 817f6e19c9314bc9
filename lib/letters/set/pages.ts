import type { Letter, LetterAnnex } from '../../model/letter';
import type { SetPage } from '../../model/letter-sheet';
import { layoutOf } from '../fit';
import { annexPage, type Layout } from '../layout';
import { noteOf } from '../note';
import { dataTable, paragraph } from './blocks';
import { body } from './body';
import { foot } from './foot';
import { addressees, head, title } from './head';

/** The letter, and its annex where it has one, as they are set on their pages. */
export function setPages(letter: Letter): SetPage[] {
  const layout = layoutOf(letter);
  return [letterPage(letter, layout), ...(letter.annex === null ? [] : [annexPages(letter.annex, layout)])];
}

function letterPage(letter: Letter, layout: Layout): SetPage {
  const width = layout.head.agency + layout.head.nation;
  const to = addressees(letter, layout, width);
  const parts: SetPage['parts'] = [
    { part: 'heading', blocks: [head(letter, layout)] },
    { part: 'title', blocks: title(letter, layout) },
    { part: 'to', blocks: to.length > 0 ? to : [paragraph('', { size: layout.size.body / 2 })] },
    { part: 'body', blocks: body(letter, layout, width) },
    { part: 'signing', blocks: [foot(letter, layout)] },
  ];
  return {
    name: 'letter',
    ...layout.page,
    margin: layout.margin,
    numberSize: layout.size.page,
    parts: parts.filter(({ blocks }) => blocks.length > 0),
  };
}

/** On a page of its own, its pages numbered on from the letter's. */
function annexPages(annex: LetterAnnex, layout: Layout): SetPage {
  const { width, height } = annexPage(layout, annex.table.columns.length);
  const { size, margin } = layout;
  const room = width - margin.left - margin.right;
  const look = { size: size.title, align: 'center', keepNext: true } as const;
  const blocks = [
    paragraph('Phụ lục', { ...look, bold: true }),
    paragraph(annex.title, { ...look, bold: true }),
    paragraph(noteOf(annex, room, size.title), { ...look, italic: true, after: 8 }),
    dataTable(annex.table, room, size.table),
  ];
  return { name: 'annex', width, height, margin, numberSize: size.page, parts: [{ part: 'annex', blocks }] };
}
