import { expect, type Page } from '@playwright/test';
import { optionSections } from '../../lib/model/option-section.ts';
import { type Demo, startDemo } from '../demo/server.ts';
import { atRest } from './look.ts';
import { demoPort, demoSite } from './sites.ts';
import { openStage, type Stage, type StageOptions, screenTime } from './stage.ts';

/** One screen of ours: whatever is tested of every screen is tested of it. */
export interface Screen {
  /** Also of its pictures. */
  name: string;
  /** What has been seen before: the dossiers of an office, nothing, a page of the e-office now, or there is no storage. */
  stage: keyof typeof stages;
  /** Opens it, and waits until everything is there. */
  open(stage: Stage): Promise<Page>;
  /** Where it is part of a page of the e-office: the elements of ours, which alone are looked at. */
  within?: string;
}

const slow = { timeout: 20_000 };
const stages = {
  usual: { dossiers: 40 },
  none: { dossiers: 0 },
  page: { dossiers: 0 },
  noStorage: { dossiers: 0, isWithoutStorage: true },
};

/** A page of ours, drawn; `until`: what it shows once it is whole. */
const own = (path: string, until: string) => async (stage: Stage) => {
  const page = await stage.own(path.replace('{letter}', `${stage.letter}`));
  await expect(page.locator(until).first()).toBeVisible(slow);
  return page;
};

/** The same, with one of its tabs chosen. */
const tab = (path: string, name: string, until: string) => async (stage: Stage) => {
  const page = await own(path, `#tab-${name}`)(stage);
  await page.locator(`#tab-${name}`).click();
  await expect(page.locator(until).first()).toBeVisible(slow);
  return page;
};

/** The popup, where the tab in front is at an address. */
const popupAt = (href: string, until: string) => async (stage: Stage) => {
  const before = `chrome.tabs.query = async () => [{ id: 1, incognito: false, url: ${JSON.stringify(href)} }]`;
  const page = await stage.own('popup.html', before);
  await expect(page.locator(until).first()).toBeVisible(slow);
  return page;
};

async function dossier(stage: Stage): Promise<Page> {
  const page = await stage.own('panel.html');
  // As the popup and the page ask for it.
  const ask = `chrome.storage.session.set({ panel: { key: ${JSON.stringify(stage.key)}, windowId: null } })`;
  await stage.worker.evaluate(ask);
  await expect(page.locator('article.dossier')).toBeVisible(slow);
  return page;
}

/** The test page, once the browser has said that it has no policy: one that has just started takes seconds. */
async function check(stage: Stage): Promise<Page> {
  const page = await own('check.html', '[data-finding], main .notice')(stage);
  await expect(page.locator('[data-finding="policyLate"]')).toHaveCount(0, { timeout: 40_000 });
  return page;
}

