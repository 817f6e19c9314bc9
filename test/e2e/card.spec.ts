import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { beyondFocused, focusedIn, focusedName, heardOf, listenTo, scrollRests } from './card-stage.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { sidePanelText } from './side-panel.ts';
import { demoPort, demoSite } from './sites.ts';

/** The card behind a badge: by mouse and by keyboard, beside a host that must not notice either. */
const slow = { timeout: 20_000 };
/** An ordinary row and a secret one near the top of the list. */
let ordinary: string;
let number: string;
let secret: string;

let demo: Demo;
let browser: ExtensionBrowser;
let page: Page;

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  const rows = demo.oracle({ list: 'cho-xu-ly', size: 8 })?.rows ?? [];
  const open = rows.find((one) => !one.secret && one.source === 'column' && one.soKyHieu !== undefined);
  const mat = rows.find((one) => one.secret && one.due !== null);
  if (open?.soKyHieu === undefined || mat === undefined) throw new Error('the demo has not both kinds near its top');
  [ordinary, number, secret] = [open.id, open.soKyHieu, mat.id];
  browser = await launchExtension();
});
test.afterAll(async () => {
  await browser.close();
  await demo.close();
});
test.beforeEach(async () => {
  page = await browser.context.newPage();
});
test.afterEach(() => page.close());

const badges = () => page.locator('[data-dunghan="badge"]');
const card = () => page.locator('[data-dunghan="card"]');
const action = (name: string) => card().getByRole('button', { name });

async function openList(): Promise<void> {
  await page.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  await page.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  await expect.poll(() => badges().count()).toBeGreaterThan(5);
}

/** A page of the demo's site with one list of these rows, drawn by the test. */
async function openOwn(rows: string[][], more = ''): Promise<void> {
  const cells = (one: string[], tag: string) => `<tr>${one.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const body = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Văn bản</title><style>td{padding:12px;overflow-wrap:anywhere}table{width:100%}${more}</style><h1>Văn bản đến</h1><table border="1"><thead>
    ${cells(['Số ký hiệu', 'Trích yếu', 'Hạn xử lý', 'Hạn trả lời'], 'th')}</thead><tbody>${rows.map((one) => cells(one, 'td')).join('')}</tbody></table>`;
  await page.route(`${demoSite}/tu-ve`, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(`${demoSite}/tu-ve`);
  await expect(badges().first()).toBeVisible();
}

/** The badge over a row. */
async function badgeOf(id: string): Promise<Locator> {
  const row = await page.locator(`tr[data-id="${id}"]`).boundingBox();
  const boxes = await badges().evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  const at = boxes.findIndex((top) => row !== null && top >= row.y && top < row.y + row.height);
  expect(at).toBeGreaterThanOrEqual(0);
  return badges().nth(at);
}

const listen = () => listenTo(page);
const heard = () => heardOf(page);
const focused = () => focusedIn(page);
const endOfFocused = (end: 'top' | 'bottom') => beyondFocused(page, end);
const nameOfFocused = () => focusedName(page);

test('by mouse: state, time left, deadline, where it was read, how it was counted; the host hears nothing', async () => {
  await openList();
  await listen();
  const badge = await badgeOf(ordinary);
  await expect(badge).toHaveRole('button');
  await expect(badge).toHaveAttribute('aria-haspopup', 'dialog');
  await expect(badge).toHaveAttribute('aria-expanded', 'false');
  await expect(badge).toHaveAccessibleName(/^(Quá hạn|Đến hạn hôm nay|Sắp đến hạn|Trong hạn)/);
  await badge.click();
  await expect(card()).toHaveRole('dialog');
  await expect(card()).toHaveAccessibleName(`Đúng Hạn: thời hạn của ${number}`);
  await expect(badge).toHaveAttribute('aria-expanded', 'true');
  await expect(card().locator('.pill')).toHaveText(/^(Quá hạn|Đến hạn hôm nay|Sắp đến hạn|Trong hạn)$/);
  await expect(card().locator('.due')).toHaveText(/^Hạn \d\d\/\d\d\/\d{4} \(\d\d:\d\d\)$/);
  await expect(card()).toContainText('Đọc ở cột “Hạn xử lý”:');
  await expect(action('Sửa cách đọc…')).toBeVisible();
  await action('Đóng').click();
  await expect(card()).toHaveCount(0);
  await expect(badge).toHaveAttribute('aria-expanded', 'false');
  expect(await heard()).toEqual([]);
});

test('by keyboard alone: one stop for the list, arrows along it, Enter opens, Escape closes and gives the focus back', async () => {
  await openList();
  await expect(badges().and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input, select')];
    links
      .filter((one) => one.offsetParent !== null)
      .at(-1)
      ?.focus();
  });
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return focused();
    })
    .toBe('badge');
  await listen();
  const names = [await nameOfFocused()];
  await page.keyboard.press('ArrowDown');
  names.push(await nameOfFocused());
  expect(names.every((name) => name !== '')).toBe(true);
  await page.keyboard.press('End');
  await expect.poll(() => endOfFocused('bottom')).toBe(0);
  await page.keyboard.press('Home');
  await expect.poll(() => endOfFocused('top')).toBe(0);
  await page.keyboard.press('ArrowDown');
  expect(await endOfFocused('top')).toBe(1);
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key);
    await expect(card()).toBeVisible();
    await expect.poll(focused).toBe('card');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('close');
    await page.keyboard.press('Escape');
    await expect(card()).toHaveCount(0);
    expect(await focused()).toBe('badge');
  }
  expect(await heard()).toEqual([]);
  // Nothing keeps the focus: on from the last badge of the page the browser's own order goes.
  await page.keyboard.press('Tab');
  expect(await focused()).not.toBe('badge');
});

