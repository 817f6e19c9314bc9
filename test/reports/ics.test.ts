import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toIcs } from '../../lib/reports';
import { civil } from './oracle';
import { basis, hostile, now, randomRows, row } from './rows';

const options = { language: 'vi', basis } as const;
const read = (ics: string) => {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
};
/** The start as the oracle writes it: a whole day, or a moment. */
function shown({ startDate }: ICAL.Event): string {
  if (startDate.isDate) return startDate.toString().split('-').reverse().join('/');
  expect(startDate.zone).toBe(ICAL.Timezone.utcTimezone);
  return civil(startDate.toJSDate().getTime()).moment;
}

describe('deadlines as iCalendar', () => {
  test('ical.js gets back the open dossiers of 10,000 with deadline, number and subject', async () => {
    const rows = randomRows(10_000, 13);
    const open = rows.filter(({ due, isDone }) => due !== null && !isDone);
    const { events } = read(await toIcs(rows, options));
    expect(open.length).toBeGreaterThan(5000);
    expect(events.map((event) => [shown(event), event.summary])).toEqual(
      open.map(({ due, precision, number, subject }) => [
        precision === 'day' ? civil((due ?? 0) - 1).day : civil(due ?? 0).moment,
        `Hạn: ${number} – ${subject}`,
      ]),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(open.length);
  });
  test.each(hostile)('texts come back as they were: %j', async (text) => {
    const { events } = read(await toIcs([row({ subject: text, unit: text })], options));
    expect(events[0]?.summary).toBe(`Hạn: 280/CĐ-TTg – ${text}`);
    expect(events[0]?.description).toContain(`Đơn vị chủ trì: ${text}\n`);
  });
  test('lines are folded at 75 octets, never within a character, and end with CRLF', async () => {
    const texts = ['ấ'.repeat(3000), '😀'.repeat(900), 'a'.repeat(74), 'b'.repeat(500), '\\;,'.repeat(200)];
    for (const subject of texts) {
      for (let shift = 0; shift < 6; shift++) {
        const ics = await toIcs([row({ number: 'x'.repeat(shift), subject })], options);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of ics.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cs}/u);
        }
        expect(read(ics).events[0]?.summary.endsWith(subject)).toBe(true);
      }
    }
  });
  test('imported again it updates: same UID, later SEQUENCE', async () => {
    const of = async (at: number, due: number) => {
      const { events } = read(await toIcs([row({ due })], { ...options, basis: { ...basis, now: at } }));
      const property = (name: string) => events[0]?.component.getFirstPropertyValue(name)?.toString() ?? '';
      return { uid: events[0]?.uid, sequence: events[0]?.sequence ?? 0, stamp: property('dtstamp'), property };
    };
    const first = await of(now, now + 1e7);
    const second = await of(now + 1000, now + 2e7);
    expect(second.uid).toBe(first.uid);
    expect(second.sequence).toBeGreaterThan(first.sequence);
    expect(second.sequence).toBeLessThan(2 ** 31);
    expect(first.stamp).toBe('2026-10-01T18:00:00Z');
    expect(second.property('last-modified')).toBe('2026-10-01T18:00:01Z');
  });
  test('warns before what is ahead, and of nothing that is past', async () => {
    const alarmOf = async (over: Parameters<typeof row>[0], more: Partial<Parameters<typeof toIcs>[1]> = {}) => {
      const { events } = read(await toIcs([row(over)], { ...options, ...more }));
      const trigger = events[0]?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString();
      return trigger === undefined ? undefined : ICAL.Duration.fromString(trigger).toSeconds() / 3600;
    };
    expect(await alarmOf({ due: now + 1e9, precision: 'minute' })).toBe(-24);
    expect(await alarmOf({ due: now + 1e9, precision: 'day' })).toBe(-16);
    expect(await alarmOf({ due: now - 1 })).toBeUndefined();
    // Counted from the start of the event: the deadline itself, or midnight before it.
    const due = Date.parse('2026-10-09T17:00+07:00');
    const alarmAt = (at: number) => at - 3 * 3_600_000;
    expect(await alarmOf({ due, precision: 'minute' }, { alarmAt })).toBe(-3);
    expect(await alarmOf({ due, precision: 'day' }, { alarmAt })).toBe(14);
  });
  test('a day ends with that day, also where it ends at midnight', async () => {
    const due = Date.parse('2026-10-03T00:00+07:00');
    const ics = await toIcs([row({ due, precision: 'day' })], options);
    expect(ics).toContain('DTSTART;VALUE=DATE:20261002\r\nDTEND;VALUE=DATE:20261003\r\n');
  });
  test('leaves out what is finished or has no deadline', async () => {
    const rows = [row({ isDone: true, state: 'done' }), row({ due: null, state: 'unknown' })];
    expect(read(await toIcs(rows, options)).events).toEqual([]);
  });
  test('names no person where the office hides them, and tells the key never', async () => {
    const shownNames = await toIcs([row()], options);
    const hidden = await toIcs([row()], { ...options, basis: { ...basis, isWithoutPersons: true } });
    const text = (ics: string) => ics.replaceAll('\r\n ', '');
    expect(text(shownNames)).toContain('Nguyễn Văn Ánh');
    expect(text(hidden)).not.toContain('Nguyễn Văn');
    expect(text(shownNames)).not.toContain('|vanBan|');
  });
  test('says how it was made', async () => {
    const { calendar, events } = read(await toIcs([row()], options));
    const about = String(calendar.getFirstPropertyValue('x-wr-caldesc')).replaceAll('\\n', '\n').replaceAll('\\;', ';');
    for (const note of [
      'Lập lúc 01:00 02/10/2026',
      'Bộ lọc: Quá hạn; Phòng Tổng hợp',
      'Tính trên 12.500 hồ sơ đã thấy',
      'đã thấy 50/580',
      'Không gồm 3 văn bản mật',
      'Không phải số liệu chính thức',
    ])
      expect(about).toContain(note);
    expect(events[0]?.description).toContain('Không phải số liệu chính thức của cơ quan');
  });
  test('stops when asked to', async () => {
    await expect(toIcs([row()], { ...options, signal: AbortSignal.abort(new Error('đã hủy')) })).rejects.toThrow(
      'đã hủy',
    );
  });
});
