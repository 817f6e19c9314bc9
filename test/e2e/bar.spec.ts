import { createServer, type Server } from 'node:http';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type Demo, startDemo } from '../demo/server.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { accountPort, accountSite, demoPort, demoSite } from './sites.ts';

declare const chrome: typeof Browser;

const inbox = '/danh-sach/cho-xu-ly?size=50';
const atRisk = ['overdue', 'today', 'soon'];
const slow = { timeout: 15_000 };

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

let demo: Demo;
let server: Server;
let browser: ExtensionBrowser;
let page: Page;

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><meta charset=utf-8><title>VB</title><body>${pages[request.url ?? ''] ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(accountPort, '127.0.0.1', resolve));
});
test.afterAll(async () => {
  await demo.close();
  await new Promise((resolve) => server.close(resolve).closeAllConnections());
});
test.beforeEach(async () => {
  browser = await launchExtension();
  page = await browser.context.newPage();
});
test.afterEach(() => browser.close());

const bar = () => page.locator('[data-dunghan="bar"]');
const act = (name: string) => bar().locator(`[data-act="${name}"]`);
const voice = () => page.locator('[data-dunghan="voice"]');
const settled = () => page.locator('[data-dunghan="bar"][data-place="found"]:not([data-unsettled])').waitFor(slow);
const numberOf = (words: string | null) => Number(/\d+/.exec(words ?? '')?.[0] ?? Number.NaN);

async function open(address: string): Promise<void> {
  await page.goto(address);
  await settled();
}

/** The bar's counts by state. */
const counted = () =>
  bar()
    .locator('li[data-state]')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((one) => [one.getAttribute('data-state'), Number(one.querySelector('b')?.textContent)]),
      ),
    );

/** State by row of every badge in the page, each seen while its row is in view. */
async function badges(): Promise<Map<string, string>> {
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

async function boxOf(locator: Locator): Promise<number[]> {
  const { x, y, width, height } = (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x, y, width, height].map(Math.round);
}

/** Points of host controls and rows in view at which the bar lies instead. */
const covered = () =>
  page.evaluate(() => {
    const layer = document.querySelector('[data-dunghan="layer"]');
    const bar = layer?.shadowRoot?.querySelector('[data-dunghan="bar"]');
    const wrong: string[] = [];
    let asked = 0;
    for (const control of document.querySelectorAll(
      'a[href],button,input,select,textarea,summary,label,tr[data-id] td,thead th',
    )) {
      const { left, top, right, bottom } = control.getBoundingClientRect();
      for (const x of [left + 1, (left + right) / 2, right - 1]) {
        for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
          if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
          asked++;
          const hit = layer?.shadowRoot?.elementFromPoint(x, y) ?? null;
          if (hit !== null && bar?.contains(hit)) wrong.push(`${control.outerHTML.slice(0, 60)} at ${x},${y}`);
        }
      }
    }
    return { asked, wrong };
  });

test('counts what badges say, in words too', async () => {
  await open(demoSite + inbox);
  const sums: Record<string, number> = {};
  for (const state of (await badges()).values()) sums[state] = (sums[state] ?? 0) + 1;
  await expect.poll(counted, slow).toEqual(sums);
  await expect(bar()).toHaveAttribute('role', 'region');
  await expect(bar().locator('li[data-state="overdue"]')).toHaveText(/\d+ quá hạn/);
});

test('goes to the next and the previous row at risk by mouse, round and round', async () => {
  await open(demoSite + inbox);
  const states = await badges();
  const ids = [...states].flatMap(([id, state]) => (atRisk.includes(state) ? [id] : []));
  const order = await page
    .locator('tr[data-id]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id ?? ''));
  ids.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  await expect(bar()).toHaveAttribute('data-form', 'short', slow);
  const ring = page.locator('[data-dunghan="ring"]');
  for (const [name, at] of [
    ['next', 0],
    ['next', 1],
    ['previous', 0],
    ['previous', ids.length - 1],
    ['next', 0],
  ] as const) {
    await act(name).click();
    const row = page.locator(`tr[data-id="${ids[at]}"]`);
    await expect.poll(() => boxOf(ring), slow).toEqual(await boxOf(row));
    await expect(row).toBeInViewport();
    await expect(bar().locator('.at')).toHaveText(`${at + 1}/${ids.length}`);
    await expect(voice()).toContainText(`${at + 1}/${ids.length} trên trang này: `);
  }
});

test('is worked by keys alone; the host hears none of them, and gets its focus back', async () => {
  await open(demoSite + inbox);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'click', 'focusin']) {
      addEventListener(type, ({ target }) => {
        if (target instanceof Element && target.matches('[data-dunghan]')) heard.push(type);
      });
    }
  });
  // The last of the page's own controls.
  await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href],button:not([disabled]),input,select')];
    const last = all.filter((one) => one.checkVisibility() && one.tabIndex >= 0).at(-1);
    last?.setAttribute('data-cuoi', '');
    last?.focus();
  });
  const focused = () =>
    page.evaluate(() => {
      const layer = document.querySelector('[data-dunghan="layer"]');
      return layer?.shadowRoot?.activeElement?.getAttribute('data-act') ?? '';
    });
  for (let pressed = 0; pressed < 80 && (await focused()) !== 'previous'; pressed++) await page.keyboard.press('Tab');
  expect(await focused()).toBe('previous');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('next');
  await page.keyboard.press('Enter');
  await expect(voice()).toContainText('1/');
  await page.keyboard.press('Space');
  await expect(voice()).toContainText('2/');
  expect(await focused()).toBe('next');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('health');
  await page.keyboard.press('Enter');
  await expect(bar().locator('.why')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar().locator('.why')).toBeHidden();
  expect(await focused()).toBe('health');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('');
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});

