/**
 * Runs inside a page: what a person would see of dossiers and badges. Each function here stands alone and is handed
 * to the page as text, so it may call only the others; it reads the page and changes nothing.
 */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface SeenDossier {
  id: string;
  /** Bounds of what is visible of its parts; null: nothing is. */
  box: Rect | null;
  /** Bounds of all its drawn parts, clipped or not. */
  full: Rect;
  /** Neither clipped at the top or bottom, nor covered by anything of the host. */
  whole: boolean;
}
export interface SeenBadge {
  state: string;
  due: string | null;
  precision: string | null;
  form: string;
  text: string;
  box: Rect;
  /** The point at its centre shows it. */
  onTop: boolean;
  /** Dossier that the host itself shows at that point. */
  over: string | null;
  /** Host texts and controls it covers by more than 2 px. */
  covers: string[];
}
export interface Look {
  dossiers: SeenDossier[];
  badges: SeenBadge[];
}

export function rectOf(element: Element): Rect {
  if (getComputedStyle(element).display === 'contents') {
    const inner = [...element.children].map(rectOf).filter((rect) => rect.right > rect.left);
    return inner.length === 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : boundsOf(inner);
  }
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

export function boundsOf(rects: Rect[]): Rect {
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

export function meet(a: Rect, b: Rect): Rect | null {
  const both = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return both.right > both.left && both.bottom > both.top ? both : null;
}

export function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1
  );
}

/** The element around it as drawn: its slot, its parent, or the host of its shadow root. */
export function around(element: Element): Element | null {
  // By the prototype's getter: a form's own properties are its controls, whatever their names are.
  const of = <T>(type: { prototype: object }, name: string): T | null =>
    Object.getOwnPropertyDescriptor(type.prototype, name)?.get?.call(element) ?? null;
  const parent = of<Element>(Element, 'assignedSlot') ?? of<Element>(Node, 'parentElement');
  if (parent !== null) return parent;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What scroll boxes and the window leave visible at an element. */
export function clipOf(element: Element, view: Rect): Rect {
  const clip = { ...view };
  let position = getComputedStyle(element).position;
  for (let at = around(element); at !== null && position !== 'fixed'; at = around(at)) {
    if (at === document.body || at === document.documentElement) continue;
    const style = getComputedStyle(at);
    // An absolutely placed element is not clipped by boxes between it and the one it is placed in.
    const contains = style.position !== 'static' || style.transform !== 'none' || style.contain.includes('paint');
    if (position === 'absolute' && !contains) continue;
    const box = at.getBoundingClientRect();
    if (style.overflowX !== 'visible' || style.contain.includes('paint')) {
      clip.left = Math.max(clip.left, box.left + at.clientLeft);
      clip.right = Math.min(clip.right, box.left + at.clientLeft + (at.clientWidth || box.width));
    }
    if (style.overflowY !== 'visible' || style.contain.includes('paint')) {
      clip.top = Math.max(clip.top, box.top + at.clientTop);
      clip.bottom = Math.min(clip.bottom, box.top + at.clientTop + (at.clientHeight || box.height));
    }
    position = style.position;
  }
  return clip;
}

/** The document and every open shadow root in it. */
export function rootsOf(): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return roots;
}

/** Whether the extension added it. What a page forges carries `data-gia`. */
export function isOurs(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = around(at)) {
    if (at.hasAttribute('data-dunghan') && !at.hasAttribute('data-gia')) return true;
  }
  return false;
}

/** The topmost element of the host at a point, or, with `ours`, of anybody. */
export function hitAt(x: number, y: number, ours: boolean): Element | null {
  let root: Document | ShadowRoot = document;
  let found: Element | null = null;
  for (;;) {
    const here: Element[] = root.elementsFromPoint(x, y).filter((element) => element.getRootNode() === root);
    const top: Element | undefined = ours ? here[0] : here.find((element) => !isOurs(element));
    if (top === undefined) return found;
    found = top;
    if (!top.shadowRoot) return found;
    root = top.shadowRoot;
  }
}

export function idAround(element: Element | null): string | null {
  for (let at = element; at !== null; at = around(at)) {
    const id = at.getAttribute('data-o');
    if (id !== null) return id;
  }
  return null;
}

/** Whether nearly all of the line at `y` through the dossier's visible parts shows the dossier. */
export function showsAt(id: string, parts: Rect[], y: number): boolean {
  let shown = 0;
  let asked = 0;
  for (const part of parts) {
    if (y < part.top || y > part.bottom) continue;
    for (let step = 0.5; step < 8; step++) {
      asked++;
      if (idAround(hitAt(part.left + ((part.right - part.left) * step) / 8, y, false)) === id) shown++;
    }
  }
  return asked > 0 && shown >= asked * 0.85;
}

/** A row with `display: contents` has no box of its own and is drawn all the same. */
export function isShown(element: Element): boolean {
  const drawn = { opacityProperty: true, visibilityProperty: true };
  if (getComputedStyle(element).display !== 'contents') return element.checkVisibility(drawn);
  return [...element.children].some((child) => child.checkVisibility(drawn));
}

