import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { extJs } from '../pages/grids/host/bundle.ts';
import { differences, pictures } from '../pages/walk.ts';
import { type Beside, startBeside } from './beside.ts';
import { pagesSite } from './sites.ts';

/** Frameworks work on with badges in place: every step ends in the same document as without us, and without an error. */
let beside: Beside;

test.setTimeout(120_000);

test.beforeAll(async () => {
  beside = await startBeside();
});
test.afterAll(() => beside.close());

interface Act {
  name: string;
  run(page: Page): Promise<unknown>;
}

/** Calls what the page offers for its tests. */
const call = (name: string, ...values: unknown[]): Act => ({
  name,
  run: (page) =>
    page.evaluate(
      ([method, given]) => {
        const host: Record<string, (...values: unknown[]) => unknown> = Reflect.get(window, 'trang');
        return host[method]?.(...given);
      },
      [name, values] as const,
    ),
});
const press = (selector: string, name: string): Act => ({
  name,
  run: (page) => page.locator(selector).first().click(),
});
const scroll = (selector: string, top: number): Act => ({
  name: `scroll to ${top}`,
  run: (page) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, y) => element.scrollTo(0, y), top),
});
/** Types over what a control holds. */
const type = (selector: string, text: string): Act => ({
  name: 'type',
  run: (page) => page.locator(selector).first().fill(text),
});

const edited = 'Nội dung đã sửa';

interface Host {
  framework: string;
  name: string;
  acts: Act[];
  /** Nothing on the page tells that it is ready but this. */
  ready?: string;
}

const hosts: Host[] = [
  {
    framework: 'React',
    name: 'antd',
    acts: [
      press('.ant-table-thead th:nth-child(7) .ant-table-column-sorters', 'sort'),
      press('tr[data-o] .ant-checkbox-input', 'select'),
      call('edit', 'antd-3', 'trichYeu', edited),
      scroll('.ant-table-body', 400),
      call('filter', 'xã'),
    ],
  },
  {
    framework: 'React that takes over a drawn list',
    name: 'hydrated',
    acts: [
      press('th button', 'sort'),
      press('tr[data-o] input', 'select'),
      type('.tim', 'xã'),
      call('edit', 'hydrated-3', 'trichYeu', edited),
      call('filter', 'xã'),
    ],
  },
  {
    framework: 'React that takes over a drawn document',
    name: 'hydrated-document',
    acts: [
      press('th button', 'sort'),
      press('tr[data-o] input', 'select'),
      type('.tim', 'xã'),
      call('edit', 'hydrated-3', 'trichYeu', edited),
    ],
  },
  {
    framework: 'Vue',
    name: 'element-plus',
    acts: [
      press('.el-table__header th:nth-child(7) .caret-wrapper', 'sort'),
      press('.el-table__body .el-checkbox', 'select'),
      call('edit', 'element-plus-3', 'thuTuc', edited),
      scroll('.el-table__body-wrapper .el-scrollbar__wrap', 300),
      call('filter', 'đất'),
    ],
  },
  {
    framework: 'Angular',
    name: 'angular',
    acts: [
      press('tr[data-o] .mdc-checkbox input', 'select'),
      type('tr[data-o] input.o', '999'),
      press('th.mat-sort-header', 'sort'),
      call('edit', 'angular-3', 'trichYeu', edited),
      scroll('.hop', 300),
      call('filter', 'xã'),
    ],
  },
  {
    framework: 'Dojo',
    name: 'dgrid',
    acts: [
      press('.dgrid-header .field-han', 'sort'),
      press('.dgrid-row .field-soKyHieu', 'select'),
      call('edit', 'dgrid-3', 'trichYeu', edited),
      scroll('.dgrid-scroller', 700),
      call('filter', 'xã'),
    ],
  },
  {
    framework: 'jQuery',
    name: 'datatables-legacy',
    acts: [
      press('.dataTables_scrollHead th:nth-child(7)', 'sort'),
      press('.DTFC_LeftBodyWrapper input', 'select'),
      scroll('.dataTables_scrollBody', 200),
      call('search', 'tỉnh'),
    ],
  },
  {
    framework: 'ExtJS',
    name: 'extjs',
    acts: [
      call('sort', 'hanDate', 'DESC'),
      press('table[data-o] .x-grid-cell-row-numberer', 'select'),
      call('edit', 'extjs-3', 'trichYeu', edited),
      {
        name: 'edit by hand',
        async run(page: Page) {
          await page
            .locator('.x-grid-scrollbar-clipper:not(.x-grid-scrollbar-clipper-locked) td:nth-child(2)')
            .first()
            .dblclick();
          await page.keyboard.press('Control+A');
          await page.keyboard.type(edited);
          await page.keyboard.press('Enter');
        },
      },
      scroll('.x-grid-scroll-body', 400),
      call('filter', 'xã'),
    ],
  },
].filter(({ name }) => name !== 'extjs' || extJs !== null);

/** React names every attribute it did not draw, in development; this one is documented, and needed by nobody it reads. */
const knownMark = /^- +data-dunghan-ready=""$/;
const expectable = (text: string): boolean => {
  const removed = text.split('\n').filter((line) => /^[-+] /.test(line));
  const added = removed.filter((line) => !/^- [A-Z]/.test(line));
  return text.includes('hydrat') && added.length > 0 && added.every((line) => knownMark.test(line));
};

interface Opened {
  page: Page;
  errors: string[];
}

async function open(context: BrowserContext, name: string): Promise<Opened> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const told = ['error', 'warning'].includes(message.type()) && !expectable(message.text());
    if (told) errors.push(`${message.type()}: ${message.text()}`);
  });
  await page.goto(`${pagesSite}/${name}`);
  await page.waitForFunction(() => Reflect.get(window, 'trang')?.unmount !== undefined);
  await page.waitForTimeout(800);
  return { page, errors };
}

/** What the host itself says of its state. */
const state = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    selected: Reflect.get(window, 'trang').selected?.(),
    order: [...document.querySelectorAll('[data-o]')].map((row) => row.getAttribute('data-o')),
    values: [...document.querySelectorAll('input')].map(({ value, checked }) => `${value} ${checked}`),
    scrolled: [...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop).filter((top) => top > 0),
    focused: document.activeElement?.localName,
  }));

/** Nothing under the pointer, nothing in motion, and time for us to paint. */
async function atRest(page: Page): Promise<void> {
  await page.mouse.move(1275, 795);
  await page.waitForTimeout(600);
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

const endings: Act[] = [call('refresh'), call('unmount'), call('mount')];

for (const { framework, name, acts } of hosts) {
  test(`${framework}: ${name} sorts, edits, selects, scrolls and goes as without us`, async () => {
    const [mine, bare] = await Promise.all([open(beside.ours.context, name), open(beside.plain, name)]);
    const found: string[] = [];
    for (const act of [...acts, ...endings]) {
      await Promise.all([act.run(mine.page), act.run(bare.page)]);
      await Promise.all([atRest(mine.page), atRest(bare.page)]);
      found.push(
        ...differences(await pictures(mine.page), await pictures(bare.page)).map((what) => `${act.name}: ${what}`),
      );
      expect(await state(mine.page), act.name).toEqual(await state(bare.page));
    }
    expect(found).toEqual([]);
    expect(mine.errors).toEqual(bare.errors);
    expect(mine.errors).toEqual([]);
    await Promise.all([mine.page.close(), bare.page.close()]);
  });
}
