import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as Tab } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setPages } from '../../lib/letters';
import { layoutOf } from '../../lib/letters/fit';
import { type Page, pages, type Run, runs, toPdfs, type Word } from './office';
import { printPdfs, withSheets } from './printed';
import { samples } from './samples';
import { ensureTools } from './tools';

/** What the browser prints of the sheets, and what it shows. Lengths are millimetres, type is points. */
const { 'cong-van-500': _tooLong, ...letters } = samples;
type Name = keyof typeof letters;
const names = Object.keys(letters) as Name[];
const folder = mkdtempSync(join(tmpdir(), 'letters-print-'));
const printed = {} as Record<Name, { pages: Page[]; runs: Run[] }>;
const written = {} as Record<Name, Page[]>;

beforeAll(async () => {
  ensureTools();
  const [prints, files] = [await printPdfs(letters, folder), await toPdfs(letters, folder)];
  for (const [at, name] of names.entries()) {
    const print = prints[at] ?? '';
    printed[name] = { pages: pages(print), runs: runs(print) };
    written[name] = pages(files[at] ?? '');
  }
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An annex's titles. */
const annexHead = 24;

/** Below the upper margin, where the number stands. */
const belowMargin = ({ words }: Page, top: number): Word[] => words.filter(({ bottom }) => bottom >= top - 1);

/** Visible words by their letters and place, whatever order the file holds them in. */
function inOrder(words: readonly Word[]): Word[] {
  const seen = words.filter(({ text }) => text !== '\u200b');
  return seen.sort(
    (one, other) =>
      Number(one.text > other.text) - Number(one.text < other.text) ||
      Math.round(one.top / 4) - Math.round(other.top / 4) ||
      one.left - other.left,
  );
}

describe.each(names)('%s, printed', (name) => {
  const layout = layoutOf(letters[name]);
  const { size, margin } = layout;
  const [letter, annex] = setPages(letters[name]);
  const sheetOf = (at: number) => (at === 0 ? letter : (annex ?? letter));

  it('has the paper and the margins of its file', () => {
    for (const [at, page] of printed[name].pages.entries()) {
      const sheet = sheetOf(at);
      expect([page.width, page.height]).toEqual([
        expect.closeTo(sheet?.width ?? 0, 0),
        expect.closeTo(sheet?.height ?? 0, 0),
      ]);
      const words = belowMargin(page, margin.top);
      expect(Math.min(...words.map(({ left }) => left))).toBeGreaterThan(margin.left - 1);
      expect(Math.min(...words.map(({ top }) => top))).toBeGreaterThan(margin.top - 1);
      expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(page.width - margin.right + 1);
      expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThan(page.height - margin.bottom + 1);
    }
    const words = printed[name].pages[0]?.words ?? [];
    expect(Math.min(...words.map(({ left }) => left))).toBeLessThan(margin.left + 1);
    expect(Math.min(...words.map(({ top }) => top))).toBeLessThan(margin.top + 1);
  });

  it('has its number in the middle of the upper margin from page 2', () => {
    for (const [at, page] of printed[name].pages.entries()) {
      const above = page.words.filter(({ bottom }) => bottom < margin.top - 1);
      expect(above.map(({ text }) => text)).toEqual(at === 0 ? [] : [String(at + 1)]);
      for (const { left, right } of above)
        expect((left + right) / 2).toBeCloseTo((margin.left + page.width - margin.right) / 2, 0);
    }
  });

  it('has type as large and as heavy as Nghị định 30 asks', () => {
    const look = (start: string) => {
      const found = printed[name].runs.find(({ text }) => text.startsWith(start));
      return found && { size: found.size, bold: found.isBold, italic: found.isItalic };
    };
    const upright = { bold: false, italic: false };
    expect(look('CỘNG HÒA')).toEqual({ size: size.nation, bold: true, italic: false });
    expect(look('Độc lập')).toEqual({ size: size.motto, bold: true, italic: false });
    expect(look('Số:')).toEqual({ size: size.number, ...upright });
    expect(look(`${letters[name].place},`)).toEqual({ size: size.number, bold: false, italic: true });
    expect(look('Nơi nhận:')).toEqual({ size: size.recipientsTitle, bold: true, italic: true });
    expect(look('- Như trên') ?? look('- UBND')).toEqual({ size: size.recipients, ...upright });
    const [line = ''] = letters[name].signature.lines;
    expect(look(line.toLocaleUpperCase('vi'))).toEqual({ size: size.signature, bold: true, italic: false });
    if (letters[name].title === null) expect(look('V/v')).toEqual({ size: size.about, ...upright });
    if (letters[name].addressees.length > 0) expect(look('Kính gửi:')).toEqual({ size: size.body, ...upright });
    const sizes = new Set<number>(Object.values(size));
    const shown = printed[name].runs.filter(({ text }) => !/^\u200b?$/.test(text));
    expect(shown.filter((one) => !sizes.has(one.size))).toEqual([]);
  });

  it('has every word where its file has it, and nothing else', () => {
    expect(printed[name].pages).toHaveLength(written[name].length);
    for (const [at, page] of printed[name].pages.entries()) {
      const [mine = [], its = []] = [page, written[name][at] ?? page].map((one) =>
        inOrder(belowMargin(one, margin.top)),
      );
      expect(mine.map(({ text }) => text)).toEqual(its.map(({ text }) => text));
      // LibreOffice makes the room for handwriting in an annex's note wider than other programs do.
      const isNote = ({ bottom }: Word) => at > 0 && bottom < margin.top + annexHead;
      const away = mine.filter((word, i) => {
        const other = its[i] ?? word;
        return !isNote(word) && (Math.abs(word.left - other.left) > 2 || Math.abs(word.top - other.top) > 3);
      });
      expect(away).toEqual([]);
    }
  });
});

/** How many lines each paragraph takes. */
const linesShown = (tab: Tab) =>
  tab.locator('.sheet[data-page="letter"] p').evaluateAll((all) =>
    all.map((p) => {
      const { height } = p.getBoundingClientRect();
      return Math.round(height / Number.parseFloat(getComputedStyle(p).lineHeight));
    }),
  );

it('breaks its lines in a window of any width as on paper, and never leaves the window', async () => {
  await withSheets(letters, async (tab, name) => {
    // Outside of a printer, a page is as wide as its window.
    const { head } = layoutOf(letters[name as Name]);
    await tab.setViewportSize({ width: Math.round(((head.agency + head.nation) / 25.4) * 96), height: 900 });
    await tab.emulateMedia({ media: 'print' });
    const onPaper = await linesShown(tab);
    await tab.emulateMedia({ media: 'screen' });
    for (const width of [1600, 1280, 900, 600, 360]) {
      await tab.setViewportSize({ width, height: 900 });
      expect(await linesShown(tab), `${name} at ${width}`).toEqual(onPaper);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}, 120_000);

it('shows an annex of many columns lying, below the letter and as wide', async () => {
  await withSheets({ report: letters['bao-cao-qua-han'] }, async (tab) => {
    const [letter, annex] = await tab
      .locator('.sheet')
      .evaluateAll((all) => all.map((s) => s.getBoundingClientRect().toJSON()));
    expect(annex.top).toBeGreaterThanOrEqual(letter.bottom);
    expect(letter.height / letter.width).toBeCloseTo(297 / 210, 1);
    expect(annex.width).toBeGreaterThanOrEqual(letter.width);
  });
});

it('stays in sight beside a long form, and comes before it in a narrow window', async () => {
  await withSheets({ letter: letters['cong-van-1'] }, async (tab) => {
    await tab.locator('.form').evaluate((form) => form.style.setProperty('height', '4000px'));
    await tab.evaluate(() => scrollTo(0, 3000));
    const box = await tab.locator('.preview').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
    await tab.setViewportSize({ width: 700, height: 900 });
    await tab.evaluate(() => scrollTo(0, 0));
    const [preview, form] = [await tab.locator('.preview').boundingBox(), await tab.locator('.form').boundingBox()];
    expect((preview?.y ?? 0) + (preview?.height ?? 0)).toBeLessThanOrEqual(form?.y ?? 0);
  });
});
