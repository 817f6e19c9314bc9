import { expect, test } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { type Demo, startDemo } from '../demo/server.ts';
import { disagreements, type ExpectedRow } from '../e2e/agree.ts';
import { seen } from '../e2e/badges.ts';
import { demoPort, demoSite } from '../e2e/sites.ts';
import { demoXpi } from './build.ts';
import { click, countOf, textOfCard, words } from './controls.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

/** Another program of the same computer: Firefox's patterns know no ports, so it is let in there too. */
const otherPort = demoPort + 50;
const otherSite = `http://localhost:${otherPort}`;
const lists = ['cho-xu-ly', 'phoi-hop', 'da-xu-ly', 'mot-cua', 'nhiem-vu'];
const rows = 'tr[data-id]';

let demo: Demo;
let other: Demo;
let firefox: Firefox;
let oracle: Map<string, ExpectedRow>;

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  other = await startDemo({ port: otherPort });
  oracle = new Map(
    lists.flatMap((list) => demo.oracle({ list, size: 10_000 })?.rows.map((row) => [row.id, row] as const) ?? []),
  );
  firefox = await launchFirefox({ xpi: demoXpi });
});
test.afterAll(async () => {
  await firefox.close();
  await demo.close();
  await other.close();
});

/** What is wrong with the rows in view; there must be some. */
async function wrong(page: Page): Promise<string[]> {
  const { rows: inView, stray } = await seen(page, rows);
  const strays = stray.map(({ text }) => `a badge in no row: ${text}`);
  return [...(inView.length === 0 ? ['no row in view'] : []), ...disagreements(inView, oracle, Date.now()), ...strays];
}

for (const list of lists) {
  test(`${list}: each of 100 rows has the badge it must have, from top to bottom`, async () => {
    const page = await firefox.visit(`${demoSite}/danh-sach/${list}?size=100`);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += 500) {
      await page.evaluate((y) => scrollTo(0, y), Math.min(top, height - 800));
      await expect.poll(() => wrong(page), { message: `${top} px from the top` }).toEqual([]);
    }
    expect(errors).toEqual([]);
    await page.close();
  });
}

test('badges follow refreshing, paging, sorting, a dossier that is opened and the way back', async () => {
  const page = await firefox.visit(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  const shown = () => countOf(page, '[data-dunghan="badge"]');
  const right = () => expect.poll(() => wrong(page)).toEqual([]);
  await right();
  for (const button of ['#lam-moi', '#trang-sau', '#xem-them', 'th[data-cot]']) {
    await click(page, button);
    await page.evaluate(() => scrollTo(0, 0));
    await right();
  }
  expect(await shown()).toBeGreaterThan(0);
  await click(page, `${rows} .c-soDen`);
  await expect.poll(shown).toBe(0);
  await page.goBack();
  await right();
  await page.close();
});

test('a badge is drawn in its colours, and a click on it opens the explanation and never the dossier', async () => {
  const page = await firefox.visit(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  await expect.poll(() => wrong(page)).toEqual([]);
  const overdue = '[data-dunghan="badge"][data-state="overdue"]';
  await expect.poll(() => lookOf(page, overdue)).toMatchObject({ backgroundColor: expect.stringMatching(/^rgb\(/) });
  expect((await lookOf(page, overdue))?.borderRadius).not.toBe('0px');
  demo.clearRequests();
  await click(page, overdue);
  await expect.poll(() => textOfCard(page)).toContain('hạn là');
  expect(demo.requests()).toEqual([]);
  await page.close();
});

/** How the first of what a selector finds over the page is drawn. */
const lookOf = (page: Page, css: string) =>
  page.evaluate((one) => {
    const hosts = [...document.querySelectorAll('[data-dunghan]')];
    const found = hosts.map(({ shadowRoot }) => shadowRoot?.querySelector(one)).find((element) => element);
    if (!found) return null;
    const { backgroundColor, borderRadius } = getComputedStyle(found);
    return { backgroundColor, borderRadius };
  }, css);

/** Puts a list into a frame of the page in each way there is: an address, srcdoc, a sandbox, document.write. */
async function addFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const address = '/danh-sach/cho-xu-ly?size=8';
    const html = (await (await fetch(address)).text()).replace(/<script[\s\S]*?<\/script>/g, '');
    const add = (name: string, set: (frame: HTMLIFrameElement) => void) => {
      const frame = Object.assign(document.createElement('iframe'), { name, width: '1000', height: '500' });
      set(frame);
      document.body.append(frame);
      return frame;
    };
    add('address', (frame) => {
      frame.src = address;
    });
    add('srcdoc', (frame) => {
      frame.srcdoc = html;
    });
    add('sandbox', (frame) => {
      frame.setAttribute('sandbox', 'allow-same-origin allow-scripts');
      frame.srcdoc = html;
    });
    add('opaque', (frame) => {
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = html;
    });
    const written = add('written', () => undefined).contentDocument;
    written?.write(html);
    written?.close();
  });
}
const frameNames = ['address', 'srcdoc', 'sandbox', 'opaque', 'written'];

/** The frames that have badges. */
async function withBadges(page: Page): Promise<string[]> {
  const look = async (frame: Frame) => {
    const name = await frame.evaluate(() => window.name);
    return (await countOf(frame, '[data-dunghan="badge"]')) === 0 ? [] : [name];
  };
  // One that is just loading lets nobody look.
  const found = await Promise.all(page.frames().map((frame) => look(frame).catch(() => ['?'])));
  return found
    .flat()
    .filter((name) => name !== '')
    .sort();
}

test('a list in a frame has badges, also in a frame without an address of its own', async () => {
  const page = await firefox.visit(`${demoSite}/danh-sach/cho-phan-cong`);
  await addFrames(page);
  await expect.poll(() => withBadges(page)).toEqual(frameNames.toSorted());
  await page.close();
});

test('another port of the same computer is another site: no badge there, none in its frames, and the popup says so', async () => {
  const foreign = await firefox.visit(`${otherSite}/danh-sach/cho-xu-ly?size=50`);
  await addFrames(foreign);
  const ours = await firefox.visit(`${demoSite}/danh-sach/cho-phan-cong`);
  await addFrames(ours);
  // What came later has its badges; what came before would have had them.
  await expect.poll(() => withBadges(ours)).toEqual(frameNames.toSorted());
  await expect.poll(() => withBadges(foreign)).toEqual([]);
  expect(await countOf(foreign, '[data-dunghan]')).toBe(0);
  expect(await foreign.evaluate(() => document.documentElement.dataset.dunghanReady)).toBeUndefined();
  const popup = await firefox.own(`popup.html?tabId=${await firefox.tabOf(otherSite)}`);
  await expect.poll(() => words(popup, '.site')).toContain(`Chưa bật trên localhost:${otherPort}`);
  await expect.poll(() => words(popup, '.site')).toContain('không bao gồm trang này');
  for (const page of [foreign, ours, popup]) await page.close();
});
