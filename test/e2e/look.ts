import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What is wrong with a screen, each as a line that names where; nothing is clicked or typed. */

/** Waits until a page has not changed for a while: what it shows then is all that it will. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const rest = 400;
        let timer = setTimeout(resolve, rest);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            observer.disconnect();
            resolve();
          }, rest);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
}

/** Where axe finds something, by all of its rules; `within`: in these elements alone. */
export async function axeFaults(page: Page, within?: string): Promise<string[]> {
  // The other way opens a page of its own for each look, and no screen has frames of other origins.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ rules: { 'target-size': { enabled: true } } });
  if (within !== undefined) builder.include(within);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`.trim()),
  );
}

/** By how much the page is wider than its window, and what sticks out; tables may scroll in a box of their own. */
export async function widthFaults(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 700 });
  // Badges over a page follow a new width a moment later.
  for (let look = 0; look < 10 && (await widthFaultsNow(page)).length > 0; look++) await page.waitForTimeout(150);
  return widthFaultsNow(page);
}

function widthFaultsNow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    const room = root.clientWidth;
    if (root.scrollWidth <= room) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 100));
    return [`${room} px: the page is ${root.scrollWidth} px wide: ${wide.join(' ; ')}`];
  });
}

/** What still moves where its user wants nothing to move. */
export async function motionFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults = await page.evaluate(() => {
    const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      const moves =
        (style.animationName !== 'none' && lasts(style.animationDuration)) ||
        lasts(style.transitionDuration) ||
        style.scrollBehavior === 'smooth';
      return moves ? [`moves: ${element.outerHTML.slice(0, 100)}`] : [];
    });
  });
  await page.emulateMedia({ reducedMotion: null });
  return faults;
}

/** Writes down every change of a live region from now on; called, it tells them. */
export async function watchLiveRegions(page: Page): Promise<() => Promise<string[]>> {
  const watch = await page.evaluateHandle(() => {
    const said: string[] = [];
    const live = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) said.push(`said without an act: ${region.textContent}`);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
    return said;
  });
  return () => watch.jsonValue();
}

/** The element that has the focus, in whichever open shadow root, and how that shows. */
function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at === null || at === document.body) return null;
  const style = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  const isOutlined =
    style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1 && !/, 0\)$/.test(style.outlineColor);
  const isInView = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  // The same element need not have the same words: a number of its own tells when the walk has come round.
  const seen = globalThis as unknown as { stops?: Element[] };
  seen.stops ??= [];
  const isNew = !seen.stops.includes(at);
  if (isNew) seen.stops.push(at);
  return { html: at.outerHTML.slice(0, 120), isNew, isOutlined, isInView };
}

/** Tab stops that do not show the focus, or have it where nobody sees it; from the top of the page to its end. */
export async function focusFaults(page: Page, most = 150): Promise<string[]> {
  await page.evaluate(() => {
    Object.assign(globalThis, { stops: [] });
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  const faults: string[] = [];
  let stops = 0;
  for (; stops < most; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (stop === null || !stop.isNew) break;
    if (!stop.isOutlined) faults.push(`focus does not show: ${stop.html}`);
    if (!stop.isInView) faults.push(`focus is out of sight: ${stop.html}`);
  }
  return faults;
}
