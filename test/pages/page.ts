import type { Page } from '@playwright/test';
import type { ExpectedRow } from '../e2e/agree.ts';
import type { Dossier } from './dossiers.ts';

/** What must be shown for one dossier. `due` or `precision` undefined: any, where a page prints only a count of days. */
export interface Expected extends Omit<ExpectedRow, 'due' | 'precision'> {
  due: string | null | undefined;
  precision: 'day' | 'minute' | null | undefined;
  /** States allowed, where `due` cannot tell. */
  states?: readonly string[];
}

export interface Step {
  name: string;
  run(page: Page): Promise<void>;
  /** What holds from here on, where the step changes a dossier. */
  expects?(now: number): ReadonlyMap<string, Expected>;
  /** In place of the page's own, where less is in view after this step. */
  leastRows?: number;
}

export type Html = (now: number) => string;

/**
 * One page of the corpus. Every element that draws a dossier, or a part of one, carries `data-o="<id>"`, which the
 * extension does not know; the walker reads it, the oracle is `expected`.
 */
export interface TestPage {
  /** Kebab-case; the name of its file and its address. */
  name: string;
  /** Which structure of domain.md §10 it shows. */
  about: string;
  html: Html;
  /** Further documents, served under `/<name>/<key>`. */
  frames?: Record<string, Html>;
  /** Empty: no badge at all may appear. */
  expected(now: number): Map<string, Expected>;
  /** After each of them the same checks hold. */
  steps?: readonly Step[];
  /** So many dossiers at least must be wholly in view and checked at every look. */
  leastRows?: number;
  /** Why the extension does not read this page yet: the walk must fail, and says so when it no longer does. */
  fault?: string;
}

export interface ListPageSpec extends Omit<TestPage, 'html' | 'frames' | 'expected'> {
  rows(now: number): Dossier[];
  html(rows: Dossier[], now: number): string;
  frames?: Record<string, (rows: Dossier[], now: number) => string>;
}

/** A page that draws dossiers, each of which knows what is true of it. */
export function listPage(spec: ListPageSpec): TestPage {
  const made = new Map<number, Dossier[]>();
  const rowsAt = (now: number): Dossier[] => {
    const rows = made.get(now) ?? spec.rows(now);
    made.set(now, rows);
    return rows;
  };
  const { name, about, steps, fault, leastRows = 5 } = spec;
  return {
    name,
    about,
    leastRows,
    ...(fault ? { fault } : {}),
    ...(steps ? { steps } : {}),
    html: (now) => spec.html(rowsAt(now), now),
    frames: Object.fromEntries(
      Object.entries(spec.frames ?? {}).map(([key, html]) => [key, (now: number) => html(rowsAt(now), now)]),
    ),
    expected: (now) => new Map(rowsAt(now).map((row) => [row.id, row.expected])),
  };
}

/** A page without any dossier. */
export function emptyPage(name: string, about: string, html: Html, steps?: readonly Step[]): TestPage {
  return { name, about, html, expected: () => new Map(), leastRows: 0, ...(steps ? { steps } : {}) };
}

/** Scrolls what `selector` matches, in whichever frame it is. */
export const scroll = (selector: string, top: number, left = 0): Step => ({
  name: `scroll ${selector} to ${left},${top}`,
  async run(page) {
    for (const frame of page.frames()) {
      const box = frame.locator(selector).first();
      if ((await box.count()) > 0)
        await box.evaluate((element, [x, y]) => element.scrollTo(x, y), [left, top] as const);
    }
  },
});

export const scrollPage = (top: number): Step => ({
  name: `scroll the page to ${top}`,
  run: (page) => page.evaluate((y) => scrollTo(0, y), top),
});

/** Clicks by script, so that nothing of the page has to be free of badges. */
export const click = (selector: string, name = `click ${selector}`): Step => ({
  name,
  async run(page) {
    for (const frame of page.frames()) {
      const target = frame.locator(selector).first();
      if ((await target.count()) > 0) return target.evaluate((element) => (element as HTMLElement).click());
    }
    throw new Error(`nothing to click: ${selector}`);
  },
});
