import { describe, expect, test } from 'vitest';
import {
  addDay,
  CalendarError,
  type CalendarInput,
  checkDays,
  createCalendar,
  createCalendars,
  importIcs,
  importJson,
  noticeOf,
  removeDay,
} from '../../lib/calendar/index';

function errorOf(run: () => unknown): { path: string; code: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof CalendarError) return { path: error.path, code: error.code };
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a calendar that cannot be', () => {
  const cases: [string, CalendarInput, string, string][] = [
    ['empty week', { week: {} }, 'week', 'emptyWeek'],
    ['week of empty days', { week: { mon: [] } }, 'week', 'emptyWeek'],
    ['ends before it starts', { week: { mon: [['11:30', '07:30']] } }, 'week.mon[0]', 'interval'],
    ['ends where it starts', { week: { mon: [['07:30', '07:30']] } }, 'week.mon[0]', 'interval'],
    ['no clock time', { week: { fri: [['07:30', '25:00']] } }, 'week.fri[0]', 'interval'],
    ['after 24:00', { week: { fri: [['07:30', '24:01']] } }, 'week.fri[0]', 'interval'],
    [
      'overlapping',
      {
        week: {
          tue: [
            ['07:30', '11:30'],
            ['11:00', '17:00'],
          ],
        },
      },
      'week.tue[1]',
      'overlap',
    ],
    ['no such date', { days: { '2026-02-30': { off: true } } }, 'days.2026-02-30', 'date'],
    ['no date', { days: { 'hôm nay': { off: true } } }, 'days.hôm nay', 'date'],
    ['out of range', { days: { '1999-12-31': { off: true } } }, 'days.1999-12-31', 'range'],
    [
      'wrong hours of one day',
      { days: { '2026-06-19': { intervals: [['9:00', '10:00']] } } },
      'days.2026-06-19.intervals[0]',
      'interval',
    ],
    ['no entry', { days: { '2026-02-07': null as never } }, 'days.2026-02-07', 'interval'],
    ['off: false', { days: { '2026-02-07': { off: false as never } } }, 'days.2026-02-07', 'interval'],
    ['no weekday', { days: { '2026-02-07': { like: 'foo' as never } } }, 'days.2026-02-07.like', 'date'],
    ['no week', { week: null as never }, 'week', 'interval'],
    ['no calendar', null as never, 'calendar', 'interval'],
    ['no number', { minutesPerDay: Number.NaN }, 'minutesPerDay', 'number'],
    ['no day at all', { minutesPerDay: 0 }, 'minutesPerDay', 'number'],
  ];
  test.each(cases)('%s', (_name, input, path, code) => {
    expect(errorOf(() => createCalendar(input))).toEqual({ path, code });
  });

  test('hours in any order, and 24:00 as a close, are fine', () => {
    const calendar = createCalendar({
      week: {
        mon: [
          ['13:00', '24:00'],
          ['07:30', '11:30'],
        ],
      },
    });
    expect(calendar.addWorkDays(Date.parse('2026-06-14T09:00+07:00'), 1)).toBe(Date.parse('2026-06-16T00:00+07:00'));
  });

  test('the error of one of several calendars begins with its name', () => {
    expect(errorOf(() => createCalendars({ tinh: {}, xa: { week: {} } }))).toEqual({
      path: 'xa.week',
      code: 'emptyWeek',
    });
    expect(createCalendars({ tinh: {}, xa: { shipped: false } }).xa.name).toBe('xa');
  });
});

describe('a question that cannot be answered', () => {
  const calendar = createCalendar();
  const now = Date.parse('2026-06-15T09:00+07:00');
  const cases: [string, () => unknown, string, string][] = [
    ['NaN instant', () => calendar.isWorking(Number.NaN), 'at', 'number'],
    ['NaN minutes', () => calendar.addWorkMinutes(now, Number.NaN), 'minutes', 'number'],
    ['endless minutes', () => calendar.addWorkMinutes(now, Number.POSITIVE_INFINITY), 'minutes', 'number'],
    ['past the range', () => calendar.addWorkMinutes(now, 1e9), 'minutes', 'range'],
    ['before the range', () => calendar.addWorkMinutes(now, -1e9), 'minutes', 'range'],
    ['half a day', () => calendar.addWorkDays(now, 0.5), 'days', 'number'],
    ['too many days', () => calendar.addWorkDays(now, 100_000), 'days', 'range'],
    ['1999', () => calendar.workMinutesBetween(Date.parse('1999-12-31T23:59+07:00'), now), 'from', 'range'],
    ['2101', () => calendar.workDaysBetween(now, Date.parse('2101-01-01T00:00+07:00')), 'to', 'range'],
    ['no such date', () => calendar.dayKind('2026-02-30'), 'date', 'date'],
    ['date out of range', () => calendar.dayKind('2101-01-01'), 'date', 'range'],
  ];
  test.each(cases)('%s', (_name, run, path, code) => {
    expect(errorOf(run)).toEqual({ path, code });
  });

  test('ten thousand working days are far, not endless', () => {
    expect(calendar.workDaysBetween(now, calendar.addWorkDays(now, 10_000) - 1)).toBe(10_000);
  });
});