test('keys of no use to us are the host’s, as if nothing had the focus', async () => {
  await openList();
  const badge = await badgeOf(ordinary);
  await badge.focus();
  await listen();
  const reaches = async (key: string, name = key) => {
    await page.keyboard.press(key);
    const keys = await heard();
    expect(keys[0], key).toBe(`keydown ${name} body`);
    expect(keys.at(-1), key).toBe(`keyup ${name} body`);
  };
  for (const place of ['badge', 'card']) {
    expect(await focused()).toBe(place);
    for (const key of ['j', 'k', '/', '?', 'F2', 'Delete', 'PageDown']) await reaches(key);
    for (const key of ['j', 'ArrowUp', 'Enter']) {
      await page.keyboard.press(`Alt+${key}`);
      expect(await heard(), key).toContain(`keydown ${key} body`);
    }
    await page.keyboard.press('Control+Enter');
    expect(await heard()).toContain('keydown Enter body');
    if (place === 'card') break;
    // A page that still scrolls by the key above would take the row, and the card with it, out of view.
    await scrollRests(page);
    await page.evaluate(() => scrollTo(0, 0));
    await (await badgeOf(ordinary)).focus();
    await heard();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('card');
    expect(await heard()).toEqual([]);
  }
});

test('what the host prevents is prevented, and what it does not, the browser does', async () => {
  await openList();
  await (await badgeOf(ordinary)).focus();
  await page.evaluate(() => {
    document.body.addEventListener('keydown', (event) => event.key === 'PageUp' || event.preventDefault(), {
      once: true,
    });
  });
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  // The first was prevented: two pages down would be twice as far.
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  expect(await page.evaluate(() => scrollY < innerHeight)).toBe(true);
});

test('a field that the user is in keeps the focus when a badge is clicked', async () => {
  await openList();
  const field = page.locator('input:visible').first();
  await field.focus();
  await listen();
  await (await badgeOf(ordinary)).click();
  await expect(card()).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card()).toHaveCount(0);
  await expect(field).toBeFocused();
  expect(await heard()).toEqual([]);
});

