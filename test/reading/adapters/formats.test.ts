import { describe, expect, it } from 'vitest';
import { readDue } from '../../../lib/deadline';
import { type AdapterFormat, adapterFormats } from '../../../lib/model/adapter';
import { formatted } from '../../../lib/reading/adapters/formats';

const observedAt = Date.parse('2026-06-10T09:00+07:00');
const read = (text: string, format: AdapterFormat) => {
  const said = formatted({ text, header: 'Mốc' }, format);
  const reading = readDue(said.text, { ...said, observedAt, place: 'hanXuLy' });
  if (reading === null) return null;
  const { start: _start, end: _end, certain: _certain, inclusive: _inclusive, doubt: _doubt, ...rest } = reading;
  return rest;
};
const date = (iso: string) => ({ kind: 'date', date: iso });
const instant = (text: string) => ({ kind: 'instant', at: Date.parse(`${text}+07:00`) });

describe('what a named format says is understood by the deadline engine', () => {
  it.each<[AdapterFormat, string, unknown]>([
    ['dayMonthYear', '05.06.26', date('2026-06-05')],
    ['dayMonthYear', '16062026', date('2026-06-16')],
    ['dayMonthYear', '16 Jun 2026', date('2026-06-16')],
    ['monthDayYear', '06/05/2026', date('2026-06-05')],
    ['monthDayYear', '6/5/2026 5:00:00 PM', instant('2026-06-05T17:00')],
    ['monthDayYear', 'Jun 16, 2026', date('2026-06-16')],
    ['monthDayYear', 'September 5, 2026 12:15 AM', instant('2026-09-05T00:15')],
    ['yearMonthDay', '2026/6/5', date('2026-06-05')],
    ['yearMonthDay', '20260616', date('2026-06-16')],
    ['yearMonthDay', '2026-06-16T17:00', instant('2026-06-16T17:00')],
    ['daysLeft', '3', { kind: 'left', amount: 3, unit: 'day' }],
    ['daysLeft', '-3', { kind: 'left', amount: -3, unit: 'day' }],
    ['workDaysLeft', '3', { kind: 'left', amount: 3, unit: 'workDay' }],
    ['workHoursLeft', '5', { kind: 'left', amount: 300, unit: 'workMinute' }],
    ['daysOver', '4', { kind: 'left', amount: -4, unit: 'day' }],
    ['daysAllowed', '10', { kind: 'limit', amount: 10, unit: 'day', from: 'ngayDen' }],
    ['workDaysAllowed', '10', { kind: 'limit', amount: 10, unit: 'workDay', from: 'ngayDen' }],
  ])('%s %s', (format, text, expected) => expect(read(text, format)).toEqual(expected));

  it('keeps the words around a date as the page has them', () => {
    expect(formatted({ text: 'Trước ngày 06/16/2026 (gấp)', header: 'Hạn' }, 'monthDayYear').text).toBe(
      'Trước ngày 16/06/2026 (gấp)',
    );
  });

  it('leaves alone what does not fit', () => {
    for (const format of adapterFormats) {
      for (const text of ['', 'chờ lãnh đạo', '99/99/2026', '12345678901']) {
        expect(formatted({ text, header: 'Mốc' }, format).text).toBe(text);
      }
    }
    expect(formatted({ text: 'x', header: 'Mốc' }, undefined)).toEqual({ text: 'x', header: 'Mốc' });
  });
});
