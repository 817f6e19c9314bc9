import { expect, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { atRisk, badges, barStage, boxOf, inbox, numberOf, slow } from './bar-stage.ts';
import { demoSite } from './sites.ts';

/** In the worker and pages of ours, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

/** The mini bar: what it counts, where it leads, what it dims. */
const on = barStage();
const { bar, act, voice, open, counted } = on;

test('counts what badges say, in words too', async () => {
  await open(inbox);
  const sums: Record<string, number> = {};
  for (const state of (await badges(on.page)).values()) sums[state] = (sums[state] ?? 0) + 1;
  await expect.poll(counted, slow).toEqual(sums);
  await expect(bar()).toHaveAttribute('role', 'region');
  await expect(bar().locator('li[data-state="overdue"]')).toHaveText(/\d+ quá hạn/);
});

test('goes to the next and the previous row at risk by mouse, round and round', async () => {
  await open(inbox);
  const states = await badges(on.page);
  const ids = [...states].flatMap(([id, state]) => (atRisk.includes(state) ? [id] : []));
  const order = await on.page
    .locator('tr[data-id]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id ?? ''));
  ids.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  await expect(bar()).toHaveAttribute('data-form', 'short', slow);
  const ring = on.page.locator('[data-dunghan="ring"]');
  for (const [name, at] of [
    ['next', 0],
    ['next', 1],
    ['previous', 0],
    ['previous', ids.length - 1],
    ['next', 0],
  ] as const) {
    await act(name).click();
    const row = on.page.locator(`tr[data-id="${ids[at]}"]`);
    await expect.poll(() => boxOf(ring), slow).toEqual(await boxOf(row));
    await expect(row).toBeInViewport();
    await expect(bar().locator('.at')).toHaveText(`${at + 1}/${ids.length}`);
    await expect(voice()).toContainText(`${at + 1}/${ids.length} trên trang này: `);
  }
});

test('is worked by keys alone; the host hears none of them, and gets its focus back', async () => {
  await open(inbox);
  await on.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'click', 'focusin']) {
      addEventListener(type, ({ target }) => {
        if (target instanceof Element && target.matches('[data-dunghan]')) heard.push(type);
      });
    }
  });
  // The last of the page's own controls.
  await on.page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href],button:not([disabled]),input,select')];
    const last = all.filter((one) => one.checkVisibility() && one.tabIndex >= 0).at(-1);
    last?.setAttribute('data-cuoi', '');
    last?.focus();
  });
  const focused = () =>
    on.page.evaluate(() => {
      const layer = document.querySelector('[data-dunghan="layer"]');
      return layer?.shadowRoot?.activeElement?.getAttribute('data-act') ?? '';
    });
  for (let pressed = 0; pressed < 80 && (await focused()) !== 'previous'; pressed++)
    await on.page.keyboard.press('Tab');
  expect(await focused()).toBe('previous');
  await on.page.keyboard.press('Tab');
  expect(await focused()).toBe('next');
  await on.page.keyboard.press('Enter');
  await expect(voice()).toContainText('1/');
  await on.page.keyboard.press('Space');
  await expect(voice()).toContainText('2/');
  expect(await focused()).toBe('next');
  await on.page.keyboard.press('Tab');
  await on.page.keyboard.press('Tab');
  expect(await focused()).toBe('health');
  await on.page.keyboard.press('Enter');
  await expect(bar().locator('.why')).toBeVisible();
  await on.page.keyboard.press('Escape');
  await expect(bar().locator('.why')).toBeHidden();
  expect(await focused()).toBe('health');
  await on.page.keyboard.press('Escape');
  expect(await focused()).toBe('');
  expect(await on.page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});

test('dims the rows that can wait, in a layer of its own, and follows their scroll box', async () => {
  await open(`${demoSite}/danh-sach/cho-xu-ly?size=50&box=1`);
  await act('dim').click();
  await expect(act('dim')).toHaveAttribute('aria-pressed', 'true');
  /** Rows wholly in their box, by whether a veil lies over them and whether their badge is one of those at risk. */
  const veiled = () =>
    on.page.evaluate((risky) => {
      const layer = document.querySelector('[data-dunghan="layer"]')?.shadowRoot;
      const boxes = (name: string) =>
        [...(layer?.querySelectorAll<HTMLElement>(`[data-dunghan="${name}"]`) ?? [])].map((element) => ({
          state: element.dataset.state ?? '',
          box: element.getBoundingClientRect(),
        }));
      const [veils, badges] = [boxes('veil'), boxes('badge')];
      const frame = document.querySelector('.khung')?.getBoundingClientRect() ?? new DOMRect();
      const rows = [...document.querySelectorAll('tr[data-id]')].map((row) => row.getBoundingClientRect());
      const inView = rows.filter(
        ({ top, bottom }) => top > frame.top + 60 && bottom < Math.min(frame.bottom, innerHeight),
      );
      return inView.map(({ top, bottom }) => {
        const state = badges.find(({ box }) => box.top >= top && box.bottom <= bottom)?.state ?? '';
        const isVeiled = veils.some(({ box }) => Math.abs(box.top - top) < 1 && Math.abs(box.bottom - bottom) < 1);
        return isVeiled === !risky.includes(state);
      });
    }, atRisk);
  const rightEverywhere = async () => {
    const all = await veiled();
    return all.length > 2 && all.every(Boolean);
  };
  await expect.poll(rightEverywhere, slow).toBe(true);
  await on.page.locator('.khung').evaluate((box) => box.scrollTo(0, 777));
  await expect.poll(rightEverywhere, slow).toBe(true);
  const veil = on.page.locator('[data-dunghan="veil"]').first();
  expect(await veil.evaluate((element) => getComputedStyle(element).pointerEvents)).toBe('none');
  await act('dim').click();
  await expect(on.page.locator('[data-dunghan="veil"]')).toHaveCount(0);
});

test('is a handle in a narrow window, which opens and closes by keys and by mouse', async () => {
  await on.page.setViewportSize({ width: 320, height: 700 });
  await open(inbox);
  await expect(bar()).toHaveAttribute('data-form', 'handle');
  const body = bar().locator('.bar-body');
  await expect(body).toBeHidden();
  const overdue = numberOf(await act('open').textContent());
  await expect(act('open')).toHaveAccessibleName(new RegExp(`${overdue} quá hạn`));
  const { width = 0, height = 0 } = (await act('open').boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await act('open').focus();
  await on.page.keyboard.press('Enter');
  await expect(body).toBeVisible();
  const box = await body.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  await on.page.keyboard.press('Escape');
  await expect(body).toBeHidden();
  await expect(act('open')).toBeFocused();
  await act('open').click();
  await expect(body).toBeVisible();
  await on.page.mouse.click(60, 400);
  await expect(body).toBeHidden();
});

test('leaves the document as it was, byte for byte', async () => {
  const bytes = () => on.page.evaluate(() => document.documentElement.outerHTML);
  await open(inbox);
  await act('next').click();
  await act('dim').click();
  await expect(on.page.locator('[data-dunghan="veil"]').first()).toBeAttached();
  const whileHere = await on.page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll('[data-dunghan]')) element.remove();
    copy.removeAttribute('data-dunghan-ready');
    return copy.outerHTML;
  });
  await on.browser.worker.evaluate(() => chrome.storage.local.set({ 'setting.sites': ['https://khac.vn'] }));
  await expect(on.page.locator('[data-dunghan]')).toHaveCount(0);
  expect(await bytes()).toBe(whileHere);
});
