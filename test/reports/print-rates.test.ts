import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LateRates, Quarter } from '../../lib/model/rate';
import type { Coverage, ReportPictures } from '../../lib/model/report';
import type { ReportTable } from '../../lib/model/report-table';
import { ageing, dueHistogram, lateByQuarter, lateRate, quarterAt, toTable } from '../../lib/reports';
import { defaultSettings } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import { findChromium } from '../e2e/chromium';
import { now, row } from './given';
import { basis } from './rows';

export interface Given {
  rates: LateRates;
  pictures: ReportPictures;
  quarters: Quarter[];
  coverage: Coverage[];
  printed: ReportTable | null;
}

const settings = defaultSettings();
const due = Date.parse('2026-11-13T17:00+07:00');
const rows = ['Phòng A', 'Phòng B'].flatMap((unit, at) => [
  { ...row, key: `${unit} 1`, unit, isDone: true, state: 'done' as const, doneAt: due + at * 86_400_000 },
  { ...row, key: `${unit} 2`, unit, due: Date.parse('2026-11-25T17:00+07:00'), state: 'ontime' as const },
]);
const quarter = quarterAt(now, settings.reports.quarter);
const given: Given = {
  rates: lateRate(rows, { ...settings.reports, period: quarter, now, by: 'unit' }),
  pictures: {
    due: dueHistogram(rows, worldOf(settings).calendar, now),
    ageing: ageing(rows),
    quarters: lateByQuarter(rows, settings.reports, now),
  },
  quarters: [quarter],
  coverage: [
    { listId: 'a', site: 'https://a.vn', account: '', title: 'Chờ xử lý', seen: 141, total: 486, seenAt: now },
  ],
  printed: null,
};

/** Pages of both papers as Poppler reads them: the rates, and a list printed in their place; the theme is dark. */
async function papers(): Promise<{ rates: string[]; list: string[]; info: string; inks: string[] }> {
  const { outputFiles } = buildSync({
    entryPoints: [new URL('./print-rates-page.tsx', import.meta.url).pathname],
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
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.setContent('<!doctype html><html data-view="report"><title>x</title></html>');
    for (const name of ['tokens', 'base', 'forms', 'rows', 'popup', 'report/report', 'report/rates', 'report-print'])
      await page.addStyleTag({ content: readFileSync(`components/${name}.css`, 'utf8') });
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const draw = (one: Given) =>
      page.evaluate(
        (what) => (globalThis as unknown as { printing: { show: (given: unknown) => void } }).printing.show(what),
        one,
      );
    const paper = async () => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString();
      return { pdf, pages: text.split('\f').filter((one) => one.trim() !== '') };
    };
    await draw(given);
    const rates = await paper();
    await page.emulateMedia({ media: 'print' });
    const inks = await page.evaluate(() =>
      ['.rates td', '.chart text', '.chart td'].map((one) => {
        const { color, fill } = getComputedStyle(document.querySelector(one) ?? document.body);
        return one.endsWith('text') ? fill : color;
      }),
    );
    await page.emulateMedia({ media: null });
    await draw({ ...given, printed: toTable(rows, { language: 'vi', basis, layout: 'atRisk' }) });
    const list = await paper();
    const info = execFileSync('pdfinfo', ['-'], { input: rates.pdf }).toString();
    return { rates: rates.pages, list: list.pages, info, inks };
  } finally {
    await browser.close();
  }
}

describe('rates and pictures in print', () => {
  let result: Awaited<ReturnType<typeof papers>>;
  beforeAll(async () => {
    result = await papers();
  }, 60_000);
  const all = () => result.rates.join('').replace(/\s+/g, ' ');

  test('the table of rates with its period and coverage, and what it is counted from', () => {
    expect(all()).toContain('Quý IV/2026 (01/10–31/12/2026) · theo đơn vị · đã thấy 141/486 (1 danh sách)');
    expect(all()).toMatch(/Phòng (?:B )?2 0 0 0 1 0 1 0 0 100,0% 1\/1 · vượt/);
    expect(all()).toContain('không phải số liệu chính thức');
    expect(all()).toContain('Chờ xử lý (https://a.vn): đã thấy 141/486');
  });
  test('four pictures, each with its table although it is folded on the screen', () => {
    for (const title of ['20 ngày làm việc tới', 'theo số ngày làm việc', 'hạn theo quý đã', 'theo quý và đơn vị'])
      expect(all()).toContain(title);
    expect(all()).toContain('ngưỡng 5,0%');
    // In the tables only.
    expect(all()).toContain('100,0% · 1/1 ·');
    expect(all()).toMatch(/25\/11 2/);
  });
  test('A4 landscape with page numbers, no tabs, fields or buttons, dark ink whatever the theme', () => {
    expect(result.info).toMatch(/Page size:\s+84[12][.\d]* x 59[45][.\d]* pts/);
    expect(result.rates[0]).toContain(`1/${result.rates.length}`);
    for (const text of ['Danh sách Tỷ lệ', 'Nhóm', 'Kỳ tự chọn', 'Đọc lại', 'Xem số liệu'])
      expect(all()).not.toContain(text);
    expect(new Set(result.inks)).toEqual(new Set(['rgb(0, 0, 0)']));
  });
  test('a list that is printed stands in place of the page', () => {
    const text = result.list.join('');
    expect(text).toContain('Danh sách hồ sơ, văn bản theo thời hạn');
    expect(text).not.toContain('đã thấy 141/486 (1 danh sách)');
  });
});
