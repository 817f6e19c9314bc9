import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { disagreements } from './agree.ts';
import { seen } from './badges.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { buildGeneral, willAllow } from './general.ts';
import { type Hand, keyboard, mouse, tabs } from './hands.ts';
import { colleagueFile, countOf, rowsOfXlsx, wordsOfDocx } from './office-files.ts';
import { sidePanelText } from './side-panel.ts';
import { demoPort, demoSite } from './sites.ts';

/**
 * What officials do with the extension, from its installation to the day all is wiped: each task by mouse, and by keyboard
 * alone. The toolbar is the browser's own and out of a test's reach: what its icon opens is opened by its address.
 */
const slow = { timeout: 30_000 };
let demo: Demo;
let browser: ExtensionBrowser;
let folder: string;
/** Built once for both hands. */
let extension: string | undefined;
/** The list of the demo office. */
let list: Page;
let panel: Page;
let report: Page;
/** The dossier that is found, and put off. */
let number: string;
/** To whom the letter goes. */
let unit: string;

async function own(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

/** The page that an act opens; a popup has gone then, perhaps before the key that was pressed in it is up again. */
async function opened(act: () => Promise<void>): Promise<Page> {
  const acted = act().catch((error: Error) => {
    if (!error.message.includes('has been closed')) throw error;
  });
  const [page] = await Promise.all([browser.context.waitForEvent('page', slow), acted]);
  return page;
}

/** The file that a button saves. */
async function saved(hand: Hand, page: Page, button: string) {
  const [file] = await Promise.all([page.waitForEvent('download', slow), hand.press(page, 'button', button)]);
  return file;
}

async function show(query: string): Promise<void> {
  await list.bringToFront();
  await list.goto(`${demoSite}/danh-sach/cho-xu-ly?${query}`);
  await expect(list.locator('[data-dunghan="badge"]').first()).toBeVisible(slow);
}

async function allowSite(hand: Hand): Promise<void> {
  const isFirst = (page: Page) => page.url().endsWith('/welcome.html');
  await expect.poll(() => browser.context.pages().some(isFirst), slow).toBe(true);
  const welcome = browser.context.pages().find(isFirst) as Page;
  await willAllow(browser, demoSite);
  expect(await browser.worker.evaluate('chrome.permissions.getAll()')).toMatchObject({ origins: [] });
  await hand.fill(welcome, 'Địa chỉ hệ thống', `${demoSite}/danh-sach`);
  await hand.press(welcome, 'button', 'Cho phép trang này');
  list = await opened(() => hand.press(welcome, 'link', /^Mở localhost/));
  await expect(list.locator('[data-dunghan="badge"]').first()).toBeVisible(slow);
  await expect(welcome.getByRole('heading', { name: 'Xem việc cần chú ý' })).toBeVisible(slow);
  const rows = demo.oracle({ list: 'cho-xu-ly' })?.rows ?? [];
  const found = (await seen(list, 'tr[data-id]')).rows;
  expect(found.length).toBeGreaterThan(3);
  expect(disagreements(found, new Map(rows.map((row) => [row.id, row])), Date.now())).toEqual([]);
  await welcome.close();
}

/** A page of the list that begins with an ordinary dossier that is overdue. */
function overduePage(): { query: string; number: string } {
  for (let page = 1; page < 20; page++) {
    const [first] = demo.oracle({ list: 'cho-xu-ly', sort: 'han', size: 5, page })?.rows ?? [];
    const isOrdinary = first?.source === 'column' && !first.secret && !first.paused && !first.finished;
    if (isOrdinary && Date.parse(first.due ?? '') < Date.now() && first.soKyHieu !== undefined)
      return { query: `sort=han&size=5&page=${page}`, number: first.soKyHieu };
  }
  throw new Error('the demo has no overdue row where it is looked for');
}

async function findWhy(hand: Hand): Promise<void> {
  const { query, number: first } = overduePage();
  number = first;
  await show(query);
  await hand.pressIn(list, { role: 'button', from: /^Quá hạn[ ,]/, key: 'ArrowDown' }, /^Quá hạn[ ,]/);
  const card = list.locator('[data-dunghan="card"]');
  await expect(card).toHaveAccessibleName(`Đúng Hạn: thời hạn của ${number}`);
  await expect(card).toContainText('Đọc ở cột “Hạn xử lý');
  await hand.press(list, 'button', 'Mở trong bảng bên');
  await expect.poll(() => sidePanelText(browser.context, list), slow).toContain(number);
  await show('sort=han&size=50');
  panel = await own('panel.html');
  await hand.press(panel, 'button', `Mở hồ sơ ${number}`);
  await expect(panel.locator('.dossier-head .reasons li').first()).toHaveText(/quá hạn \d+ ngày làm việc/);
  await hand.press(panel, 'summary', 'Vì sao là hạn này');
  await expect(panel.locator('.dossier-head .steps li').first()).toBeVisible();
}

async function snooze(hand: Hand): Promise<void> {
  const popup = await own('popup.html');
  await expect(popup.locator('li[data-key]', { hasText: number })).toHaveCount(1, slow);
  expect(await countOf(popup, 'snoozes')).toBe(0);
  await hand.press(panel, 'button', 'Đầu tuần tới');
  await expect(panel.locator('.marks')).toContainText('Không nhắc cho tới', slow);
  await expect(popup.locator('li[data-key]', { hasText: number })).toHaveCount(0, slow);
  await expect.poll(() => countOf(popup, 'snoozes')).toBe(1);
  await popup.close();
  await hand.press(panel, 'button', '← Danh sách');
}

/** The rows of the panel that are at risk, with the unit each names. */
async function atRisk(): Promise<{ number: string; unit: string; state: string }[]> {
  const rows = panel.locator('li:is([data-state="overdue"], [data-state="today"], [data-state="soon"])');
  await expect(rows.nth(20)).toBeVisible(slow);
  return rows.evaluateAll((found) =>
    found.map((li) => ({
      number: li.querySelector('.number')?.textContent ?? '',
      unit: li.querySelector('p.quiet')?.textContent?.split(' · ')[1] ?? '',
      state: li.getAttribute('data-state') ?? '',
    })),
  );
}

async function writeLetter(hand: Hand): Promise<void> {
  const rows = (await atRisk()).filter(({ state }) => state === 'overdue');
  const three = rows.map((row) => rows.filter((one) => one.unit === row.unit && row.unit !== '').slice(0, 3));
  const chosen = three.find(({ length }) => length === 3) ?? [];
  expect(chosen).toHaveLength(3);
  unit = chosen[0]?.unit ?? '';
  for (const row of chosen) await hand.press(panel, 'checkbox', `Chọn ${row.number}`);
  const letter = await opened(() => hand.press(panel, 'button', 'Soạn văn bản'));
  await expect(letter.locator('article.letter')).toContainText(unit, slow);
  await expect(letter.getByLabel('Lần')).toHaveValue('first');
  const file = await saved(hand, letter, 'Tải tệp DOCX');
  expect(file.suggestedFilename()).toMatch(/^Nhac-lan-1_.*\.docx$/);
  const words = await wordsOfDocx(file);
  for (const row of rows) expect(words.includes(row.number), row.number).toBe(chosen.includes(row));
  // Its number of times stands in the file's name only; the letters after it say “đôn đốc” and name those before.
  expect(words).toMatch(/^V\/v nhắc xử lý 03 văn bản/m);
  expect(words).not.toMatch(/đôn đốc|lần [23]/);
  expect(words).toContain(`Kính gửi: ${unit}`);
  await letter.close();
}

const named = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

async function exportUnit(hand: Hand): Promise<void> {
  const expected = (await atRisk()).filter((row) => row.unit === unit).map((row) => row.number);
  const popup = await own('popup.html');
  report = await opened(() => hand.press(popup, 'button', 'Báo cáo'));
  await popup.close();
  const status = report.getByText(/ trong .* hồ sơ$/);
  const before = (await status.textContent(slow)) ?? '';
  for (const state of ['Trong hạn', 'Tạm dừng', 'Chưa rõ hạn']) await hand.press(report, 'checkbox', named(state));
  await hand.press(report, 'summary', 'Đơn vị');
  await hand.press(report, 'checkbox', named(unit));
  await expect(status).toHaveText(named(`${expected.length} trong`), slow);
  expect(before).not.toMatch(named(`${expected.length} trong`));
  const [head = {}, ...rows] = await rowsOfXlsx(await saved(hand, report, 'Excel (XLSX)'));
  const column = (name: RegExp) => Object.keys(head).find((key) => name.test(head[key] ?? '')) ?? '';
  expect(new Set(rows.map((row) => row[column(/^Đơn vị/)]))).toEqual(new Set([unit]));
  expect(rows.map((row) => row[column(/^Số/)]).toSorted()).toEqual(expected.toSorted());
}

/** How many whole working days are left until the farthest deadline in view. */
const daysLeft = () =>
  list
    .locator('[data-dunghan="badge"]')
    .evaluateAll((all) =>
      Math.max(...all.map((one) => Number(/^còn (\d+) ngày/.exec(one.getAttribute('title') ?? '')?.[1] ?? 0))),
    );

async function addDayOff(hand: Hand): Promise<void> {
  await show('size=50');
  await expect.poll(daysLeft, slow).toBeGreaterThan(2);
  const before = await daysLeft();
  const popup = await own('popup.html');
  const options = await opened(() => hand.press(popup, 'button', 'Tuỳ chọn'));
  await popup.close();
  await hand.press(options, 'link', 'Lịch làm việc');
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const days = options.locator('button.day[data-mark="work"]');
  await expect(days.first()).toBeVisible(slow);
  const dates = await days.evaluateAll((all) => all.map((one) => one.getAttribute('data-date') ?? ''));
  const date = dates.find((one) => one > today) ?? '';
  const day = options.locator(`button[data-date="${date}"]`);
  const month = options.locator('.month', { has: day }).locator('button[tabindex="0"]');
  const nameOf = async (button: typeof day) => named((await button.getAttribute('aria-label')) ?? '');
  await hand.pressIn(options, { role: 'button', from: await nameOf(month), key: 'ArrowRight' }, await nameOf(day));
  await hand.fill(options, 'Lý do', 'Ngày truyền thống của cơ quan');
  await hand.press(options, 'button', 'Lưu ngày này');
  await expect(day).toHaveAccessibleName(/Ngày nghỉ, Ngày truyền thống của cơ quan, bạn đặt/, slow);
  await list.bringToFront();
  await expect.poll(daysLeft, slow).toBe(before - 1);
  await options.close();
}

async function importTeam(hand: Hand): Promise<void> {
  await report.bringToFront();
  await hand.press(report, 'button', 'Bỏ lọc');
  await hand.pressIn(report, tabs, 'Nhóm');
  const mine = await saved(hand, report, 'Lưu tệp nhóm');
  const members = ['Phòng Kinh tế xã Tân Lập', 'Văn phòng xã Phú Mỹ'];
  const files = members.map((_, i) => join(folder, `nhom-${i}.jsonl`));
  const numbers = await Promise.all(files.map((file, i) => colleagueFile(mine, file, members[i] ?? '', `900${i}`)));
  await hand.open(report, 'Chọn tệp', files);
  await expect(report.getByText('Đang ghép 2 phần')).toBeVisible(slow);
  await expect(report.locator('.results li')).toHaveText([/đã nhận 1 hồ sơ/, /đã nhận 1 hồ sơ/]);
  await hand.pressIn(report, tabs, 'Danh sách');
  for (const [i, name] of members.entries()) {
    await hand.fill(report, 'Tìm', numbers[i] ?? '');
    await expect(report.locator('tr[data-key]')).toHaveCount(1, slow);
    await expect(report.locator('tr[data-key]')).toContainText(numbers[i] ?? '');
    await expect(report.locator('tr[data-key]')).toContainText(name);
  }
}

async function wipe(hand: Hand): Promise<void> {
  await panel.bringToFront();
  expect(await countOf(panel, 'dossiers')).toBeGreaterThan(20);
  await hand.pressIn(panel, tabs, 'Dữ liệu');
  await hand.fill(panel, /^Gõ XOÁ/, 'XOÁ');
  await hand.press(panel, 'button', 'Xoá tất cả');
  await expect(panel.getByText('Đã xoá tất cả.')).toBeVisible(slow);
  await expect(panel.getByLabel(/^Gõ XOÁ/)).toBeFocused();
  for (const table of ['dossiers', 'events', 'snoozes', 'letters']) expect(await countOf(panel, table), table).toBe(0);
  const popup = await own('popup.html');
  await expect(popup.getByText('Chưa có hồ sơ nào có hạn.')).toBeVisible(slow);
}

const tasks: [name: string, task: (hand: Hand) => Promise<void>][] = [
  ['a site is allowed, and its list has badges', allowSite],
  ['why a dossier is at risk is found in the page and in the panel', findWhy],
  ['it is put off', snooze],
  ['a letter lần 1 for three dossiers of one unit is saved as DOCX', writeLetter],
  ['the list of a unit at risk is saved as XLSX', exportUnit],
  ['a day off of the office counts at once', addDayOff],
  ['colleagues’ team files stand in the report', importTeam],
  ['everything is wiped', wipe],
];

for (const hand of [mouse, keyboard])
  test.describe(`by ${hand.name}`, () => {
    test.describe.configure({ mode: 'serial' });
    test.beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'dung-han-tasks-'));
      demo = await startDemo({ port: demoPort });
      extension ??= buildGeneral();
      browser = await launchExtension({ extension });
    });
    test.afterAll(async () => {
      await browser.close();
      await demo.close();
      rmSync(folder, { recursive: true, force: true });
    });
    for (const [name, task] of tasks) test(name, () => task(hand));
  });
