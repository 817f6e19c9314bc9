import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReportRow } from '../../lib/model/report';
import { layoutChoices } from '../../lib/model/report-table';
import { toCsv, toTable } from '../../lib/reports';
import { basis, row } from './rows';

const options = { language: 'vi', basis } as const;
const numbers = (rows: ReportRow[], layout: 'overdue' | 'register', column: number) =>
  toTable(rows, { ...options, layout }).rows.map((cells) => cells[column]);

describe('what a layout takes', () => {
  test('the overdue list: what is overdue now or was finished late', () => {
    const rows = [
      row({ soDen: '1', state: 'overdue' }),
      row({ soDen: '2', state: 'overdue', isLeft: true }),
      row({ soDen: '3', state: 'done', isDone: true, outcome: 'late' }),
      row({ soDen: '4', state: 'done', isDone: true, outcome: 'late', isLeft: true }),
      row({ soDen: '5', state: 'done', isDone: true, outcome: 'ontime' }),
      row({ soDen: '6', state: 'today' }),
      row({ soDen: '7', state: 'paused', lateDays: 3 }),
    ];
    const table = toTable(rows, { ...options, layout: 'overdue' });
    expect(table.rows.map(([index, number]) => [index, number])).toEqual([
      [1, '1'],
      [2, '3'],
      [3, '4'],
    ]);
    expect(table.notes).toContain('Số hồ sơ trong danh sách này: 3');
    expect(table.notes).toContain('Danh sách này chỉ gồm hồ sơ đang quá hạn hoặc đã hoàn thành quá hạn');
    expect(table.totals.map(({ rows }) => rows.at(-1)?.counts[0])).toEqual([7, 7]);
    for (const { title } of table.totals) expect(title).toContain('tính trên cả 7 hồ sơ được chọn');
  });
  test('totals of nothing but the list say nothing of more', () => {
    const { totals } = toTable([row({ state: 'overdue' })], { ...options, layout: 'overdue' });
    expect(totals.map(({ title }) => title)).toEqual(['Theo tình trạng', 'Theo đơn vị chủ trì']);
  });
  test('the register: incoming documents by day and number of arrival', () => {
    const given = [
      ['2026-09-02', '9', 'vanBan'],
      ['', '1', 'vanBan'],
      ['2026-09-01T16:00', '10', 'vanBan'],
      ['2026-09-01', '0002', 'hoSo'],
      ['2026-09-01', '3', 'nhiemVu'],
      ['2026-09-01', '', 'vanBan'],
      ['2026-09-01', '0009', 'vanBan'],
      ['2026-09-01T08:00', '127a', 'vanBan'],
      ['2026-09-01T07:00', '127', 'vanBan'],
    ] as const;
    const rows = given.map(([ngayDen, soDen, kind]) => row({ ngayDen, soDen, kind }));
    expect(numbers(rows, 'register', 0)).toEqual(['0009', '10', '127', '127a', null, '9', '1']);
    expect(rows.map(({ soDen }) => soDen)).toEqual(given.map(([, soDen]) => soDen));
    const csv = toCsv(rows, { ...options, layout: 'register' });
    expect(csv).toContain('Số hồ sơ trong danh sách này: 7');
    expect(csv).toContain('Danh sách này chỉ gồm văn bản đến, xếp theo ngày đến và số đến');
  });
});

describe('secret rows in the notes', () => {
  const notes = (secret: number | null, language: 'vi' | 'en' = 'vi') =>
    toTable([row()], { language, basis: { ...basis, secret } }).notes;
  test('are counted where a page could tell', () => {
    expect(notes(3)).toContain('Không gồm 3 văn bản mật mà các trang có hiển thị');
    expect(notes(0)).toContain('Không gồm văn bản mật');
  });
  test('are said not to be counted where none could', () => {
    expect(notes(null)).toContain(
      'Không gồm văn bản mật; số lượng không đếm được vì không có trang danh sách nào đang mở',
    );
    expect(notes(null)).not.toContain('Không gồm văn bản mật');
    expect(notes(null, 'en').join()).toContain('cannot be counted because no page with a list is open');
  });
});

describe('the snapshot for an inspection', () => {
  test('is the general list with the address of each page', () => {
    const [general, snapshot] = (['atRisk', 'snapshot'] as const).map((layout) =>
      toTable([row()], { ...options, layout }),
    );
    expect(snapshot?.columns.map(({ title }) => title)).toEqual([
      ...(general?.columns.map(({ title }) => title) ?? []),
      'Địa chỉ trang',
    ]);
    expect(snapshot?.columns.map(({ title }) => title)).toContain('Thấy lần cuối');
    expect(snapshot?.rows[0]?.at(-1)).toBe('https://qlvb.vn/van-ban/chi-tiet?id=127');
  });
  test('is no layout to choose: its button makes it', () => {
    expect(layoutChoices).toEqual(['atRisk', 'overdue', 'register']);
    expect(readFileSync('entrypoints/report/exports.ts', 'utf8')).toContain("layout: 'snapshot' }, true)");
    expect(readFileSync('components/report/ReportExports.tsx', 'utf8')).not.toContain('layoutNames');
  });
});
