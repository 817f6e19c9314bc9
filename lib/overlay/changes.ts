import { fold } from '../text';
import type { Rows } from './rows';

/** What a batch of changes in a page means for the overlay. */
export interface Changes {
  /** Whether lists may have come, gone, or changed their columns, and how likely that is. */
  discover: 'now' | 'soon' | 'seldom' | null;
  /**
   * Rows were added, removed or changed; or there are so many new ones that their layout takes long, behind all others
   * or, when the list is redrawn, anywhere.
   */
  rows: 'changed' | 'appended' | 'redrawn' | null;
  /** Elements came, went or changed their look: something may lie over rows now, or no longer. */
  covering: boolean;
  /** Some of these lie in lists: rows may be drawn otherwise, too. */
  restyled: boolean;
  /** The page may have turned dark or light. */
  theme: boolean;
}

/** Changes while they are read. */
interface Reading extends Changes {
  /** Nodes that came between rows. */
  added: number;
  /** Nothing else happened to rows. */
  isOnlyAppended: boolean;
}

/** So many rows are laid out by the browser in a good part of a frame; a virtual list draws fewer at a time. */
const manyRows = 50;
/** What is shown or hidden with fewer elements holds no list. */
const fewest = 15;
/** Added text of this length may hold anything. */
const longText = 200;
/** Words without one of which no title or label of a list is written; as `fold` writes them. */
const listWords = /\bhan\b|\bhen\b|trich|hieu|noi dung|nhiem vu|cong viec|ho so|van ban|hxl|due\b|deadline/;

/** A node that could bring a list; cheap enough to ask of every node a page adds. */
function bringsList(node: Node): Changes['discover'] {
  if (!(node instanceof Element)) return null;
  if (node.localName === 'table') return 'now';
  if (node.localName.includes('-') || node.shadowRoot !== null) return 'soon';
  const text = node.textContent ?? '';
  if (node.childElementCount > 0 && node.querySelector('table,[role="grid"]') !== null) return 'now';
  return text.length >= longText || (text.length > 2 && listWords.test(fold(text))) ? 'soon' : null;
}

function isOurs(node: Node | undefined): boolean {
  return node instanceof Element && node.getAttribute('data-dunghan') === 'layer';
}

function isShell(node: Node): boolean {
  return node.nodeName === 'HTML' || node.nodeName === 'BODY';
}

const urgency = { now: 3, soon: 2, seldom: 1 } as const;

function want(changes: Changes, discover: Changes['discover']): void {
  if (discover === null) return;
  if (changes.discover === null || urgency[discover] > urgency[changes.discover]) changes.discover = discover;
}

/**
 * Sorts mutation records by what they touch. Each record costs one `contains` per list and no more than it must: a
 * storm of changes elsewhere in the page must not become a scan of the list, or of anything else. `pending`: places
 * with titles of a list that has no rows yet.
 */
export function readChanges(
  records: readonly MutationRecord[],
  lists: readonly Rows[],
  pending: readonly Element[],
): Changes {
  const changes: Reading = {
    discover: null,
    rows: null,
    covering: false,
    restyled: false,
    theme: false,
    added: 0,
    isOnlyAppended: true,
  };
  for (const record of records) {
    const { type, target } = record;
    const rows = listAround(target, lists);
    if (rows !== null) readInside(record, rows, changes);
    else if (type === 'attributes') {
      changes.covering = true;
      if (isShell(target)) changes.theme = true;
      else if ((target as Element).getElementsByTagName('*')[fewest] !== undefined) want(changes, 'seldom');
    } else if (type === 'childList') readElsewhere(record, changes);
    if (rows === null && changes.discover === null && pending.some((place) => place.contains(target)))
      want(changes, 'soon');
  }
  if (changes.added >= manyRows) changes.rows = changes.isOnlyAppended ? 'appended' : 'redrawn';
  for (const { list } of lists) {
    if (list.grid.root.isConnected) continue;
    want(changes, 'now');
    // Another list may stand in its place.
    changes.rows = 'redrawn';
  }
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
  for (let i = 0; i < addedNodes.length && changes.discover !== 'now'; i++) {
    const node = addedNodes[i];
    if (node !== undefined) want(changes, bringsList(node));
  }
}

function readInside(record: MutationRecord, rows: Rows, changes: Reading): void {
  const { grid } = rows.list;
  const row = grid.rowOf(record.target);
  if (record.type === 'attributes') {
    changes.covering = true;
    changes.restyled = true;
    // Rows placed by script move by their style alone.
    if (record.attributeName === 'style' && (row === null || row === record.target)) change(changes);
    return;
  }
  rows.redrawn();
  if (row !== null) {
    rows.dirty.add(row);
    if (grid.partsOf(row).length > 1) rows.stale = true;
    change(changes);
  } else if (isInHeader(record.target, rows)) {
    want(changes, 'now');
    change(changes);
  } else if (record.type === 'childList') {
    if (isBehind(record, rows)) changes.rows = 'changed';
    else change(changes);
    changes.added += record.addedNodes.length;
    rows.stale = true;
    const moved = [...record.addedNodes, ...record.removedNodes];
    if (moved.some((node) => grid.headerElement !== null && node.contains(grid.headerElement))) want(changes, 'now');
    // Where nothing was understood of the rows that were there, new ones may tell more.
    if (rows.elements.length === 0) want(changes, 'soon');
  }
}

/** Something other than new rows behind the others. */
function change(changes: Reading): void {
  changes.rows = 'changed';
  changes.isOnlyAppended = false;
}

/** Whether nodes were added behind all rows: those that were there stay what and where they are. */
function isBehind({ target, removedNodes, nextSibling }: MutationRecord, { elements }: Rows): boolean {
  return removedNodes.length === 0 && nextSibling === null && target.contains(elements.at(-1) ?? null);
}

function isInHeader(node: Node, { list: { grid } }: Rows): boolean {
  return grid.headerElement?.contains(node) || grid.headerCells.some((cell) => cell?.contains(node));
}
