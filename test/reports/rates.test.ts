import { describe, expect, test } from 'vitest';
import { classOf } from '../../lib/letters/totals';
import type { LetterItem } from '../../lib/model/letter-item';
import type { Period, RateCase, RateOptions } from '../../lib/model/rate';
import { lateRate, monthOf, outcomeOf, ownPeriod, quarterAt, quarterOf, quartersOf, yearOf } from '../../lib/reports';
import { at, calendar, nd09, quarterSettings } from './rates-help';
import { days, ownStarts, quarters } from './rates-oracle';

const daysOf = ({ first, last }: Period) => [first, last];

/** First and last days of quarters, by the setting, without the extension's arithmetic. */
const expected = new Map(
  quarterSettings.map((setting) => [
    setting,
    setting.kind === 'calendar'
      ? quarters(() => ['01-01', '04-01', '07-01', '10-01'])
      : setting.kind === 'nd09'
        ? quarters(() => ['12-15', '03-15', '06-15', '09-15'])
        : quarters(ownStarts(setting.start ?? '')),
  ]),
);

describe('periods', () => {
  test('as the decree and offices write them', () => {
    expect(quartersOf(2026, nd09).map(daysOf)).toEqual([
      ['2025-12-15', '2026-03-14'],
      ['2026-03-15', '2026-06-14'],
      ['2026-06-15', '2026-09-14'],
      ['2026-09-15', '2026-12-14'],
    ]);
    expect(quarterOf('2026-12-15', nd09)).toMatchObject({ year: 2027, quarter: 1 });
    const dong = { kind: 'own', start: '12-01' } as const;
    expect(quarterOf('2020-02-29', dong)).toMatchObject({
      year: 2020,
      quarter: 1,
      first: '2019-12-01',
      last: '2020-02-29',
    });
    expect(quarterOf('2026-11-22', calendar)).toMatchObject({ year: 2026, quarter: 4, first: '2026-10-01' });
    expect(daysOf(yearOf(2026, nd09))).toEqual(['2025-12-15', '2026-12-14']);
    expect(daysOf(monthOf(2026, 1, nd09))).toEqual(['2025-12-15', '2026-01-14']);
    expect(daysOf(monthOf(2026, 3, nd09))).toEqual(['2026-02-15', '2026-03-14']);
    expect(daysOf(monthOf(2024, 2, calendar))).toEqual(['2024-02-01', '2024-02-29']);
    expect(daysOf(monthOf(2026, 12, dong))).toEqual(['2026-12-01', '2026-12-31']);
  });

  test('begin and end at midnight of Việt Nam', () => {
    const { from, to } = quarterOf('2026-10-01', calendar);
    expect([from, to]).toEqual([at('2026-10-01T00:00'), at('2027-01-01T00:00')]);
    expect(quarterAt(from, calendar).quarter).toBe(4);
    expect(quarterAt(from - 1, calendar).quarter).toBe(3);
    expect(quarterAt(to, calendar)).toMatchObject({ year: 2027, quarter: 1 });
  });

  test('every day of five years lies in the quarter that the calendar on the wall says', () => {
    for (const setting of quarterSettings)
      for (const { first, last, quarter, year } of expected.get(setting) ?? []) {
        expect(quartersOf(year, setting)[quarter - 1]).toMatchObject({ first, last, quarter, year });
        for (const day of days.filter((one) => one >= first && one <= last))
          expect(quarterOf(day, setting)).toMatchObject({ first, last, quarter, year });
      }
  });

  test('of one’s own: both days in it; none that does not exist or ends before it begins', () => {
    expect(ownPeriod('2026-11-22', '2026-11-22')).toMatchObject({
      from: at('2026-11-22T00:00'),
      to: at('2026-11-23T00:00'),
    });
    expect(ownPeriod('2026-02-30', '2026-03-01')).toBeNull();
    expect(ownPeriod('2026-03-02', '2026-03-01')).toBeNull();
    expect(() => quarterOf('2026-13-01', calendar)).toThrow(RangeError);
  });
});

const none = {
  state: 'ontime',
  outcome: null,
  objective: null,
  criticised: [],
  site: 'https://a.vn',
  unit: '',
  person: '',
  list: '',
} as const;
const open = (came: string, due: string | null, over: Partial<RateCase> = {}): RateCase => ({
  ...none,
  criticised: [],
  cameAt: at(came),
  due: due === null ? null : at(due),
  isDone: false,
  doneAt: null,
  ...over,
});
const done = (came: string, due: string | null, when: string, over: Partial<RateCase> = {}): RateCase =>
  open(came, due, { isDone: true, doneAt: at(when), state: 'done', ...over });

const fourth = quarterOf('2026-11-01', calendar);
const options: RateOptions = {
  period: fourth,
  now: at('2026-11-22T10:00'),
  by: 'unit',
  denominator: 'resolved',
  threshold: 50,
};

