import { describe, expect, it } from 'vitest';
import { createCalendar, type DayInput } from '../../lib/calendar';
import year2027 from '../../lib/calendar/days/2027.json';
import { computeDeadline, defaultRules } from '../../lib/deadline';

const certainly: DayInput = { off: true, certain: true, source: 'TB 1234', reason: 'Tết Nguyên đán' };
const uncertain = Object.entries(year2027.days)
  .filter(([, day]) => 'certain' in day && day.certain === false)
  .map(([date]) => date);

function remarks(days: Record<string, DayInput>): readonly string[] {
  const observedAt = Date.parse('2027-02-01T09:00+07:00');
  const dues = [{ field: 'hanXuLy' as const, text: '19/02/2027' }];
  return computeDeadline({ observedAt, dues }, defaultRules, createCalendar({ days })).remarks;
}

describe('a year without an official notice', () => {
  it('is marked so, also where only some of its open days were settled', () => {
    expect(uncertain.length).toBeGreaterThan(3);
    expect(remarks({})).toContain('noOfficialCalendar');
    expect(remarks({ [uncertain[0] ?? '']: certainly })).toContain('noOfficialCalendar');
  });

  it('is no longer marked once the office has settled every open day', () => {
    expect(remarks(Object.fromEntries(uncertain.map((date) => [date, certainly])))).not.toContain('noOfficialCalendar');
  });
});
