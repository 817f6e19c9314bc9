import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReportRow } from '../../lib/model/report';
import type { LayoutName } from '../../lib/model/report-table';
import { toTable } from '../../lib/reports';
import { findChromium } from '../e2e/chromium';
import { oracle, oracleRows } from './oracle';
import { basis, hostile, randomRows, row } from './rows';

const rows = [
  ...randomRows(500, 21),
  ...hostile.map((subject) => row({ subject, unit: subject, state: 'overdue', lateDays: 2 })),
];

/** The text of each page as Poppler reads it, and what it says of the file. */
async function printed(
  rows: ReportRow[],
  layout: LayoutName,
): Promise<{
  pages: string[];
  info: string;
  cells: string[][];
  broken: string[];
}> {
  const { outputFiles } = buildSync({
    entryPoints: [new URL('./print-page.tsx', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'printing',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}) });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>x</title>');
    await page.addStyleTag({ content: readFileSync('components/report-print.css', 'utf8') });
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    await page.evaluate(
      (table) => {
        (globalThis as unknown as { printing: { show: (given: unknown) => void } }).printing.show(table);
      },
      toTable(rows, { language: 'vi', basis, layout }),
    );
    const cells = await page.evaluate(() =>
      [...document.querySelectorAll('.report-print > table:first-of-type tbody tr')].map((line) =>
        [...line.children].map((cell) => cell.textContent ?? ''),
      ),
    );
    expect(await page.locator('.report-print').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.round((277 / 25.4) * 96), height: 700 });
    // Dates, times and numbers of documents whose letters stand in more than one line.
    const broken = await page.evaluate(() => {
      const found: string[] = [];
      const texts = document.createTreeWalker(
        document.querySelector('.report-print > table tbody') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
        for (const { 0: part, index } of (text.textContent ?? '').matchAll(
          /\d\d\/\d\d\/\d{4}|\d\d:\d\d|\d+\/UBND-NC|\d+/g,
        )) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + part.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(part);
        }
      return found;
    });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString();
    const info = execFileSync('pdfinfo', ['-'], { input: pdf }).toString();
    return { pages: text.split('\f').filter((one) => one.trim() !== ''), info, cells, broken };
  } finally {
    await browser.close();
  }
}

describe('a report in print', () => {
  let result: Awaited<ReturnType<typeof printed>>;
  beforeAll(async () => {
    result = await printed(rows, 'overdue');
  }, 60_000);
  test('the cells are those of the oracle, and nothing in them is markup', () => {
    expect(result.cells).toEqual(oracleRows('overdue', rows).map((one, at) => oracle.overdue(one, at)));
  });
  test('A4 landscape, the header and a number on each page', () => {
    expect(result.info).toMatch(/Page size:\s+84[12][.\d]* x 59[45][.\d]* pts/);
    expect(result.pages.length).toBeGreaterThan(5);
    const heads = result.pages.map((page) => /Trích yếu/.test(page) || /Tình trạng|Tổng số/.test(page));
    expect(heads).toEqual(result.pages.map(() => true));
    expect(result.pages.filter((page) => page.includes('Trích yếu')).length).toBeGreaterThan(4);
    for (const [at, page] of result.pages.entries()) expect(page).toContain(`${at + 1}/${result.pages.length}`);
  });
  test.each([
    ['overdue', 'overdue', 14],
    ['atRisk', 'soon', 12],
    ['register', 'soon', 12],
  ] as const)('%s: 133 usual rows break no date and no number, and need few pages', async (layout, state, most) => {
    const usual = randomRows(133, 4, ['Sở Tài chính']).map((one, at) => ({
      ...one,
      ...{ kind: 'vanBan' as const, state, isLeft: false, number: `${1400 + at}/UBND-NC`, cause: '', objective: null },
      ...{ precision: 'minute' as const, due: Date.parse('2026-11-08T17:00+07:00') + at * 86_400_000 },
    }));
    const { cells, broken, pages } = await printed(usual, layout);
    expect(cells).toHaveLength(133);
    expect(broken).toEqual([]);
    expect(pages.length).toBeLessThanOrEqual(most);
  });
  test('says how it was made, and shows the totals', () => {
    expect(result.pages[0]).toContain('Danh sách văn bản, hồ sơ quá hạn');
    expect(result.pages[0]).toContain('Tính trên 12.500 hồ sơ đã thấy');
    expect(result.pages.join('')).toContain('Theo đơn vị chủ trì');
    expect(result.pages.join('')).not.toContain('chỉ trên màn hình');
  });
});
