import type { Letter, LetterBlock, LetterTable } from '../model/letter';
import { aboutLine, addresseeLines, dateLine, numberLine, recipientLines } from './parts';

/**
 * The whole letter as plain text, for an editor that takes no other: parts apart by an empty line, cells by tabs. What
 * the layout draws by place (quốc hiệu beside the agency) stands one under the other.
 */
export function toPlainText(letter: Letter): string {
  const about = aboutLine(letter);
  const { title, annex, signature } = letter;
  const parts: string[][] = [
    [letter.parentAgency, letter.agency].filter((name) => name !== '').map((name) => name.toLocaleUpperCase('vi')),
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    [numberLine(letter), dateLine(letter).trimEnd(), ...(about === null ? [] : [about])],
    title === null ? [] : [title.name, title.about].filter((line) => line !== ''),
    addresseeLines(letter),
    ...letter.body.map(linesOf),
    [...signature.lines, ...(signature.name === '' ? [] : ['', signature.name])],
    ['Nơi nhận:', ...recipientLines(letter)],
    ...(annex === null ? [] : [[annex.title, annex.note], tableLines(annex.table)]),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function linesOf(block: LetterBlock): string[] {
  return block.kind === 'table' ? tableLines(block.table) : [block.text];
}

function tableLines({ columns, rows }: LetterTable): string[] {
  return [columns.map(({ title }) => title), ...rows].map((cells) => cells.join('\t'));
}
