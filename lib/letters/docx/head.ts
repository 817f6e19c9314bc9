import type { Letter } from '../../model/letter';
import { type Layout, motto } from '../layout';
import { aboutLine, addresseeLines, blank, dateLine, numberLine } from '../parts';
import { namedLines, textWidth } from '../width';
import { fixedTable } from './table';
import { paragraph, rule, type Xml } from './tree';

/** Of the line above it: the rule under the agency and under the trích yếu is a third to a half. */
const ruleShare = 0.42;

const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** Kept free at each side of the column of the agency, millimetres. */
const aside = 1;

/** Quốc hiệu, tiêu ngữ, agencies, số, place and date, V/v: ô 1–5b of Phụ lục I. */
export function head(letter: Letter, layout: Layout): Xml {
  const { agency, nation } = layout.head;
  return fixedTable(
    [agency, nation],
    [
      [agencyCell(letter, layout), nationCell(layout)],
      [
        numberCell(letter, layout),
        [paragraph(dateOf(letter, layout), { size: layout.size.number, italic: true, align: 'center', before: 6 })],
      ],
    ],
    'none',
  );
}

/** Spaces for day and month, and behind "năm", from the most to the least. */
const dateRooms = [
  [6, 6],
  [6, 3],
  [5, 2],
  [5, 0],
  [4, 0],
] as const;

/** As much room for the clerk as the column has; on A5 the place has a line of its own where even little is too much. */
function dateOf(letter: Letter, { head, size }: Layout): string {
  const lines = dateRooms.map(([room, end]) => dateLine(letter, room, end));
  const fitting = lines.find((line) => textWidth(line, size.number, 'regular') <= head.nation);
  return fitting ?? dateLine(letter).replace(', ngày  ', ',\nngày  ');
}

function numberOf(letter: Letter, { head, size }: Layout): string {
  const lines = [7, 6, 5, 4].map((room) => numberLine(letter, room));
  const room = head.agency - 2 * aside;
  return lines.find((line) => textWidth(line, size.number, 'regular') <= room) ?? numberLine(letter);
}

function nationCell({ nation, size, head }: Layout): Xml[] {
  const width = textWidth(motto, size.motto, 'bold');
  return [
    ...nation.map((line) => paragraph(line, { size: size.nation, bold: true, align: 'center' })),
    paragraph(motto, { size: size.motto, bold: true, align: 'center' }),
    rule(width, head.nation),
  ];
}

function agencyCell(letter: Letter, { size, head }: Layout): Xml[] {
  const room = head.agency - 2 * aside;
  const indent = { left: aside, right: aside, align: 'center' as const, size: size.agency };
  const name = upper(letter.agency || blank);
  const parent = upper(letter.parentAgency);
  const lines = namedLines(name, room, size.agency, 'bold');
  const longest = Math.max(...lines.map((line) => textWidth(line, size.agency, 'bold')));
  return [
    ...(parent === '' ? [] : [paragraph(namedLines(parent, room, size.agency, 'regular').join('\n'), indent)]),
    paragraph(lines.join('\n'), { ...indent, bold: true }),
    rule(Math.min(longest, room) * ruleShare, head.agency),
  ];
}

function numberCell(letter: Letter, layout: Layout): Xml[] {
  const { size } = layout;
  const about = aboutLine(letter);
  const number = paragraph(numberOf(letter, layout), { size: size.number, align: 'center', before: 6 });
  if (about === null) return [number];
  return [
    number,
    paragraph(about, { size: size.about, align: 'center', before: 6, left: 2 * aside, right: 2 * aside }),
  ];
}

/** Tên loại and trích yếu: ô 5a. Empty for a công văn. */
export function title({ title }: Letter, { size, head }: Layout): Xml[] {
  if (title === null) return [];
  const look = { size: size.title, bold: true, align: 'center' as const, keepNext: true };
  const width = head.agency + head.nation;
  const linesOf = (text: string) => namedLines(text, width, size.title, 'bold');
  const name = paragraph(linesOf(upper(title.name)).join('\n'), { ...look, before: 14 });
  if (title.about === '') return [name];
  const about = linesOf(title.about);
  const longest = Math.max(...about.map((line) => textWidth(line, size.title, 'bold')));
  return [name, paragraph(about.join('\n'), look), rule(Math.min(longest, width) * ruleShare, width)];
}

/** Kính gửi: ô 9a. */
export function addressees(letter: Letter, { size }: Layout, width: number): Xml[] {
  const [first, ...list] = addresseeLines(letter);
  if (first === undefined) return [];
  if (list.length === 0) return [paragraph(first, { size: size.body, align: 'center', before: 14, after: 8 })];
  const left = width / 6;
  const item = { size: size.body, left: left + 18, hanging: 3 };
  return [
    paragraph(first, { size: size.body, left, before: 14 }),
    ...list.map((line, at) => paragraph(line, at === list.length - 1 ? { ...item, after: 8 } : item)),
  ];
}
