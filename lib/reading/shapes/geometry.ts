import type { Grid } from './shape';

/** Left and right edge of a column as drawn, in client coordinates. */
export interface Span {
  left: number;
  right: number;
}

/** Cells deeper in a row than this are not looked for. */
const deepest = 16;
/** More elements of one row than this are not measured. */
const mostMeasured = 400;

/** Way from a part of a row to a cell: which part, then which child at each step. */
type Path = readonly [part: number, ...children: number[]];

/**
 * Matches cells to columns by where they are drawn. What was found for one row holds for every row built alike, so that
 * only one row of each form is measured.
 */
export class GeometryColumns {
  readonly #headers: readonly (Element | undefined)[];
  readonly #forms = new Map<string, (Path | undefined)[]>();

  constructor(headers: readonly (Element | undefined)[]) {
    this.#headers = headers;
  }

  cellsOf(parts: readonly HTMLElement[]): (Element | undefined)[] {
    const form = parts.map(formOf).join('|');
    const known = this.#forms.get(form);
    if (known !== undefined) return known.map((path) => path && follow(parts, path));
    const paths = this.#measure(parts);
    // A hidden row has no geometry and says nothing of others.
    if (paths.every((path) => path === undefined)) return [];
    if (this.#forms.size > 200) this.#forms.clear();
    this.#forms.set(form, paths);
    return paths.map((path) => path && follow(parts, path));
  }

  #measure(parts: readonly HTMLElement[]): (Path | undefined)[] {
    const spans = columnSpans(this.#headers);
    const paths: (Path | undefined)[] = this.#headers.map(() => undefined);
    const costs: number[] = this.#headers.map(() => Number.POSITIVE_INFINITY);
    let measured = 0;
    const visit = (element: Element, path: Path): void => {
      if (measured++ > mostMeasured) return;
      const box = spanOf(element);
      if (box === null) return;
      const columns = overlapped(box, spans);
      const widest = Math.max(...columns.map((column) => widthOf(spans[column])));
      const isWider = columns.length > 1 || box.right - box.left > widest * 1.5 + 8;
      if (columns.length === 0) return;
      if (isWider && element.childElementCount > 0 && path.length < deepest) {
        inside(element, path);
        if (columns.some((column) => paths[column] !== undefined)) return;
      }
      const column = nearest(box, columns, spans);
      const cost = distance(box, spans[column]);
      const isBetter =
        cost < (costs[column] ?? 0) || (cost < (costs[column] ?? 0) + 3 && isBlank(parts, paths[column]));
      if (column >= 0 && isBetter && element.textContent?.trim() !== '') [paths[column], costs[column]] = [path, cost];
      else if (column >= 0 && paths[column] === undefined) [paths[column], costs[column]] = [path, cost];
    };
    const inside = (element: Element, path: Path): void => {
      [...element.children].forEach((child, index) => {
        visit(child, [...path, index]);
      });
    };
    parts.forEach((part, index) => {
      visit(part, [index]);
    });
    return paths;
  }
}

/** Rows of one form have their cells in the same places: the same children, placed alike. */
function formOf(part: HTMLElement): string {
  let form = `${part.localName}${part.childElementCount}`;
  for (let child = part.firstElementChild; child !== null; child = child.nextElementSibling) {
    const { style } = child as HTMLElement;
    const span = child instanceof HTMLTableCellElement && child.colSpan > 1 ? child.colSpan : '';
    form += `,${child.localName}${span}${style?.left ?? ''}${style?.display ?? ''}${child.childElementCount > 4 ? child.childElementCount : ''}`;
  }
  return form;
}

function follow(parts: readonly HTMLElement[], [part, ...children]: Path): Element | undefined {
  let at: Element | undefined = parts[part];
  for (const index of children) at = at?.children[index];
  return at;
}

/** A cell that only keeps the place of one in a part laid over it. */
function isBlank(parts: readonly HTMLElement[], path: Path | undefined): boolean {
  return path !== undefined && follow(parts, path)?.textContent?.trim() === '';
}

function spanOf(element: Element | undefined): Span | null {
  if (element === undefined) return null;
  const { left, right, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { left, right } : null;
}

/**
 * Where columns lie by their titles. Titles placed by script may be no wider than their words: such a column reaches to
 * the next title.
 */
export function columnSpans(headers: readonly (Element | undefined)[]): (Span | null)[] {
  const spans = headers.map(spanOf);
  const drawn = spans.filter((span) => span !== null).sort((a, b) => a.left - b.left);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined) return spans;
  const covered = drawn.reduce((sum, span) => sum + widthOf(span), 0);
  if (covered > (last.right - first.left) * 0.75) return spans;
  return spans.map((span) => {
    if (span === null) return null;
    const next = drawn.find(({ left }) => left > span.left);
    return { left: span.left, right: Math.max(span.right, next === undefined ? span.left + 400 : next.left - 4) };
  });
}

function widthOf(span: Span | null | undefined): number {
  return span ? span.right - span.left : 0;
}

/** Columns whose middle lies within a box, or within which the box's own middle lies. */
function overlapped(box: Span, spans: readonly (Span | null)[]): number[] {
  const middle = (box.left + box.right) / 2;
  return spans.flatMap((span, index) => {
    if (span === null) return [];
    const own = (span.left + span.right) / 2;
    const holds = (own > box.left && own < box.right) || (middle > span.left && middle < span.right);
    return holds ? [index] : [];
  });
}

function distance(box: Span, span: Span | null | undefined): number {
  return span ? Math.abs(box.left - span.left) + Math.abs(box.right - span.right) : Number.POSITIVE_INFINITY;
}

function nearest(box: Span, columns: readonly number[], spans: readonly (Span | null)[]): number {
  let best = -1;
  for (const column of columns)
    if (best < 0 || distance(box, spans[column]) < distance(box, spans[best])) best = column;
  return best;
}

/** The same grid with its cells matched to titles by where both are drawn; null where titles are not drawn. */
export function byGeometry(grid: Grid): Grid | null {
  if (!grid.headerCells.some((cell) => spanOf(cell) !== null)) return null;
  const columns = new GeometryColumns(grid.headerCells);
  return { ...grid, shape: `${grid.shape} by geometry`, cellsOf: (row) => columns.cellsOf(grid.partsOf(row)) };
}
