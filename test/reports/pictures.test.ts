import { describe, expect, test } from 'vitest';
import { ageing, dueHistogram, lateByQuarter, rateCases } from '../../lib/reports';
import { defaultSettings } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import { random } from '../random';
import { now, row } from './given';

const { calendar } = worldOf(defaultSettings());
const due = (time: string) => Date.parse(`${time}+07:00`);

describe('what the pictures are drawn from', () => {
  test('twenty working days from today on; a deadline on a day off stands with the next working day', () => {
    const dues = [
      '2026-11-20T17:00',
      // Saturday and Sunday, then Monday; 24/11 is off from 2026 on.
      '2026-11-21T10:00',
      '2026-11-23T17:00',
      '2026-11-24T17:00',
      '2026-11-25T24:00',
      '2026-11-19T17:00',
      '2027-03-01T17:00',
    ];
    const rows = dues.map((time, i) => ({ ...row, key: `${i}`, state: 'ontime' as const, due: due(time) }));
    const bars = dueHistogram(rows, calendar, now);
    expect(bars).toHaveLength(20);
    expect(bars.slice(0, 4)).toEqual([
      { name: '2026-11-20', count: 1 },
      { name: '2026-11-23', count: 2 },
      { name: '2026-11-25', count: 2 },
      { name: '2026-11-26', count: 0 },
    ]);
    expect(bars.every(({ name }) => calendar.dayKind(name).kind === 'working')).toBe(true);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  });

  test('what is done, paused or in no list any more is drawn nowhere', () => {
    const ahead = { ...row, state: 'ontime' as const, due: due('2026-11-23T17:00') };
    const none = [
      { ...ahead, isDone: true },
      { ...ahead, state: 'paused' as const },
      { ...ahead, isLeft: true },
      { ...ahead, due: null },
    ];
    expect(dueHistogram(none, calendar, now).every(({ count }) => count === 0)).toBe(true);
    expect(
      ageing([
        { ...row, isLeft: true },
        { ...row, isDone: true, state: 'done' },
      ]).every(({ count }) => count === 0),
    ).toBe(true);
  });

  test('every overdue dossier is of exactly one age', () => {
    const next = random(3);
    const rows = Array.from({ length: 500 }, () => ({ ...row, lateDays: Math.floor(next() * 90) }));
    const buckets = ageing(rows);
    expect(buckets.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [6, 10],
      [11, 20],
      [21, 50],
      [51, null],
    ]);
    for (const { from, to, count } of buckets)
      expect(count).toBe(rows.filter(({ lateDays }) => lateDays >= from && (to === null || lateDays <= to)).length);
  });

  test('four quarters up to the present one, with the units that have most to count', () => {
    const units = Array.from({ length: 12 }, (_, i) => `Phòng ${i}`);
    const rows = units.flatMap((unit, i) =>
      Array.from({ length: i + 1 }, (_, n) => ({
        ...row,
        key: `${unit} ${n}`,
        unit,
        state: 'done' as const,
        isDone: true,
        doneAt: due(n === 0 ? '2026-11-16T10:00' : '2026-11-12T10:00'),
      })),
    );
    const { reports } = defaultSettings();
    const bars = lateByQuarter(rows, reports, now);
    expect(bars.map(({ quarter: { year, quarter } }) => `${quarter}/${year}`)).toEqual([
      '1/2026',
      '2/2026',
      '3/2026',
      '4/2026',
    ]);
    expect(bars.at(-1)?.total).toMatchObject({ late: 12, denominator: 78 });
    expect(bars.at(-1)?.units.map(({ name }) => name)).toEqual(units.slice(4).reverse());
    expect(bars[0]?.total.denominator).toBe(0);
  });

  test('a unit is followed from quarter to quarter: those with most in all of them, in one order', () => {
    const one = (unit: string, quarter: 3 | 4, n: number, site = row.site) =>
      Array.from({ length: n }, (_, i) => {
        const [came, end] = quarter === 3 ? ['2026-07-06', '2026-07-10'] : ['2026-11-09', '2026-11-12'];
        return {
          ...{ ...row, key: `${unit} ${quarter} ${i}`, unit, site, state: 'done' as const, isDone: true },
          ...{ cameAt: due(`${came}T08:00`), due: due(`${end}T17:00`), doneAt: due(`${end}T10:00`) },
        };
      });
    const rows = [
      ...one('Phòng A', 3, 6),
      ...one('PHÒNG A', 4, 1),
      ...one('Phòng B', 4, 5),
      ...one('Phòng C', 3, 2),
      ...one('Phòng A', 4, 1, 'https://b.vn'),
    ];
    const bars = lateByQuarter(rows, defaultSettings().reports, now);
    const told = bars.map(({ units }) => units.map(({ name, site, denominator }) => [name, site, denominator]));
    expect(told[3]).toEqual([
      ['Phòng A', 'https://a.vn', 1],
      ['Phòng B', 'https://a.vn', 5],
      ['Phòng C', 'https://a.vn', 0],
      ['Phòng A', 'https://b.vn', 1],
    ]);
    expect(told[2]?.map(([, , n]) => n)).toEqual([6, 0, 2, 0]);
    expect(told[0]?.map(([name]) => name)).toEqual(['Phòng A', 'Phòng B', 'Phòng C', 'Phòng A']);
  });

  test('rates leave out what is only to be known of, and what left every list unfinished', () => {
    const kept = [row, { ...row, isLeft: true, isDone: true }, { ...row, role: null }];
    expect(rateCases([...kept, { ...row, role: 'deBiet' }, { ...row, isLeft: true }])).toEqual(kept);
  });
});
