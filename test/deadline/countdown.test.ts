import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../lib/calendar/index';
import { type Countdown, computeDeadline, countdown, type DossierFacts, defaultRules } from '../../lib/deadline/index';

const at = (civil: string): number => Date.parse(`${civil}+07:00`);
const calendar = createCalendar();

function count(now: string, facts: Partial<DossierFacts> = {}, text = '19/06/2026'): Countdown {
  const dues = [{ field: 'hanXuLy' as const, text }];
  const deadline = computeDeadline({ observedAt: at('2026-06-15T09:00'), dues, ...facts }, defaultRules, calendar);
  return countdown(deadline, calendar, at(now));
}

describe('what a badge says', () => {
  test.each([
    ['2026-06-15T09:00', 'ahead', 'còn 4 ngày 6 giờ', '4 days 6 hours left'],
    ['2026-06-15T17:00', 'ahead', 'còn 4 ngày', '4 days left'],
    ['2026-06-18T09:00', 'ahead', 'còn 1 ngày 6 giờ', '1 day 6 hours left'],
    ['2026-06-18T17:00', 'ahead', 'còn 1 ngày', '1 day left'],
    ['2026-06-19T00:00', 'today', 'hạn hôm nay 17:00', 'due today 17:00'],
    ['2026-06-19T15:00', 'today', 'hạn hôm nay 17:00', 'due today 17:00'],
    ['2026-06-19T16:15', 'today', 'còn 45 phút', '45 minutes left'],
    ['2026-06-19T17:00', 'today', 'hạn hôm nay 17:00', 'due today 17:00'],
    ['2026-06-20T09:00', 'overdue', 'vừa quá hạn', 'just overdue'],
    ['2026-06-22T08:15', 'overdue', 'quá hạn 45 phút', '45 minutes overdue'],
    ['2026-06-22T10:00', 'overdue', 'quá hạn 2 giờ', '2 hours overdue'],
    ['2026-06-25T09:00', 'overdue', 'quá hạn 3 ngày', '3 days overdue'],
  ])('at %s', (now, phase, vi, en) => {
    const { phase: got, text } = count(now);
    expect([got, text.vi.short, text.en.short]).toEqual([phase, vi, en]);
  });

  test.each([
    ['2026-06-15T09:00', '19/06/2026', 'còn 4 ngày 6 giờ làm việc, đến hạn thứ Sáu 19/06/2026'],
    ['2026-06-18T15:30', '19/06/2026 10:00', 'còn 4 giờ làm việc, đến hạn 10:00 thứ Sáu 19/06/2026'],
    ['2026-06-19T09:10', '19/06/2026 16:00', 'đến hạn hôm nay 16:00, còn 5 giờ 20 phút làm việc'],
    ['2026-06-24T10:30', '19/06/2026', 'quá hạn 2 ngày 3 giờ làm việc, hạn là thứ Sáu 19/06/2026'],
    ['2026-06-15T09:00', '', 'chưa rõ hạn: trang không ghi hạn nào đọc được'],
  ])('in full at %s', (now, due, text) => {
    expect(count(now, {}, due).text.vi.long).toBe(text);
  });

  test('paused: the time left stands still', () => {
    const pauses = [{ from: at('2026-06-16T08:30') }];
    const first = count('2026-06-17T09:00', { pauses });
    expect(first).toMatchObject({ phase: 'paused', workMinutes: 420 + 3 * 480, workDays: 3, nextChange: null });
    expect(first.text.vi).toEqual({
      short: 'tạm dừng từ 16/06',
      long: 'tạm dừng từ 16/06/2026, khi đó còn 3 ngày 7 giờ làm việc',
    });
    expect(count('2026-08-01T09:00', { pauses })).toMatchObject({ phase: 'paused', workMinutes: first.workMinutes });
    expect(count('2026-06-15T10:00', { pauses })).toMatchObject({
      phase: 'ahead',
      nextChange: at('2026-06-15T10:30') + 1,
    });
    expect(count('2026-06-16T08:15', { pauses }).nextChange).toBe(at('2026-06-16T08:30'));
  });

  test('paused without a known deadline still says since when', () => {
    const pauses = [{ from: at('2026-06-16T08:30') }];
    expect(count('2026-06-17T09:00', { pauses }, '')).toMatchObject({
      phase: 'paused',
      workMinutes: null,
      workDays: null,
    });
    expect(count('2026-06-17T09:00', { pauses }, '').text.vi.short).toBe('tạm dừng từ 16/06');
  });

  test('done: early, late, at the very instant, at an unknown time', () => {
    const done = (time: string) => count('2026-07-01T09:00', { done: { at: at(time) } });
    expect(done('2026-06-18T17:00')).toMatchObject({ phase: 'done', workMinutes: 480, workDays: 1, nextChange: null });
    expect(done('2026-06-18T17:00').text.vi).toEqual({
      short: 'đã xong',
      long: 'đã xong ngày 18/06/2026, trước hạn 1 ngày làm việc',
    });
    expect(done('2026-06-23T07:30').text.vi).toEqual({
      short: 'xong trễ 1 ngày',
      long: 'đã xong ngày 23/06/2026, trễ 1 ngày làm việc',
    });
    expect(done('2026-06-19T17:00')).toMatchObject({ workMinutes: 0 });
    expect(count('2026-07-01T09:00', { done: {} })).toMatchObject({
      phase: 'done',
      workMinutes: null,
      text: { vi: { short: 'đã xong' } },
    });
  });

  test.each(['17:01', '22:00'])(
    'ended or paused at %s of the due day: late, though no time was worked since',
    (time) => {
      const late = at(`2026-06-19T${time}`);
      const done = count('2026-07-01T09:00', { done: { at: late } }).text;
      expect(done.vi).toEqual({ short: 'xong trễ', long: 'đã xong ngày 19/06/2026, trễ' });
      expect(done.en).toEqual({ short: 'done late', long: 'done on 19 Jun 2026, late' });
      const paused = count('2026-07-01T09:00', { pauses: [{ from: late }] }).text;
      expect(paused.vi.long).toBe('tạm dừng từ 19/06/2026, khi đó đã quá hạn');
      expect(paused.en.long).toBe('paused since 19 Jun 2026, overdue then');
    },
  );

  test('overdue if and only if now is after the due instant', () => {
    const due = at('2026-06-19T17:00');
    const deadline = computeDeadline(
      { observedAt: due, dues: [{ field: 'hanXuLy', text: '19/06/2026' }] },
      defaultRules,
      calendar,
    );
    expect(countdown(deadline, calendar, due)).toMatchObject({
      phase: 'today',
      workMinutes: 0,
      workDays: 0,
      nextChange: due + 1,
    });
    expect(countdown(deadline, calendar, due + 1).phase).toBe('overdue');
  });

  test('a deadline at 24:00 is due on the day it ends', () => {
    const rules = { ...defaultRules, dayEnd: 'midnight' as const };
    const facts = { observedAt: at('2026-06-15T09:00'), dues: [{ field: 'hanXuLy' as const, text: '19/06/2026' }] };
    const deadline = computeDeadline(facts, rules, calendar);
    const evening = countdown(deadline, calendar, at('2026-06-19T20:00'));
    expect(evening).toMatchObject({ phase: 'today', workDays: 0 });
    expect(evening.text.vi).toEqual({ short: 'hạn hôm nay 24:00', long: 'đến hạn hôm nay 24:00' });
    expect(countdown(deadline, calendar, at('2026-06-18T20:00')).workDays).toBe(1);
  });

  test('a copy as JSON keeps the texts', () => {
    expect(JSON.parse(JSON.stringify(count('2026-06-15T09:00')))).toMatchObject({
      text: { vi: { short: 'còn 4 ngày 6 giờ' }, en: { short: expect.any(String) } },
    });
  });
});

