import type { Box } from './room';

/** What lies over a row besides its badge: a ring around the one to look at, a veil over those that stand back. */
export interface RowMark {
  kind: 'ring' | 'veil';
  /** Client coordinates. */
  box: Box;
}

/** The marks of rows in one surface, below its badges; the pointer goes through them. */
export class MarkSheet {
  readonly #sheet: HTMLElement;
  #shown: HTMLElement[] = [];

  constructor(sheet: HTMLElement) {
    this.#sheet = sheet;
  }

  /** Shows exactly these; `origin` is the client position of the sheet's corner. */
  show(marks: readonly RowMark[], origin: { left: number; top: number }): void {
    while (this.#shown.length > marks.length) this.#shown.pop()?.remove();
    marks.forEach(({ kind, box }, at) => {
      const element = this.#shown[at] ?? this.#sheet.ownerDocument.createElement('div');
      this.#shown[at] = element;
      const { left, top, right, bottom } = box;
      const style = `left:${left - origin.left}px;top:${top - origin.top}px;width:${right - left}px;height:${bottom - top}px`;
      if (element.dataset.dunghan !== kind) element.dataset.dunghan = kind;
      if (element.className !== kind) element.className = kind;
      if (element.style.cssText !== style) element.style.cssText = style;
      if (element.parentNode === null) this.#sheet.prepend(element);
    });
  }
}
