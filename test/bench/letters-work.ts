import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { writeDocx } from '../../lib/letters/docx/write';
import type { Letter, LetterTable } from '../../lib/model/letter';
import { samples } from '../letters/samples';

/** Letters with 500 dossiers in their annex: of 6 columns, and of 13. */
export const letters = {
  'công văn, 500 × 6': samples['cong-van-500'],
  'báo cáo, 500 × 13': longer(samples['bao-cao-qua-han'], 500),
};

function longer(letter: Letter, count: number): Letter {
  if (letter.annex === null) return letter;
  const { rows, columns } = letter.annex.table;
  const repeated = Array.from({ length: count }, (_, at) => rows[at % rows.length] ?? []);
  return { ...letter, annex: { ...letter.annex, table: { columns, rows: repeated } } };
}

export { writeDocx };

/** docx's own shortest way to write the same words: a table and nothing else, no look at all. */
export function bareTable({ columns, rows }: LetterTable): Promise<Uint8Array> {
  const row = (texts: readonly string[]) =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const table = new Table({ rows: [columns.map(({ title }) => title), ...rows].map(row) });
  return Packer.pack(new Document({ sections: [{ children: [table] }] }), 'uint8array');
}
