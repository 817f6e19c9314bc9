import type { SetTable } from '../../model/letter-sheet';
import { leaf, runs, twips, type Xml } from './tree';

/** Borders of cells: thin and black, or none. */
type Borders = 'thin' | 'none';

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** Room inside a cell with borders, twips. */
const padding = { top: 30, left: 60, bottom: 30, right: 60 };
const noPadding = { top: 0, left: 0, bottom: 0, right: 0 };

/** w:tblPr in the sequence of ECMA-376, 17.4.59. */
function tableProperties(width: number, borders: Borders): Xml {
  const border =
    borders === 'thin' ? { val: 'single', sz: 4, space: 0, color: '000000' } : { val: 'none', sz: 0, space: 0 };
  const room = borders === 'thin' ? padding : noPadding;
  return {
    'w:tblPr': [
      leaf('w:tblW', { w: width, type: 'dxa' }),
      leaf('w:tblInd', { w: 0, type: 'dxa' }),
      { 'w:tblBorders': sides.map((side) => leaf(`w:${side}`, border)) },
      leaf('w:tblLayout', { type: 'fixed' }),
      { 'w:tblCellMar': Object.entries(room).map(([side, w]) => leaf(`w:${side}`, { w, type: 'dxa' })) },
    ],
  };
}

/** A table of fixed columns without borders, `widths` in millimetres; each row is the content of its cells. */
export function fixedTable(widths: readonly number[], rows: readonly (readonly Xml[][])[]): Xml {
  const columns = widths.map(twips);
  return {
    'w:tbl': [
      tableProperties(
        columns.reduce((sum, width) => sum + width, 0),
        'none',
      ),
      { 'w:tblGrid': columns.map((w) => leaf('w:gridCol', { w })) },
      ...rows.map((cells) => ({
        'w:tr': [
          { 'w:trPr': [leaf('w:cantSplit')] },
          ...cells.map((content, at) => ({
            'w:tc': [{ 'w:tcPr': [leaf('w:tcW', { w: columns[at] ?? 0, type: 'dxa' })] }, ...content],
          })),
        ],
      })),
    ],
  };
}

/** Paragraphs in cells of a table of dossiers, by their place; write.ts puts them into the file. */
export const cellStyles = {
  title: { id: 'BangTieuDe', name: 'Bảng: tiêu đề', align: 'center', bold: true },
  left: { id: 'BangTrai', name: 'Bảng: trái', align: 'left', bold: false },
  center: { id: 'BangGiua', name: 'Bảng: giữa', align: 'center', bold: false },
} as const;

const styled = (id: string): Xml => ({ 'w:pPr': [leaf('w:pStyle', { val: id })] });

/** A table of dossiers: thin borders, its first row repeated on every page, no row broken over two pages. */
export function dataTable({ table, widths }: SetTable): Xml {
  const columns = wholeTwips(widths);
  const total = columns.reduce((sum, width) => sum + width, 0);
  const head = { 'w:trPr': [leaf('w:cantSplit'), leaf('w:tblHeader')] };
  const row = { 'w:trPr': [leaf('w:cantSplit')] };
  // Cells of a column differ in their text only; what they share is made once, and their look is a style's.
  const title = styled(cellStyles.title.id);
  const cells = table.columns.map(({ align }, at) => ({
    properties: {
      'w:tcPr': [leaf('w:tcW', { w: columns[at] ?? 0, type: 'dxa' }), leaf('w:vAlign', { val: 'center' })],
    },
    look: styled(cellStyles[align].id),
  }));
  return {
    'w:tbl': [
      tableProperties(total, 'thin'),
      { 'w:tblGrid': columns.map((w) => leaf('w:gridCol', { w })) },
      {
        'w:tr': [
          head,
          ...cells.map(({ properties }, at) => ({
            'w:tc': [properties, { 'w:p': [title, ...runs(table.columns[at]?.title ?? '')] }],
          })),
        ],
      },
      ...table.rows.map((texts) => ({
        'w:tr': [
          row,
          ...cells.map(({ properties, look }, at) => ({
            'w:tc': [properties, { 'w:p': [look, ...runs(texts[at] ?? '')] }],
          })),
        ],
      })),
    ],
  };
}

/** Rounded so that the sum stays what it is. */
function wholeTwips(widths: readonly number[]): number[] {
  let end = 0;
  return widths.map((width) => {
    const start = twips(end);
    end += width;
    return twips(end) - start;
  });
}
