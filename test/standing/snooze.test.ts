import { expect, test } from 'vitest';
import { createCalendar } from '../../lib/calendar';
import { snoozeChoices } from '../../lib/standing';

const at = (text: string) => Date.parse(`${text}+07:00`);
const calendar = createCalendar({ shipped: false, days: { '2026-10-05': { off: true } } });
const choices = (now: string) =>
  snoozeChoices(calendar, at(now)).map(({ kind, until }) => [
    kind,
    new Date(until + 7 * 3_600_000).toISOString().slice(0, 16),
  ]);

test.each([
  // Over the lunch break.
  ['2026-09-29T10:30', '2026-09-29T14:00'],
  // In the evening: two hours of the next morning.
  ['2026-09-29T20:00', '2026-09-30T09:30'],
])('two working hours from %s', (now, until) => {
  expect(choices(now)[0]).toEqual(['hours', until]);
});

test('the next working morning, and the beginning of next week, past days off', () => {
  expect(choices('2026-09-29T10:00').slice(1)).toEqual([
    ['morning', '2026-09-30T07:30'],
    ['monday', '2026-10-06T07:30'],
  ]);
  // Friday: the next morning is that of the week to come, which is said once.
  expect(choices('2026-10-02T15:00')).toEqual([
    ['hours', '2026-10-02T17:00'],
    ['morning', '2026-10-06T07:30'],
  ]);
  // On Monday itself the next one is meant.
  expect(choices('2026-09-28T08:00').at(-1)).toEqual(['monday', '2026-10-06T07:30']);
});
