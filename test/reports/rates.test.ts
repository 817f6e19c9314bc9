import { describe, expect, test } from 'vitest';
import { classOf } from '../../lib/letters/totals';
import type { LetterItem } from '../../lib/model/letter-item';
import type { Period, RateCase, RateGrouping, RateOptions } from '../../lib/model/rate';
import type { QuarterSetting } from '../../lib/model/settings';
import { lateRate, monthOf, outcomeOf, ownPeriod, quarterAt, quarterOf, quartersOf, yearOf } from '../../lib/reports';
import { random } from '../random';
import { blamed, days, type History, ownStarts, quarters, share, two, walk } from './rates-oracle';

const at = (text: string) => Date.parse(`${text}:00+07:00`);
const nd09: QuarterSetting = { kind: 'nd09' };
const calendar: QuarterSetting = { kind: 'calendar' };
const starts = ['12-01', '02-28', '11-30', '08-31', '06-30', '07-01', '01-01', '12-15'];
const settings: QuarterSetting[] = [calendar, nd09, ...starts.map((start) => ({ kind: 'own', start }) as const)];
const daysOf = ({ first, last }: Period) => [first, last];

/** First and last days of quarters, by the setting, without the extension's arithmetic. */
const expected = new Map(
  settings.map((setting) => [
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
    for (const setting of settings)
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

const people = ['Trần Văn Hùng', 'Trần Văn Hưng', ''];
const units = ['Phòng Tổng hợp', 'Sở Văn hóa, Thể thao', 'UBND xã A'];
const lists = ['Chờ xử lý', 'Đã xử lý'];

function historiesOf(rand: () => number): History[] {
  const pick = <T>(from: readonly T[]) => from[Math.floor(rand() * from.length)] as T;
  const day = () => pick(days.slice(500, 1500));
  // Edges come often: they are where counting goes wrong.
  const moment = () =>
    pick(['00:00', '00:00', '23:59', `${two(7 + Math.floor(rand() * 10))}:${two(Math.floor(rand() * 60))}`]);
  const near = (from: string, most: number) =>
    `${days[Math.min(days.indexOf(from) + Math.floor(rand() * most), days.length - 1)]}T${moment()}`;
  return Array.from({ length: Math.floor(rand() * 14) }, () => {
    const start = day();
    const isOpen = rand() < 0.35;
    return {
      came: `${start}T${moment()}`,
      done: isOpen ? null : rand() < 0.1 ? '' : near(rand() < 0.05 ? day() : start, rand() < 0.5 ? 12 : 200),
      due: rand() < 0.12 ? null : near(start, rand() < 0.7 ? 10 : 150),
      said: isOpen || rand() < 0.4 ? null : pick(['early', 'ontime', 'late']),
      isPaused: isOpen && rand() < 0.2,
      hasCause: rand() < 0.2,
      blamed:
        rand() < 0.2
          ? [
              { day: day(), kind: 'pheBinh' },
              { day: day(), kind: pick(['rutKinhNghiem', 'pheBinh']) },
            ]
          : [],
      units: rand() < 0.2 ? [''] : [...new Set([pick(units), pick(units)])],
      person: pick(people),
      list: pick(lists),
    };
  });
}

/** The same dossier as the report has it, names written now this way and now that. */
function caseOf(history: History, rand: () => number): RateCase {
  const written = (name: string) =>
    rand() < 0.3 ? ` ${name.toLocaleUpperCase('vi')} ` : name.normalize(rand() < 0.5 ? 'NFC' : 'NFD');
  const { came, due, done: ended } = history;
  return {
    site: 'https://a.vn',
    unit: history.units.map(written).join(rand() < 0.5 ? ';' : '\n'),
    person: written(history.person),
    list: written(history.list),
    due: due === null ? null : at(due),
    state: history.isPaused ? 'paused' : ended === null ? 'ontime' : 'done',
    cameAt: at(came),
    isDone: ended !== null,
    doneAt: ended ? at(ended) : null,
    outcome: history.said,
    objective: history.hasCause ? { reason: 'mưa lũ' } : null,
    criticised: history.blamed.map(({ day, kind }) => ({ kind, date: day })),
  };
}

function periodsFor(rand: () => number): Period[] {
  const year = 2025 + Math.floor(rand() * 2);
  const month = 1 + Math.floor(rand() * 12);
  const from = 500 + Math.floor(rand() * 900);
  const setting = settings[Math.floor(rand() * settings.length)] ?? calendar;
  const own = ownPeriod(days[from] ?? '', days[from + Math.floor(rand() * 100)] ?? '');
  return [
    ...[calendar, nd09, setting].map((one) => quartersOf(year, one)[Math.floor(rand() * 4)]),
    monthOf(year, month, calendar),
    monthOf(year, month, nd09),
    yearOf(year, setting),
    own,
  ].flatMap((one) => one ?? []);
}

const groupsOf: Record<RateGrouping, (history: History) => string[]> = {
  unit: (one) => one.units,
  person: (one) => [one.person],
  list: (one) => [one.list],
};

describe('an independent computation', () => {
  test('has the same figures for 1,000 random histories in every kind of period and both denominators', () => {
    let compared = 0;
    for (let seed = 1; seed <= 1000; seed++) {
      const rand = random(seed);
      const histories = historiesOf(rand);
      const cases = histories.map((history) => caseOf(history, rand));
      const now = `${days[900 + Math.floor(rand() * 600)]}T${rand() < 0.2 ? '00:00' : '10:30'}`;
      const threshold = Math.floor(rand() * 300);
      const by = (['unit', 'person', 'list'] as const)[seed % 3] ?? 'unit';
      for (const period of periodsFor(rand))
        for (const denominator of ['resolved', 'toResolve'] as const) {
          const { total, groups } = lateRate(cases, { period, now: at(now), by, denominator, threshold });
          const same = (some: readonly History[]) => {
            const figures = walk(some, period.first, period.last, now);
            return {
              figures,
              criticised: blamed(some, period.first, period.last, now),
              ...share(figures, denominator, threshold),
            };
          };
          const where = `seed ${seed}, ${period.first}–${period.last}, now ${now}, ${denominator}`;
          expect(total, where).toEqual(same(histories));
          for (const { name, site: _site, ...rate } of groups) {
            const key = name.toLocaleLowerCase('vi');
            const mine = histories.filter((one) =>
              groupsOf[by](one).some((each) => each.toLocaleLowerCase('vi') === key),
            );
            expect(rate, `${where}, ${name}`).toEqual(same(mine));
            compared++;
          }
          const present = new Set(histories.flatMap(groupsOf[by]).map((name) => name.toLocaleLowerCase('vi')));
          const left = [...present].filter((key) => groups.every(({ name }) => name.toLocaleLowerCase('vi') !== key));
          const alone = histories.filter((one) =>
            groupsOf[by](one).every((name) => left.includes(name.toLocaleLowerCase('vi'))),
          );
          expect(same(alone), where).toEqual(same([]));
          expect(groups.length + left.length, where).toBe(present.size);
          const { received, leftOver, ...rest } = total.figures;
          expect(received + leftOver, where).toBe(Object.values(rest).reduce((sum, n) => sum + n, 0));
        }
    }
    expect(compared).toBeGreaterThan(10_000);
  }, 120_000);
});
