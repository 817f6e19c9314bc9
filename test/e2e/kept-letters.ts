import type { Page } from '@playwright/test';

/** All letters that are kept, as JSON, read by a page of ours with the browser's own means. */
export function keptLetters(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const open = indexedDB.open('dung-han');
    const db = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const all = db.transaction('letters').objectStore('letters').getAll();
    return new Promise<string>((done) => {
      all.onsuccess = () => {
        db.close();
        done(JSON.stringify(all.result));
      };
    });
  });
}
