import { clean } from '../../text';

/** Where the user pressed, in client coordinates. */
export interface Spot {
  x: number;
  y: number;
}

/** The label a value stands behind, and the value's own words, by which it is told whether the label finds it. */
export interface Labelled {
  label: string;
  value: string;
}

/** What parts one labelled value from the next within one text; reading by labels parts them alike. */
const parting = /[|;•·\n]/;
const labelPattern = /^\s*(\p{L}[\p{L}\s/().,-]{0,60}?)\s*[:：](?!\/\/)/u;
const wordPattern = /[\p{L}\p{N}]/u;
/** Texts of one row that are looked at. */
const mostRuns = 400;

/** A label at the beginning of a text: "Hạn xử lý: 20/11/2026". */
export function labelAtStart(text: string): string | null {
  const label = labelPattern.exec(text)?.[1];
  return label === undefined ? null : clean(label);
}

/** A stretch of one text node between two partings. */
interface Run {
  node: Text;
  from: number;
  text: string;
  /** Runs of the same line, with no parting between them, have the same number. */
  line: number;
}

/**
 * The label that stands nearest before a value in its own line, term or pair of cells, or in the value's own text;
 * null where it stands behind none. `isTitle`: whether a text is a label even without a colon.
 */
export function labelOf(
  element: Element,
  within: Element,
  spot: Spot | null,
  isTitle: (text: string) => boolean,
): Labelled | null {
  const runs = runsOf(within);
  const own = runs.filter(({ node }) => element.contains(node));
  const pressed = spot === null ? undefined : own.find((run) => isAt(run, spot));
  // A line with one label is about that, wherever it is pressed; of several it must be known which one is meant.
  const target = pressed ?? (own.filter((run) => isLabel(run)).length > 1 ? undefined : own.at(-1));
  if (target === undefined) return null;
  const at = runs.indexOf(target);
  const inLine = labelInLine(runs, at);
  if (inLine !== null) return inLine;
  const value = clean(target.text);
  if (isTitle(value)) return { label: value, value: '' };
  const label = labelBeside(target.node, within, isTitle);
  return label === null ? null : { label, value };
}

function isLabel({ text }: Run): boolean {
  return labelPattern.test(text);
}

/** Back from a run to the beginning of its line; beyond a label, no other label counts. */
function labelInLine(runs: readonly Run[], at: number): Labelled | null {
  const target = runs[at];
  for (let i = at; i >= 0 && runs[i]?.line === target?.line; i--) {
    const text = runs[i]?.text ?? '';
    const found = labelPattern.exec(text);
    // "Hẹn trả" and ": 16/06/2026" in elements of their own.
    const isOpen = found === null && /^\s*[:：]/.test(runs[i + 1]?.text ?? '') && runs[i + 1]?.line === target?.line;
    const label = isOpen ? labelAtStart(`${text}:`) : found === null ? null : clean(found[1] ?? '');
    if (label === null) continue;
    const value = i === at ? text.slice(found?.[0].length ?? text.length) : (target?.text ?? '');
    return { label, value: clean(value).replace(/^[:：\s]+/, '') };
  }
  return null;
}

/** The label in the element before the value's own, looking outwards: a term, a title cell, or a title everybody knows. */
function labelBeside(node: Node, within: Element, isTitle: (text: string) => boolean): string | null {
  for (let at: Node | null = node; at !== null && at !== within; at = at.parentNode) {
    const before = wordsBefore(at);
    if (before === null) continue;
    const text = clean(before.textContent ?? '');
    const isTerm = before instanceof Element && /^(?:dt|th|label)$/.test(before.localName);
    const label = labelAtStart(/[:：]$/.test(text) ? text : `${text}:`);
    return label !== null && (isTerm || /[:：]$/.test(text) || isTitle(label)) ? label : null;
  }
  return null;
}

/** The nearest neighbour before a node that says anything; icons do not. */
function wordsBefore(node: Node): Node | null {
  let at = node.previousSibling;
  while (at !== null && !wordPattern.test(at.textContent ?? '')) at = at.previousSibling;
  return at;
}

function runsOf(within: Element): Run[] {
  const runs: Run[] = [];
  let line = 0;
  const visit = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (runs.length >= mostRuns) return;
      if (node instanceof Text) add(node);
      else if (node instanceof HTMLBRElement) line++;
      else if (node instanceof Element) enter(node);
    }
  };
  const add = (node: Text): void => {
    let from = 0;
    for (const text of node.data.split(parting)) {
      if (from > 0) line++;
      if (text.trim() !== '') runs.push({ node, from, text, line });
      from += text.length + 1;
    }
  };
  const enter = (element: Element): void => {
    const isBlock = !/^(?:inline|contents)/.test(getComputedStyle(element).display);
    if (isBlock) line++;
    visit(element);
    if (isBlock) line++;
  };
  visit(within);
  return runs;
}

/** Whether a run is drawn where the user pressed. */
function isAt({ node, from, text }: Run, { x, y }: Spot): boolean {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, from + text.length);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
