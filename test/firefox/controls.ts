import type { ElementHandle, Page } from 'puppeteer-core';

const quoted = (text: string) => (text.includes('"') ? `'${text}'` : `"${text}"`);

/** The button or tab that a user calls by this name. */
function buttonOf(page: Page, name: string): Promise<ElementHandle | null> {
  const its = `[normalize-space()=${quoted(name)} or @aria-label=${quoted(name)}]`;
  return page.waitForSelector(`::-p-xpath(//button${its})`, { visible: true, timeout: 20_000 });
}

/** Clicks it with the mouse, as soon as it is there and can be clicked. */
export async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const button = await buttonOf(page, name);
  await button?.click();
}

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
