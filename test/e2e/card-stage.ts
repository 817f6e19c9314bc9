import { expect, type Page } from '@playwright/test';

/** Notes what the host hears from here on: keys with what they were pressed on, and every focus and press. */
export async function listenTo(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const types = 'keydown keypress keyup focus blur focusin focusout pointerdown mousedown click';
    for (const type of types.split(' ')) {
      document.addEventListener(
        type,
        (event) => {
          const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
          heard.push(`${type}${key} ${(event.target as Element).localName}`);
        },
        true,
      );
    }
  });
}

/** What it heard since it was last asked. */
export const heardOf = (page: Page) => page.evaluate(() => Reflect.get(window, 'heard').splice(0) as string[]);

/** Of what in the page has the focus, the innermost: `badge`, `card`, the act of a button, or the element's name. */
export const focusedIn = (page: Page) =>
  page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement ?? outer;
    return inner instanceof HTMLElement ? (inner.dataset.act ?? inner.dataset.dunghan ?? inner.localName) : '';
  });

/** How many badges lie beyond the one with the focus, where that and the list's end are seen; else -1. */
export const beyondFocused = (page: Page, end: 'top' | 'bottom') =>
  page.evaluate((side) => {
    const root = document.querySelector('[data-dunghan="layer"]')?.shadowRoot;
    const top = (element: Element) => element.getBoundingClientRect().top * (side === 'top' ? 1 : -1);
    const focus = root?.activeElement;
    const rows = [...document.querySelectorAll('tr[data-id]')];
    const last = (side === 'top' ? rows[0] : rows.at(-1))?.getBoundingClientRect();
    const isSeen = (one?: DOMRect) => one !== undefined && one.bottom > 0 && one.top < innerHeight;
    if (!focus || !isSeen(focus.getBoundingClientRect()) || !isSeen(last)) return -1;
    return [...root.querySelectorAll('[data-dunghan="badge"]')].filter((one) => top(one) < top(focus)).length;
  }, end);

export const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '');

/** Waits until the page has been where it is for a while. */
export async function scrollRests(page: Page): Promise<void> {
  let last = Number.NaN;
  const isSame = async () => {
    const before = last;
    last = await page.evaluate(() => scrollY);
    return last === before;
  };
  await expect.poll(isSame, { intervals: [300] }).toBe(true);
}
