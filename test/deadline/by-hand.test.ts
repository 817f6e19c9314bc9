import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../lib/calendar/index';
import { computeDeadline, type DeadlineRules, type DossierFacts, defaultRules } from '../../lib/deadline/index';

interface Example {
  title: string;
  given: Map<string, string>;
}

function examples(): Example[] {
  const text = readFileSync(new URL('./by-hand.md', import.meta.url), 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const lines = section.split('\n');
      const pairs = lines.filter((l) => l.startsWith('- ')).map((l) => l.slice(2).split(/: (.*)/s));
      return { title: lines[0] ?? '', given: new Map(pairs.map(([k = '', v = '']) => [k, v])) };
    });
}

const at = (civil: string): number => Date.parse(`${civil}+07:00`);
const calendar = createCalendar();
const weekdays = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

function factsOf(given: Map<string, string>): DossierFacts {
  const received = given.get('nhận') ?? '';
  const field = given.has('hanXuLy') ? 'hanXuLy' : 'yKienChiDao';
  const pauses = given
    .get('tạm dừng')
    ?.split('; ')
    .map((pair) => {
      const [from = '', to = ''] = pair.split(' ');
      return { from: at(from), to: at(to) };
    });
  const extension = given.get('gia hạn');
  return {
    observedAt: at(received),
    ngayDen: received,
    dues: [{ field, text: given.get(field) ?? '' }],
    ...(pauses === undefined ? {} : { pauses }),
    ...(extension === undefined ? {} : { extensions: [{ due: extension }] }),
  };
}

function rulesOf(given: Map<string, string>): DeadlineRules {
  const cutOff = given.get('giờ chốt');
  return {
    ...defaultRules,
    ...(cutOff === undefined ? {} : { cutOff }),
    before: given.get('trước') === 'inclusive' ? 'inclusive' : 'literal',
    dayEnd: given.get('hết ngày') === 'midnight' ? 'midnight' : 'close',
    restartAfterSupplement: given.get('tính lại') === 'có',
  };
}

/** Every day listed follows the one before, has its weekday, and is numbered exactly when it is worked. */
function checkCount(line: string, year: number, calendarDays: boolean): void {
  let number = 0;
  let before: number | null = null;
  for (const item of line.split(', ')) {
    const [, weekday = '', day = '', month = '', rest = ''] = /^(\S+) (\d\d)\/(\d\d) (.+)$/.exec(item) ?? [];
    let date = Date.UTC(year, Number(month) - 1, Number(day));
    if (before !== null && date < before) date = Date.UTC(year + 1, Number(month) - 1, Number(day));
    if (before !== null) expect(date - before).toBe(86_400_000);
    before = date;
    expect([item, weekdays[new Date(date).getUTCDay()]]).toEqual([item, weekday]);
    const { kind } = calendar.dayKind(new Date(date).toISOString().slice(0, 10));
    if (rest === 'nghỉ') expect([item, kind]).toEqual([item, 'off']);
    else {
      number++;
      expect([item, rest]).toEqual([item, `= ${number}`]);
      if (!calendarDays) expect([item, kind]).toEqual([item, 'working']);
    }
  }
}

describe('worked by hand', () => {
  const all = examples();

  test('there are thirty or more', () => {
    expect(all.length).toBeGreaterThanOrEqual(30);
  });

  test.each(all)('$title', ({ given }) => {
    const deadline = computeDeadline(factsOf(given), rulesOf(given), calendar);
    expect(deadline.due).toBe(at(given.get('hạn') ?? ''));
    expect(deadline.remarks.join(' ').split(' ').sort()).toEqual((given.get('ghi chú') ?? '').split(' ').sort());
    const count = given.get('đếm');
    if (count === undefined) return;
    const received = given.get('nhận') ?? '';
    checkCount(count, Number(received.slice(0, 4)), !/làm việc/.test(given.get('yKienChiDao') ?? ''));
  });
});
