import { expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';

/*
 * Everything is looked up in the page at the moment it is needed: a list draws its rows anew while a test looks, and a
 * handle of Puppeteer's would then be of a row that is gone.
 */

/** What is looked for, by CSS or by the name that a user calls a button or tab. */
type Sought = { css: string } | { button: string };

/** The middle of the first one that is there, in view; null: there is none yet. Runs in the page. */
function middle(sought: Sought): { x: number; y: number } | null {
  const roots: ParentNode[] = [document];
  for (const host of document.querySelectorAll('[data-dunghan]')) if (host.shadowRoot) roots.push(host.shadowRoot);
  const isNamed = (element: Element, name: string) =>
    element.getAttribute('aria-label') === name || element.textContent?.replace(/\s+/g, ' ').trim() === name;
  const found = roots
    .flatMap((one) => [...one.querySelectorAll('css' in sought ? sought.css : 'button')])
    .filter((element) => 'css' in sought || isNamed(element, sought.button))
    .find((element) => element.checkVisibility({ visibilityProperty: true }));
  if (found === undefined || (found as HTMLButtonElement).disabled) return null;
  found.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
}

async function clickOn(page: Page, sought: Sought): Promise<void> {
  await page.bringToFront();
  let at: { x: number; y: number } | null = null;
  const look = async () => {
    at = await page.evaluate(middle, sought);
    return at !== null;
  };
  await expect.poll(look, { message: `${JSON.stringify(sought)} can be clicked` }).toBe(true);
  const { x, y } = at ?? { x: 0, y: 0 };
  await page.mouse.click(x, y);
}

/** Clicks what a selector finds with the mouse, as soon as it is there. It finds our badges and cards, too. */
export const click = (page: Page, css: string): Promise<void> => clickOn(page, { css });

/** Clicks a button or tab with the mouse, as soon as it is there and can be clicked. */
export const press = (page: Page, name: string): Promise<void> => clickOn(page, { button: name });

/** How many there are of what a selector finds, in the page and in what we lay over it. */
export const countOf = (page: Page | Frame, css: string): Promise<number> =>
  page.evaluate((one) => {
    const roots: ParentNode[] = [document];
    for (const host of document.querySelectorAll('[data-dunghan]')) if (host.shadowRoot) roots.push(host.shadowRoot);
    return roots.reduce((sum, root) => sum + root.querySelectorAll(one).length, 0);
  }, css);

/** What stands in the card that explains a badge; empty: none is open. */
export const textOfCard = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-dunghan]')];
    const cards = hosts.map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('[data-dunghan="card"]'));
    return cards.find((card) => card?.checkVisibility())?.innerText ?? '';
  });

/** The words that a page shows, as soon as there are some. */
export const words = (page: Page, selector = 'body'): Promise<string> =>
  page.evaluate((one) => document.querySelector<HTMLElement>(one)?.innerText ?? '', selector);

/** The keys of the dossiers in the extension's own database, read in a page of it. */
export const keptKeys = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('dung-han'));
    const keys = await done(db.transaction('dossiers').objectStore('dossiers').getAllKeys());
    db.close();
    return keys.map(String);
  });