describe('a list of days being edited', () => {
  const days = { '2026-09-03': { off: true as const, reason: 'nghỉ theo thông báo' } };

  test('adding and removing leaves the list given as it was', () => {
    const more = addDay(days, '2026-08-15', { like: 'mon' });
    expect(Object.keys(more)).toEqual(['2026-08-15', '2026-09-03']);
    expect(Object.keys(days)).toEqual(['2026-09-03']);
    expect(removeDay(more, '2026-09-03')).toEqual({ '2026-08-15': { like: 'mon' } });
    expect(errorOf(() => addDay(days, '2026-02-30', { off: true }))).toEqual({ path: 'days.2026-02-30', code: 'date' });
  });

  test('JSON: right entries are taken, each wrong one is named', () => {
    const read = importJson(
      JSON.stringify({
        days: {
          '2027-02-05': { off: true, reason: '  Tết  ', source: 'CV 1', certain: true, other: 1 },
          '2027-13-01': { off: true },
          '2027-02-06': { off: true, like: 'mon' },
          '2027-02-07': 5,
          '2027-02-08': { intervals: [['08:00', '07:00']] },
          '2027-02-13': { like: 'mon' },
          '2027-02-14': { like: 'someday' },
        },
      }),
    );
    expect(read.days).toEqual({
      '2027-02-05': { off: true, reason: 'Tết', source: 'CV 1', certain: true },
      '2027-02-13': { like: 'mon' },
    });
    expect(read.errors.map((e) => `${e.path} ${e.code}`)).toEqual([
      'days.2027-13-01 date',
      'days.2027-02-06 interval',
      'days.2027-02-07 interval',
      'days.2027-02-08.intervals[0] interval',
      'days.2027-02-14 interval',
    ]);
    expect(createCalendar({ days: read.days }).dayKind('2027-02-05').reason).toBe('Tết');
  });

  test('JSON that is none, or too much', () => {
    expect(importJson('{').errors[0]).toMatchObject({ path: 'json' });
    expect(checkDays([]).errors[0]).toMatchObject({ path: 'days' });
    const many = Object.fromEntries(Array.from({ length: 4001 }, (_, i) => [String(i), {}]));
    expect(checkDays(many).errors).toHaveLength(1);
  });

  test('iCalendar: whole days off, spans, make-up days; what cannot be read is named', () => {
    const ics = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20270205',
      'DTEND;VALUE=DATE:20270208',
      'SUMMARY:Tết Nguyên đán\\, nghỉ theo',
      '  thông báo',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20270213',
      'SUMMARY:Làm bù',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART;TZID="A:B":20270213T080000',
      'SUMMARY:Họp',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART:20270230',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART:20270301',
      'RRULE:FREQ=YEARLY',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const read = importIcs(ics);
    expect(Object.keys(read.days)).toEqual(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-13']);
    expect(read.days['2027-02-05']).toEqual({ off: true, reason: 'Tết Nguyên đán, nghỉ theo thông báo' });
    expect(read.days['2027-02-13']).toEqual({ like: 'mon', reason: 'Làm bù' });
    expect(read.errors.map((e) => `${e.path} ${e.code}`)).toEqual([
      'event[3] 20270213T080000 date',
      'event[4] 20270230 date',
      'event[5] 20270301 interval',
    ]);
    expect(importIcs('Tết').errors).toHaveLength(1);
  });

  test('what a year rests on', () => {
    expect(noticeOf(2026)).toEqual({ official: true, own: 0 });
    expect(noticeOf(2027, { days: { '2027-02-05': { off: true }, '2026-02-05': { off: true } } })).toEqual({
      official: false,
      own: 1,
    });
    expect(noticeOf(2027, { shipped: false }).official).toBe(true);
  });
});

test('iCalendar: rest named by work is off, called-off and free days are none, a duration counts', () => {
  const event = (lines: string) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT\n`;
  const { days, errors } = importIcs(
    `BEGIN:VCALENDAR\n${event('DTSTART:20260202\nSUMMARY:Không phải ngày làm việc')}${event(
      'DTSTART:20260209\nSUMMARY:Nghỉ làm bù cho ngày 10/1\nDURATION:P3D',
    )}${event('DTSTART:20260303\nSTATUS:CANCELLED')}${event('DTSTART:20260304\nTRANSP:TRANSPARENT')}END:VCALENDAR`,
  );
  expect(errors).toEqual([]);
  expect(Object.keys(days)).toEqual(['2026-02-02', '2026-02-09', '2026-02-10', '2026-02-11']);
  expect(Object.values(days).every((day) => 'off' in day)).toBe(true);
});
