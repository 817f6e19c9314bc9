import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { loadPages } from '../pages/all.ts';
import { startPages } from '../pages/server.ts';
import { builtExtension, launchBrowser } from './extension.ts';

/**
 * Suspected with reason: of one's frozen half nothing is read, the other is a calendar that names a deadline and a
 * number on every day.
 */
const halfRead = new Set(['frozen-tables', 'none-calendar-of-deadlines']);

/** The packed script as the popup runs it in each frame: is there a list that was not understood? */
async function isSuspect(page: Page): Promise<boolean> {
  const script = readFileSync(join(builtExtension, 'suspect.js'), 'utf8');
  const answers = await Promise.all(page.frames().map((frame) => frame.evaluate<boolean>(script)));
  return answers.includes(true);
}

test('no page is suspected that is understood or holds no dossier; without titles their lists are', async () => {
  test.setTimeout(180_000);
  const pages = await loadPages();
  const server = await startPages();
  const browser = await launchBrowser({ extension: null });
  const page = await browser.newPage();
  const suspected: string[] = [];
  for (const { name } of pages) {
    await page.goto(`${server.url}/${name}`);
    // Scripts of the page draw their rows.
    await page.waitForTimeout(150);
    if (await isSuspect(page)) suspected.push(name);
  }
  expect(suspected.filter((name) => !halfRead.has(name))).toEqual([]);
  for (const name of ['dark', 'own-marks', 'list-columns']) {
    await page.goto(`${server.url}/${name}`);
    await page.evaluate(() => {
      for (const title of document.querySelectorAll('th, .dau li')) title.textContent = 'Cột';
    });
    expect(await isSuspect(page), name).toBe(true);
  }
  await browser.close();
  await server.close();
  rmSync(browser.profile, { recursive: true, force: true });
});
