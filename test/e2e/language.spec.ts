import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { ownWords } from '../locale/names.ts';
import { atRest } from './look.ts';
import { Screens, screens } from './screens.ts';
import { lists, own, usual } from './words.ts';

declare const chrome: typeof Browser;

/** The language is a setting: every screen is in Vietnamese in an English browser, and in English where that is set. */
const slow = { timeout: 20_000 };
const all = new Screens({ viewport: { width: 1000, height: 700 } });
test.afterAll(() => all.close());

const letters = /[ăđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu;
/** What days off are called by law. */
const days = new URL('../../lib/calendar/days/', import.meta.url);
const holidays = readdirSync(days)
  .flatMap((file) => [...readFileSync(new URL(file, days), 'utf8').matchAll(/"reason":\s*"([^"]+)"/g)])
  .map(([, reason = '']) => reason);

/** What pages and users wrote, longest first: it is shown as it was written. */
const data = [...Object.values(usual).flat(), ...Object.values(own), ...lists.map(({ title }) => title)]
  .concat(holidays)
  .concat('Công văn', 'Thường', 'Khẩn', 'Đang xử lý', 'Tạm dừng')
  // Who is logged in on the demo, by its own words.
  .concat('Nguyễn Thị Thu Hà', 'Văn phòng HĐND và UBND phường')
  .sort((a, b) => b.length - a.length);

/** Texts of the page and of what it tells screen readers, without those of dossiers and of letters. */
function texts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOfHost = (element: Element | null) =>
      element === null ||
      element.closest('[data-key] , article.letter, script, style, textarea, pre, code, html[lang="en"] [lang="vi"]');
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (!isOfHost(node.parentElement)) found.push(node.nodeValue ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder'])
        if (!isOfHost(element)) found.push(element.getAttribute(name) ?? '');
    return found.filter((text) => text.trim() !== '');
  });
}

const withoutData = (text: string) => ownWords(data.reduce((left, word) => left.replaceAll(word, ''), text));

for (const screen of screens.filter(({ within }) => within === undefined)) {
  test(screen.name, async () => {
    const { worker } = await all.stageOf(screen);
    const page = await all.open(screen);
    const root = page.locator('html');
    expect(await page.evaluate(() => navigator.language)).toBe('en-US');
    await expect(root).toHaveAttribute('lang', 'vi');
    expect((await texts(page)).filter((text) => letters.test(withoutData(text))).length).toBeGreaterThan(1);
    await worker.evaluate(() => chrome.storage.local.set({ 'setting.language': 'en' }));
    await expect(root).toHaveAttribute('lang', 'en', slow);
    await atRest(page);
    const left = (await texts(page)).filter((text) => letters.test(withoutData(text)));
    await worker.evaluate(() => chrome.storage.local.remove('setting.language'));
    await page.close();
    expect(left).toEqual([]);
  });
}
