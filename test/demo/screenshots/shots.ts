import type { Locator, Page } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type PictureName, pictureSizes } from '../../../lib/model/guide.ts';
import { officeSite, type Session, type Theme } from './session.ts';

/** In the extension's worker, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

/** How one picture is come by: a page that shows what is to be seen, or an area of it. */
export interface Shot {
  name: PictureName;
  /** Taken of the build that asks for each site. */
  isGeneral?: boolean;
  /** Of a page of the e-office, which is opened in either theme; ours follow the browser's while they are open. */
  isOffice?: boolean;
  open(session: Session, theme: Theme): Promise<{ page: Page; clip?: { x: number; y: number } }>;
}

const slow = { timeout: 20_000 };
const inboxPath = (theme: Theme) => `${officeSite}/danh-sach/cho-xu-ly?size=50${theme === 'dark' ? '&dark=1' : ''}`;

async function inbox(session: Session, theme: Theme): Promise<Page> {
  const page = await session.page(inboxPath(theme), theme, pictureSizes.inbox);
  await page.locator('#luoi').evaluate((table) => scrollTo(0, table.getBoundingClientRect().top - 64));
  await page.locator('[data-dunghan="badge"]').nth(4).waitFor(slow);
  return page;
}

/** A page of ours, once what is to be seen in it is there. */
async function own(session: Session, theme: Theme, name: PictureName, path: string, seen: string): Promise<Page> {
  const page = await session.page(path, theme, pictureSizes[name]);
  await page.locator(seen).first().waitFor(slow);
  return page;
}

/** Presses the first of these that is there: pages may call a thing one way or the other. */
async function press(page: Page, ...ways: ((page: Page) => Locator)[]): Promise<void> {
  const all = ways.map((way) => way(page));
  await all
    .reduce((one, other) => one.or(other))
    .first()
    .waitFor(slow);
  for (const one of all) if ((await one.count()) > 0) return one.first().click(slow);
}

/** The panel with some overdue rows of one unit chosen. */
async function letter(session: Session, theme: Theme): Promise<Page> {
  const panel = await own(session, theme, 'panel', 'panel.html', 'li[data-state="overdue"]');
  const rows = await panel.locator('li[data-state="overdue"]').evaluateAll((all) =>
    all.map((li) => ({
      key: li.getAttribute('data-key') ?? '',
      unit: /· (?<unit>[^·]+)$/.exec(li.querySelector('p.quiet')?.textContent ?? '')?.groups?.unit ?? '',
    })),
  );
  const ofUnit = (unit: string) => rows.filter((row) => row.unit === unit && unit !== '');
  const most = rows.map(({ unit }) => ofUnit(unit)).sort((a, b) => b.length - a.length)[0] ?? [];
  for (const { key } of most.slice(0, 3)) await panel.locator(`li[data-key="${key}"] input[type=checkbox]`).check();
  const opened = session.context.waitForEvent('page');
  await press(panel, (page) => page.getByRole('button', { name: 'Soạn văn bản', exact: true }));
  const page = await opened;
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  const [width, height] = pictureSizes.letter;
  await page.setViewportSize({ width, height });
  await page.locator('article.letter').waitFor(slow);
  await panel.close();
  return page;
}

/** Every picture of the guides and the README. */
export const shots: readonly Shot[] = [
  { name: 'inbox', isOffice: true, open: async (session, theme) => ({ page: await inbox(session, theme) }) },
  {
    name: 'card',
    isOffice: true,
    async open(session, theme) {
      const page = await inbox(session, theme);
      const badge = page.locator('[data-dunghan="badge"][data-state="overdue"]').first();
      const box = await badge.boundingBox();
      if (box === null) throw new Error('no badge to open');
      await badge.click();
      const [width, height] = pictureSizes.card;
      // Within the window, whose foot may be nearer to the badge than the picture is high.
      const y = Math.max(0, Math.min(box.y - 60, pictureSizes.inbox[1] - height));
      return { page, clip: { x: Math.max(0, box.x + box.width + 40 - width), y } };
    },
  },
  {
    name: 'popup',
    async open(session, theme) {
      const list = await inbox(session, theme);
      const [tab] = await session.worker.evaluate((url) => chrome.tabs.query({ url }), `${officeSite}/*`);
      const page = await own(session, theme, 'popup', `popup.html?tabId=${tab?.id}`, '[data-key]');
      page.once('close', () => void list.close());
      const yes = page.getByRole('button', { name: 'Đúng', exact: true });
      // Asked only where the page names who is logged in, and the popup is looked at for the first time.
      await yes.click({ timeout: 5000 }).catch(() => undefined);
      return { page };
    },
  },
  {
    name: 'panel',
    open: async (session, theme) => ({ page: await own(session, theme, 'panel', 'panel.html', 'li[data-key]') }),
  },
  {
    name: 'snooze',
    async open(session, theme) {
      const page = await own(session, theme, 'snooze', 'panel.html', 'li[data-key]');
      await press(
        page,
        (on) => on.locator('li[data-key] summary'),
        (on) => on.locator('li[data-key]').getByRole('button', { name: /^Thao tác/ }),
        (on) => on.locator('li[data-key] .number'),
      );
      return { page };
    },
  },
  {
    name: 'report',
    open: async (session, theme) => ({ page: await own(session, theme, 'report', 'report.html', '[data-key]') }),
  },
  {
    name: 'team',
    async open(session, theme) {
      const page = await own(session, theme, 'team', 'report.html', '[data-key]');
      await press(page, (on) => on.getByRole('tab', { name: 'Nhóm' }));
      return { page };
    },
  },
  { name: 'letter', open: async (session, theme) => ({ page: await letter(session, theme) }) },
  {
    name: 'calendar',
    async open(session, theme) {
      const page = await own(session, theme, 'calendar', 'options.html', 'h1');
      await press(
        page,
        (on) => on.locator('summary', { hasText: /^Lịch/ }),
        (on) => on.getByRole('tab', { name: /^Lịch/ }),
        (on) => on.getByRole('link', { name: /^Lịch/ }),
        (on) => on.getByRole('button', { name: /^Lịch/ }),
      );
      await page.evaluate(() => document.querySelector('details[open]')?.scrollIntoView());
      return { page };
    },
  },
  {
    name: 'data',
    async open(session, theme) {
      const page = await own(session, theme, 'data', 'panel.html', 'li[data-key]');
      await press(page, (on) => on.getByRole('tab', { name: 'Dữ liệu' }));
      return { page };
    },
  },
  {
    name: 'welcome',
    isGeneral: true,
    open: async (session, theme) => ({ page: await own(session, theme, 'welcome', 'welcome.html', 'h2') }),
  },
];
