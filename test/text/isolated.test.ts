import { expect, test } from 'vitest';
import { isolated } from '../../lib/text';

test('only what is written from right to left is set apart', () => {
  expect(isolated('Phòng Văn hoá – Xã hội')).toBe('Phòng Văn hoá – Xã hội');
  expect(isolated('关于报告 📄')).toBe('关于报告 📄');
  expect(isolated('')).toBe('');
  expect(isolated('Phòng طلب')).toBe('\u2068Phòng طلب\u2069');
  expect(isolated('דוח')).toBe('\u2068דוח\u2069');
});
