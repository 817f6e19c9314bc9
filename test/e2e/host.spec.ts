import { rmSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { launchBrowser, launchExtension } from './extension.ts';
import { startProxy } from './proxy.ts';
import { demoPort, demoSite } from './sites.ts';

/** The host never feels us: design.md, decision 4, and the marks of contracts.md. */
let demo: Demo;

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
});
test.afterAll(() => demo.close());

const lists = ['/danh-sach/cho-xu-ly?size=200', '/danh-sach/nhiem-vu?size=200', '/danh-sach/cho-xu-ly?size=200&box=1'];

/** Boxes of every row and cell, and the document without our marks. */
async function picture(page: Page) {
  return page.evaluate(() => {
    const box = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].join(' ');
    };
    const boxes = [...document.querySelectorAll('tr, td, th')].map(box);
    const extent = `${document.documentElement.scrollWidth} ${document.documentElement.scrollHeight}`;
    const copy = document.documentElement.cloneNode(true) as Element;
    const marks = copy.querySelectorAll('[data-dunghan]').length;
    for (const element of copy.querySelectorAll('[data-dunghan]')) element.remove();
    for (const element of [copy, ...copy.querySelectorAll('*')]) {
      for (const { name } of [...element.attributes])
        if (name.startsWith('data-dunghan-')) element.removeAttribute(name);
    }
    return { boxes, extent, html: copy.outerHTML, marks, text: document.body.innerText };
  });
}

async function session(context: BrowserContext, step: (page: Page, name: string) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  for (const list of lists) {
    await page.goto(demoSite + list);
    await page.waitForTimeout(1500);
    await step(page, `${list} at first`);
    await page.evaluate(() => scrollTo(0, 700));
    await page.waitForTimeout(500);
    await step(page, `${list} scrolled`);
    await page.evaluate(() => document.getElementById('lam-moi')?.click());
    await page.waitForTimeout(1000);
    await step(page, `${list} refreshed`);
  }
  await page.close();
}

test('geometry, bytes and texts of the page are what they were without us; no request is added', async () => {
  test.setTimeout(120_000);
  const proxies = [await startProxy(), await startProxy()] as const;
  const pictures = new Map<string, Awaited<ReturnType<typeof picture>>>();
  const plain = await launchBrowser({ extension: null, proxy: { server: proxies[0].url, bypass: '<-loopback>' } });
  await session(plain, async (page, name) => {
    pictures.set(name, await picture(page));
  });
  await plain.close();
  const ours = await launchExtension({ proxy: { server: proxies[1].url, bypass: '<-loopback>' } });
  await session(ours.context, async (page, name) => {
    const { boxes, extent, html, text, marks } = await picture(page);
    const before = pictures.get(name);
    expect(await page.locator('[data-dunghan="badge"]').count(), name).toBeGreaterThan(5);
    expect(marks, name).toBeGreaterThan(0);
    expect(boxes, name).toEqual(before?.boxes);
    expect(extent, name).toBe(before?.extent);
    expect(html, name).toBe(before?.html);
    expect(text, name).toBe(before?.text);
  });
  await ours.close();
  rmSync(plain.profile, { recursive: true, force: true });
  const own = (log: readonly string[]) => log.filter((line) => line.includes(`:${demoPort}/`));
  const hosts = (log: readonly string[]) =>
    new Set(log.map((line) => line.split(' ')[1]?.replace(/^(https?:\/\/)?([^/]+).*/, '$2')));
  expect(own(proxies[0].log).length).toBeGreaterThan(lists.length);
  expect(own(proxies[1].log)).toEqual(own(proxies[0].log));
  expect([...hosts(proxies[1].log)].filter((host) => !hosts(proxies[0].log).has(host))).toEqual([]);
  for (const proxy of proxies) await proxy.close();
});

test('pointer and keys on a badge reach no handler, navigate nowhere, ask nothing of the server', async () => {
  const browser = await launchExtension();
  const page = await browser.context.newPage();
  await page.goto(`${demoSite}${lists[0]}`);
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const types =
      'pointerdown pointerup pointermove click dblclick auxclick contextmenu mousedown mouseup mousemove dragstart drag drop dragend selectstart keydown keyup keypress focusin touchstart';
    for (const type of types.split(' ')) {
      for (const target of [window, document, ...document.querySelectorAll('tr[data-id], tr[data-id] a')]) {
        target.addEventListener(type, (event) => heard.push(event.type), true);
      }
    }
  });
  const badges = page.locator('[data-dunghan="badge"]');
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  const boxes = await Promise.all((await badges.all()).map((badge) => badge.boundingBox()));
  const inView = boxes.filter((box) => box !== null).filter(({ y, height }) => y > 0 && y + height < 800);
  expect(inView.length).toBeGreaterThan(3);
  for (const box of inView) {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.evaluate(() => Reflect.get(window, 'heard').splice(0));
    demo.clearRequests();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' });
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'middle' });
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 2, box.y + box.height / 2 + 1, { steps: 3 });
    await page.mouse.up();
    await page.waitForTimeout(150);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    expect(demo.requests()).toEqual([]);
  }
  expect(visited).toEqual([]);
  // A press that begins on a badge stays ours wherever it ends.
  const [first] = inView;
  if (first === undefined) throw new Error('no badge in view');
  await page.mouse.move(first.x + first.width / 2, first.y + first.height / 2);
  await page.evaluate(() => Reflect.get(window, 'heard').splice(0));
  await page.mouse.down();
  await page.mouse.move(first.x - 200, first.y + 60, { steps: 4 });
  await page.mouse.up();
  await page.waitForTimeout(150);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  expect(demo.requests()).toEqual([]);
  // The listeners do hear: a click beside the badge is the host's own.
  await page.locator('tr[data-id] .c-stt').first().click();
  await page.waitForTimeout(300);
  expect(demo.requests().some(({ url }) => url.startsWith('/da-xem'))).toBe(true);
  await browser.close();
});

test('the wheel over a badge scrolls the box its row is in', async () => {
  const browser = await launchExtension();
  const page = await browser.context.newPage();
  await page.goto(`${demoSite}/danh-sach/cho-xu-ly?size=200&box=1`);
  await page.waitForTimeout(1500);
  const box = await page.locator('[data-dunghan="badge"]').first().boundingBox();
  if (box === null) throw new Error('no badge');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, 120);
  await page.waitForTimeout(400);
  expect(await page.locator('.khung').evaluate((element) => element.scrollTop)).toBe(120);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await browser.close();
});
