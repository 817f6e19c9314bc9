import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ical from 'ical.js';
import type { Page } from 'puppeteer-core';
import { type Demo, startDemo } from '../demo/server.ts';
import { demoPort, demoSite } from '../e2e/sites.ts';
import { unpack } from '../letters/package.ts';
import { demoXpi } from './build.ts';
import { keptKeys, press, words } from './controls.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

/** What an official does in a day, in Firefox: see, look up, write to a unit, take files along. */
const list = `${demoSite}/danh-sach/cho-xu-ly?size=50`;
/** What stands in the subjects of secret rows of the demo office. */
const secretWord = 'MATDEMO';

/** Tests may look into the clipboard. */
const preferences = { 'dom.events.testing.asyncClipboard': true };

let demo: Demo;
let profile: string;
let firefox: Firefox;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  profile = mkdtempSync(join(tmpdir(), 'dung-han-firefox-'));
  firefox = await launchFirefox({ profile, xpi: demoXpi, preferences });
});
test.afterAll(async () => {
  await firefox.close();
  await demo.close();
  rmSync(profile, { recursive: true, force: true });
});

/** The keys of what an extension page lists, in its order. */
const keysIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-key]')].map((row) => row.dataset.key ?? ''));

/** Whether a word stands anywhere in the extension's own database. */
const keeps = (page: Page, word: string): Promise<boolean> =>
  page.evaluate(async (text) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const db = await done(indexedDB.open('dung-han'));
    const tables = [...db.objectStoreNames].map((name) => done(db.transaction(name).objectStore(name).getAll()));
    const all = JSON.stringify(await Promise.all(tables));
    db.close();
    return all.includes(text);
  }, word);

test('the popup says that the page is read well, and lists what is late first', async () => {
  const page = await firefox.visit(list);
  await page.waitForSelector('html[data-dunghan-ready]');
  const popup = await firefox.own(`popup.html?tabId=${await firefox.tabOf(demoSite)}`);
  await expect.poll(() => words(popup, '.site')).toMatch(/Đang đọc 1 danh sách/);
  await expect.poll(async () => (await keysIn(popup)).length).toBe(7);
  expect(await popup.$eval('[data-key]', (row) => row.getAttribute('data-state'))).toBe('overdue');
  expect(await words(popup)).toMatch(/[1-9]\d*\s+quá hạn/);
  await popup.close();
  await page.close();
});

test('what was seen is there after a restart of Firefox, and nothing of the secret rows', async () => {
  const before = await firefox.own('popup.html');
  // In front until all of it is kept: a page out of sight rests.
  const page = await firefox.visit(`${demoSite}/danh-sach/cho-xu-ly?size=200`);
  await page.waitForSelector('html[data-dunghan-ready]');
  expect(await words(page)).toContain(secretWord);
  const ordinary = demo.oracle({ list: 'cho-xu-ly', size: 200 })?.rows.filter(({ secret }) => !secret) ?? [];
  const last = ordinary.at(-1)?.soKyHieu ?? '';
  await expect.poll(() => keeps(before, last), { message: `${last} is kept` }).toBe(true);
  const keys = await keptKeys(before);
  await firefox.close();
  firefox = await launchFirefox({ profile, xpi: demoXpi, preferences });
  const after = await firefox.own('panel.html');
  expect(await keptKeys(after)).toEqual(expect.arrayContaining(keys));
  await expect.poll(async () => (await keysIn(after)).length).toBeGreaterThan(10);
  expect(await keeps(after, last)).toBe(true);
  expect(await keeps(after, secretWord)).toBe(false);
  await after.close();
});

test('the sidebar can be made narrow: nothing in it is wider than it is', async () => {
  const panel = await firefox.own('panel.html');
  await expect.poll(async () => (await keysIn(panel)).length).toBeGreaterThan(10);
  // As when the sidebar is drawn wide, scrolled through, and made narrow again.
  await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await panel.setViewport({ width: 340, height: 800 });
  const widths = () =>
    panel.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return clientWidth < 400 ? scrollWidth - clientWidth : null;
    });
  await expect.poll(widths).toBe(0);
  await panel.close();
});