export function seenDossier(id: string, elements: Element[], view: Rect): SeenDossier {
  const drawn = elements
    .filter(isShown)
    .map((element) => ({ full: rectOf(element), clip: clipOf(element, view) }))
    .filter(({ full }) => full.right > full.left && full.bottom > full.top);
  if (drawn.length === 0) return { id, box: null, full: { left: 0, top: 0, right: 0, bottom: 0 }, whole: false };
  const parts = drawn.flatMap(({ full, clip }) => meet(full, clip) ?? []);
  const full = boundsOf(drawn.map((part) => part.full));
  if (parts.length === 0) return { id, box: null, full, whole: false };
  const box = boundsOf(parts);
  const whole =
    Math.abs(box.top - full.top) < 1 &&
    Math.abs(box.bottom - full.bottom) < 1 &&
    showsAt(id, parts, box.top + 2) &&
    showsAt(id, parts, box.bottom - 2);
  return { id, box, full, whole };
}

/** Texts and controls of the host that are painted near the window. */
export function inkNear(view: Rect): { element: Element; box: Rect; what: string }[] {
  const ink: { element: Element; box: Rect; what: string }[] = [];
  const range = document.createRange();
  for (const root of rootsOf()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node as Text).data;
      const parent = node.parentElement;
      if (text.trim() === '' || parent === null || parent.closest('script,style') || isOurs(parent)) continue;
      const start = text.length - text.trimStart().length;
      range.setStart(node, start);
      range.setEnd(node, text.trimEnd().length);
      for (const box of range.getClientRects()) {
        if (meet(box, view)) ink.push({ element: parent, box, what: `"${text.trim().slice(0, 30)}"` });
      }
    }
    for (const element of root.querySelectorAll('input,select,textarea,button,img,svg,canvas,i')) {
      const box = element.getBoundingClientRect();
      if (meet(box, view) && !isOurs(element)) ink.push({ element, box, what: `<${element.localName}>` });
    }
  }
  return ink;
}

/** Where an element can paint its own text: a text that ends in an ellipsis never reaches the padding. */
export function inkBounds(element: Element): Rect {
  const style = getComputedStyle(element);
  if (style.overflowX === 'visible') {
    return { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  }
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (style.textOverflow !== 'ellipsis') return { left, top, right, bottom };
  const inner = (side: string): number =>
    Number.parseFloat(style.getPropertyValue(`padding-${side}`)) +
    Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  return { left: left + inner('left'), top, right: right - inner('right'), bottom };
}

/** What of the host the box covers by more than 2 px both ways, where that was visible. */
export function coveredBy(box: Rect, ink: ReturnType<typeof inkNear>, view: Rect): string[] {
  return ink.flatMap(({ element, box: inked, what }) => {
    const touched = meet(box, inked);
    if (touched === null || touched.right - touched.left <= 2 || touched.bottom - touched.top <= 2) return [];
    const shown = meet(touched, clipOf(element, view));
    const clipped = shown && meet(shown, inkBounds(element));
    if (!clipped || clipped.right - clipped.left <= 2 || clipped.bottom - clipped.top <= 2) return [];
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
    const top = hitAt((clipped.left + clipped.right) / 2, (clipped.top + clipped.bottom) / 2, false);
    return top !== null && (top.contains(element) || element.contains(top)) ? [what] : [];
  });
}

export function lookAround(view: Rect): Look {
  const roots = rootsOf();
  const parts = new Map<string, Element[]>();
  for (const root of roots) {
    for (const element of root.querySelectorAll('[data-o]')) {
      const id = element.getAttribute('data-o') ?? '';
      parts.set(id, [...(parts.get(id) ?? []), element]);
    }
  }
  const ink = inkNear(view);
  const badges = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-dunghan="badge"]:not([data-gia])')])
    .map((element) => {
      const box = rectOf(element);
      const centre = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
      const hit = hitAt(...centre, true);
      return {
        state: element.dataset.state ?? '',
        due: element.dataset.due ?? null,
        precision: element.dataset.precision ?? null,
        form: element.dataset.form ?? '',
        text: element.textContent ?? '',
        box,
        onTop: hit !== null && element.contains(hit),
        over: idAround(hitAt(...centre, false)),
        covers: coveredBy(box, ink, view),
      };
    });
  return { dossiers: [...parts].map(([id, elements]) => seenDossier(id, elements, view)), badges };
}

/** The functions above as text for the page. */
export const lookScript: string = [
  rectOf,
  boundsOf,
  meet,
  within,
  around,
  clipOf,
  rootsOf,
  isOurs,
  hitAt,
  idAround,
  showsAt,
  isShown,
  seenDossier,
  inkNear,
  inkBounds,
  coveredBy,
  lookAround,
]
  .map(String)
  .join('\n');