/** A list of the e-office whose rows have their badges. */
async function inbox({ context }: Stage): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${demoSite}/danh-sach/cho-xu-ly?size=12`);
  await expect(page.locator('[data-dunghan="badge"][data-state]').first()).toBeVisible(slow);
  return page;
}

async function card(stage: Stage): Promise<Page> {
  const page = await inbox(stage);
  await page.locator('[data-dunghan="badge"][data-state="overdue"]').first().click();
  await expect(page.locator('[data-dunghan="card"]')).toBeVisible(slow);
  return page;
}

/** The bar, with its words about how the page is read. */
async function bar(stage: Stage): Promise<Page> {
  const page = await inbox(stage);
  const act = (name: string) => page.locator(`[data-dunghan="bar"] [data-act="${name}"]`);
  await expect(act('open').or(act('health')).filter({ visible: true }).first()).toBeVisible(slow);
  if (await act('open').isVisible()) await act('open').click();
  await act('health').click();
  return page;
}

/** The popup over a list that is read. */
async function popupOnList(stage: Stage): Promise<Page> {
  const list = await inbox(stage);
  const ask = 'chrome.tabs.query({ active: true }).then((tabs) => tabs[0].id)';
  const tabId = await stage.worker.evaluate(ask);
  const page = await stage.own(`popup.html?tabId=${tabId}`);
  await expect(page.locator('[data-key]').first()).toBeVisible(slow);
  page.once('close', () => void list.close());
  return page;
}

/** Every screen of ours; whoever makes another adds its line. */
export const screens: readonly Screen[] = [
  { name: 'popup', stage: 'usual', open: own('popup.html', '[data-key]') },
  { name: 'popup-empty', stage: 'none', open: own('popup.html', 'main .empty') },
  {
    name: 'popup-not-allowed',
    stage: 'usual',
    open: popupAt('https://van-ban.example.gov.vn/', 'main :text("van-ban.example.gov.vn")'),
  },
  { name: 'popup-no-storage', stage: 'noStorage', open: own('popup.html', 'main .empty') },
  { name: 'popup-on-list', stage: 'page', open: popupOnList },
  { name: 'panel', stage: 'usual', open: own('panel.html', '[data-key]') },
  { name: 'panel-empty', stage: 'none', open: own('panel.html', 'main .empty') },
  { name: 'panel-no-storage', stage: 'noStorage', open: own('panel.html', 'main .empty') },
  { name: 'panel-follow', stage: 'usual', open: tab('panel.html', 'follow', '#tab-body > *') },
  { name: 'panel-letters', stage: 'usual', open: tab('panel.html', 'letters', '[data-letter]') },
  { name: 'panel-aside', stage: 'usual', open: tab('panel.html', 'aside', '[data-key]') },
  { name: 'panel-journal', stage: 'usual', open: tab('panel.html', 'journal', '#tab-body form, #tab-body input') },
  { name: 'panel-data', stage: 'usual', open: tab('panel.html', 'data', '#tab-body button') },
  { name: 'panel-dossier', stage: 'usual', open: dossier },
  ...optionSections.map(
    (section): Screen => ({
      name: `options-${section}`,
      stage: 'usual',
      open: own(`options.html#${section}`, 'main form, main details, main .card'),
    }),
  ),
  { name: 'report-list', stage: 'usual', open: own('report.html', 'tr[data-key]') },
  { name: 'report-empty', stage: 'none', open: own('report.html', '#tab-body p') },
  { name: 'report-rates', stage: 'usual', open: tab('report.html', 'rates', '#tab-body table') },
  { name: 'report-team', stage: 'usual', open: tab('report.html', 'team', '#tab-body button') },
  { name: 'letter', stage: 'usual', open: own('letter.html?id={letter}', 'article.letter') },
  { name: 'letter-gone', stage: 'none', open: own('letter.html?id=1', 'main p') },
  { name: 'check', stage: 'usual', open: check },
  { name: 'guide', stage: 'usual', open: own('guide.html', 'main h2') },
  { name: 'guide-staff', stage: 'usual', open: own('guide.html?for=chuyen-vien', 'main picture') },
  { name: 'guide-lead', stage: 'usual', open: own('guide.html?for=lanh-dao', 'main picture') },
  { name: 'welcome', stage: 'none', open: own('welcome.html', 'main h1') },
  { name: 'sample', stage: 'none', open: own('sample.html', '[data-dunghan="badge"][data-state]') },
  { name: 'badges', stage: 'page', open: inbox, within: '[data-dunghan="layer"]' },
  { name: 'bar', stage: 'page', open: bar, within: '[data-dunghan="layer"]' },
  { name: 'card', stage: 'page', open: card, within: '[data-dunghan="layer"]' },
];

/** Opens screens, each on the stage that it wants; a stage is opened when its first screen is. */
export class Screens {
  #options: Partial<StageOptions>;
  #demo: Demo | null = null;
  #stages = new Map<keyof typeof stages, Stage>();

  /** `options`: of its stages, where they differ from the usual ones. */
  constructor(options: Partial<StageOptions> = {}) {
    this.#options = options;
  }

  /** The stage of a screen. */
  async stageOf({ stage: name }: Pick<Screen, 'stage'>): Promise<Stage> {
    this.#demo ??= await startDemo({ port: demoPort, now: screenTime });
    const stage = this.#stages.get(name) ?? (await openStage({ ...stages[name], ...this.#options }));
    this.#stages.set(name, stage);
    return stage;
  }

  async open(screen: Screen): Promise<Page> {
    const page = await screen.open(await this.stageOf(screen));
    await atRest(page);
    return page;
  }

  async close(): Promise<void> {
    for (const stage of this.#stages.values()) await stage.close();
    await this.#demo?.close();
  }
}
