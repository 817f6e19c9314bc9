import type { Page } from '@playwright/test';

/** What a person does with a list; each leaves the page with a list on screen. */
export const actions = ['load', 'rerender', 'sort', 'append', 'scroll'] as const;
export type Action = (typeof actions)[number];

/** Time for hosts, observers and idle work to come to rest after an action. */
const rest = 1500;

export async function act(page: Page, action: Action, url: string): Promise<void> {
  switch (action) {
    case 'load':
      await page.goto(url);
      break;
    case 'rerender':
      await page.evaluate(() => document.getElementById('lam-moi')?.click());
      break;
    case 'sort':
      await page.evaluate(() => document.querySelector<HTMLElement>('th[data-cot="han"]')?.click());
      break;
    case 'append':
      await page.evaluate(() => document.getElementById('xem-them')?.click());
      break;
    case 'scroll':
      await page.evaluate(scrollThrough);
      break;
  }
  await page.waitForTimeout(rest);
}

/** Once from the top to the bottom and back up at a leap, at a fixed number of frames whatever the length. */
async function scrollThrough(): Promise<void> {
  const frames = 120;
  const far = document.documentElement.scrollHeight - innerHeight;
  for (let i = 1; i <= frames; i++) {
    scrollTo(0, (far * i) / frames);
    await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
}
