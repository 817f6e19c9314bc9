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
import type { LetterAnnex } from '../../model/letter';
import { annexPage, font, type Layout } from '../layout';
import { noteOf } from '../note';
import { dataTable } from './table';
import { leaf, Part, paragraph, runProperties, twips, type Xml } from './tree';

/** An empty paragraph one point high. */
const closing: Xml = {
  'w:p': [
    {
      'w:pPr': [leaf('w:spacing', { before: 0, after: 0, line: 20, lineRule: 'exact' }), runProperties({ size: 1 })],
    },
  ],
};

type Page = Pick<ISectionOptions, 'headers' | 'properties'>;

/** The section of the letter itself. Its first page has no number. */
export function letterSection(layout: Layout): Page {
  return section(layout, { ...layout.page, landscape: false }, true);
}

/** The section of an annex: on a page of its own, its pages numbered on from the letter's. */
export function annexSection(annex: LetterAnnex, layout: Layout): ISectionOptions {
  const page = annexPage(layout, annex.table.columns.length);
  const { size, margin } = layout;
  const width = page.width - margin.left - margin.right;
  const note = noteOf(annex, width, size.title);
  const children = [
    paragraph('Phụ lục', { size: size.title, bold: true, align: 'center', keepNext: true }),
    paragraph(annex.title, { size: size.title, bold: true, align: 'center', keepNext: true }),
    paragraph(note, { size: size.title, italic: true, align: 'center', after: 8, keepNext: true }),
    dataTable(annex.table, width, size.table),
    // A table that ends a document needs a paragraph behind it; one that takes no line of its own adds no page.
    closing,
  ];
  return { ...section(layout, page, false), children: children.map((part) => new Part(part)) };
}

function section(layout: Layout, page: ReturnType<typeof annexPage>, hideFirst: boolean): Page {
  const { margin, size } = layout;
  const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)];
  return {
    headers: {
      default: new Header({ children: [pageNumber(size.page)] }),
      ...(hideFirst ? { first: new Header({ children: [new Paragraph('')] }) } : {}),
    },
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: hideFirst,
      page: {
        // docx turns the sides round itself where the page lies.
        size: {
          width: twips(short),
          height: twips(long),
          orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
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
