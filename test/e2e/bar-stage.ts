import { createServer } from 'node:http';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { accountPort, demoPort, demoSite } from './sites.ts';

export const slow = { timeout: 15_000 };
/** A long list of the demo. */
export const inbox = `${demoSite}/danh-sach/cho-xu-ly?size=50`;
/** Its dossiers that are at risk, by state. */
export const atRisk = ['overdue', 'today', 'soon'];

/** Rows overdue for years, as many as asked for. */
function listOf(rows: number, title: string): string {
  const row = (n: number) => `<tr><td>${n}/UBND<td>V/v báo cáo ${n}<td>12/05/2020</tr>`;
  const body = Array.from({ length: rows }, (_, at) => row(at + 1)).join('');
  return `<h1>${title}</h1><table border=1><tr><th>Số ký hiệu<th>Trích yếu<th>Hạn xử lý</tr>${body}</table>`;
}

const pages: Record<string, string> = {
  '/khung': `<p>Trang chủ</p><iframe src="/ba" width=620 height=300></iframe><iframe src="/nam" width=620 height=400></iframe>`,
  '/ba': listOf(3, 'Văn bản đến'),
  '/nam': listOf(5, 'Văn bản phối hợp'),
  '/khong': '<p>Chào mừng</p>',
};

/** What a test of the bar works with: a browser and a page of its own, and the parts of the bar in that page. */
export interface BarStage {
  browser: ExtensionBrowser;
  page: Page;
  bar(): Locator;
  /** A button of the bar, by what it does. */
  act(name: string): Locator;
  voice(): Locator;
  settled(): Promise<void>;
  open(address: string): Promise<void>;
  /** The bar's counts by state. */
  counted(): Promise<Record<string, number>>;
}

/** Serves the demo and a site of small pages while the tests of a file run; each of them has a new browser. */
export function barStage(): BarStage {
  let demo: Demo;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><meta charset=utf-8><title>VB</title><body>${pages[request.url ?? ''] ?? ''}`);
  });
  const on = partsOf();
  test.beforeAll(async () => {
    demo = await startDemo({ port: demoPort });
    await new Promise<void>((resolve) => server.listen(accountPort, '127.0.0.1', resolve));
  });
  test.afterAll(async () => {
    await demo.close();
    await new Promise((resolve) => server.close(resolve).closeAllConnections());
  });
  test.beforeEach(async () => {
    on.browser = await launchExtension();
    on.page = await on.browser.context.newPage();
  });
  test.afterEach(() => on.browser.close());
  return on;
}

function partsOf(): BarStage {
  const on = {
    bar: () => on.page.locator('[data-dunghan="bar"]'),
    act: (name: string) => on.bar().locator(`[data-act="${name}"]`),
    voice: () => on.page.locator('[data-dunghan="voice"]'),
    settled: () => on.page.locator('[data-dunghan="bar"][data-place="found"]:not([data-unsettled])').waitFor(slow),
    async open(address: string) {
      await on.page.goto(address);
      await on.settled();
    },
    counted: () =>
      on
        .bar()
        .locator('li[data-state]')
        .evaluateAll((all) =>
          Object.fromEntries(
            all.map((one) => [one.getAttribute('data-state'), Number(one.querySelector('b')?.textContent)]),
          ),
        ),
  } as BarStage;
  return on;
}

export const numberOf = (words: string | null) => Number(/\d+/.exec(words ?? '')?.[0] ?? Number.NaN);

/** State by row of every badge in the page, each seen while its row is in view. */
export async function badges(page: Page): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const rows = await page.locator('tr[data-id]').count();
  for (let at = 0; at < rows; at += 5) {
    await page
      .locator('tr[data-id]')
      .nth(at)
      .evaluate((row) => row.scrollIntoView({ block: 'start' }));
    let before = '';
    await expect
      .poll(async () => {
        const seen = await page.evaluate((from) => {
          const layer = document.querySelector('[data-dunghan="layer"]')?.shadowRoot;
          const all = [...(layer?.querySelectorAll<HTMLElement>('[data-dunghan="badge"]') ?? [])];
          const boxes = all.map((badge) => ({ state: badge.dataset.state, box: badge.getBoundingClientRect() }));
          return [...document.querySelectorAll<HTMLElement>('tr[data-id]')].slice(from, from + 5).map((row) => {
            const { top, bottom } = row.getBoundingClientRect();
            return [row.dataset.id, boxes.find(({ box }) => box.top >= top && box.bottom <= bottom)?.state ?? ''];
          });
        }, at);
        for (const [id = '', state = ''] of seen) if (state !== '') found.set(id, state);
        const same = before === JSON.stringify(seen);
        before = JSON.stringify(seen);
        return same && seen.some(([, state]) => state !== '');
      }, slow)
      .toBe(true);
  }
  await page.evaluate(() => scrollTo(0, 0));
  return found;
}

export async function boxOf(locator: Locator): Promise<number[]> {
  const { x, y, width, height } = (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x, y, width, height].map(Math.round);
}
