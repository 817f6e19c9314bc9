import { describe, expect, test } from 'vitest';
import type { Period, RateCase, RateGrouping } from '../../lib/model/rate';
import { lateRate, monthOf, ownPeriod, quartersOf, yearOf } from '../../lib/reports';
import { random } from '../random';
import { at, calendar, nd09, quarterSettings } from './rates-help';
import { blamed, days, type History, share, two, walk } from './rates-oracle';

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
  const setting = quarterSettings[Math.floor(rand() * quarterSettings.length)] ?? calendar;
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
