import { expect, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { barStage, boxOf, inbox, slow } from './bar-stage.ts';
import { accountSite } from './sites.ts';

/** In the worker and pages of ours, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

/** The mini bar: where it lies, when it is there at all, and what other parts of the extension ask of it. */
const on = barStage();
const { bar, act, voice, settled, open } = on;

/** Points of host controls and rows in view at which the bar lies instead. */
const covered = (these = 'a[href],button,input,select,textarea,summary,label,tr[data-id] td,thead th') =>
  on.page.evaluate((selector) => {
    const layer = document.querySelector('[data-dunghan="layer"]');
    const bar = layer?.shadowRoot?.querySelector('[data-dunghan="bar"]');
    const wrong: string[] = [];
    let asked = 0;
    for (const control of document.querySelectorAll(selector)) {
      const { left, top, right, bottom } = control.getBoundingClientRect();
      for (const x of [left + 1, (left + right) / 2, right - 1]) {
        for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
          if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
          asked++;
          const hit = layer?.shadowRoot?.elementFromPoint(x, y) ?? null;
          if (hit !== null && bar?.contains(hit)) wrong.push(`${control.outerHTML.slice(0, 60)} at ${x},${y}`);
        }
      }
    }
    return { asked, wrong };
  }, these);

/** Sends to every frame of the page's tab, as an extension page does; undefined where no frame does it. */
async function ask(message: Record<string, unknown>): Promise<unknown> {
  const url = on.page.url();
  const panel = await on.browser.context.newPage();
  await panel.goto(`chrome-extension://${on.browser.id}/panel.html`);
  const answer = await panel.evaluate(
    async ([address, said]) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
      return chrome.tabs.sendMessage(tab?.id ?? -1, said);
    },
    [url, message] as const,
  );
  await panel.close();
  await on.page.bringToFront();
  return answer;
}

test('is hidden for this page until it is loaded again, or an extension page asks for it', async () => {
  await open(inbox);
  await act('hide').click();
  await expect(bar()).toHaveCount(0);
  await expect(voice()).toContainText('Đã ẩn thanh');
  await on.page.locator('#lam-moi').click();
  await expect.poll(() => on.page.locator('[data-dunghan="badge"]').count(), slow).toBeGreaterThan(5);
  await expect(bar()).toHaveCount(0);
  expect(await ask({ type: 'showBar' })).toBe(true);
  await settled();
  expect(await ask({ type: 'showBar' })).not.toBe(true);
  await act('hide').click();
  await expect(bar()).toHaveCount(0);
  await on.page.reload();
  await settled();
});

test('is turned off for good by a setting, and where there is no list it never is', async () => {
  await on.page.goto(`${accountSite}/khong`);
  await on.page.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  expect(await on.page.locator('[data-dunghan]').count()).toBe(0);
  await open(inbox);
  await on.browser.worker.evaluate(() => chrome.storage.local.set({ 'setting.bar': false }));
  await expect(bar()).toHaveCount(0);
  await expect.poll(() => on.page.locator('[data-dunghan="badge"]').count(), slow).toBeGreaterThan(5);
});

for (const [width, height] of [
  [1280, 800],
  [900, 600],
  [640, 400],
  [320, 700],
] as const) {
  test(`never lies over a control or a row of the host, ${width} × ${height}`, async () => {
    await on.page.setViewportSize({ width, height });
    await on.page.goto(inbox);
    await bar().waitFor({ state: 'attached', ...slow });
    const most = await on.page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    for (const top of [0, 150, 400, 1200, most]) {
      await on.page.evaluate(async (y) => {
        scrollTo(0, y);
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      }, top);
      // Where it lies is known again, or that there is no place for it.
      await expect(bar()).not.toHaveAttribute('data-unsettled', '', slow);
      const { asked, wrong } = await covered();
      expect(asked).toBeGreaterThan(20);
      expect(wrong, `scrolled by ${top}`).toEqual([]);
    }
  });
}

