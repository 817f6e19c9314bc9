import { execFileSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { AtRiskRow } from '../../lib/model/at-risk';
import { layoutNames } from '../../lib/model/report-table';
import { listToCsv, toCsv } from '../../lib/reports';
import { oracle, oracleRows } from './oracle';
import { basis, hostile, now, randomRows, row, unclean } from './rows';

const options = { language: 'vi', basis } as const;

/** A reader that is none of ours; lines of different lengths are let through. */
const read = (csv: string, delimiter = ';'): string[][] =>
  parse(csv, { delimiter, bom: true, relaxColumnCount: true, skipEmptyLines: false, recordDelimiter: '\r\n' });
const readByPython = (csv: string, delimiter: string): string[][] =>
  JSON.parse(
    execFileSync(
      'python3',
      [
        '-c',
        'import csv,io,json,sys;t=sys.stdin.buffer.read().decode("utf-8-sig");' +
          'print(json.dumps(list(csv.reader(io.StringIO(t,newline=""),delimiter=sys.argv[1],strict=True))))',
        delimiter,
      ],
      { input: csv, maxBuffer: 1 << 28, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } },
    ).toString(),
  );

/** What begins like a formula, of itself or behind blanks, comes back behind an apostrophe. */
const guarded = (text: string) => (/^[\t\n]|^\s*[=+\-@＝]/.test(text) ? `'${text}` : text);

describe('a report as CSV', () => {
  test.each(layoutNames)('%s: two independent readers get back the 10,000 rows of the oracle', (layout) => {
    const rows = randomRows(10_000, 7);
    const expected = oracleRows(layout, rows).map((one, at) => oracle[layout](one, at).map(guarded));
    const end = 1 + expected.length;
    for (const separator of [';', ','] as const) {
      const csv = toCsv(rows, { ...options, layout, separator });
      expect(read(csv, separator).slice(1, end)).toEqual(expected);
      expect(readByPython(csv, separator).slice(1, end)).toEqual(expected);
    }
  });
  test('begins with a BOM, ends each line with CRLF', () => {
    const csv = toCsv([row()], options);
    expect(csv.startsWith('\ufeffSTT;Số/ký hiệu;Trích yếu;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  test.each(hostile)('no cell runs as a formula, and none changes otherwise: %j', (text) => {
    const [, cells = []] = read(toCsv([row({ subject: text, unit: text, cause: text })], options));
    expect(cells[2]).toBe(guarded(text));
    expect(cells.every((cell) => !/^[\s]*[=+\-@＝]|^\t/.test(cell))).toBe(true);
  });
  test.each(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '\u00a0=', '\u200b@'])(
    'a cell begins with %j',
    (sign) => {
      expect(read(toCsv([row({ subject: `${sign}1+1` })], options))[1]?.[2]?.[0]).toBe("'");
    },
  );
  test.each(unclean)('what no file should hold goes: %j', (given, kept) => {
    expect(read(toCsv([row({ subject: given })], options))[1]?.[2]).toBe(kept);
  });
  test('a text too long for a cell is cut where one sees it, between characters', () => {
    for (const long of ['ấ'.repeat(40_000), '😀'.repeat(20_000), `x${'😀'.repeat(20_000)}`]) {
      const cell = read(toCsv([row({ subject: long })], options))[1]?.[2] ?? '';
      expect(cell.length).toBeLessThanOrEqual(32_767);
      expect(cell.length).toBeGreaterThan(32_765);
      expect(cell.endsWith('… (đã cắt bớt)')).toBe(true);
      expect(cell).not.toMatch(/[\p{Cs}\ufffd]/u);
    }
  });
  test('says below its rows how it was made', () => {
    const lines = read(toCsv([row()], options)).map(([first]) => first);
    expect(lines.slice(2)).toEqual([
      '',
      // 18:00 UTC is the next day in Việt Nam.
      'Lập lúc 01:00 02/10/2026 (giờ Việt Nam)',
      'Nguồn: https://qlvb.vn, https://motcua.vn',
      'Bộ lọc: Quá hạn; Phòng Tổng hợp',
      'Tính trên 12.500 hồ sơ đã thấy',
      'Số hồ sơ trong danh sách này: 1',
      '“Văn bản đến” (https://qlvb.vn): đã thấy 50/580, lúc 01:00 01/10/2026',
      '“Chờ xử lý” (https://motcua.vn): đã thấy 20, trang không cho biết tổng số, lúc 01:00 30/09/2026',
      'Không gồm 3 văn bản mật mà các trang có hiển thị',
      'Không phải số liệu chính thức của cơ quan',
    ]);
  });
  test('the overdue layout has the totals below it, and they add up', () => {
    const rows = randomRows(300, 3);
    const lines = read(toCsv(rows, { ...options, layout: 'overdue' }));
    const from = lines.findIndex(([first]) => first?.startsWith('Theo đơn vị chủ trì'));
    expect(lines[from]?.[0]).toContain('tính trên cả 300 hồ sơ được chọn');
    const listed = oracleRows('overdue', rows).length;
    expect(listed).toBeLessThan(300);
    expect(lines.flat()).toContain(`Số hồ sơ trong danh sách này: ${listed}`);
    const sums =
      lines
        .slice(from)
        .find(([first]) => first === 'Tổng số')
        ?.slice(1)
        .map(Number) ?? [];
    expect(sums[0]).toBe(300);
    expect(sums.slice(1).reduce((sum, one) => sum + one, 0)).toBe(300);
  });
  test('names no person where the office hides them', () => {
    for (const layout of layoutNames) {
      const csv = toCsv([row({ criticised: [{ kind: 'pheBinh', date: '2026-08-15' }] })], {
        ...options,
        layout,
        basis: { ...basis, isWithoutPersons: true },
      });
      expect(csv).not.toContain('Nguyễn Văn Ánh');
      expect(csv).not.toContain('Người xử lý;');
      expect(csv).not.toContain('phê bình');
      expect(csv).toContain('Không nêu người xử lý');
    }
  });
});

describe('the popup’s list as CSV', () => {
  const short: AtRiskRow = { ...row(), due: row().due ?? now, source: 'column', own: {} };
  test('one line per row, twelve columns, the same notes', () => {
    const lines = read(listToCsv([short, { ...short, precision: 'day', person: '=1' }], options));
    expect(lines[1]).toEqual([
      '1',
      '280/CĐ-TTg',
      'V/v báo cáo tình hình giải ngân',
      'Phòng Tổng hợp',
      'Nguyễn Văn Ánh',
      '17:00 02/10/2026',
      'Sắp đến hạn',
      'Còn 4 giờ',
      'Còn 4 giờ làm việc',
      'Văn bản đến',
      'https://qlvb.vn',
      '09:05 01/10/2026',
    ]);
    expect(lines[2]?.slice(4, 6)).toEqual(["'=1", '02/10/2026']);
    expect(lines.flat()).toContain('Tính trên 12.500 hồ sơ đã thấy');
  });
  test('a deadline at the end of a day is that day, also where it ends at midnight', () => {
    const midnight = { ...short, precision: 'day' as const, due: Date.parse('2026-10-03T00:00+07:00') };
    expect(read(listToCsv([midnight], options))[1]?.[5]).toBe('02/10/2026');
  });
});
