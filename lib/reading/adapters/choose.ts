import type { Adapter } from '../../model/adapter';
import type { Grid } from '../shapes/shape';
import { isUsable, queryAll } from './bounded';

/**
 * The one adapter for a list, out of those for its page: what several say is laid over each other, field by field,
 * later ones on top. Null where none concerns this list.
 */
export function adapterFor(adapters: readonly Adapter[], grid: Grid): Adapter | null {
  return adapters.filter((adapter) => concerns(adapter, grid)).reduce<Adapter | null>(lay, null);
}

function lay(under: Adapter | null, over: Adapter): Adapter {
  return under === null ? over : { ...under, ...over, fields: { ...under.fields, ...over.fields } };
}

/** Whether an adapter speaks of this list: it can be used here, and the list is the one it names, if it names one. */
function concerns(adapter: Adapter, { root }: Grid): boolean {
  if (!isUsable(root.ownerDocument, adapter)) return false;
  if (adapter.list === undefined) return true;
  const place = root.getRootNode() as Document | ShadowRoot;
  return queryAll(place, adapter.list).some((named) => named.contains(root) || root.contains(named));
}