/** The numbers of the first two overdue dossiers of one unit. */
const oneUnit = (panel: Page): Promise<string[]> =>
  panel.evaluate(() => {
    const rows = [...document.querySelectorAll('li[data-state="overdue"]')].map((li) => ({
      number: li.querySelector('.number')?.textContent ?? '',
      unit: li.querySelector('p.quiet')?.textContent?.split(' · ')[1] ?? '',
    }));
    const unit = rows.find(
      (row, i) => row.unit !== '' && rows.some((one, at) => at > i && one.unit === row.unit),
    )?.unit;
    return rows.filter((row) => row.unit === unit).map(({ number }) => number);
  });

test('two dossiers chosen in the panel become a letter, which is saved as DOCX and copied', async () => {
  const panel = await firefox.own('panel.html');
  await expect.poll(async () => (await oneUnit(panel)).length).toBeGreaterThan(1);
  const numbers = (await oneUnit(panel)).slice(0, 2);
  for (const number of numbers) await panel.click(`input[aria-label="Chọn ${number}"]`);
  const letter = await firefox.opened(() => press(panel, 'Soạn văn bản'));
  await expect.poll(() => words(letter, 'article.letter')).toContain(numbers[1]);
  const file = await firefox.saved(() => press(letter, 'Tải tệp DOCX'));
  expect(basename(file)).toMatch(/^Nhac-lan-1_[A-Za-z0-9-]+_\d{4}-\d{2}-\d{2}\.docx$/);
  const document = unpack(readFileSync(file)).get('word/document.xml') ?? '';
  for (const number of numbers) expect(document).toContain(number);
  await copies(letter, numbers);
  // As in a Firefox before 127.
  await letter.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  await copies(letter, numbers);
  await letter.close();
  await panel.close();
});

/** Copies the letter over something else, and looks at what is in the clipboard then. */
async function copies(letter: Page, numbers: string[]): Promise<void> {
  await letter.bringToFront();
  await letter.evaluate(() => navigator.clipboard.writeText('trước đó'));
  await press(letter, 'Chép có định dạng');
  const copied = () =>
    letter.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (await item?.getType(type).catch(() => undefined))?.text() ?? '';
      return { plain: await text('text/plain'), html: await text('text/html') };
    });
  await expect.poll(async () => (await copied()).plain).toContain(numbers[0]);
  expect((await copied()).html).toContain('<table');
  expect(await words(letter)).toContain('Đã chép.');
}

test('the popup saves its list as CSV', async () => {
  const popup = await firefox.own('popup.html');
  const file = await firefox.saved(() => press(popup, 'Lưu CSV'));
  const lines: string[][] = parse(readFileSync(file), { bom: true, delimiter: ';', relax_column_count: true });
  const listed = (await keysIn(popup)).length;
  expect(lines.length).toBeGreaterThan(listed);
  expect(lines.flat().join('\n')).not.toContain(secretWord);
  await popup.close();
});

test('the report saves its rows as a workbook, as CSV and as a calendar', async () => {
  const popup = await firefox.own('popup.html');
  const report = await firefox.opened(() => press(popup, 'Báo cáo'));
  await report.waitForSelector('tr[data-key]');
  const shown = Number(/([\d.]+) trong [\d.]+ hồ sơ/.exec(await words(report))?.[1]?.replace('.', ''));
  expect(shown).toBeGreaterThan(10);
  const sheets = unpack(readFileSync(await firefox.saved(() => press(report, 'Excel (XLSX)'))));
  expect(sheets.get('xl/worksheets/sheet1.xml')?.match(/<row /g)).toHaveLength(shown + 1);
  const lines: string[][] = parse(readFileSync(await firefox.saved(() => press(report, 'CSV'))), {
    bom: true,
    delimiter: ';',
    relax_column_count: true,
  });
  expect(lines.filter(([first], at) => at > 0 && /^\d+$/.test(first ?? ''))).toHaveLength(shown);
  const calendar = readFileSync(await firefox.saved(() => press(report, 'Lịch (ICS)')), 'utf8');
  const events = new ical.Component(ical.parse(calendar)).getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(10);
  await report.close();
  await popup.close();
});
