import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { linesIn, textWidth } from '../../lib/locale/report-widths';
import { toXlsx } from '../../lib/reports';
import { basis, randomRows, row } from './rows';

const long = Array.from({ length: 20 }, (_, at) => `đôn đốc giải quyết hồ sơ ${at}`).join(' ');
const rows = [row(), row({ subject: long }), ...randomRows(131, 4, ['Sở Tài chính'])];

/** As LibreOffice prints it: the text of each page. */
function printed(workbook: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-paper-'));
  try {
    const file = join(folder, 'report.xlsx');
    writeFileSync(file, workbook);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'pipe',
    });
    const pdf = readFileSync(join(folder, 'report.pdf'));
    return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString().split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a workbook on screen and paper', () => {
  let file: (path: string) => string;
  let pages: string[];
  beforeAll(async () => {
    const workbook = await toXlsx(rows, { language: 'vi', basis });
    const files = unzipSync(workbook);
    file = (path) => new TextDecoder().decode(files[path]);
    pages = printed(workbook);
  }, 60_000);
  test('every font has the name and size of documents', () => {
    const fonts = [...(/<fonts.*<\/fonts>/s.exec(file('xl/styles.xml'))?.[0] ?? '').matchAll(/<font>.*?<\/font>/gs)];
    expect(fonts.length).toBeGreaterThan(7);
    for (const [font] of fonts) {
      expect(font).toContain('<name val="Times New Roman"/>');
      expect(font).toContain('<sz val="11"/>');
    }
  });
  test('rows are as high as their wrapped texts', () => {
    const height = (line: number) =>
      Number(new RegExp(`<row r="${line}" ht="([\\d.]+)"`).exec(file('xl/worksheets/sheet1.xml'))?.[1]);
    for (let line = 1; line <= rows.length + 1; line++) expect(height(line)).toBeGreaterThanOrEqual(17);
    // Some 540 letters in a column of 44.
    expect(height(3)).toBeGreaterThanOrEqual(12 * 15);
    expect(height(3)).toBeLessThan(18 * 15);
  });
  test('each sheet is as wide as its A4 landscape', () => {
    for (const sheet of [1, 2, 3]) {
      const xml = file(`xl/worksheets/sheet${sheet}.xml`);
      expect(xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><(?:sheetViews|cols)>/);
      expect(xml).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"\/>/);
    }
  });
  test('LibreOffice prints all columns side by side, the header on each page, and no text over another', () => {
    const list = pages.filter((page) => /STT\s/.test(page));
    expect(list.length).toBeGreaterThan(2);
    expect(pages.length).toBe(list.length + 2);
    for (const page of list) expect(page).toMatch(/STT.*Số\/ký hiệu.*Trích yếu/);
    const [first = ''] = pages;
    for (const word of [`hồ sơ 0 `, `sơ 19`]) expect(first.replace(/\s+/g, ' ')).toContain(word.trim());
    expect(pages[0]).toContain(`1/${pages.length}`);
  });
});

describe('widths of texts', () => {
  test('capitals are wider than small letters, marks have none', () => {
    expect(textWidth('ẤẤ')).toBeGreaterThan(textWidth('ấấ'));
    expect(textWidth('a\u0301')).toBe(textWidth('a'));
  });
  test.each([
    ['', 5, 1],
    ['một hai', 100, 1],
    ['một\nhai\nba', 100, 3],
    ['một hai ba bốn', 2, 4],
    ['a'.repeat(100), 10, 5],
  ])('%j in %d em: %d lines', (text, width, lines) => expect(linesIn(text, width)).toBe(lines));
});
