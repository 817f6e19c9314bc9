import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../lib/calendar';
import { defaultRules } from '../../lib/deadline';
import type { DossierFacts } from '../../lib/model/deadline';
import { viewOf } from '../../lib/overlay/view';

const world = {
  calendar: createCalendar(),
  rules: defaultRules,
  thresholds: { soonWorkMinutes: 960, soonShare: 0.75 },
  language: 'vi' as const,
  now: Date.parse('2026-06-15T09:00+07:00'),
};
const view = (text: string, more: Partial<DossierFacts> = {}, now = '2026-06-15T09:00+07:00') =>
  viewOf({ observedAt: world.now, dues: [{ field: 'hanXuLy', text }], ...more }, undefined, {
    ...world,
    now: Date.parse(now),
  });

describe('what a badge shows', () => {
  it.each([
    ['22/06/2026', 'ontime', 'còn 5 ngày', '5 ngày'],
    ['16/06/2026', 'soon', 'còn 1 ngày', '1 ngày'],
    ['15/06/2026', 'today', 'hôm nay', 'hôm nay'],
    // As its full text, “quá hạn 1 ngày”: 1 working day and 1.5 hours.
    ['11/06/2026', 'overdue', 'quá 1 ngày', '1 ngày'],
    ['12/06/2026', 'overdue', 'quá 1 giờ', '1 giờ'],
  ])('%s: %s', (text, state, compact, brief) => expect(view(text)).toMatchObject({ state, compact, brief }));

  it('has a name that says state and time left in words, and the state only once', () => {
    expect(view('22/06/2026')?.names).toEqual({
      full: 'Trong hạn, còn 5 ngày 6 giờ',
      compact: 'Trong hạn, còn 5 ngày',
      brief: 'Trong hạn, 5 ngày',
    });
    expect(view('11/06/2026')?.names.full).toBe('Quá hạn 1 ngày');
    expect(view('chờ lãnh đạo')?.names.full).toBe('Chưa rõ hạn, chưa đọc được hạn');
  });

  it('names the date where no working time lies between', () => {
    const saturday = '2026-06-13T09:00+07:00';
    expect(view('14/06/2026', {}, saturday)).toMatchObject({ compact: 'hạn 14/06', brief: '14/06' });
    expect(view('12/06/2026', {}, saturday)).toMatchObject({ state: 'overdue', compact: 'quá hạn', brief: '12/06' });
  });

  it.each(['', '-', 'Không có hạn', '01/01/1900'])('%j gets none', (text) => expect(view(text)).toBeNull());

  it('says what it could not read, and nothing of what is done or hidden', () => {
    expect(view('chờ lãnh đạo')).toMatchObject({ state: 'unknown', due: null, full: 'chưa đọc được hạn' });
    expect(view('22/06/2026', { done: {} })).toBeNull();
    const facts = { observedAt: world.now, dues: [{ field: 'hanXuLy' as const, text: '22/06/2026' }] };
    expect(viewOf(facts, { key: 'k', hidden: true }, world)).toBeNull();
    expect(viewOf(facts, { key: 'k', manualDue: '2026-06-30' }, world)).toMatchObject({ source: 'manual' });
  });
});
