import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { launchManaged } from './browser.ts';
import { packedDescription, policiesWith } from './pack.ts';
import { allowLooking, putPolicy } from './policy.ts';
import { officePort, officeSite, otherSite, versions } from './sites.ts';
import { startUpdates, type UpdateServer } from './updates.ts';

/** The test page where an office's policy came, is wrong in part, and keeps the extension out of its own site. */
const slow = { timeout: 60_000 };
const id = packedDescription().chromium?.id ?? '';

let demo: Demo;
let updates: UpdateServer;
let browser: BrowserContext & { profile: string };

test.beforeAll(async () => {
  demo = await startDemo({ port: officePort });
  updates = await startUpdates(versions[0]);
});
test.afterAll(async () => {
  await browser.close();
  rmSync(browser.profile, { recursive: true, force: true });
  await Promise.all([demo.close(), updates.close()]);
});

interface Policy {
  ExtensionSettings: Record<string, { runtime_allowed_hosts: string[] }>;
  '3rdparty': { extensions: Record<string, Record<string, unknown>> };
}

/** A policy file as an administrator may have spoilt it by hand. */
function spoilt(file: string): string {
  const policy = JSON.parse(readFileSync(file, 'utf8')) as Policy;
  const [hosts, settings] = [policy.ExtensionSettings[id], policy['3rdparty'].extensions[id]];
  if (hosts === undefined || settings === undefined) throw new Error(`${file} is for another extension`);
  hosts.runtime_allowed_hosts = [otherSite];
  settings.calendar = { days: { '2026-13-01': { off: true } } };
  const path = join(mkdtempSync(join(tmpdir(), 'dung-han-policy-')), 'dung-han.json');
  writeFileSync(path, JSON.stringify(policy));
  return path;
}

const part = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true }).first();

test('tells what a policy sets, what in it is wrong and what it blocks, and follows when it is mended', async () => {
  allowLooking();
  putPolicy(spoilt(join(policiesWith({ language: 'vi' }), 'linux/chrome/dung-han.json')));
  browser = await launchManaged();
  if (browser.serviceWorkers().length === 0) await browser.waitForEvent('serviceworker', slow);
  const list = await browser.newPage();
  await list.goto(`${officeSite}/danh-sach/cho-xu-ly?size=50`);
  const check = await browser.newPage();
  await check.goto(`chrome-extension://${id}/check.html`);
  const policy = part(check, 'Chính sách của cơ quan');
  await expect(policy).toContainText('Đã nhận được thiết lập từ chính sách.', slow);
  await policy.locator('summary').click();
  await expect(policy.locator('code', { hasText: /^language$/ })).toBeVisible();
  await expect(check.locator('[data-finding="setting"]')).toContainText('calendar.days.2026-13-01', slow);
  await expect(check.locator('[data-finding="blocked"]')).toContainText(`localhost:${officePort}`, slow);
  await expect(part(check, 'Phiên bản')).toContainText('do chính sách của cơ quan');
  expect(await list.locator('[data-dunghan]').count()).toBe(0);

  putPolicy(join(policiesWith({ language: 'en' }), 'linux/chrome/dung-han.json'));
  await expect(check.getByRole('heading', { name: 'Test page' })).toBeVisible(slow);
  await expect(check.locator('[data-finding="setting"]')).toHaveCount(0, slow);
  await list.reload();
  await list.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  await check.getByRole('button', { name: 'Check again' }).click();
  await expect(part(check, 'Lists in open tabs')).toContainText(/Read well50\d+/, slow);
  await expect(check.locator('[data-finding="blocked"]')).toHaveCount(0);
});
