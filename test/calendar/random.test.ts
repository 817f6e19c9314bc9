import { describe, expect, test } from 'vitest';
import { type CalendarInput, createCalendar } from '../../lib/calendar/index';
import { computeDeadline, countdown, type DeadlineRules, defaultRules } from '../../lib/deadline/index';
import { random } from '../random';
import { nationalOracle, type Oracle, oracleOf, span } from './oracle';

const minute = 60_000;
const first = Date.parse('2023-01-02T00:00+07:00');
const last = Date.parse('2027-09-30T00:00+07:00');

/** A unit of its own: Saturday mornings, a short Wednesday, off days, a worked Sunday, hours of one day, 24:00. */
const ownInput: CalendarInput = {
  shipped: false,
  week: {
    mon: [
      ['08:00', '12:00'],
      ['13:30', '17:30'],
    ],
    tue: [
      ['08:00', '12:00'],
      ['13:30', '17:30'],
    ],
    wed: [['07:00', '11:15']],
    thu: [
      ['08:00', '12:00'],
      ['13:30', '17:30'],
    ],
    fri: [
      ['08:00', '12:00'],
      ['13:30', '17:30'],
    ],
    sat: [['07:45', '11:30']],
  },
  days: {
    '2024-04-29': { off: true },
    '2024-05-05': { like: 'mon' },
    '2025-03-10': { off: true },
    '2025-03-11': { off: true },
    '2026-06-19': { intervals: [['09:05', '10:10']] },
    '2026-06-20': { off: true },
    '2027-01-04': {
      intervals: [
        ['00:00', '01:30'],
        ['22:00', '24:00'],
      ],
    },
  },
};
const full = [span('08:00', '12:00'), span('13:30', '17:30')];
const ownOracle: Oracle = oracleOf({
  week: [[], full, full, [span('07:00', '11:15')], full, full, [span('07:45', '11:30')]],
  days: {
    '2024-04-29': [],
    '2024-05-05': full,
    '2025-03-10': [],
    '2025-03-11': [],
    '2026-06-19': [span('09:05', '10:10')],
    '2026-06-20': [],
    '2027-01-04': [span('00:00', '01:30'), span('22:00', '24:00')],
  },
});

const pairs = [
  { name: 'national', calendar: createCalendar(), oracle: nationalOracle() },
  { name: 'own', calendar: createCalendar(ownInput), oracle: ownOracle },
];
const cases = 10_000;

const civil = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 16);

describe.each(pairs)('$name calendar against minutes', ({ calendar, oracle }) => {
  const next = random(calendar.name.length + calendar.minutesPerDay);
  const whole = (below: number): number => Math.floor(next() * below);
  /** A third of the instants are the very close of a day. */
  const instant = (): number => {
    const at = first + whole((last - first) / minute) * minute;
    return whole(3) === 0 ? (oracle.endOfDay(at) ?? at) : at;
  };

  test(`${cases} random dossiers agree`, { timeout: 120_000 }, () => {
    for (let i = 0; i < cases; i++) {
      const received = instant();
      const amount = 1 + whole(30);
      const unit = whole(2) === 0 ? 'workDay' : 'workMinute';
      const size = unit === 'workDay' ? amount : amount * (1 + whole(300));
      const pauses = Array.from({ length: whole(4) }, () => {
        const from = received + (whole(60) - 5) * 1440 * minute + whole(1440) * minute;
        return { from, to: from + whole(6 * 1440) * minute };
      });
      const rules: DeadlineRules = { ...defaultRules, limits: [{ amount: size, unit, basis: 'thử' }] };
      const deadline = computeDeadline(
        { observedAt: received, dues: [], ngayDen: civil(received), pauses },
        rules,
        calendar,
      );
      const plain = unit === 'workDay' ? oracle.nthDayEnd(received, size) : oracle.after(received, size);
      const want = oracle.after(received, oracle.between(received, plain), pauses);
      const about = {
        i,
        received: civil(received),
        size,
        unit,
        pauses: pauses.map((p) => [civil(p.from), civil(p.to)]),
      };
      if (deadline.due !== want)
        expect({ ...about, due: civil(deadline.due ?? 0) }).toEqual({ ...about, due: civil(want) });
      const now = whole(4) === 0 ? want : received + (whole(50) - 3) * 1440 * minute + whole(1440) * minute;
      const count = countdown(deadline, calendar, now);
      const got = { minutes: count.workMinutes, days: count.workDays, overdue: count.phase === 'overdue' };
      const right = {
        minutes: oracle.between(now, want),
        days: oracle.workDaysBetween(now, want - 1),
        overdue: now > want,
      };
      if (got.minutes !== right.minutes || got.days !== right.days || got.overdue !== right.overdue) {
        expect({ ...about, now: civil(now), ...got }).toEqual({ ...about, now: civil(now), ...right });
      }
    }
  });

  test('adding is the inverse of counting, at the earliest or latest instant', () => {
    for (let i = 0; i < 5000; i++) {
      const from = instant() + whole(minute);
      const minutes = (whole(20_000) - 10_000) / (whole(2) === 0 ? 1 : 60_000 / 7);
      const exact = Math.round(minutes * minute) / minute;
      const to = calendar.addWorkMinutes(from, exact);
      expect(exact < 0 ? calendar.workMinutesBetween(to, from) : calendar.workMinutesBetween(from, to)).toBe(
        Math.abs(exact),
      );
      if (exact > 0) expect(calendar.workMinutesBetween(from, to - 1)).toBeLessThan(exact);
      if (exact < 0) expect(calendar.workMinutesBetween(to + 1, from)).toBeLessThan(-exact);
      if (exact === 0) expect(to).toBe(from);
    }
  });

  test('working days add and count alike, in both directions', () => {
    for (let i = 0; i < 3000; i++) {
      const from = instant();
      const n = 1 + whole(60);
      const to = calendar.addWorkDays(from, n);
      expect(to).toBe(oracle.nthDayEnd(from, n));
      expect(calendar.workDaysBetween(from, to - 1)).toBe(n);
      expect(calendar.workDaysBetween(to - 1, from)).toBe(-n);
      expect(calendar.isWorking(to - 1)).toBe(true);
      expect(calendar.isWorking(from)).toBe(oracle.isOn(from));
      const back = calendar.addWorkDays(to - 1, -n);
      expect(calendar.workDaysBetween(back - 1, to - 1)).toBe(n);
    }
  });
});
