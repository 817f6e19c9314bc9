import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportTexts } from '../../lib/locale/report-export';
import { layoutNames } from '../../lib/model/report-table';
import { states } from '../../lib/model/standing';
import { toXlsx } from '../../lib/reports';
import { stateColours } from '../../lib/reports/export/xlsx-style';
import { readByLibreOffice } from './libreoffice';
import { oracle, oracleRows } from './oracle';
import { basis, hostile, randomRows, row, unclean } from './rows';

const options = { language: 'vi', basis } as const;
const opened = (workbook: Uint8Array) => {
  const files = unzipSync(workbook);
  return (path: string) => new TextDecoder().decode(files[path]);
};
/** write-excel-file cannot hold U+FFFD; a question mark stands for it. */
const kept = (text: string) => text.replaceAll('\ufffd', '?');

describe('a report as XLSX', () => {
  test.each(layoutNames)(
    '%s: LibreOffice shows the 10,000 rows of the oracle, texts and dates intact',
    async (layout) => {
      const rows = randomRows(10_000, 11);
      const sheets = readByLibreOffice(await toXlsx(rows, { ...options, layout }));
      const [head, ...lines] = sheets['Danh sách'] ?? [];
      expect(head).toHaveLength({ atRisk: 13, overdue: 13, register: 7, snapshot: 14 }[layout]);
      expect(lines).toEqual(oracleRows(layout, rows).map((one, at) => oracle[layout](one, at).map(kept)));
    },
  );
  test('no cell is a formula, and what looks like one stays a text when edited', async () => {
    const file = opened(
      await toXlsx(
        hostile.map((subject) => row({ subject, unit: subject })),
        options,
      ),
    );
    for (const sheet of [1, 2, 3]) expect(file(`xl/worksheets/sheet${sheet}.xml`)).not.toContain('<f>');
    const strings = [...file('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)/g)].map(([, text]) => text);
    const styles = [...(/<cellXfs.*<\/cellXfs>/s.exec(file('xl/styles.xml'))?.[0] ?? '').matchAll(/<xf ([^>]*)>/g)];
    const asText = new RegExp(`numFmtId="${/numFmtId="(\d+)" formatCode="@"/.exec(file('xl/styles.xml'))?.[1]}"`);
    const cells = [...file('xl/worksheets/sheet1.xml').matchAll(/<c r="C\d+" s="(\d+)" t="s"><v>(\d+)/g)].slice(1);
    const dangerous = cells.filter(([, , id]) => /^[\t\n]|^\s*[=+\-@＝]/.test(strings[Number(id)] ?? ''));
    expect(dangerous.length).toBeGreaterThan(6);
    for (const [, style] of dangerous) expect(styles[Number(style)]?.[1]).toMatch(asText);
  });
  test('what no file should hold goes; a text too long is cut where one sees it', async () => {
    const subjects = [...unclean.map(([given]) => given), 'ấ'.repeat(40_000)];
    const sheets = readByLibreOffice(
      await toXlsx(
        subjects.map((subject) => row({ subject })),
        options,
      ),
    );
    const shown = (sheets['Danh sách'] ?? []).slice(1).map((cells) => cells[2] ?? '');
    expect(shown.slice(0, -1)).toEqual(unclean.map(([, text]) => kept(text)));
    expect(shown.at(-1)).toBe(`${'ấ'.repeat(32_767 - 14)}… (đã cắt bớt)`);
  });
  test('totals add up, by state and by unit', async () => {
    const rows = randomRows(2000, 5, ['Ban A', '=1+1']);
    const lines = readByLibreOffice(await toXlsx(rows, options))['Tổng hợp'] ?? [];
    const from = lines.findIndex(([first]) => first === 'Theo đơn vị chủ trì');
    const byState = lines.slice(2, from - 1);
    expect(byState.map(([, count]) => Number(count))).toEqual([
      ...states.map((state) => rows.filter((one) => one.state === state).length),
      2000,
    ]);
    const byUnit = lines.slice(from + 2);
    for (const [unit, ...counts] of byUnit) {
      const [sum, ...classes] = counts.map(Number);
      expect(classes.reduce((a, b) => a + b, 0)).toBe(sum);
      const name = unit === '(chưa rõ đơn vị)' ? '' : unit;
      expect(sum).toBe(unit === 'Tổng số' ? 2000 : rows.filter((one) => one.unit === name).length);
    }
    const overdue = lines[from + 1]?.indexOf('Đang xử lý quá hạn') ?? 0;
    expect(Number(byUnit.at(-1)?.[overdue])).toBe(rows.filter(({ state }) => state === 'overdue').length);
  });
  test('the third sheet says how it was made', async () => {
    const workbook = await toXlsx([row()], { ...options, basis: { ...basis, isWithoutPersons: true } });
    const sheets = readByLibreOffice(workbook);
    expect((sheets['Cách lập'] ?? []).map(([first]) => first)).toEqual([
      'Danh sách hồ sơ, văn bản theo thời hạn',
      'Lập lúc 01:00 02/10/2026 (giờ Việt Nam)',
      'Nguồn: https://qlvb.vn, https://motcua.vn',
      'Bộ lọc: Quá hạn; Phòng Tổng hợp',
      'Tính trên 12.500 hồ sơ đã thấy',
      'Số hồ sơ trong danh sách này: 1',
      '“Văn bản đến” (https://qlvb.vn): đã thấy 50/580, lúc 01:00 01/10/2026',
      '“Chờ xử lý” (https://motcua.vn): đã thấy 20, trang không cho biết tổng số, lúc 01:00 30/09/2026',
      'Không gồm 3 văn bản mật mà các trang có hiển thị',
      'Không nêu người xử lý, theo thiết lập của cơ quan',
      'Không phải số liệu chính thức của cơ quan',
    ]);
    expect(JSON.stringify(sheets)).not.toContain('Nguyễn Văn Ánh');
  });
  test('header frozen, autofilter over all, widths, states on their colours', async () => {
    const file = opened(
      await toXlsx(
        states.map((state) => row({ state })),
        options,
      ),
    );
    const sheet = file('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane ySplit="1" xSplit="0" topLeftCell="A2"[^>]*state="frozen"/);
    expect(sheet).toContain(`</sheetData><autoFilter ref="A1:M${states.length + 1}"/>`);
    expect([...sheet.matchAll(/<col /g)]).toHaveLength(13);
    const styles = file('xl/styles.xml').toLowerCase();
    for (const state of states) expect(styles).toContain(stateColours[state].backgroundColor.slice(1));
  });
  test('dates are those of Việt Nam whatever the zone of the computer', async () => {
    const rows = randomRows(50, 9);
    const zone = process.env.TZ;
    const sheets: string[] = [];
    for (const one of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh', 'Europe/Berlin']) {
      process.env.TZ = one;
      if (one === 'America/Los_Angeles') expect(new Date(basis.now).getHours()).toBe(11);
      sheets.push(opened(await toXlsx(rows, options))('xl/worksheets/sheet1.xml'));
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(sheets).size).toBe(1);
  });
  test('tells how far it is, and stops when asked to', async () => {
    const rows = randomRows(1700);
    const steps: [number, number][] = [];
    await toXlsx(rows, { ...options, onProgress: (...step) => steps.push(step) });
    expect(steps).toEqual([500, 1000, 1500, 1700].map((done) => [done, 1700]));
    const control = new AbortController();
    let told = 0;
    const stopped = toXlsx(rows, {
      ...options,
      signal: control.signal,
      onProgress: () => {
        told++;
        control.abort(new Error('đã hủy'));
      },
    });
    await expect(stopped).rejects.toThrow('đã hủy');
    expect(told).toBe(1);
  });
  test('an empty report is a workbook, too', async () => {
    const sheets = readByLibreOffice(await toXlsx([], { ...options, language: 'en' }));
    expect(sheets.List?.[0]).toHaveLength(13);
    expect(sheets.Totals?.at(-1)?.[1]).toBe('0');
  });
});

test('names of sheets are legal in both languages', () => {
  for (const { sheets } of Object.values(exportTexts)) {
    for (const name of Object.values(sheets)) expect(name).toMatch(/^(?!'|history$)[^[\]/\\:*?]{1,31}(?<!')$/i);
    expect(new Set(Object.values(sheets)).size).toBe(3);
  }
});

test('states have the colours of the light theme', () => {
  const [light = ''] = readFileSync('components/tokens.css', 'utf8').split('@media');
  for (const state of states) {
    expect(light).toContain(`--dh-${state}-ink: ${stateColours[state].textColor};`);
    expect(light).toContain(`--dh-${state}-back: ${stateColours[state].backgroundColor};`);
  }
});
