import { rmSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { loadPages } from '../pages/all.ts';
import type { Expected } from '../pages/page.ts';
import { type PagesServer, startPages } from '../pages/server.ts';
import { differences, faults, pictures } from '../pages/walk.ts';
import { launchBrowser } from './extension.ts';

/** The walker is itself tested: badges planted by hand, rightly and in every wrong way, without the extension. */
let server: PagesServer;
let browser: BrowserContext & { profile: string };
let page: Page;
let oracle: Map<string, Expected>;

test.beforeAll(async () => {
  server = await startPages();
  browser = await launchBrowser({ extension: null });
  oracle = (await loadPages()).find(({ name }) => name === 'split-tables')?.expected(server.now) ?? new Map();
});

test.afterAll(async () => {
  await browser.close();
  rmSync(browser.profile, { recursive: true, force: true });
  await server.close();
});

test.beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(`${server.url}/split-tables`);
  await plant([...oracle], server.now);
});

/** Plants a right badge, 5 px wide, in the padding of every row that wants one: in a layer, as an overlay would. */
function plant(truths: readonly (readonly [string, Expected])[], now: number): Promise<void> {
  return page.evaluate(
    ({ truths, now }) => {
      const layer = document.createElement('div');
      layer.dataset.dunghan = 'layer';
      layer.attachShadow({ mode: 'open' });
      document.querySelector('#than')?.append(layer);
      const origin = document.querySelector('#than')?.getBoundingClientRect() ?? new DOMRect();
      for (const [id, { expect, due, precision, paused }] of truths) {
        const row = document.querySelector(`[data-o="${id}"]`)?.getBoundingClientRect();
        if (expect === 'none' || row === undefined) continue;
        const badge = document.createElement('span');
        const at = due ? Date.parse(due) : 0;
        const ahead = due?.startsWith(new Date(now + 7 * 3_600_000).toISOString().slice(0, 10)) ? 'today' : 'soon';
        Object.assign(badge.dataset, {
          dunghan: 'badge',
          id,
          state: paused ? 'paused' : !due ? 'unknown' : at < now ? 'overdue' : ahead,
          ...(due ? { due } : {}),
          ...(precision ? { precision } : {}),
        });
        badge.style.cssText = `position:absolute;width:5px;height:8px;background:red;left:${row.left - origin.left}px;top:${row.top - origin.top + 12}px`;
        layer.shadowRoot?.append(badge);
      }
    },
    { truths, now },
  );
}

/** Changes the badge of the dossier with this id. */
function spoil(id: string, change: string): Promise<void> {
  const find = `document.querySelector('[data-dunghan=layer]').shadowRoot.querySelector('[data-id="${id}"]')`;
  return page.evaluate(`(() => { const badge = ${find}; ${change} })()`);
}

const found = async (): Promise<string[]> => (await faults(page, oracle, server.now)).wrong;

test('right badges have no fault, at first and scrolled', async () => {
  expect(await faults(page, oracle, server.now)).toEqual({ wrong: [], checked: 12 });
  await page.locator('#than').evaluate((box) => box.scrollTo(0, 317));
  expect(await found()).toEqual([]);
});

const wanted = (): string => {
  const first = [...oracle].find(([, { expect, paused }]) => expect === 'badge' && !paused);
  if (first === undefined) throw new Error('no dossier with a badge');
  return first[0];
};

for (const [name, change, message] of [
  ['a missing badge', 'badge.remove()', /0 badges, expected 1/],
  ['two badges', 'badge.after(badge.cloneNode())', /2 badges, expected 1/],
  ['a wrong due', 'badge.dataset.due = "2031-01-01T17:00+07:00"', /due 2031/],
  ['a wrong state', 'badge.dataset.state = "done"', /state done/],
  ['a wrong precision', 'badge.dataset.precision = "minute"', /precision minute/],
  ['a badge in no row', 'badge.style.top = "2000px"', /lies in no dossier/],
  ['a covered text', 'badge.style.width = "200px"', /covers "/],
  ['a covered control', 'badge.style.width = "20px"', /covers <input>/],
  ['a hidden badge', 'badge.style.visibility = "hidden"', /cannot be seen/],
  ['a badge of no size', 'badge.style.width = badge.style.height = 0', /cannot be seen/],
] as const) {
  test(`finds ${name}`, async () => {
    await spoil(wanted(), change);
    const wrong = await found();
    expect(
      wrong.some((fault) => message.test(fault)),
      wrong.join('\n'),
    ).toBe(true);
  });
}

test('finds a badge that shows over a header of the host', async () => {
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;left:0;top:0;width:100%;height:300px;background:#fff';
    document.body.append(cover);
    const layer = document.querySelector<HTMLElement>('[data-dunghan=layer]');
    if (layer) layer.style.cssText = 'position:absolute;left:0;top:0;z-index:9';
  });
  expect((await found()).some((fault) => /shows where its dossier does not/.test(fault))).toBe(true);
});

test('finds a shift of a pixel and a changed byte', async () => {
  const before = await pictures(page);
  expect(differences(await pictures(page), before)).toEqual([]);
  await page.evaluate(() => {
    const row = document.querySelector<HTMLElement>('[data-o]');
    if (row) row.style.height = '36px';
  });
  const wrong = differences(await pictures(page), before).join('\n');
  expect(wrong).toMatch(/moved/);
  expect(wrong).toMatch(/document changed/);
});
