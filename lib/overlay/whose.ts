import type { ListRef } from '../model/row';
import type { Rows } from './rows';

/** What the rows of one place were last read as. */
interface Reading {
  path: string;
  ref: ListRef;
  keys: ReadonlySet<string>;
}

/** By the place itself, because a list is understood anew whenever its address or its columns change. */
const readings = new WeakMap<Element, Reading>();

/**
 * The list whose rows these are. A page changes its address before it draws anew, or lays a dossier with an address of
 * its own over the list: rows that were drawn or read under another address stay that list's until the page draws
 * others. `keys`: of all rows, secret ones too.
 */
export function whoseRows(rows: Rows, keys: ReadonlySet<string>): ListRef {
  const { list, drawnAs } = rows;
  const { path, ref, grid } = list;
  const before = readings.get(grid.root);
  if (drawnAs !== null && drawnAs.path !== path) {
    readings.set(grid.root, { path: drawnAs.path, ref: drawnAs.ref, keys });
    return drawnAs.ref;
  }
  if (before !== undefined && before.path !== path && isSame(before.keys, keys)) return before.ref;
  readings.set(grid.root, { path, ref, keys });
  rows.drawnAs = list;
  return ref;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}
