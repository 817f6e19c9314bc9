import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { disagreements, type ExpectedRow } from './agree.ts';
import { type SeenRow, seen } from './badges.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { makeRedmineRows } from './redmine-seed.ts';
import { redminePort, redmineSite } from './sites.ts';

/** What Redmine's own database says of an issue. */
interface Issue {
  id: number;
  due_date: string | null;
  closed: boolean;
}

const list = `${redmineSite}/projects/van-ban-den/issues?set_filter=1&status_id=*&per_page=100`;
const run = mkdtempSync(join(tmpdir(), 'dung-han-redmine-'));
let browser: ExtensionBrowser;

function redmine(...args: string[]): void {
  execFileSync('bash', [join(import.meta.dirname, 'redmine.sh'), ...args], {
    env: { ...process.env, REDMINE_RUN: run },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 600_000,
  });
}

test.beforeAll(async () => {
  test.setTimeout(900_000);
  const rows = join(run, 'rows.json');
  writeFileSync(rows, JSON.stringify(makeRedmineRows(Date.now(), 200)));
  console.log('Redmine: installing where it is missing, seeding, starting …');
  redmine('install');
  redmine('seed', rows);
  redmine('start', String(redminePort));
  browser = await launchExtension();
});

test.afterAll(async () => {
  await browser?.close();
  redmine('stop');
  rmSync(run, { recursive: true, force: true });
});

function oracle(): Map<string, ExpectedRow> {
  const dump = join(run, 'dump.json');
  redmine('dump', dump);
  const issues = JSON.parse(readFileSync(dump, 'utf8')) as Issue[];
  return new Map(
    issues.map(({ id, due_date, closed }) => {
      const hasBadge = due_date !== null && !closed;
      return [
        `issue-${id}`,
        {
          expect: hasBadge ? 'badge' : 'none',
          due: hasBadge ? `${due_date}T17:00+07:00` : null,
          precision: hasBadge ? 'day' : null,
          paused: false,
        },
      ];
    }),
  );
}

test('every badge on both pages agrees with Redmine’s own database, and no badge is elsewhere', async () => {
  const truth = oracle();
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const rows = new Map<string, SeenRow>();
  for (const number of [1, 2]) {
    await page.goto(`${list}&page=${number}`);
    await page.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
    await page.waitForTimeout(1500);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += 500) {
      await page.evaluate((y) => scrollTo(0, y), top);
      await page.waitForTimeout(400);
      const { rows: visible, stray } = await seen(page, 'tr.issue');
      expect(stray).toEqual([]);
      for (const row of visible) rows.set(row.id, row);
    }
  }
  expect(rows.size).toBe(truth.size);
  expect(disagreements([...rows.values()], truth, Date.now())).toEqual([]);
  expect([...rows.values()].filter(({ badges }) => badges.length === 1).length).toBeGreaterThan(50);
  expect(errors).toEqual([]);
});

test('sorting by the server, and the popup beside it', async () => {
  const truth = oracle();
  const page = await browser.context.newPage();
  await page.goto(`${list}&sort=due_date`);
  await page.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  await page.waitForTimeout(1500);
  const { rows } = await seen(page, 'tr.issue');
  expect(rows.length).toBeGreaterThan(5);
  expect(disagreements(rows, truth, Date.now())).toEqual([]);
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  await popup.locator('[data-key]').first().waitFor();
  const all = popup.getByRole('button', { name: /^Xem tất cả/ });
  await expect.poll(async () => Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])).toBeGreaterThan(50);
});
