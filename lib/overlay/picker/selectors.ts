import type { Structure } from './structure';

/** Longest class, id or attribute value that a derived selector leans on. */
const longestName = 40;

/** Classes that say how a thing is at the moment, not what it is. */
const passing =
  /^(?:is|has|js|ng|v|ui-state)-|^(?:active|selected|hover(?:ed)?|odd|even|alt|alternate|focus(?:ed)?|open|current|first|last|(?:un)?read|new|checked|disabled|expanded|collapsed|hidden|visible|show|dragging|highlight(?:ed)?|le|chan|bold|danger|warning|success|info)$/i;

/**
 * Whether a name was given by a person and will be there tomorrow: words without digits. Build tools write
 * `css-1x2y3z`, `sc-bdVaJa`, `Row_row__x7Gh2`; frameworks count (`gridview-1012`).
 */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > longestName || !/^[a-z][a-z_-]*$/i.test(name)) return false;
  return name.split(/[-_]+/).every((word) => word.length < 3 || (/[aeiouy]/i.test(word) && !isScrambled(word)));
}

/** Capitals in places where no word begins: `bdVaJa`, `hKxQw`. */
function isScrambled(word: string): boolean {
  const humps = word.match(/[a-z][A-Z]/g)?.length ?? 0;
  return humps > 1 && word.length / (humps + 1) < 3.5;
}

export function stableClasses(element: Element): string[] {
  return [...element.classList].filter((name) => isStableName(name) && !passing.test(name));
}

const namedBy = [
  'data-field',
  'data-column',
  'data-col',
  'data-name',
  'data-title',
  'data-label',
  'col-id',
  'itemprop',
];

/** A way to name one element by itself; with the value it repeats, where that is a text and not a name in the markup. */
interface Name {
  selector: string;
  value?: string;
}

/** Names of one element, the most lasting first; without its bare tag. */
function namesOf(element: Element): Name[] {
  const tag = CSS.escape(element.localName);
  const role = element.getAttribute('role');
  const values = namedBy.flatMap((name): Name[] => {
    const value = element.getAttribute(name) ?? '';
    const isShort = value !== '' && value.length <= longestName && !/[\d"\\\n\r\f]/.test(value);
    return isShort ? [{ selector: `${tag}[${name}="${value}"]`, value }] : [];
  });
  return [
    ...(isStableName(element.id) ? [{ selector: `#${element.id}` }] : []),
    ...values,
    ...stableClasses(element).map((name) => ({ selector: `${tag}.${name}` })),
    ...(role !== null && isStableName(role) ? [{ selector: `${tag}[role="${role}"]` }] : []),
  ];
}

/** Selectors of one element by itself, the most lasting first; its bare tag is the last. `isKnown`: of texts. */
export function ownSelectors(element: Element, isKnown: (value: string) => boolean): string[] {
  const names = namesOf(element).filter(({ value }) => value === undefined || isKnown(value));
  return [...names.map(({ selector }) => selector), CSS.escape(element.localName)];
}

/** Levels above an element that a selector may name. */
const mostLevels = 6;

/**
 * A selector that finds this element alone within `root`, or as few as can be had; null where none finds it. Texts in
 * attributes are named only where they are titles everybody knows: the element may be that of one dossier.
 */
export function selectorFor(element: Element, root: ParentNode, isKnown: (value: string) => boolean): string | null {
  let behind = '';
  let best: string | null = null;
  let at: Element | null = element;
  for (let level = 0; at !== null && at !== root && level < mostLevels; level++) {
    const place: string = at.localName === 'body' ? 'body' : `${CSS.escape(at.localName)}:nth-of-type(${placeOf(at)})`;
    const names = ownSelectors(at, isKnown);
    for (const own of [...names, place]) {
      const selector: string = own + behind;
      if (selector.length > 280) continue;
      if (root.querySelectorAll(selector).length === 1) return selector;
      best = selector;
    }
    behind = ` > ${names.length === 1 ? place : names[0]}${behind}`;
    at = at.parentElement;
  }
  return best;
}

function placeOf(element: Element): number {
  let place = 1;
  for (let at = element.previousElementSibling; at !== null; at = at.previousElementSibling) {
    if (at.localName === element.localName) place++;
  }
  return place;
}

/**
 * A selector of a cell that finds it in its row, and cells like it in the other rows: by a name that other rows have
 * as well, else by position.
 */
export function selectorInRow(cell: Element, row: Element, structure: Structure): string | null {
  const steps: string[] = [];
  for (let at: Element | null = cell; at !== null && at !== row; at = at.parentElement) {
    const behind = steps.length === 0 ? '' : ` > ${steps.join(' > ')}`;
    for (const { selector: own, value } of namesOf(at)) {
      const selector = own + behind;
      if (own.startsWith('#') || row.querySelectorAll(selector).length !== 1) continue;
      if (value === undefined ? structure.isName(selector) : structure.isValue(value, selector)) return selector;
    }
    const index = at.parentElement === null ? 0 : [...at.parentElement.children].indexOf(at);
    steps.unshift(`${CSS.escape(at.localName)}:nth-child(${index + 1})`);
  }
  const selector = `:scope > ${steps.join(' > ')}`;
  return steps.length > 0 && selector.length <= 280 ? selector : null;
}
