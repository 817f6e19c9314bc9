import { rmSync } from 'node:fs';
import { type BrowserContext, type ConsoleMessage, expect, type Page, test } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { type ExtensionBrowser, launchBrowser, launchExtension } from './extension.ts';
import { packedExtension } from './packed.ts';
import { type LoggingProxy, startProxy } from './proxy.ts';
import { demoPort, demoSite } from './sites.ts';

/**
 * One session through every page of the extension, beside the same visits to the e-office without it, each through a
 * proxy that writes down what is asked: the extension asks for nothing, and keeps to the policy of its own pages.
 */
const slow = { timeout: 30_000 };
const lists = ['/danh-sach/cho-xu-ly?size=50', '/danh-sach/mot-cua?size=50', '/danh-sach/da-xu-ly?size=50'];
const viaProxy = (proxy: LoggingProxy) => ({ proxy: { server: proxy.url, bypass: '<-loopback>' } });

let demo: Demo;
let proxies: { ours: LoggingProxy; plain: LoggingProxy };
let ours: ExtensionBrowser;
let plain: BrowserContext & { profile: string };
/** What a page, its workers or its policy complained of. */
const complaints: string[] = [];

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);
/** Asked for by the browser itself, where it is asked for: whether there is a newer version. */
const isUpdateCheck = (line: string) => line.includes(':42099/updates.xml');

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  proxies = { ours: await startProxy(), plain: await startProxy() };
  // Both live as long as each other, so that whatever a browser asks for by itself stands in both logs.
  plain = await launchBrowser({ extension: null, ...viaProxy(proxies.plain) });
  ours = await launchExtension({ extension: packedExtension(demoSite), ...viaProxy(proxies.ours) });
  await ours.context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  ours.context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      complaints.push(`${message.page()?.url() ?? 'worker'}: ${message.text()}`);
  });
  ours.context.on('weberror', (error) => complaints.push(String(error.error())));
});
test.afterAll(async () => {
  await ours.close();
  await plain.close();
  rmSync(plain.profile, { recursive: true, force: true });
  await demo.close();
  await Promise.all([proxies.ours.close(), proxies.plain.close()]);
});

const visit = async (page: Page, step: (page: Page) => Promise<unknown>, list: string) => {
  await page.goto(demoSite + list);
  await step(page);
  await page.evaluate(() => scrollTo(0, 700));
  await page.locator('#lam-moi').click();
  await expect(page.locator('tr[data-id]').first()).toBeVisible();
};

const own = async (path: string): Promise<Page> => {
  const page = await ours.context.newPage();
  await page.goto(`chrome-extension://${ours.id}/${path}`);
  await expect(page.locator('main h1, main [role="tab"]').first()).toBeVisible(slow);
  return page;
};
const save = async (page: Page, name: string) => {
  const waiting = page.waitForEvent('download', slow);
  await page.getByRole('button', { name, exact: true }).click();
  await (await waiting).path();
};

test('the lists of the e-office, with and without', async () => {
  const [mine, bare] = [await ours.context.newPage(), await plain.newPage()];
  for (const list of lists) {
    await visit(mine, (page) => expect(page.locator('html[data-dunghan-ready]')).toBeAttached(slow), list);
    await visit(bare, (page) => expect(page.locator('tr[data-id]').first()).toBeVisible(), list);
  }
});

test('popup, panel and options', async () => {
  const tab = await ours.worker.evaluate(async (site) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(of: { url: string }): Promise<{ id: number }[]> } };
    };
    return (await chrome.tabs.query({ url: `${site}/*` }))[0]?.id;
  }, demoSite);
  const popup = await own(`popup.html?tabId=${tab}`);
  await expect(popup.getByText(/Đang đọc 1 danh sách/)).toBeVisible(slow);
  await save(popup, 'Lưu CSV');
  await popup.locator('.how > summary').click();
  await save(popup, 'Lưu tệp chẩn đoán');
  const panel = await own('panel.html');
  for (const name of await panel.getByRole('tab').allTextContents()) {
    await panel.getByRole('tab', { name, exact: true }).click();
    await expect(panel.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
  }
  await own('options.html');
});

