import { expect, type Page, test } from '@playwright/test';
import { optionSections } from '../../lib/model/option-section.ts';
import { type Demo, startDemo } from '../demo/server.ts';
import { expectAccessible } from './axe.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { type OwnPolicy, ownPolicy } from './policy.ts';
import { demoPort, demoSite } from './sites.ts';

/** The office's calendar in the options: a day off is added, and every deadline follows; by keyboard and by mouse. */
const slow = { timeout: 20_000 };
const late = { timeout: 40_000 };
let demo: Demo;
let browser: ExtensionBrowser;
let policy: OwnPolicy;
let inbox: Page;
let options: Page;

test.describe.configure({ mode: 'serial' });
test.skip(process.platform !== 'linux', 'mounts are Linux’s');
test.setTimeout(150_000);
test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  policy = ownPolicy();
  browser = await launchExtension({ executablePath: policy.executablePath });
  inbox = await browser.context.newPage();
  await inbox.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  await inbox.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html#calendar`);
  await expect(options.getByRole('heading', { level: 2, name: 'Lịch làm việc' })).toBeVisible(slow);
});
test.afterAll(async () => {
  await browser?.close();
  policy?.remove();
  await demo?.close();
});

const cell = (date: string) => options.locator(`button[data-date="${date}"]`);
const dialog = () => options.getByRole('dialog');
const year = () => options.getByLabel('Năm', { exact: true });
const card = () => options.locator('.card.year');
/** How many whole working days are left until the farthest deadline in the list. */
const daysLeft = () =>
  inbox
    .locator('[data-dunghan="badge"]')
    .evaluateAll((all) =>
      Math.max(...all.map((one) => Number(/^còn (\d+) ngày/.exec(one.getAttribute('title') ?? '')?.[1] ?? 0))),
    );
