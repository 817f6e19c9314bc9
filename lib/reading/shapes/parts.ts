import { elementAbove } from '../tree';

/** Attributes that are the same on every element that draws one row. */
const keys = [
  'row-id',
  'row-index',
  'aria-rowindex',
  'data-row-key',
  'data-rowindex',
  'data-row-index',
  'data-index',
  'data-key',
  'data-id',
  'data-recordindex',
  'data-recordid',
  'data-uid',
  'rowindex',
] as const;

/** More elements than this do not draw one row; so many are looked at to see whether any lie side by side. */
const mostParts = 60;

/** Rows that are drawn in several elements, put together; frozen columns, or cells that lie side by side in no row. */
export class Parts {
  #primaryOf = new Map<HTMLElement, HTMLElement>();
  #partsOf = new Map<HTMLElement, HTMLElement[]>();

  /** One element per row of these, in their order: the widest of each. */
  join(elements: readonly HTMLElement[]): HTMLElement[] {
    const groups = byAttribute(elements) ?? byHeight(elements);
    this.#primaryOf = new Map();
    this.#partsOf = new Map();
    return groups.map((drawn) => {
      const group = drawn.flatMap((element) => boxesOf(element));
      for (const element of drawn) if (!group.includes(element)) this.#primaryOf.set(element, group[0] as HTMLElement);
      const parts = group.length === 1 ? group : [...group].sort((a, b) => b.offsetWidth - a.offsetWidth);
      const primary = parts[0] as HTMLElement;
      for (const part of parts) this.#primaryOf.set(part, primary);
      this.#partsOf.set(primary, parts);
      return primary;
    });
  }

  partsOf(row: HTMLElement): readonly HTMLElement[] {
    return this.#partsOf.get(row) ?? [row];
  }

  /** The row an element is, or lies in. */
  rowOf(node: Node, root: Element): HTMLElement | null {
    for (let at: Node | null = node; at !== null && at !== root; at = elementAbove(at)) {
      const primary = at instanceof HTMLElement ? this.#primaryOf.get(at) : undefined;
      if (primary !== undefined) return primary;
    }
    return null;
  }
}

/** An element, or what it consists of where it is drawn as nothing but its children. */
function boxesOf(element: HTMLElement): HTMLElement[] {
  if (element.getClientRects().length > 0 || getComputedStyle(element).display !== 'contents') return [element];
  const children = [...element.children].filter((child) => child instanceof HTMLElement);
  return children.length === 0 ? [element] : children;
}

/** By an attribute that all have and that several share; null where there is none. */
function byAttribute(elements: readonly HTMLElement[]): HTMLElement[][] | null {
  const first = elements[0];
  if (first === undefined) return null;
  for (const name of keys) {
    if (!first.hasAttribute(name) || !elements.every((element) => element.hasAttribute(name))) continue;
    const groups = new Map<string, HTMLElement[]>();
    for (const element of elements) {
      const key = element.getAttribute(name) ?? '';
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [element]);
      else group.push(element);
    }
    const isOneRowEach = [...groups.values()].every((group) => group.length <= mostParts);
    if (groups.size < elements.length && isOneRowEach) return [...groups.values()];
  }
  return null;
}

interface Drawn {
  element: HTMLElement;
  box: DOMRect;
}

/** By the height they are drawn at: what lies side by side is one row, and so is a copy that lies over its original. */
function byHeight(elements: readonly HTMLElement[]): HTMLElement[][] {
  if (!areBeside(elements.slice(0, mostParts).map(drawn))) return elements.map((element) => [element]);
  const groups: { first: Drawn; parts: Drawn[] }[] = [];
  const order = elements.map(drawn).filter(({ box }) => box.height > 0);
  for (const part of order.sort((a, b) => a.box.top - b.box.top)) {
    const row = groups.at(-1);
    if (row !== undefined && isLevel(row.first, part) && row.parts.every((other) => belong(other, part)))
      row.parts.push(part);
    else groups.push({ first: part, parts: [part] });
  }
  return groups.map(({ parts }) => parts.map(({ element }) => element));
}

function drawn(element: HTMLElement): Drawn {
  return { element, box: element.getBoundingClientRect() };
}

function areBeside(some: readonly Drawn[]): boolean {
  const sorted = some.filter(({ box }) => box.height > 0).sort((a, b) => a.box.top - b.box.top);
  return sorted.some((part, index) => {
    const next = sorted[index + 1];
    return next !== undefined && isLevel(part, next) && belong(part, next);
  });
}

function isLevel({ box: a }: Drawn, { box: b }: Drawn): boolean {
  return (b.top + b.bottom) / 2 < a.bottom && (a.top + a.bottom) / 2 < b.bottom;
}

/**
 * Side by side, the same words twice, or the same place in two tables one over the other. Rows that pass over each
 * other while they are sorted are none of these.
 */
function belong({ element: a, box: one }: Drawn, { element: b, box: other }: Drawn): boolean {
  const common = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  if (common < Math.min(one.width, other.width) * 0.5 || a.textContent === b.textContent) return true;
  const isLaidOver = Math.abs(one.top - other.top) < 1.5 && Math.abs(one.height - other.height) < 1.5;
  return isLaidOver && a instanceof HTMLTableRowElement && a.parentNode !== b.parentNode && placeOf(a) === placeOf(b);
}

/** The place of a row among those of its table. */
function placeOf(row: HTMLElement): number {
  return row instanceof HTMLTableRowElement ? row.sectionRowIndex : -1;
}
