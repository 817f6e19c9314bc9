import { textOf } from '../reading/cell-text';
import { labelledParts } from '../reading/labelled';
import { columnsOf } from '../reading/meaning';
import { piecesOf } from '../reading/pieces';
import type { Grid } from '../reading/shapes/shape';
import { titleOf } from '../reading/title';
import type { SecrecyOptions, secrecyOf } from '../secrecy';

/**
 * Whether what a row of a list nobody reads yet says may be kept. What its texts are is not known, so that each one is
 * looked at like a label: the word "mật" in any of them makes the row secret.
 */
export function isOpenUnread(grid: Grid, row: HTMLElement, judge: typeof secrecyOf, options: SecrecyOptions): boolean {
  const list = { title: titleOf(grid.root) };
  const isOpen = (field: 'doMat' | 'trangThai', text: string) =>
    judge({ fields: { [field]: text }, headers: {} }, list, options) === 'open';
  const cells = grid.cellsOf(row);
  const marks = [
    ...columnsOf(grid.headers).map(({ field, index }) => ({ field, text: cells[index] ? textOf(cells[index]) : '' })),
    ...labelledParts(row),
  ];
  return (
    marks.every(({ field, text }) => field !== 'doMat' || isOpen('doMat', text)) &&
    piecesOf(row).every(({ text }) => isOpen('trangThai', text))
  );
}
