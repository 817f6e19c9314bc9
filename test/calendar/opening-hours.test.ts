import OpeningHours from 'opening_hours';
import { expect, test } from 'vitest';
import { createCalendar } from '../../lib/calendar/index';
import { random } from '../random';
import { officialOff, officialWorked } from './oracle';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const hours = '07:30-11:30,13:00-17:00';

/** The official tables as date rules of OpenStreetMap's opening hours. */
function specification(): string {
  const rules = [`Mo-Fr ${hours}`];
  const add = (table: Record<number, string>, what: string): void => {
    for (const [year, list] of Object.entries(table)) {
      for (const md of list.split(' '))
        rules.push(`${year} ${months[Number(md.slice(0, 2)) - 1]} ${md.slice(3)} ${what}`);
    }
  };
  add(officialOff, 'off');
  add(officialWorked, hours);
  return rules.join('; ');
}

test('opening_hours, with the official days as date rules, counts the same minutes', { timeout: 60_000 }, () => {
  // The library reads the fields of local time: civil time is handed over as local fields, in a zone without DST.
  process.env.TZ = 'UTC';
  const local = (at: number): Date => {
    const civil = new Date(at + 7 * 3_600_000);
    return new Date(
      civil.getUTCFullYear(),
      civil.getUTCMonth(),
      civil.getUTCDate(),
      civil.getUTCHours(),
      civil.getUTCMinutes(),
    );
  };
  const other = new OpeningHours(specification(), null, { locale: 'en' } as never);
  const calendar = createCalendar();
  const next = random(7);
  const first = Date.parse('2023-01-01T00:00+07:00');
  for (let i = 0; i < 150; i++) {
    const from = first + Math.floor(next() * 4.5 * 365 * 1440) * 60_000;
    const to = from + Math.floor(next() * 40 * 1440) * 60_000;
    const [open] = other.getOpenDuration(local(from), local(to));
    expect(calendar.workMinutesBetween(from, to)).toBe(open / 60_000);
  }
});
