import { expect, test } from 'vitest';
import { createCalendar } from '../../lib/calendar/index';
import { computeDeadline, countdown, type DossierFacts, defaultRules } from '../../lib/deadline/index';

const calendar = createCalendar();
const bad: [string, Partial<DossierFacts>, object][] = [
  ['observedAt', { observedAt: Number.NaN }, {}],
  ['done.at', { done: { at: Number.NaN } }, {}],
  ['pauses[0].from', { pauses: [{ from: Number.NaN }] }, {}],
  ['extensions[0].due', { extensions: [{ due: '2026-02-30' }, { due: '2026-03-02' }] }, {}],
  ['cutOff', {}, { cutOff: '25:00' }],
  ['prefer.unknown', {}, { prefer: {} }],
  ['limits[0].unit', {}, { limits: [{ amount: 1, unit: 'foo', basis: '' }] }],
];

test.each(bad)('%s is named', (path, facts, rules) => {
  const given = { observedAt: 0, dues: [], ...facts };
  const run = () => computeDeadline(given, { ...defaultRules, ...rules }, calendar);
  expect(run).toThrow(expect.objectContaining({ name: 'CalendarError', path }));
});

test('now is named', () => {
  const deadline = computeDeadline({ observedAt: 0, dues: [] }, defaultRules, calendar);
  expect(() => countdown(deadline, calendar, Number.NaN)).toThrow(expect.objectContaining({ path: 'now' }));
});
