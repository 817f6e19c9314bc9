import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { demoPort, demoSite } from '../e2e/sites.ts';
import { demoXpi } from './build.ts';
import { press, words } from './controls.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

/** The test page and the guide in Firefox, whose policy and sites answer otherwise; both under the policy of its pages. */
const slow = { timeout: 30_000 };
let demo: Demo;
let firefox: Firefox;

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  firefox = await launchFirefox({ xpi: demoXpi });
});
test.afterAll(async () => {
  await firefox.close();
  await demo.close();
});

test('the test page reads open lists, knows that no policy is there, and saves its file', async () => {
  const page = await firefox.visit(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  await page.waitForSelector('html[data-dunghan-ready]');
  const check = await firefox.own('check.html');
  await expect.poll(() => words(check), slow).toMatch(/Văn bản đến chờ xử lý\s+Đọc tốt\s+50/);
  const said = await words(check);
  expect(said).toContain('Không có thiết lập nào từ chính sách.');
  expect(said).toContain('Không thấy chỗ nào sai.');
  expect(said).toMatch(/Trình duyệt\s+Firefox\/\d+/);
  expect(said).toContain('Ghi được dữ liệu.');
  const file = readFileSync(await firefox.saved(() => press(check, 'Lưu tệp kiểm tra')), 'utf8');
  expect(JSON.parse(file).pages).toMatchObject([{ site: demoSite, lists: [{ health: 'well', rows: 50 }] }]);
  expect(file).not.toContain('Văn bản đến');
});

test('the policy of its pages holds: nothing is asked, and no style or script that is not a file of ours', async () => {
  const guide = await firefox.own('guide.html');
  await expect.poll(() => words(guide), slow).toContain('9. Dừng trong một phút');
  const isAnswered = await guide.evaluate(async (site) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => heard.push(effectiveDirective));
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "x"' }));
    return (await fetch(site).catch(() => null)) !== null;
  }, demoSite);
  expect(isAnswered).toBe(false);
  const heard = () => guide.evaluate(() => (window as unknown as { heard: string[] }).heard.sort());
  await expect.poll(heard).toEqual(['connect-src', 'script-src-elem', 'style-src-elem']);
  expect(await guide.title()).toBe('Hướng dẫn triển khai · Đúng Hạn');
});
