import type { ListRef } from '../model/row';
import type { DossierList } from '../reading';

/** What the rows of one place were last read as. */
interface Reading {
  path: string;
  ref: ListRef;
  keys: ReadonlySet<string>;
}

/** By the place itself, because a list is understood anew whenever its address or its columns change. */
const readings = new WeakMap<Element, Reading>();

/** Whether the page has another address by now than when the list was found: nobody knows whose its rows are. */
export function hasMovedOn({ path, grid }: DossierList): boolean {
  return path !== (grid.root.ownerDocument.location?.pathname ?? '');
}

/**
 * The list whose rows these are. A page changes its address before it draws anew, or lays a dossier with an address of
 * its own over the list: rows that were read under another address stay that list's until the page draws others.
 * `keys`: of all rows, secret ones too.
 */
export function whoseRows({ path, ref, grid }: DossierList, keys: ReadonlySet<string>): ListRef {
  const before = readings.get(grid.root);
  if (before !== undefined && before.path !== path && isSame(before.keys, keys)) return before.ref;
  readings.set(grid.root, { path, ref, keys });
  return ref;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}
