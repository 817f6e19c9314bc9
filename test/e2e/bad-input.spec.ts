import { expect, type Page, test } from '@playwright/test';
import { widthFaults } from './look.ts';
import { type Screen, Screens, screens } from './screens.ts';
import { openStage, type Stage } from './stage.ts';

/** What no office should write, have or lack: every screen still makes sense, and says what is the matter. */
const viewport = { width: 1000, height: 700 };
const slow = { timeout: 30_000 };

test.describe.configure({ timeout: 180_000 });

/** Every kind of word that a page may hold where a short Vietnamese one belongs. */
const strange = [
  'W'.repeat(500),
  'ស្នើសុំរបាយការណ៍អំពីលទ្ធផលនៃការដោះស្រាយនីតិវិធីរដ្ឋបាល',
  '关于报告行政程序处理结果的函'.repeat(12),
  'طلب تقرير عن نتائج معالجة الإجراءات الإدارية',
  '📄🗓️👩🏽‍💼'.repeat(40),
  '<img src=x onerror="alert(1)">{donVi}%s\\u0000',
];
const words = { subjects: strange, issuers: strange, units: strange, persons: strange };

/** Screens that show what an office wrote. */
const withData = screens.filter(({ name }) =>
  ['popup', 'panel', 'panel-follow', 'panel-letters', 'panel-aside', 'panel-dossier', 'letter']
    .concat('report-list', 'report-rates', 'report-team')
    .includes(name),
);

async function faultsOf(page: Page): Promise<string[]> {
  const wide = await widthFaults(page, viewport.width);
  return [...wide, ...(await widthFaults(page, 320))];
}

/** Opens a screen; answers what is wrong with its width, and what it threw. */
async function look(all: Screens, screen: Screen): Promise<string[]> {
  const { context } = await all.stageOf(screen);
  const errors: string[] = [];
  const note = (error: { error(): Error }) => errors.push(error.error().message);
  context.on('weberror', note);
  const page = await all.open(screen);
  const found = await faultsOf(page);
  await page.close();
  context.off('weberror', note);
  return [...found, ...errors].map((fault) => `${screen.name}: ${fault}`);
}

async function lookAtAll(some: readonly Screen[], all: Screens): Promise<string[]> {
  const found: string[] = [];
  for (const screen of some) found.push(...(await look(all, screen)));
  await all.close();
  return found;
}

test('words without spaces, of other scripts, of no script', async () => {
  expect(withData.length).toBe(10);
  expect(await lookAtAll(withData, new Screens({ viewport, words }))).toEqual([]);
});

test('50,000 dossiers are there at once, and no page holds them all', async () => {
  const stage = await openStage({ viewport, dossiers: 50_000 });
  for (const path of ['popup.html', 'panel.html', 'report.html']) {
    const page = await stage.own(path);
    await expect(page.locator('[data-key]').first(), path).toBeVisible({ timeout: 90_000 });
    expect(await page.locator('[data-key]').count(), path).toBeLessThan(500);
    if (path === 'report.html') await expect(page.getByText(/(50\.000|49\.999) hồ sơ/).first()).toBeVisible(slow);
    expect(await faultsOf(page), path).toEqual([]);
    await page.close();
  }
  await stage.close();
});

const textOf = (page: Page) => page.locator('main').innerText();

test('no dossiers: every tab says what is not there', async () => {
  const stage = await openStage({ viewport, dossiers: 0 });
  const tabs: [string, string[]][] = [
    ['panel.html', ['risk', 'follow', 'letters', 'aside', 'journal', 'data']],
    ['report.html', ['list', 'rates', 'team']],
  ];
  for (const [path, names] of tabs) {
    const page = await stage.own(path);
    for (const name of names) {
      await page.locator(`#tab-${name}`).click();
      // Not one word for everything: each tab says something of its own.
      await expect(page.locator('#tab-body'), `${path} ${name}`).toContainText(/\p{L}{2,}/u, slow);
      expect(await page.locator('#tab-body [data-key]').count()).toBe(0);
      expect(await widthFaults(page, 320), `${path} ${name}`).toEqual([]);
    }
    await page.close();
  }
  await stage.close();
});

test('a year without a calendar: what is worked out says so', async () => {
  const stage = await openStage({ viewport, dossiers: 40, now: Date.parse('2031-03-05T09:30+07:00') });
  const dossier = screens.find(({ name }) => name === 'panel-dossier') as Screen;
  const page = await dossier.open(stage);
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  await expect(page.locator('main')).toContainText('Chưa có lịch nghỉ chính thức của năm này', slow);
  await stage.close();
});

/** A policy as the page would read it of the browser; policy.spec.ts has a real one. */
const managed = { language: 'vi', retention: { closedDays: 30 } };
const lock = `chrome.storage.managed.get = async () => (${JSON.stringify(managed)});`;

test('locked settings cannot be changed, and the page says who set them', async () => {
  const stage = await openStage({ viewport, dossiers: 0 });
  const page = await stage.own('options.html#privacy', lock);
  await expect(page.locator('main')).toContainText('Do cơ quan thiết lập.', slow);
  expect(await faultsOf(page)).toEqual([]);
  await stage.close();
});

/** What each page says where nothing can be read or kept. */
const withoutStorage: [path: string, says: RegExp][] = [
  ['popup.html', /Không mở được dữ liệu đã lưu/],
  ['panel.html', /Không mở được dữ liệu đã lưu/],
  ['report.html', /Không đọc được dữ liệu/],
  ['letter.html?id=1', /không cho đọc dữ liệu đã lưu/],
  ['check.html', /trình duyệt không cho dùng bộ nhớ/],
  ['options.html', /Tuỳ chọn/],
  ['guide.html', /Hướng dẫn/],
];

test('no storage: each page says it, and throws nothing', async () => {
  const stage: Stage = await openStage({ viewport, dossiers: 0, isWithoutStorage: true });
  for (const [path, says] of withoutStorage) {
    const page = await stage.own(path);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await expect.poll(() => textOf(page), { ...slow, message: path }).toMatch(says);
    expect([...(await faultsOf(page)), ...errors], path).toEqual([]);
    await page.close();
  }
  await stage.close();
});