test('dims the rows that can wait, in a layer of its own, and follows their scroll box', async () => {
  await open(`${demoSite}/danh-sach/cho-xu-ly?size=50&box=1`);
  await act('dim').click();
  await expect(act('dim')).toHaveAttribute('aria-pressed', 'true');
  /** Rows wholly in their box, by whether a veil lies over them and whether their badge is one of those at risk. */
  const veiled = () =>
    page.evaluate((risky) => {
      const layer = document.querySelector('[data-dunghan="layer"]')?.shadowRoot;
      const boxes = (name: string) =>
        [...(layer?.querySelectorAll<HTMLElement>(`[data-dunghan="${name}"]`) ?? [])].map((element) => ({
          state: element.dataset.state ?? '',
          box: element.getBoundingClientRect(),
        }));
      const [veils, badges] = [boxes('veil'), boxes('badge')];
      const frame = document.querySelector('.khung')?.getBoundingClientRect() ?? new DOMRect();
      const rows = [...document.querySelectorAll('tr[data-id]')].map((row) => row.getBoundingClientRect());
      const inView = rows.filter(
        ({ top, bottom }) => top > frame.top + 60 && bottom < Math.min(frame.bottom, innerHeight),
      );
      return inView.map(({ top, bottom }) => {
        const state = badges.find(({ box }) => box.top >= top && box.bottom <= bottom)?.state ?? '';
        const isVeiled = veils.some(({ box }) => Math.abs(box.top - top) < 1 && Math.abs(box.bottom - bottom) < 1);
        return isVeiled === !risky.includes(state);
      });
    }, atRisk);
  const rightEverywhere = async () => {
    const all = await veiled();
    return all.length > 2 && all.every(Boolean);
  };
  await expect.poll(rightEverywhere, slow).toBe(true);
  await page.locator('.khung').evaluate((box) => box.scrollTo(0, 777));
  await expect.poll(rightEverywhere, slow).toBe(true);
  const veil = page.locator('[data-dunghan="veil"]').first();
  expect(await veil.evaluate((element) => getComputedStyle(element).pointerEvents)).toBe('none');
  await act('dim').click();
  await expect(page.locator('[data-dunghan="veil"]')).toHaveCount(0);
});

test('is hidden for this page until it is loaded again, or an extension page asks for it', async () => {
  await open(demoSite + inbox);
  await act('hide').click();
  await expect(bar()).toHaveCount(0);
  await expect(voice()).toContainText('Đã ẩn thanh');
  await page.locator('#lam-moi').click();
  await expect.poll(() => page.locator('[data-dunghan="badge"]').count(), slow).toBeGreaterThan(5);
  await expect(bar()).toHaveCount(0);
  expect(await ask({ type: 'showBar' })).toBe(true);
  await settled();
  expect(await ask({ type: 'showBar' })).not.toBe(true);
  await act('hide').click();
  await expect(bar()).toHaveCount(0);
  await page.reload();
  await settled();
});

test('is turned off for good by a setting, and where there is no list it never is', async () => {
  await page.goto(`${accountSite}/khong`);
  await page.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  expect(await page.locator('[data-dunghan]').count()).toBe(0);
  await open(demoSite + inbox);
  await browser.worker.evaluate(() => chrome.storage.local.set({ 'setting.bar': false }));
  await expect(bar()).toHaveCount(0);
  await expect.poll(() => page.locator('[data-dunghan="badge"]').count(), slow).toBeGreaterThan(5);
});

for (const [width, height] of [
  [1280, 800],
  [900, 600],
  [640, 400],
  [320, 700],
] as const) {
  test(`never lies over a control or a row of the host, ${width} × ${height}`, async () => {
    await page.setViewportSize({ width, height });
    await page.goto(demoSite + inbox);
    await bar().waitFor({ state: 'attached', ...slow });
    const most = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    for (const top of [0, 150, 400, 1200, most]) {
      await page.evaluate(async (y) => {
        scrollTo(0, y);
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      }, top);
      // Where it lies is known again, or that there is no place for it.
      await expect(bar()).not.toHaveAttribute('data-unsettled', '', slow);
      const { asked, wrong } = await covered();
      expect(asked).toBeGreaterThan(20);
      expect(wrong, `scrolled by ${top}`).toEqual([]);
    }
  });
}