describe('the next change', () => {
  const texts = (c: Countdown) => JSON.stringify([c.phase, c.text]);

  test.each([
    ['19/06/2026', {}],
    ['19/06/2026 10:20', {}],
    ['21/06/2026', {}],
    ['20/06/2026 23:30', {}],
    ['19/06/2026', { pauses: [{ from: at('2026-06-18T16:20') }] }],
  ])('of %s: nothing differs before it, and it is never in the past', (due, facts) => {
    let now = at('2026-06-17T15:00');
    const end = at('2026-06-24T12:00');
    const deadline = computeDeadline(
      { observedAt: now, dues: [{ field: 'hanXuLy', text: due }], ...facts },
      defaultRules,
      calendar,
    );
    let changes = 0;
    while (now < end) {
      const here = countdown(deadline, calendar, now);
      if (here.nextChange === null) break;
      expect(here.nextChange).toBeGreaterThan(now);
      const last = countdown(deadline, calendar, here.nextChange - 1);
      expect([new Date(now).toISOString(), texts(last)]).toEqual([new Date(now).toISOString(), texts(here)]);
      for (let k = 1; k < 4; k++) {
        const between = now + Math.floor(((here.nextChange - now) * k) / 4);
        expect(texts(countdown(deadline, calendar, between))).toBe(texts(here));
      }
      now = here.nextChange;
      changes++;
    }
    expect(changes).toBeGreaterThan(10);
  });

  test('an unknown deadline waits for nothing but its pause', () => {
    expect(count('2026-06-15T09:00', {}, '').nextChange).toBeNull();
    expect(count('2026-06-15T09:00', { pauses: [{ from: at('2026-06-16T08:00') }] }, '').nextChange).toBe(
      at('2026-06-16T08:00'),
    );
  });
});