test('a script of the host opens nothing', async () => {
  await openList();
  await page.evaluate(() => {
    const root = document.querySelector('[data-dunghan="layer"]')?.shadowRoot;
    const badge = root?.querySelector<HTMLElement>('[data-dunghan="badge"]');
    badge?.click();
    for (const type of ['keydown', 'keyup']) {
      badge?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, composed: true }));
    }
  });
  await (await badgeOf(ordinary)).click();
  await expect(card()).toHaveCount(1);
  await expect(card()).toHaveAccessibleName(`Đúng Hạn: thời hạn của ${number}`);
});

test('the card of a secret row says how long is left and nothing of the row, and leads to no panel', async () => {
  await openList();
  await (await badgeOf(secret)).click();
  await expect(card()).toHaveAccessibleName('Đúng Hạn: thời hạn của dòng này');
  await expect(action('Sửa cách đọc…')).toBeVisible();
  await expect(action('Mở trong bảng bên')).toHaveCount(0);
  await expect(card().locator('.part, .number')).toHaveCount(0);
  await expect(card()).not.toContainText('Hạn xử lý');
});

test('“Mở trong bảng bên” opens the panel at this dossier, by mouse and by keyboard', async () => {
  await openList();
  await (await badgeOf(ordinary)).click();
  await action('Mở trong bảng bên').click();
  await expect.poll(() => sidePanelText(browser.context, page), slow).toContain('Vì sao là hạn này');
  expect(await sidePanelText(browser.context, page)).toContain(number);
  await expect(card()).toHaveCount(0);
  await (await badgeOf(ordinary)).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(action('Mở trong bảng bên')).toBeVisible();
  const other = (await card().locator('.number').textContent()) ?? '';
  expect(other).not.toBe(number);
  await action('Mở trong bảng bên').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => sidePanelText(browser.context, page), slow).toContain(other);
  await expect(card()).toHaveCount(0);
  expect(await focused()).toBe('badge');
  // However many rows fit beside the panel: no badge is left without its row.
  await expect(page.locator('[data-dunghan="held"]')).toHaveCount(0);
});

test('a row of which nothing can be kept leads to no panel; its other deadlines are told', async () => {
  await openOwn([['', 'Việc không số', '22/12/2026', '26/12/2026 10:00']]);
  await badges().first().click();
  await expect(card().locator('.others li')).toHaveText('Hạn trả lời26/12/2026 (10:00)26/12/2026 10:00');
  await expect(action('Mở trong bảng bên')).toHaveCount(0);
});

test('at 320 px and with texts without end the card stays within the screen and scrolls by itself', async () => {
  await page.setViewportSize({ width: 320, height: 320 });
  const endless = 'Vănbản'.repeat(90);
  const rows = [1, 2, 3, 4, 5, 6].map((n) => [
    `${n}/${endless.slice(0, 80)}`,
    'V/v',
    `22/12/2026 ${endless}`,
    '26/12/2026',
  ]);
  await openOwn(rows, 'td{font-size:9px;padding:20px 1px}');
  await badges().first().click();
  await expect(card()).toBeVisible();
  const fits = await card().evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const inner = element.scrollWidth <= element.clientWidth;
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && inner;
  });
  expect(fits).toBe(true);
  expect(await card().evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
  const scrolled = await page.evaluate(() => scrollY);
  const box = await card().boundingBox();
  if (box === null) throw new Error('no card');
  await page.mouse.move(box.x + 30, box.y + 30);
  await page.mouse.wheel(0, 5000);
  await expect
    .poll(() => card().evaluate(({ scrollTop, scrollHeight, clientHeight }) => scrollTop + clientHeight - scrollHeight))
    .toBeGreaterThan(-2);
  await page.mouse.wheel(0, 500);
  await expect(action('Sửa cách đọc…')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  const sizes = await card()
    .getByRole('button')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).every((one) => Math.min(one.width, one.height) >= 24),
    );
  expect(sizes).toBe(true);
});
