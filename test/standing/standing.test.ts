import { describe, expect, test } from 'vitest';
import { computeDeadline, countdown } from '../../lib/deadline';
import { defaultSettings } from '../../lib/settings';
import { factsOf, standingOf, worldOf } from '../../lib/standing';

const { calendar, rules, thresholds } = worldOf(defaultSettings());
const at = (text: string) => Date.parse(`${text}+07:00`);

function standing(fields: Parameters<typeof factsOf>[0], now: number, over = thresholds) {
  const deadline = computeDeadline(factsOf(fields, {}, at('2026-09-14T08:00')), rules, calendar);
  return standingOf({ deadline, countdown: countdown(deadline, calendar, now), thresholds: over, calendar, now });
}

describe('how a dossier stands', () => {
  test('overdue by the working days since', () => {
    const { state, reasons } = standing({ hanXuLy: '24/09/2026' }, at('2026-09-29T17:00'));
    expect(state).toBe('overdue');
    expect(reasons).toMatchObject([{ kind: 'overdue', numbers: { workDays: 3 } }]);
    expect(reasons[0]?.text.vi).toBe('Đã quá hạn 3 ngày làm việc');
  });
  test('today, with the working hours left', () => {
    const { state, reasons } = standing({ hanXuLy: '29/09/2026' }, at('2026-09-29T14:30'));
    expect(state).toBe('today');
    expect(reasons[0]?.text.vi).toBe('Đến hạn hôm nay, còn 2,5 giờ làm việc');
  });
  test('soon by hours left: exactly the threshold counts', () => {
    // From 07:30 on Tuesday to 17:00 on Wednesday: 16 working hours.
    expect(standing({ hanXuLy: '30/09/2026' }, at('2026-09-29T07:30')).state).toBe('soon');
    expect(standing({ hanXuLy: '30/09/2026' }, at('2026-09-28T16:59')).state).toBe('ontime');
  });
  test('soon by the share of time used', () => {
    // Monday 14 to Friday 9 October is 160 working hours less the receipt; three quarters are over on the 5th.
    const fields = { ngayDen: '14/09/2026', hanXuLy: '09/10/2026' };
    expect(standing(fields, at('2026-09-28T08:00')).state).toBe('ontime');
    const late = standing(fields, at('2026-10-06T08:00'));
    expect(late.state).toBe('soon');
    expect(late.reasons.map(({ kind }) => kind)).toEqual(['timeUsed']);
  });
  test('paused, done and unknown are what the countdown says', () => {
    const now = at('2026-09-28T08:00');
    expect(standing({ hanXuLy: '30/09/2026', trangThai: 'Tạm dừng' }, now).state).toBe('paused');
    expect(standing({ hanXuLy: '30/09/2026', trangThai: 'Hoàn thành' }, now).state).toBe('done');
    expect(standing({ hanXuLy: 'sớm nhất có thể' }, now).state).toBe('unknown');
  });
});
