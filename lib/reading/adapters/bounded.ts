import type { Adapter } from '../../model/adapter';

/** Why a selector is no longer tried in a page. */
export type SelectorFault = 'invalid' | 'slow';

/** An adapter that was switched off for a page, and the selector that is why. */
export interface AdapterProblem {
  id: string;
  selector: string;
  fault: SelectorFault;
}

/** One try may take so long on average, in ms: in the whole page, and within one row of thousands. */
const limits = { page: 20, row: 2 } as const;
/** Nothing is judged before it has taken this long in all: a busy machine makes any single try slow. */
const patienceMs = 250;

interface Trial {
  tries: number;
  spent: number;
  fault?: SelectorFault;
}

const trials = new WeakMap<Document, Map<string, Trial>>();

function trialOf(document: Document, selector: string): Trial {
  const known = trials.get(document) ?? new Map<string, Trial>();
  trials.set(document, known);
  const trial = known.get(selector) ?? { tries: 0, spent: 0 };
  known.set(selector, trial);
  return trial;
}

/** Runs one try of a selector, unless it has been found out; null then, and when it turns out invalid. Never throws. */
export function tried<T>(root: Node, selector: string, within: keyof typeof limits, run: () => T): T | null {
  const trial = trialOf(root.ownerDocument ?? (root as Document), selector);
  if (trial.fault !== undefined) return null;
  const begun = performance.now();
  try {
    return run();
  } catch {
    trial.fault = 'invalid';
    return null;
  } finally {
    trial.tries++;
    trial.spent += performance.now() - begun;
    if (trial.spent > patienceMs && trial.spent / trial.tries > limits[within]) trial.fault ??= 'slow';
  }
}

export function queryAll(root: ParentNode & Node, selector: string): HTMLElement[] {
  return tried(root, selector, 'page', () => [...root.querySelectorAll<HTMLElement>(selector)]) ?? [];
}

export function queryIn(row: Element, selector: string): Element | null {
  return tried(row, selector, 'row', () => row.querySelector(selector));
}

function selectorsOf({ list, row, fields = {} }: Adapter): string[] {
  return [list, row, ...Object.values(fields).map((field) => field?.selector)].filter((one) => one !== undefined);
}

/** The first of an adapter's selectors that was found out in a page; one bad selector costs the adapter, not the page. */
export function problemOf(document: Document, adapter: Adapter): AdapterProblem | null {
  for (const selector of selectorsOf(adapter)) {
    const fault = trialOf(document, selector).fault;
    if (fault !== undefined) return { id: adapter.id, selector, fault };
  }
  return null;
}

/** Whether every selector of an adapter can be tried here: each is, once, on an element that belongs to nobody. */
export function isUsable(document: Document, adapter: Adapter): boolean {
  for (const selector of selectorsOf(adapter)) {
    if (trialOf(document, selector).tries > 0) continue;
    tried(document, selector, 'page', () => document.createDocumentFragment().querySelector(selector));
  }
  return problemOf(document, adapter) === null;
}
