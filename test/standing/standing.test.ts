import { describe, expect, test } from 'vitest';
import { computeDeadline, countdown } from '../../lib/deadline';
import type { Thresholds } from '../../lib/model/settings';
import { defaultSettings } from '../../lib/settings';
import { factsOf, standingOf, worldOf } from '../../lib/standing';

const { calendar, rules, thresholds } = worldOf(defaultSettings());
const at = (text: string) => Date.parse(`${text}+07:00`);

function standing(fields: Parameters<typeof factsOf>[0], now: number, over: Thresholds = thresholds, list = '') {
  const facts = factsOf(fields, {}, at('2026-09-14T08:00'), list);
  const deadline = computeDeadline(facts, rules, calendar);
  const count = countdown(deadline, calendar, now);
  return standingOf({ facts, deadline, countdown: count, thresholds: over, calendar, now });
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
    expect(reasons[0]?.text.vi).toBe('Đến hạn hôm nay, còn 2 giờ 30 phút làm việc');
    expect(reasons[0]).toMatchObject({ numbers: { workMinutes: 150 } });
  });
  test('soon, with the working time left in the words of its badge', () => {
    // 07:30 to 11:30 and 13:00 to 17:00: four hours of Tuesday, all of Wednesday.
    const fields = { hanXuLy: '30/09/2026' };
    const [reason] = standing(fields, at('2026-09-29T13:00')).reasons;
    expect(reason).toMatchObject({ kind: 'dueSoon', numbers: { workMinutes: 720 } });
    expect(reason?.text).toEqual({ vi: 'Còn 1 ngày 4 giờ làm việc', en: '1 day 4 hours of working time left' });
  });
  test('soon, with no working time left: in the morning of its day, before the office opens', () => {
    const [reason] = standing({ hanXuLy: '30/09/2026 07:00' }, at('2026-09-29T20:00')).reasons;
    expect(reason?.text.vi).toBe('Không còn giờ làm việc nào trước hạn');
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

describe('thresholds of one dossier', () => {
  // From Monday 07:30 to Friday 17:00: 40 working hours.
  const friday = { hanXuLy: '02/10/2026' };
  const monday = at('2026-09-28T07:30');
  const wide = { soonWorkMinutes: 2400 };
  const state = (over: Partial<Thresholds>, fields = {}, list = '') =>
    standing({ ...friday, ...fields }, monday, { ...thresholds, ...over }, list).state;

  test('the two old numbers alone are enough', () => {
    const old: Thresholds = { soonWorkMinutes: 2400, soonShare: 0.75 };
    expect(standing(friday, monday, old).state).toBe('soon');
    expect(state({})).toBe('ontime');
  });
  test('by urgency; an urgency the row does not say is thường', () => {
    expect(state({ perUrgency: { khan: wide } }, { doKhan: 'Khẩn' })).toBe('soon');
    expect(state({ perUrgency: { khan: wide } }, { doKhan: 'Hoả tốc' })).toBe('ontime');
    expect(state({ perUrgency: { khan: wide } })).toBe('ontime');
    expect(state({ perUrgency: { thuong: wide } })).toBe('soon');
  });
  test('by words of the list’s title, over the urgency, each number by itself', () => {
    const perUrgency = { khan: { soonWorkMinutes: 2400 } };
    const perList = { 'Một Cửa': { soonWorkMinutes: 60 }, cua: wide };
    expect(state({ perList: { 'mot cua': wide } }, {}, 'Hồ sơ MỘT CỬA')).toBe('soon');
    expect(state({ perList: { 'mot cua': wide } }, {}, 'Văn bản đến')).toBe('ontime');
    expect(state({ perUrgency, perList }, { doKhan: 'Khẩn' }, 'Hồ sơ một cửa')).toBe('ontime');
    expect(state({ perUrgency, perList: { 'mot cua': { soonShare: 0.9 } } }, { doKhan: 'Khẩn' }, 'Một cửa')).toBe(
      'soon',
    );
  });
  test('the longest of several words in the title counts, wherever it stands in the setting', () => {
    const short = { soonWorkMinutes: 60 };
    expect(state({ perList: { 'một cửa': wide, cửa: short } }, {}, 'Một cửa')).toBe('soon');
    expect(state({ perList: { cửa: short, 'một cửa': wide } }, {}, 'Một cửa')).toBe('soon');
  });
  test('a share of the time used is named with the stage it has reached, on time or not', () => {
    const fields = { ngayDen: '14/09/2026', hanXuLy: '09/10/2026' };
    const used = (now: string, over = {}) => standing(fields, at(now), { ...thresholds, ...over });
    expect(used('2026-09-22T08:00').reasons).toEqual([]);
    const half = used('2026-09-29T08:00');
    expect(half.state).toBe('ontime');
    expect(half.reasons).toMatchObject([{ kind: 'timeUsed', numbers: { percent: 55, stage: 50 } }]);
    expect(half.reasons[0]?.text.vi).toBe('Đã dùng 55% thời gian xử lý (mốc 50%)');
    expect(used('2026-10-06T08:00').reasons[0]?.numbers).toEqual({ percent: 80, stage: 75 });
    const alone = used('2026-09-29T08:00', { shares: [], soonShare: 0.5 });
    expect(alone).toMatchObject({ state: 'soon', reasons: [{ numbers: { percent: 55, stage: 0 } }] });
    expect(alone.reasons[0]?.text.en).toBe('55% of the time used');
  });
});