test('is a handle in a narrow window, which opens and closes by keys and by mouse', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(demoSite + inbox);
  await expect(bar()).toHaveAttribute('data-form', 'handle');
  const body = bar().locator('.bar-body');
  await expect(body).toBeHidden();
  const overdue = numberOf(await act('open').textContent());
  await expect(act('open')).toHaveAccessibleName(new RegExp(`${overdue} quá hạn`));
  const { width = 0, height = 0 } = (await act('open').boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await act('open').focus();
  await page.keyboard.press('Enter');
  await expect(body).toBeVisible();
  const box = await body.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  await page.keyboard.press('Escape');
  await expect(body).toBeHidden();
  await expect(act('open')).toBeFocused();
  await act('open').click();
  await expect(body).toBeVisible();
  await page.mouse.click(60, 400);
  await expect(body).toBeHidden();
});

test('leaves the document as it was, byte for byte', async () => {
  const bytes = () => page.evaluate(() => document.documentElement.outerHTML);
  await open(demoSite + inbox);
  await act('next').click();
  await act('dim').click();
  await expect(page.locator('[data-dunghan="veil"]').first()).toBeAttached();
  const whileHere = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll('[data-dunghan]')) element.remove();
    copy.removeAttribute('data-dunghan-ready');
    return copy.outerHTML;
  });
  await browser.worker.evaluate(() => chrome.storage.local.set({ 'setting.sites': ['https://khac.vn'] }));
  await expect(page.locator('[data-dunghan]')).toHaveCount(0);
  expect(await bytes()).toBe(whileHere);
});

/** Sends to every frame of the page's tab, as an extension page does; undefined where no frame does it. */
async function ask(message: Record<string, unknown>): Promise<unknown> {
  const url = page.url();
  const panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.id}/panel.html`);
  const answer = await panel.evaluate(
    async ([address, said]) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
      return chrome.tabs.sendMessage(tab?.id ?? -1, said);
    },
    [url, message] as const,
  );
  await panel.close();
  await page.bringToFront();
  return answer;
}

test('an extension page has the row of a kept dossier scrolled to and ringed', async () => {
  await open(demoSite + inbox);
  await expect.poll(() => browser.worker.evaluate(() => indexedDB.databases()), slow).toHaveLength(1);
  const keyOf = async () => {
    const popup = await browser.context.newPage();
    const url = page.url();
    const tab = await browser.worker.evaluate(
      async (address) => (await chrome.tabs.query({})).find((one) => one.url === address)?.id,
      url,
    );
    await popup.goto(`chrome-extension://${browser.id}/popup.html?tabId=${tab}`);
    const row = popup.locator('[data-key]').first();
    await row.waitFor(slow);
    const [key, text] = [await row.getAttribute('data-key'), (await row.textContent()) ?? ''];
    await popup.close();
    return { key: key ?? '', text };
  };
  const { key, text } = await keyOf();
  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  expect(await ask({ type: 'reveal', key })).toBe(true);
  const ring = page.locator('[data-dunghan="ring"]');
  await expect(ring).toBeInViewport();
  const [, y = 0] = await boxOf(ring);
  const number = await page.evaluate(
    (top) =>
      [...document.querySelectorAll('tr[data-id]')]
        .find((row) => Math.abs(row.getBoundingClientRect().top - top) < 2)
        ?.querySelector('td:nth-child(4)')?.textContent ?? '',
    y,
  );
  expect(text).toContain(number.trim());
  expect(await ask({ type: 'reveal', key: `${key}9` })).not.toBe(true);
  await page.mouse.click(5, 790);
  await expect(ring).toHaveCount(0);
});

test('the commands go to the next and the previous row; their keys are set in the manifest', async () => {
  await open(demoSite + inbox);
  expect(
    await browser.worker.evaluate(async () => (await chrome.commands.getAll()).map((one) => [one.name, one.shortcut])),
  ).toEqual(
    expect.arrayContaining([
      ['next-at-risk', 'Alt+J'],
      ['previous-at-risk', 'Alt+K'],
    ]),
  );
  // Keys that the browser itself takes cannot be pressed from outside: the event that they lead to is.
  const press = (command: string) =>
    browser.worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const event = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void };
      event.dispatch(name, tab);
    }, command);
  await press('next-at-risk');
  await expect(voice()).toContainText('1/', slow);
  await press('next-at-risk');
  await expect(voice()).toContainText('2/');
  await press('previous-at-risk');
  await expect(voice()).toContainText('1/');
  await expect(page.locator('[data-dunghan="ring"]')).toBeInViewport();
});

test('a tab has one bar, in the frame with the most rows', async () => {
  await page.goto(`${accountSite}/khung`);
  const inFrame = (path: string) => page.frameLocator(`iframe[src="${path}"]`).locator('[data-dunghan="bar"]');
  await expect(inFrame('/nam')).toHaveCount(1, slow);
  await expect(inFrame('/ba')).toHaveCount(0, slow);
  await expect(bar()).toHaveCount(0);
  await page.locator('iframe[src="/nam"]').evaluate((frame) => frame.remove());
  await expect(inFrame('/ba')).toHaveCount(1, slow);
});