describe('by hand', () => {
  test('on the day is đúng hạn, before it trước hạn, a minute after it quá hạn; midnight is of the day that ends', () => {
    expect(outcomeOf(at('2026-10-02T17:00'), at('2026-10-01T23:59'))).toBe('early');
    expect(outcomeOf(at('2026-10-02T17:00'), at('2026-10-02T00:00'))).toBe('ontime');
    expect(outcomeOf(at('2026-10-02T17:00'), at('2026-10-02T17:00'))).toBe('ontime');
    expect(outcomeOf(at('2026-10-02T17:00'), at('2026-10-02T17:01'))).toBe('late');
    expect(outcomeOf(at('2026-10-03T00:00'), at('2026-10-02T08:00'))).toBe('ontime');
  });

  test('the totals of a report letter say the same', () => {
    const classes = { early: 'doneEarly', ontime: 'doneOnTime', late: 'doneLate' };
    const due = at('2026-10-03T00:00');
    for (let minutes = -3000; minutes <= 3000; minutes += 7) {
      const doneAt = due + minutes * 60_000;
      const item = { state: 'closed', due, doneAt, isSoon: false } as LetterItem;
      expect(classOf(item, at('2026-11-22T10:00'))).toBe(classes[outcomeOf(due, doneAt)]);
    }
  });

  test('exactly the threshold passes, one more does not; nothing is neither', () => {
    const of = (late: number, all: number) =>
      lateRate(
        Array.from({ length: all }, (_, i) =>
          done('2026-10-01T08:00', '2026-10-05T17:00', i < late ? '2026-10-06T08:00' : '2026-10-05T08:00'),
        ),
        options,
      ).total;
    expect(of(1, 20)).toMatchObject({ late: 1, denominator: 20, passes: true });
    expect(of(1, 19).passes).toBe(false);
    expect(of(51, 1000).passes).toBe(false);
    expect(of(0, 0)).toMatchObject({ denominator: 0, passes: null });
  });

  test('a cause that a person has set takes it out of the late ones and not out of the denominator', () => {
    const objective = { reason: 'mưa lũ' };
    const cases = [
      done('2026-10-01T08:00', '2026-10-05T17:00', '2026-10-06T08:00', { objective }),
      done('2026-10-01T08:00', '2026-10-05T17:00', '2026-10-05T08:00', { objective }),
      open('2026-10-01T08:00', '2026-10-05T17:00', { objective, state: 'overdue' }),
    ];
    expect(lateRate(cases, options).total).toMatchObject({
      late: 0,
      denominator: 2,
      figures: { lateObjective: 1, ontime: 1 },
    });
    expect(lateRate(cases, { ...options, denominator: 'toResolve' }).total).toMatchObject({
      late: 0,
      denominator: 3,
      figures: { overdueObjective: 1 },
    });
  });

  test('done nobody knows when, or without a deadline, it counts as its status says', () => {
    const unknown = { isDone: true, state: 'done' } as const;
    const objective = { reason: 'mưa lũ' };
    const cases = [
      open('2026-10-01T08:00', '2026-10-05T17:00', { ...unknown, outcome: 'late' }),
      open('2026-10-01T08:00', '2026-10-05T17:00', { ...unknown, outcome: 'late', objective }),
      open('2026-10-01T08:00', null, { ...unknown, outcome: 'ontime' }),
      open('2026-10-01T08:00', null, { ...unknown, outcome: 'early' }),
      open('2026-10-01T08:00', '2026-10-05T17:00', unknown),
      // Deadline and day are known and decide.
      done('2026-10-01T08:00', '2026-10-05T17:00', '2026-10-05T08:00', { outcome: 'late' }),
      // Left over from before: whether it was done in this period nobody knows.
      open('2026-09-01T08:00', '2026-09-05T17:00', { ...unknown, outcome: 'late' }),
    ];
    const { total } = lateRate(cases, options);
    expect(total).toMatchObject({ late: 1, denominator: 5 });
    expect(total.figures).toMatchObject({
      ...{ received: 6, leftOver: 0, early: 1, ontime: 2, late: 1, lateObjective: 1, doneUnknown: 1 },
    });
  });

  test('units apart by ; or lines count each, once, and once in all; names by site; commas part nothing', () => {
    const one = done('2026-10-01T08:00', '2026-10-05T17:00', '2026-10-06T08:00');
    const { total, groups } = lateRate(
      [
        { ...one, unit: 'Sở Văn hóa, Thể thao và Du lịch; Phòng A\nPHÒNG A' },
        { ...one, unit: 'phòng a' },
        { ...one, unit: 'Phòng A', site: 'https://b.vn' },
        { ...one, unit: ' — ' },
      ],
      options,
    );
    expect(total.late).toBe(4);
    expect(groups.map(({ name, site, late }) => [name, site, late])).toEqual([
      ['Sở Văn hóa, Thể thao và Du lịch', 'https://a.vn', 1],
      ['Phòng A', 'https://a.vn', 2],
      ['Phòng A', 'https://b.vn', 1],
      ['', 'https://a.vn', 1],
    ]);
  });

  test('bút phê counts by its own date, even where the dossier has no part in the period', () => {
    const old = done('2026-01-05T08:00', '2026-01-09T17:00', '2026-01-20T08:00', {
      person: 'Hùng',
      criticised: [
        { kind: 'pheBinh', date: '2026-10-01' },
        { kind: 'rutKinhNghiem', date: '2026-10-02' },
        { kind: 'pheBinh', date: '2026-09-30' },
        { kind: 'pheBinh', date: '2026-11-23' },
      ],
    });
    const { total, groups } = lateRate([old], { ...options, by: 'person' });
    expect(total).toMatchObject({ denominator: 0, criticised: { dossiers: 1, rutKinhNghiem: 1, pheBinh: 1 } });
    expect(groups.map(({ name }) => name)).toEqual(['Hùng']);
  });

  test('a period that has not begun has nothing', () => {
    const { total, groups } = lateRate([open('2026-10-01T08:00', null)], {
      ...options,
      period: quarterOf('2027-01-01', calendar),
    });
    expect([total.figures.leftOver, groups]).toEqual([0, []]);
  });
});
