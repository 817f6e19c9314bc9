import type { DossierList } from '../reading';

/** Whether the page has another address by now than when a list was found: nobody knows whose its rows are. */
export function hasMovedOn({ path, grid }: Pick<DossierList, 'path' | 'grid'>): boolean {
  return path !== (grid.root.ownerDocument.location?.pathname ?? '');
}