/** The same, once it has not changed for a second: badges follow a change in the calendar a little later. */
async function settledDays(): Promise<number> {
  let last = Number.NaN;
  const isSame = async () => {
    const before = last;
    last = await daysLeft();
    return last === before && last > 0;
  };
  await expect.poll(isSame, { intervals: [1000], ...slow }).toBe(true);
  return last;
}
/** Shows the next day that is worked as usual, over which far deadlines reach; at the end of a year, that of the next. */
async function nextWorkDay(): Promise<string> {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  for (const its of [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1]) {
    await year().selectOption(String(its));
    const dates = await options
      .locator(`button.day[data-mark="work"][data-date^="${its}-"]`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-date') ?? ''));
    const date = dates.find((one) => one > today);
    if (date !== undefined) return date;
  }
  throw new Error('no working day to come');
}

test('each month is one stop of Tab; arrows, Home, End and pages lead through the year', async () => {
  await year().selectOption('2026');
  await cell('2026-01-01').focus();
  for (const [key, date] of [
    ['ArrowRight', '2026-01-02'],
    ['ArrowDown', '2026-01-09'],
    ['End', '2026-01-31'],
    ['PageDown', '2026-02-28'],
    ['ArrowRight', '2026-03-01'],
    ['ArrowUp', '2026-02-22'],
    ['Home', '2026-02-01'],
    ['Shift+PageDown', '2027-02-01'],
    ['Shift+PageUp', '2026-02-01'],
    ['PageUp', '2026-01-01'],
    ['ArrowLeft', '2025-12-31'],
    ['ArrowRight', '2026-01-01'],
  ] as const) {
    await options.keyboard.press(key);
    await expect(cell(date), key).toBeFocused();
  }
  await options.keyboard.press('Tab');
  await expect(cell('2026-02-01')).toBeFocused();
  expect(await options.locator('button.day[tabindex="0"]').count()).toBe(12);
});

test('by keyboard: a day off for the office, and the badges of the list count without it', async () => {
  const date = await nextWorkDay();
  const before = await settledDays();
  expect(before).toBeGreaterThan(5);
  await cell(date).focus();
  await options.keyboard.press('Enter');
  await expect(dialog()).toBeVisible();
  await expect(dialog().getByRole('radio', { name: 'Nghỉ cả ngày' })).toBeFocused();
  await options.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
  await expect(cell(date)).toBeFocused();
  await options.keyboard.press('Enter');
  await options.keyboard.press('Tab');
  await options.keyboard.type('Kỷ niệm ngày thành lập');
  await options.keyboard.press('Enter');
  await expect(dialog()).toHaveCount(0);
  await expect(cell(date)).toBeFocused();
  await expect(cell(date)).toHaveAttribute('data-mark', 'off', slow);
  await expect(cell(date)).toHaveAccessibleName(/Ngày nghỉ, Kỷ niệm ngày thành lập, bạn đặt/);
  await expect(card().getByRole('status')).toContainText('Đã lưu ngày');
  await expect.poll(daysLeft, slow).toBe(before - 1);
  await card().getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await expect(card().getByRole('status')).toBeFocused();
  await expect(cell(date)).toHaveAttribute('data-mark', 'work', slow);
  await expect.poll(daysLeft, slow).toBe(before);
});

test('by mouse: hours of its own, what is wrong in them, and back to what is shipped', async () => {
  await year().selectOption('2026');
  await cell('2026-09-02').click();
  await expect(dialog()).toContainText('lịch có sẵn');
  await dialog().getByRole('radio', { name: 'Làm việc theo giờ riêng' }).click();
  await dialog().getByLabel('Giờ làm việc').fill('11:30-07:30');
  await dialog().getByRole('button', { name: 'Lưu ngày này' }).click();
  await expect(dialog().getByRole('alert')).toContainText('Không phải khoảng giờ');
  await dialog().getByLabel('Giờ làm việc').fill('7h30-11h30');
  await dialog().getByRole('button', { name: 'Lưu ngày này' }).click();
  await expect(cell('2026-09-02')).toHaveAccessibleName(/Giờ riêng 07:30–11:30, bạn đặt/, slow);
  const row = options.getByRole('row', { name: /^T4 02\/09/ });
  await expect(row).toContainText('Giờ riêng 07:30–11:30');
  await row.getByRole('button', { name: 'T4 02/09/2026: sửa' }).click();
  await dialog().getByRole('button', { name: 'Trở về lịch có sẵn' }).click();
  await expect(cell('2026-09-02')).toHaveAccessibleName(/Ngày nghỉ, Quốc khánh, lịch có sẵn/, slow);
});

test('a year without a notice says so, and marks what may change', async () => {
  await expect(card().getByText(/chưa có thông báo/)).toHaveCount(0);
  await year().selectOption('2031');
  await expect(card().getByText(/Năm 2031 chưa có thông báo/)).toBeVisible();
  await expect(options.getByRole('button', { name: /Chưa chắc chắn/ }).first()).toBeVisible();
  await options.getByRole('button', { name: 'Năm sau' }).click();
  await expect(year()).toHaveValue('2032');
  await year().selectOption('2100');
  await expect(options.getByRole('button', { name: 'Năm sau' })).toBeDisabled();
  await year().selectOption('2026');
});

test('a list of days: what it would change, the line of what is wrong, taken in and taken back', async () => {
  const form = options.getByRole('form', { name: 'Nhập danh sách ngày' });
  const list =
    'ngày;loại;lý do;nguồn\n12/10/2026;nghỉ;Thành lập tỉnh;TB 5\n31/11/2026;nghỉ\n17/10/2026;làm việc như thứ Hai';
  await form.getByLabel('Danh sách ngày').fill(list);
  await form.getByRole('button', { name: 'Xem trước' }).click();
  await expect(form.getByText('2 ngày mới, 0 ngày đổi')).toBeVisible();
  await expect(form.getByText(/Dòng 3: không phải một ngày có thật/)).toBeVisible();
  await form.getByRole('button', { name: 'Nhập 2 ngày' }).click();
  await expect(cell('2026-10-12')).toHaveAccessibleName(/Ngày nghỉ, Thành lập tỉnh, bạn đặt/, slow);
  await expect(cell('2026-10-17')).toHaveAccessibleName(/Làm bù theo giờ thứ Hai, bạn đặt/);
  await expect(form.getByLabel('Danh sách ngày')).toHaveValue(list);
  await form.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(cell('2026-10-12')).toHaveAttribute('data-mark', 'work', slow);
  const ics =
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261013\r\nSUMMARY:Họp\r\nEND:VEVENT\r\nEND:VCALENDAR';
  await form
    .getByLabel('Chọn tệp…')
    .setInputFiles({ name: 'lich.ics', mimeType: 'text/calendar', buffer: Buffer.from(ics) });
  await expect(form.getByRole('button', { name: 'Nhập 1 ngày' })).toBeVisible();
});

test('the week: what is no hours is told beside its field, and the badges follow what is saved', async () => {
  const form = options.getByRole('form', { name: 'Giờ làm việc trong tuần' });
  const before = await settledDays();
  await form.getByLabel('Thứ Sáu').fill('chiều');
  await form.getByRole('button', { name: 'Lưu giờ làm việc' }).click();
  await expect(form.getByLabel('Thứ Sáu')).toHaveAccessibleDescription(/Không phải khoảng giờ/);
  await form.getByLabel('Thứ Sáu').fill('');
  await form.getByRole('button', { name: 'Lưu giờ làm việc' }).click();
  await expect(form.getByRole('status')).toHaveText('Đã lưu.', slow);
  await expect.poll(daysLeft, slow).toBeLessThan(before);
  await form.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(form.getByLabel('Thứ Sáu')).toHaveValue('07:30–11:30, 13:00–17:00', slow);
  await expect.poll(daysLeft, slow).toBe(before);
});

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing in any part, ${theme}`, async () => {
    await options.emulateMedia({ colorScheme: theme });
    for (const section of optionSections) {
      await options.goto(`chrome-extension://${browser.id}/options.html#${section}`);
      await expect(options.locator(`#part-${section}`)).toBeVisible();
      await options.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      await expectAccessible(options, section);
    }
    await options.goto(`chrome-extension://${browser.id}/options.html#calendar`);
    await cell('2026-09-02').click();
    await expectAccessible(options, 'a day');
    await options.keyboard.press('Escape');
  });

