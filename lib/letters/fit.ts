import type { Letter, LetterTable } from '../model/letter';
import { type Layout, layouts, paragraphGap } from './layout';
import { addresseeLines, agencies, recipientLines, setAbout, titles } from './parts';
import { textWidth } from './width';

const millimetresPerPoint = 25.4 / 72;

/** A single line of Times New Roman, of its type size. */
const single = 1.15;

/** Justified lines hold a little less than their width: the last word of each goes over. */
const filled = 0.97;

/** What LibreOffice and Word set differently. */
const reserve = 8;

/**
 * The layout of a letter: type of 14 and some room, or, where the letter fits on one page only so, the smallest type and
 * spacing that Nghị định 30/2020/NĐ-CP allows (13, single). What takes two pages anyway has room.
 */
export function layoutOf(letter: Letter): Layout {
  const roomy = layouts[letter.paper];
  const tight = tightened(roomy, letter.paper);
  return !fits(letter, roomy) && fits(letter, tight) ? tight : roomy;
}

/** A5 is paper of the forms of một cửa, to which the margins and sizes of A4 do not apply. */
function tightened(layout: Layout, paper: Letter['paper']): Layout {
  const body = paper === 'A4' ? 13 : 12;
  const size = { ...layout.size, body, signature: body, title: Math.min(layout.size.title, 13) };
  const margin = paper === 'A4' ? layout.margin : { top: 12, bottom: 10, left: 25, right: 15 };
  const more = layout.margin.left + layout.margin.right - margin.left - margin.right;
  const head = { agency: layout.head.agency + more / 2, nation: layout.head.nation + more / 2 };
  const foot = { recipients: layout.foot.recipients + more / 2, signature: layout.foot.signature + more / 2 };
  return { ...layout, size, margin, head, foot, signing: paper === 'A4' ? 20 : 14, line: 1 };
}

/** Whether the letter without its annex fits on a page, as far as widths tell. */
function fits(letter: Letter, layout: Layout): boolean {
  const { page, margin } = layout;
  const height = headHeight(letter, layout) + bodyHeight(letter, layout) + footHeight(letter, layout);
  return height + reserve <= page.height - margin.top - margin.bottom;
}

function lines(count: number, size: number, line = 1): number {
  return count * size * single * line * millimetresPerPoint;
}

function headHeight(letter: Letter, layout: Layout): number {
  const { size } = layout;
  const { parent, agency } = agencies(letter, layout);
  const title = titles(letter, layout);
  const about = setLines(setAbout(letter, layout));
  const names = setLines(parent) + setLines(agency);
  const named = title === null ? 0 : lines(setLines(title.name) + setLines(title.about), size.title) + 8;
  const to = addresseeLines(letter).reduce((sum, line) => sum + linesOf(line, size.body, widthOf(layout)), 0);
  return (
    lines(names, size.agency) + lines(1, size.number) + lines(about, size.about) + named + lines(to, size.body) + 14
  );
}

function setLines(name: { lines: readonly string[] } | null): number {
  return name?.lines.length ?? 0;
}

function bodyHeight({ body }: Letter, layout: Layout): number {
  const { size, line, firstLine } = layout;
  const gaps = body.length * paragraphGap * millimetresPerPoint;
  return body.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'table'
        ? tableHeight(block.table, layout)
        : lines(linesOf(block.text, size.body, widthOf(layout), firstLine), size.body, line)),
    gaps,
  );
}

/** Room between the words of a cell and those of the next, across and along the page, millimetres. */
const betweenCells = { across: 2.5, along: 1.3 };

function tableHeight({ columns, rows }: LetterTable, layout: Layout): number {
  const { table: size } = layout.size;
  const share = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const rowHeight = (cells: readonly string[]) => {
    const counts = columns.map(({ width }, at) =>
      linesOf(cells[at] ?? '', size, Math.max(5, (width / share) * widthOf(layout) - betweenCells.across)),
    );
    return lines(Math.max(1, ...counts), size) + betweenCells.along;
  };
  return [columns.map(({ title }) => title), ...rows].reduce((sum, cells) => sum + rowHeight(cells), 0);
}

function footHeight(letter: Letter, { size, signing, foot }: Layout): number {
  const to = recipientLines(letter).reduce((sum, line) => sum + linesOf(line, size.recipients, foot.recipients - 4), 0);
  const left = lines(1, size.recipientsTitle) + lines(to, size.recipients);
  const right = lines(letter.signature.lines.length + 1, size.signature) + signing;
  return Math.max(left, right) + 3;
}

function widthOf({ head }: Layout): number {
  return head.agency + head.nation;
}

function linesOf(text: string, size: number, width: number, before = 0): number {
  return Math.max(1, Math.ceil((textWidth(text, size, 'regular') + before) / (width * filled)));
}