test('what is open in a narrow window does not grow over its handle', async () => {
  await on.page.setViewportSize({ width: 320, height: 700 });
  await open(inbox);
  await act('open').click();
  await act('health').click();
  await act('next').click();
  await expect(bar().locator('.at')).toHaveText(/^1\//);
  const [, top, , height] = await boxOf(bar().locator('.bar-body'));
  const [, handleTop = 0, , handleHeight = 0] = await boxOf(act('open'));
  const [first = 0, last = 0] = [top, (top ?? 0) + (height ?? 0)];
  expect(last <= handleTop || first >= handleTop + handleHeight).toBe(true);
});

for (const [width, height] of [
  [1000, 800],
  [1280, 800],
] as const) {
  test(`what the user opens of it lies over no control of the host, ${width} × ${height}`, async () => {
    await on.page.setViewportSize({ width, height });
    await open(inbox);
    const controls = 'a[href],button,input,select,textarea,summary,label';
    const body = bar().locator('.bar-body');
    if (await act('open').isVisible()) await act('open').click();
    expect((await covered(controls)).wrong).toEqual([]);
    const before = await body.boundingBox();
    await act('health').click();
    await expect(bar().locator('.why')).toBeVisible();
    const { asked, wrong } = await covered(controls);
    expect(asked).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
    // Nothing moves from under the pointer.
    const after = await body.boundingBox();
    expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);
    await act('next').click();
    const walked = await body.boundingBox();
    expect([walked?.x, walked?.y]).toEqual([before?.x, before?.y]);
  });
}

test('an extension page has the row of a kept dossier scrolled to and ringed', async () => {
  await open(inbox);
  await expect.poll(() => on.browser.worker.evaluate(() => indexedDB.databases()), slow).toHaveLength(1);
  const keyOf = async () => {
    const popup = await on.browser.context.newPage();
    const url = on.page.url();
    const tab = await on.browser.worker.evaluate(
      async (address) => (await chrome.tabs.query({})).find((one) => one.url === address)?.id,
      url,
    );
    await popup.goto(`chrome-extension://${on.browser.id}/popup.html?tabId=${tab}`);
    const row = popup.locator('[data-key]').first();
    await row.waitFor(slow);
    const [key, text] = [await row.getAttribute('data-key'), (await row.textContent()) ?? ''];
    await popup.close();
    return { key: key ?? '', text };
  };
  const { key, text } = await keyOf();
  await on.page.bringToFront();
  await on.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  expect(await ask({ type: 'reveal', key })).toBe(true);
  const ring = on.page.locator('[data-dunghan="ring"]');
  await expect(ring).toBeInViewport();
  const [, y = 0] = await boxOf(ring);
  const number = await on.page.evaluate(
    (top) =>
      [...document.querySelectorAll('tr[data-id]')]
        .find((row) => Math.abs(row.getBoundingClientRect().top - top) < 2)
        ?.querySelector('td:nth-child(4)')?.textContent ?? '',
    y,
  );
  expect(text).toContain(number.trim());
  expect(await ask({ type: 'reveal', key: `${key}9` })).not.toBe(true);
  await on.page.mouse.click(5, 790);
  await expect(ring).toHaveCount(0);
});

test('the commands go to the next and the previous row; their keys are set in the manifest', async () => {
  await open(inbox);
  expect(
    await on.browser.worker.evaluate(async () =>
      (await chrome.commands.getAll()).map((one) => [one.name, one.shortcut]),
    ),
  ).toEqual(
    expect.arrayContaining([
      ['next-at-risk', 'Alt+J'],
      ['previous-at-risk', 'Alt+K'],
    ]),
  );
  // Keys that the browser itself takes cannot be pressed from outside: the event that they lead to is.
  const press = (command: string) =>
    on.browser.worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const event = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void };
      event.dispatch(name, tab);
    }, command);
  await press('next-at-risk');
  await expect(voice()).toContainText('1/', slow);
  await press('next-at-risk');
  await expect(voice()).toContainText('2/');
  await press('previous-at-risk');
  await expect(voice()).toContainText('1/');
  await expect(on.page.locator('[data-dunghan="ring"]')).toBeInViewport();
});

test('a tab has one bar, in the frame with the most rows', async () => {
  await on.page.goto(`${accountSite}/khung`);
  const inFrame = (path: string) => on.page.frameLocator(`iframe[src="${path}"]`).locator('[data-dunghan="bar"]');
  await expect(inFrame('/nam')).toHaveCount(1, slow);
  await expect(inFrame('/ba')).toHaveCount(0, slow);
  await expect(bar()).toHaveCount(0);
  await on.page.locator('iframe[src="/nam"]').evaluate((frame) => frame.remove());
  await expect(inFrame('/ba')).toHaveCount(1, slow);
});
