import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../lib/calendar';
import { awake, type PlanInput, planReminders, type Watched } from '../../lib/reminders';
import { defaultSettings } from '../../lib/settings';

const { reminders } = defaultSettings();
const at = (civil: string) => Date.parse(`${civil}+07:00`);
/** A Monday; the Saturday before it was off. */
const monday = at('2026-09-28T09:00');

function plan(watched: readonly Watched[], over: Partial<PlanInput> = {}) {
  return planReminders(watched, {
    now: monday,
    calendar: createCalendar(),
    settings: reminders,
    digestDay: '2026-09-28',
    ...over,
  });
}
const told = (watched: readonly Watched[], over: Partial<PlanInput> = {}) =>
  plan(watched, over).due.map(({ key, stage }) => `${key} ${stage}`);

describe('what is told now', () => {
  test('each dossier that came to a new stage, together', () => {
    const watched: Watched[] = [
      { key: 'a', state: 'overdue', reminded: 'today' },
      { key: 'b', state: 'today' },
      { key: 'c', state: 'soon' },
      { key: 'd', state: 'ontime' },
    ];
    expect(told(watched)).toEqual(['a overdue', 'b today', 'c soon']);
  });

  test('once per stage', () => {
    expect(told([{ key: 'a', state: 'overdue', reminded: 'overdue' }])).toEqual([]);
  });

  test.each(['paused', 'done', 'unknown'] as const)('never while %s', (state) => {
    expect(plan([{ key: 'a', state, reminded: 'soon' }])).toEqual({ due: [], digest: false });
  });

  test('again after it was put off', () => {
    expect(told([{ key: 'a', state: 'soon', reminded: 'overdue' }])).toEqual(['a soon']);
  });

  test('nothing while snoozed, and then', () => {
    const one: Watched = { key: 'a', state: 'overdue', own: { snoozedUntil: monday + 1 } };
    expect(told([one])).toEqual([]);
    expect(told([one], { now: monday + 1 })).toEqual(['a overdue']);
  });
});

describe('when the user is told', () => {
  const one: Watched[] = [{ key: 'a', state: 'overdue' }];
  test.each([
    ['before the office opens', '2026-09-28T07:29', 0],
    ['when it opens', '2026-09-28T07:30', 1],
    ['at noon', '2026-09-28T12:00', 0],
    ['when it has closed', '2026-09-28T17:00', 0],
    ['on a Saturday', '2026-09-26T09:00', 0],
    ['on the National Day', '2026-09-02T09:00', 0],
    ['on a make-up Saturday', '2026-08-22T09:00', 1],
  ])('%s', (_when, now, expected) => {
    expect(told(one, { now: at(now) })).toHaveLength(expected);
  });

  test('not on days of absence, both ends included', () => {
    const settings = { ...reminders, absent: [{ from: '2026-09-28', to: '2026-09-29' }] };
    expect(told(one, { settings })).toEqual([]);
    expect(told(one, { settings, now: at('2026-09-29T16:59') })).toEqual([]);
    expect(told(one, { settings, now: at('2026-09-30T07:30'), digestDay: '2026-09-30' })).toHaveLength(1);
  });

  test('not in quiet mode', () => {
    expect(plan(one, { settings: { ...reminders, quiet: true }, digestDay: null })).toEqual({
      due: [],
      digest: false,
    });
  });
});

describe('what is put off', () => {
  test('is neither named nor counted, until then', () => {
    const rows: Watched[] = [
      { key: 'a', state: 'overdue', own: { snoozedUntil: monday + 1 } },
      { key: 'b', state: 'overdue' },
    ];
    const counts = { overdue: 2, today: 1, soon: 0 };
    expect(awake(rows, counts, monday)).toEqual({ rows: [rows[1]], counts: { overdue: 1, today: 1, soon: 0 } });
    expect(awake(rows, counts, monday + 1)).toEqual({ rows, counts });
  });
});

describe('the morning digest', () => {
  test('is waited for by what comes within the hour before it, if it comes', () => {
    const one: Watched[] = [{ key: 'a', state: 'overdue' }];
    const early = { now: at('2026-09-28T07:30'), digestDay: '2026-09-25' };
    expect(told(one, early)).toEqual([]);
    expect(told(one, { ...early, now: at('2026-09-28T08:00') })).toEqual(['a overdue']);
    expect(told(one, { ...early, digestDay: '2026-09-28' })).toEqual(['a overdue']);
    for (const digestAt of ['10:00', '', '12:00'])
      expect(told(one, { ...early, settings: { ...reminders, digestAt } })).toEqual(['a overdue']);
  });
  const isDue = (now: string, over: Partial<PlanInput> = {}) =>
    plan([], { now: at(now), digestDay: null, ...over }).digest;
  test('at its hour, once a day', () => {
    expect(isDue('2026-09-28T07:59')).toBe(false);
    expect(isDue('2026-09-28T08:00')).toBe(true);
    expect(isDue('2026-09-28T08:00', { digestDay: '2026-09-28' })).toBe(false);
    expect(isDue('2026-09-29T08:00', { digestDay: '2026-09-28' })).toBe(true);
  });
  test('once, however long the computer slept', () => {
    expect(isDue('2026-09-30T10:00', { digestDay: '2026-09-22' })).toBe(true);
  });
  test('within working hours only, and not at all without an hour', () => {
    expect(isDue('2026-09-28T07:00', { settings: { ...reminders, digestAt: '06:00' } })).toBe(false);
    expect(isDue('2026-09-28T07:30', { settings: { ...reminders, digestAt: '06:00' } })).toBe(true);
    expect(isDue('2026-09-26T09:00')).toBe(false);
    expect(isDue('2026-09-28T09:00', { settings: { ...reminders, digestAt: '' } })).toBe(false);
  });
  test('a clock set back a day tells no second time what was told', () => {
    expect(isDue('2026-09-28T09:00', { digestDay: '2026-09-29' })).toBe(false);
    expect(isDue('2026-09-28T09:00', { digestDay: '2030-01-01' })).toBe(true);
  });
});
