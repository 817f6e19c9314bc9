import { expect, test } from '@playwright/test';
import { startDemo } from '../demo/server.ts';
import { disagreements } from './agree.ts';
import { seen } from './badges.ts';
import { launchExtension } from './extension.ts';
import { demoPort, demoSite } from './sites.ts';

test('a computer in another time zone shows and lists the same deadlines', async () => {
  const demo = await startDemo({ port: demoPort });
  const own = process.env.TZ;
  // Browsers take the zone from the environment they are started in.
  process.env.TZ = 'America/New_York';
  const browser = await launchExtension();
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
  try {
    const page = await browser.context.newPage();
    await page.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe('America/New_York');
    await expect(page.locator('html[data-dunghan-ready]')).toBeAttached();
    await page.waitForTimeout(3000);
    const rows = demo.oracle({ list: 'cho-xu-ly', size: 10_000 })?.rows ?? [];
    const oracle = new Map(rows.map((row) => [row.id, row]));
    const { rows: visible } = await seen(page, 'tr[data-id]');
    expect(visible.length).toBeGreaterThan(5);
    expect(disagreements(visible, oracle, Date.now())).toEqual([]);

    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${browser.id}/panel.html`);
    await panel.locator('[data-key]').first().waitFor();
    const dues = await panel
      .locator('[data-key][data-due]')
      .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset.due ?? ''));
    expect(dues.length).toBeGreaterThan(10);
    for (const due of dues) expect(due).toMatch(/T\d\d:\d\d\+07:00$/);
    const secret = new Set(rows.flatMap(({ id, secret }) => (secret ? id : [])));
    const listed = visible.filter(({ id }) => !secret.has(id)).flatMap(({ badges }) => badges);
    const shown = listed.flatMap(({ state, due }) => (due === null || state === 'done' ? [] : due));
    expect(shown.length).toBeGreaterThan(3);
    for (const due of shown) expect(dues).toContain(due);
  } finally {
    await browser.close();
    await demo.close();
  }
});
