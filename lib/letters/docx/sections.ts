import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { SetPage } from '../../model/letter-sheet';
import { font } from '../layout';
import { xmlOf } from './blocks';
import { leaf, Part, runProperties, twips, type Xml } from './tree';

/** An empty paragraph one point high. */
const closing: Xml = {
  'w:p': [
    {
      'w:pPr': [leaf('w:spacing', { before: 0, after: 0, line: 20, lineRule: 'exact' }), runProperties({ size: 1 })],
    },
  ],
};

/** A section for the letter itself, whose first page has no number, and one for its annex. */
export function section(page: SetPage): ISectionOptions {
  const { margin, parts, numberSize } = page;
  const isAnnex = page.name === 'annex';
  const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)];
  const blocks = parts.flatMap((part) => part.blocks.map(xmlOf));
  // A table that ends a document needs a paragraph behind it; one that takes no line of its own adds no page.
  const content = isAnnex ? [...blocks, closing] : blocks;
  return {
    headers: {
      default: new Header({ children: [pageNumber(numberSize)] }),
      ...(isAnnex ? {} : { first: new Header({ children: [new Paragraph('')] }) }),
    },
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: !isAnnex,
      page: {
        // docx turns the sides round itself where the page lies.
        size: {
          width: twips(short),
          height: twips(long),
          orientation: page.width > page.height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margin.top),
          bottom: twips(margin.bottom),
          left: twips(margin.left),
          right: twips(margin.right),
          header: twips(margin.top / 2),
          footer: twips(margin.bottom / 2),
        },
      },
    },
    children: content.map((part) => new Part(part)),
  };
}

/** The number of the page, in the middle of the upper margin. */
function pageNumber(size: number): Paragraph {
  const number = new TextRun({
    children: [PageNumber.CURRENT],
    size: size * 2,
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [number] });
}
