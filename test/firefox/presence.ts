import type { Page } from 'puppeteer-core';
import type Polyfill from 'webextension-polyfill';
import type { Firefox } from './firefox.ts';

/** What the test puts into the background: whether somebody is at the computer, and how often that was asked. */
interface Background {
  browser: typeof Polyfill;
  presence: 'active' | 'idle' | 'locked';
  looks: number;
}

/** Whether somebody is at the computer, as a test says it. */
export interface Presence {
  /** How often the extension asked, which it does only while a new version waits. */
  looks(): Promise<number>;
  /** Says who is there from now on, and has the extension's clock ring, as it does every few minutes. */
  becomes(presence: Background['presence']): Promise<void>;
}

/**
 * Takes the place of Firefox in saying whether somebody is at the computer: one without a window always says yes. Until
 * told otherwise somebody is there. It stands in a page of the extension, which stays open for it.
 */
export async function tellPresence(firefox: Firefox, path: string): Promise<Presence> {
  const page = await firefox.own(path);
  await page.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: typeof Polyfill };
    const background = (await browser.runtime.getBackgroundPage()) as unknown as Background;
    Object.assign(background, { presence: 'active', looks: 0 });
    const queryState: typeof browser.idle.queryState = async () => {
      background.looks++;
      return background.presence;
    };
    Object.assign(background.browser.idle, { queryState });
  });
  return {
    looks: () => looksIn(page),
    becomes: (presence) => ring(page, presence),
  };
}

const looksIn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: typeof Polyfill };
    return ((await browser.runtime.getBackgroundPage()) as unknown as Background).looks;
  });

const ring = (page: Page, presence: Background['presence']): Promise<void> =>
  page.evaluate(async (now) => {
    const { browser } = globalThis as unknown as { browser: typeof Polyfill };
    const background = (await browser.runtime.getBackgroundPage()) as unknown as Background;
    background.presence = now;
    // The clock that the extension keeps. Not before this is answered: the page may go with what it rings for.
    const alarm = await browser.alarms.get('remind');
    if (alarm === undefined) throw new Error('the extension keeps no clock');
    browser.alarms.create(alarm.name, { when: Date.now() + 300, periodInMinutes: alarm.periodInMinutes ?? 5 });
  }, presence);
