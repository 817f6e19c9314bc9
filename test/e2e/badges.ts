export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface SeenBadge {
  state: string;
  due: string | null;
  precision: string | null;
  source: string;
  text: string;
  form: string;
  box: Rect;
}
export interface SeenRow {
  id: string;
  box: Rect;
  badges: SeenBadge[];
}

export interface SeenPage {
  rows: SeenRow[];
  stray: SeenBadge[];
}
/** A page of Playwright or of Puppeteer. */
interface Readable {
  evaluate(read: (selector: string) => SeenPage, selector: string): Promise<SeenPage>;
}

/**
 * What a person would see: the rows in the viewport (and in their scroll box), each with the badges whose box lies
 * in its own, and the badges that lie in no row. Reads the page only.
 */
export async function seen(page: Readable, rowSelector: string): Promise<SeenPage> {
  return page.evaluate((selector) => {
    const rect = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const roots: (Document | ShadowRoot)[] = [document];
    for (const host of document.querySelectorAll('[data-dunghan]')) if (host.shadowRoot) roots.push(host.shadowRoot);
    const badges = roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-dunghan="badge"]')])
      .map((element) => ({
        state: element.dataset.state ?? '',
        due: element.dataset.due ?? null,
        precision: element.dataset.precision ?? null,
        source: element.dataset.source ?? '',
        text: element.textContent ?? '',
        form: element.dataset.form ?? '',
        box: rect(element),
      }));
    const inside = (inner: ReturnType<typeof rect>, outer: ReturnType<typeof rect>) =>
      inner.left >= outer.left - 0.5 &&
      inner.right <= outer.right + 0.5 &&
      inner.top >= outer.top - 0.5 &&
      inner.bottom <= outer.bottom + 0.5;
    const all = [...document.querySelectorAll<HTMLElement>(selector)].map((element) => ({
      element,
      box: rect(element),
    }));
    const stray = badges.filter((badge) => !all.some((row) => inside(badge.box, row.box)));
    const visible = all.filter(({ element, box }) => {
      const scroller = element.closest<HTMLElement>('.khung') ?? document.documentElement;
      const clip =
        scroller.scrollHeight > scroller.clientHeight + 1 && scroller !== document.documentElement
          ? rect(scroller)
          : null;
      const head = clip ? (scroller.querySelector('th')?.getBoundingClientRect().bottom ?? clip.top) : 0;
      const top = Math.max(0, head);
      const bottom = Math.min(innerHeight, clip?.bottom ?? innerHeight);
      return box.top >= top && box.bottom <= bottom && box.bottom > box.top;
    });
    return {
      rows: visible.map(({ element, box }) => ({
        id: element.dataset.id ?? element.id,
        box,
        badges: badges.filter((badge) => inside(badge.box, box)),
      })),
      stray,
    };
  }, rowSelector);
}
