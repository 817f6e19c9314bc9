import type { BrowserContext, Page } from '@playwright/test';
import { type Cost, Meter } from './metrics.ts';

const seconds = 10;

/** Rows beyond the view are read in idle time, which takes seconds: that is the work of the load, not of what follows. */
async function rested(page: Page, meter: Meter): Promise<void> {
  for (let [last, calm] = [Number.NaN, 0]; calm < 3; calm++) {
    await page.waitForTimeout(1000);
    const { script } = await meter.read();
    if (!(script - last < 2)) calm = -1;
    last = script;
  }
}

async function measured(context: BrowserContext, url: string, work: (page: Page) => Promise<void>): Promise<Cost> {
  const page = await context.newPage();
  await page.goto(url);
  const meter = await Meter.of(page);
  await rested(page, meter);
  const cost = await meter.during(() => work(page));
  await page.close();
  return cost;
}

/** Added script while nobody does anything. */
export async function quiet(alone: BrowserContext, extension: BrowserContext, url: string): Promise<void> {
  const work = (page: Page) => page.waitForTimeout(seconds * 1000);
  const [without, added] = [await measured(alone, url, work), await measured(extension, url, work)];
  console.log(
    `idle ${seconds} s: added script ${((added.script - without.script) / seconds).toFixed(3)} ms per second`,
  );
}

/** Added script while something else in the page changes 60 times a second. */
export async function storm(alone: BrowserContext, extension: BrowserContext, url: string): Promise<void> {
  const times = seconds * 60;
  const work = (page: Page) => page.evaluate(mutateElsewhere, times);
  const [without, added] = [await measured(alone, url, work), await measured(extension, url, work)];
  const micros = ((added.script - without.script) * 1000) / times;
  console.log(`storm of ${times} mutations elsewhere: added script ${micros.toFixed(0)} µs per mutation`);
}

/** A ticker in the page's head, as portals have: new element, new text, new class, in turn. */
async function mutateElsewhere(times: number): Promise<void> {
  const place = document.createElement('div');
  place.style.cssText = 'position:fixed;right:0;bottom:0;width:120px;height:20px;overflow:hidden';
  document.body.append(place);
  for (let i = 0; i < times; i++) {
    if (i % 3 === 0) place.replaceChildren(document.createElement('span'));
    else if (i % 3 === 1 && place.firstChild) place.firstChild.textContent = `Tin ${i}`;
    else place.className = `tin-${i % 2}`;
    await new Promise((resolve) => setTimeout(resolve, 1000 / 60));
  }
}
