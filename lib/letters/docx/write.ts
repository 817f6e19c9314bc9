import { Document, LineRuleType, Packer } from 'docx';
import type { Letter } from '../../model/letter';
import { layoutOf } from '../fit';
import { font } from '../layout';
import { printable } from '../printable';
import { setPages } from '../set/pages';
import { section } from './sections';
import { cellStyles } from './table';

/** The letter as a DOCX file. Its texts may hold anything: what a document cannot hold is left out. */
export async function writeDocx(letter: Letter): Promise<Uint8Array> {
  const layout = layoutOf(letter);
  const document = new Document({
    creator: printable(letter.agency),
    lastModifiedBy: printable(letter.agency),
    title: printable(letter.title?.name ?? letter.about),
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: documentType(layout.size.body),
          paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
        },
      },
      paragraphStyles: Object.values(cellStyles).map(({ id, name, align, bold }) => ({
        id,
        name,
        basedOn: 'Normal',
        run: { ...documentType(layout.size.table), bold },
        paragraph: { alignment: align },
      })),
    },
    sections: setPages(letter).map(section),
  });
  return Packer.pack(document, 'uint8array');
}

/** What a person types into the file later looks like the rest. */
function documentType(size: number) {
  return {
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
    size: size * 2,
    color: '000000',
    language: { value: 'vi-VN' },
  };
}
