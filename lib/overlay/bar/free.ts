import { drawnIn, elementBelow } from '../flat-tree';
import type { Box } from '../room';
import type { Ground } from './cover';

/** Points are looked at so far apart, in px: less than half of the smallest control that a pointer is made for. */
const step = 12;

/** What a person works with. */
const controls =
  'a[href],area,button,input,select,textarea,label,summary,option,iframe,frame,embed,object,video,audio,' +
  '[onclick],[contenteditable],[draggable=true],[role=button],[role=link],[role=tab],[role=menu],[role=menuitem],' +
  '[role=checkbox],[role=radio],[role=switch],[role=option],[role=combobox],[role=slider],[role=scrollbar]';
/** Also what is read from, or must not be lost sight of. */
const busy = `${controls},canvas,img,svg,[tabindex],dialog,[aria-modal=true],[role=dialog],[role=alertdialog],[role=alert]`;

/** Tells which parts of a window hold nothing of the host's; asks the page anew for each time it is made. */
export class FreeSpace {
  readonly #document: Document;
  readonly #roots: readonly Element[];
  readonly #ours: (element: Element) => boolean;
  readonly #taken = new Map<Element, boolean>();
  readonly #worked = new Map<Element, boolean>();
  readonly #texts = new Map<Element, Box[]>();

  /** `roots`: the lists, of which no part is free. */
  constructor(document: Document, roots: readonly Element[], ours: (element: Element) => boolean) {
    this.#document = document;
    this.#roots = roots;
    this.#ours = ours;
  }

  /** Whether nothing that can be clicked or read lies in a box. */
  has(box: Box): boolean {
    for (const y of between(box.top + 1, box.bottom - 1)) {
      for (const x of between(box.left + 1, box.right - 1)) {
        const top = elementBelow(this.#document, x, y, this.#ours);
        if (top !== null && (this.#isTaken(top) || this.#textsOf(top).some((text) => meet(text, box)))) return false;
      }
    }
    return true;
  }

  /** What of the host's lies at a point. */
  at(x: number, y: number): Ground {
    const top = elementBelow(this.#document, x, y, this.#ours);
    if (top === null) return 'free';
    if (this.#isControl(top)) return 'control';
    const point = { left: x, top: y, right: x + 1, bottom: y + 1 };
    return this.#isTaken(top) || this.#textsOf(top).some((text) => meet(text, point)) ? 'shown' : 'free';
  }

  #isControl(element: Element): boolean {
    const known = this.#worked.get(element);
    if (known !== undefined) return known;
    const outer = drawnIn(element);
    const isControl =
      element.matches(controls) ||
      getComputedStyle(element).cursor === 'pointer' ||
      (outer !== null && this.#isControl(outer));
    this.#worked.set(element, isControl);
    return isControl;
  }

  #isTaken(element: Element): boolean {
    const known = this.#taken.get(element);
    if (known !== undefined) return known;
    const outer = drawnIn(element);
    const isTaken =
      this.#roots.includes(element) ||
      element.matches(busy) ||
      getComputedStyle(element).cursor === 'pointer' ||
      (outer !== null && this.#isTaken(outer));
    this.#taken.set(element, isTaken);
    return isTaken;
  }

  /** Boxes of the words that an element holds itself. */
  #textsOf(element: Element): Box[] {
    const known = this.#texts.get(element);
    if (known !== undefined) return known;
    const range = this.#document.createRange();
    const texts = [...element.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || node.data.trim() === '') return [];
      range.selectNode(node);
      return [...range.getClientRects()];
    });
    this.#texts.set(element, texts);
    return texts;
  }
}

function* between(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at += step) yield at;
  yield to;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
