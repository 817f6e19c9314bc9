import { expect, test } from 'vitest';
import type { AtRiskRow } from '../../lib/model/at-risk';
import { messageOf } from '../../lib/reminders';
import { defaultSettings } from '../../lib/settings';

const { reminders } = defaultSettings();
const short = (vi: string) => ({ vi: { short: vi, long: vi }, en: { short: vi, long: vi } });
const row = (n: number, state: AtRiskRow['state'], number = `${n}/UBND`) =>
  ({
    key: `k${n}`,
    number,
    list: 'Văn bản đến',
    subject: 'Bí ẩn',
    state,
    countdown: short(`còn ${n} ngày`),
  }) as AtRiskRow;
const rows = [row(1, 'overdue'), row(2, 'today', ''), row(3, 'soon'), row(4, 'soon'), row(5, 'soon'), row(6, 'soon')];
const due = rows.map(({ key, state }) => ({ key, stage: state as 'soon' }));
const counts = { overdue: 1250, today: 2, soon: 0 };

test('counts only', () => {
  expect(messageOf({ due, digest: false }, rows, counts, reminders, 'vi')).toEqual({
    title: 'Đúng Hạn: 6 hồ sơ cần chú ý',
    message: '1 quá hạn, 1 đến hạn hôm nay, 4 sắp đến hạn',
  });
});

test('numbers of dossiers where they are asked for, never subjects', () => {
  const message = messageOf({ due, digest: false }, rows, counts, { ...reminders, details: true }, 'vi')?.message;
  expect(message?.split('\n')).toEqual([
    '1 quá hạn, 1 đến hạn hôm nay, 4 sắp đến hạn',
    '1/UBND: còn 1 ngày',
    'Văn bản đến: còn 2 ngày',
    '3/UBND: còn 3 ngày',
    '4/UBND: còn 4 ngày',
    'và 2 hồ sơ khác',
  ]);
});

test('the digest tells of everything that is urgent', () => {
  expect(messageOf({ due: [], digest: true }, rows, counts, reminders, 'vi')).toEqual({
    title: 'Đúng Hạn: việc hôm nay',
    message: '1.250 quá hạn, 2 đến hạn hôm nay',
  });
  const none = { overdue: 0, today: 0, soon: 0 };
  expect(messageOf({ due: [], digest: true }, [], none, reminders, 'en')?.message).toBe(
    'Nothing is overdue or due soon.',
  );
});

test('nothing', () => {
  expect(messageOf({ due: [], digest: false }, rows, counts, reminders, 'vi')).toBeNull();
});