test('the test page and the guide', async () => {
  const check = await own('check.html');
  await expect(check.getByText(/^Kiểm tra lúc/)).toBeVisible(slow);
  await save(check, 'Lưu tệp kiểm tra');
  const guide = await own('guide.html');
  await guide.getByRole('link', { name: '2. Đóng gói' }).click();
  await expect(guide.getByRole('heading', { name: '2. Đóng gói' })).toBeInViewport();
});

test('the first page, the sample with its badges and a card, and the guides with their pictures', async () => {
  await own('welcome.html');
  const sample = await own('sample.html');
  const badge = sample.locator('[data-dunghan="badge"]').first();
  await expect(badge).toBeVisible(slow);
  await badge.click();
  for (const whom of ['chuyen-vien', 'lanh-dao']) {
    const guide = await own(`guide.html?for=${whom}`);
    await guide.locator('picture').last().scrollIntoViewIfNeeded();
    await expect
      .poll(
        () =>
          guide
            .locator('picture img')
            .last()
            .evaluate((image: HTMLImageElement) => image.naturalWidth),
        slow,
      )
      .toBeGreaterThan(0);
  }
});

test('the report with its worker and every file, and a letter as a file and in print', async () => {
  const report = await own('report.html');
  await expect(report.locator('tr[data-key]').first()).toBeVisible(slow);
  for (const file of ['CSV', 'Excel (XLSX)', 'Lịch (ICS)', 'Danh sách phục vụ kiểm tra đột xuất'])
    await save(report, file);
  await report.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await report.getByRole('button', { name: 'In', exact: true }).click();
  await expect(report.locator('html[data-printed]')).toBeAttached();
  await report.locator('tr[data-key]').first().getByRole('checkbox').check();
  const opened = ours.context.waitForEvent('page');
  await report.getByRole('button', { name: 'Soạn văn bản nhắc' }).click();
  const letter = await opened;
  // Pages of hồ sơ name no unit, so nothing is drafted before its user does.
  await letter.getByLabel('Đơn vị nhận').fill('Phòng Kinh tế', slow);
  await letter.getByLabel('Đơn vị nhận').blur();
  await expect(letter.locator('article.letter')).toBeVisible(slow);
  await save(letter, 'Tải tệp DOCX');
  expect((await letter.pdf({ preferCSSPageSize: true })).subarray(0, 4).toString()).toBe('%PDF');
  await report.getByRole('tab', { name: 'Tỷ lệ và biểu đồ' }).click();
  await expect(report.locator('figure.chart').first()).toBeVisible(slow);
  await report.getByRole('tab', { name: 'Nhóm' }).click();
  await report.getByLabel('Tên phần của tôi').fill('Phòng Tổng hợp');
  await save(report, 'Lưu tệp nhóm');
});

test('a notification, with its icon', async () => {
  const shown = await ours.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { notifications: { create(of: object): Promise<string> } } };
    return chrome.notifications.create({ type: 'basic', iconUrl: '/icon/128.png', title: 'a', message: 'b' });
  });
  expect(shown).not.toBe('');
});

test('no host and no request more than without us', () => {
  const hosts = (log: readonly string[]) => new Set(log.map((line) => line.replace(/^\S+ (\w+:\/\/)?([^/]+).*/, '$2')));
  // What a page loads side by side may come in any order.
  const office = (log: readonly string[]) => log.filter((line) => line.includes(`:${demoPort}/`)).sort();
  expect(office(proxies.plain.log).length).toBeGreaterThan(lists.length);
  expect(office(proxies.ours.log)).toEqual(office(proxies.plain.log));
  const without = hosts(proxies.plain.log);
  const asked = hosts(proxies.ours.log.filter((line) => !isUpdateCheck(line)));
  expect([...asked].filter((host) => !without.has(host))).toEqual([]);
});

test('no page loads anything its policy forbids', () => {
  expect(complaints).toEqual([]);
});

test('what is forbidden is refused and heard', async () => {
  const page = await own('options.html');
  const before = proxies.ours.log.length;
  await page.evaluate(async (site) => {
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "x"' }));
    document.body.append(Object.assign(new Image(), { src: `${site}/anh.png` }));
    await fetch(site).catch(() => undefined);
  }, demoSite);
  for (const directive of ['style-src', 'script-src', 'img-src', 'connect-src'])
    await expect.poll(() => complaints.join('\n')).toContain(`Content Security Policy: ${directive}`);
  expect(proxies.ours.log.slice(before)).toEqual([]);
});
