import type { Rows } from './rows';

/** What a batch of changes in a page means for the overlay. */
export interface Changes {
  /** Lists may have come, gone, or changed their columns. */
  discover: boolean;
  /** Rows were added, removed or changed. */
  rows: boolean;
  /** Elements came, went or changed their look: something may lie over rows now, or no longer. */
  covering: boolean;
  /** The page may have turned dark or light. */
  theme: boolean;
}

/** A node that could hold a list; cheap enough to ask of every node a page adds. */
function mayHoldList(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  return node.localName === 'table' || (node.childElementCount > 0 && node.querySelector('table') !== null);
}

function isOurs(node: Node | undefined): boolean {
  return node instanceof Element && node.getAttribute('data-dunghan') === 'layer';
}

function isShell(node: Node): boolean {
  return node.nodeName === 'HTML' || node.nodeName === 'BODY';
}

/**
 * Sorts mutation records by what they touch. Each record costs one `contains` per list and no more than it must: a
 * storm of changes elsewhere in the page must not become a scan of the list, or of anything else.
 */
export function readChanges(records: readonly MutationRecord[], lists: readonly Rows[]): Changes {
  const changes: Changes = { discover: false, rows: false, covering: false, theme: false };
  for (const record of records) {
    const { type, target } = record;
    const rows = listAround(target, lists);
    if (rows !== null) readInside(record, rows, changes);
    else if (type === 'attributes') {
      changes.covering = true;
      if (isShell(target)) changes.theme = true;
    } else if (type === 'childList') readElsewhere(record, changes);
  }
  for (const { list } of lists) if (!list.grid.root.isConnected) changes.discover = true;
  return changes;
}

function listAround(target: Node, lists: readonly Rows[]): Rows | null {
  for (const rows of lists) if (rows.list.grid.root.contains(target)) return rows;
  return null;
}

function readElsewhere({ target, addedNodes, removedNodes }: MutationRecord, changes: Changes): void {
  // The document element's children change when our own layer comes, and hardly ever else.
  if (target.nodeName === 'HTML' && isOurs(addedNodes[0] ?? removedNodes[0])) return;
  changes.covering = true;
  for (let i = 0; i < addedNodes.length && !changes.discover; i++) {
    const node = addedNodes[i];
    if (node !== undefined && mayHoldList(node)) changes.discover = true;
  }
}

function readInside(record: MutationRecord, rows: Rows, changes: Changes): void {
  if (record.type === 'attributes') {
    changes.covering = true;
    return;
  }
  const row = rows.list.grid.rowOf(record.target);
  if (row !== null) {
    rows.dirty.add(row);
    changes.rows = true;
  } else if (rows.list.grid.headerElement?.contains(record.target)) {
    changes.discover = true;
  } else if (record.type === 'childList') {
    changes.rows = true;
    rows.stale = true;
    if ([...record.addedNodes, ...record.removedNodes].some((node) => node.contains(rows.list.grid.headerElement))) {
      changes.discover = true;
    }
  }
}

/** Reports every change of a document's tree, its texts, and the attributes that show, hide or move things. */
export function watch(document: Document, report: (records: MutationRecord[]) => void, signal: AbortSignal): void {
  const observer = new MutationObserver(report);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