test('narrow, and twice as large: nothing to scroll sideways; a field leads to the parts', async () => {
  await options.emulateMedia({ colorScheme: 'light' });
  await options.setViewportSize({ width: 320, height: 800 });
  for (const section of optionSections) {
    await options.getByLabel('Chuyển đến phần').selectOption(section);
    await expect(options.locator(`#part-${section}`)).toBeVisible();
    await expect(options).toHaveURL(new RegExp(`#${section}$`));
    expect(await options.evaluate(() => document.documentElement.scrollWidth), section).toBeLessThanOrEqual(320);
  }
  await options.setViewportSize({ width: 1280, height: 800 });
});

test('what policy sets is shown locked, and says by whom', async () => {
  policy.write(browser.id, {
    calendar: { days: { '2026-10-14': { off: true, reason: 'Nghỉ theo quyết định', source: 'QĐ 9' } } },
    rules: { limits: [{ amount: 3, unit: 'workDay', basis: 'Quy chế, Điều 9', doKhan: 'khan' }] },
    secrecy: { [demoSite]: { emptyMeans: 'notSecret' } },
  });
  await options.goto(`chrome-extension://${browser.id}/options.html#calendar`);
  await expect(cell('2026-10-14')).toHaveAccessibleName(/Nghỉ theo quyết định, do cơ quan thiết lập/, late);
  await cell('2026-10-14').click();
  await expect(dialog()).toContainText('QĐ 9');
  await expect(dialog()).toContainText('Do cơ quan thiết lập.');
  await expect(dialog().getByRole('button')).toHaveText(['Đóng']);
  await dialog().getByRole('button', { name: 'Đóng' }).click();
  await expect(cell('2026-10-14')).toBeFocused();
  await options.goto(`chrome-extension://${browser.id}/options.html#deadlines`);
  const limits = options.getByRole('form', { name: 'Thời hạn theo quy chế của cơ quan' });
  await expect(limits.getByLabel('Căn cứ')).toHaveValue('Quy chế, Điều 9');
  await expect(limits.getByLabel('Căn cứ')).not.toBeEditable();
  await expect(limits.getByRole('button')).toHaveCount(0);
  await options.goto(`chrome-extension://${browser.id}/options.html#sites`);
  const means = options.locator(`fieldset:has-text("${demoSite}")`).getByLabel('Ô Độ mật để trống nghĩa là');
  await expect(means).toBeDisabled();
  await expect(means).toHaveAccessibleDescription(/Do cơ quan thiết lập\./);
});
