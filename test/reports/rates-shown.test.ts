import { expect, test } from 'vitest';
import { percent } from '../../lib/locale/numbers';
import { random } from '../random';

test.each([
  [1, 20, '5,0%'],
  [51, 1000, '5,1%'],
  [501, 10_000, '5,01%'],
  [5001, 100_000, '5,001%'],
  [50_001, 1_000_000, '5,0001%'],
  [504, 10_000, '5,04%'],
  [499, 10_000, '5,0%'],
  [1, 3, '33,3%'],
  [2, 3, '66,7%'],
  [1, 8, '12,5%'],
  [1, 16, '6,3%'],
  [0, 7, '0,0%'],
  [7, 7, '100,0%'],
  [0, 0, '—'],
])('%i of %i reads %s beside a threshold of 5%%', (part, whole, text) => {
  expect(percent('vi', part, whole, 50)).toBe(text);
  expect(percent('en', part, whole, 50)).toBe(text.replace(',', '.'));
});

test('without a threshold one decimal is enough', () => {
  expect(percent('vi', 501, 10_000)).toBe('5,0%');
  expect(percent('vi', 1, 10_000, 0)).toBe('0,01%');
});

/** Digits by dividing by hand, then rounded at the last by what follows it. */
function byHand(part: number, whole: number, decimals: number): string {
  let rest = part * 100;
  let digits = String(Math.floor(rest / whole));
  rest %= whole;
  for (let i = 0; i < decimals; i++) {
    rest *= 10;
    digits += Math.floor(rest / whole);
    rest %= whole;
  }
  const up = rest * 2 >= whole ? 1 : 0;
  const rounded = String(Number(digits) + up).padStart(decimals + 1, '0');
  return `${rounded.slice(0, -decimals)},${rounded.slice(-decimals)}%`;
}

test('equals long division, and a rate reads above the threshold exactly where it is above it', () => {
  const rand = random(7);
  for (let i = 0; i < 20_000; i++) {
    const whole = 1 + Math.floor(rand() * 60_000);
    const threshold = Math.floor(rand() * 200);
    const part = Math.min(whole, Math.max(0, Math.round((whole * threshold) / 1000) + Math.floor(rand() * 7) - 3));
    const text = percent('vi', part, whole, threshold);
    expect(text).toBe(byHand(part, whole, text.split(',')[1]?.slice(0, -1).length ?? 0));
    const [left = '', right = ''] = text.slice(0, -1).split(',');
    const isAbove = BigInt(left + right) * 10n > BigInt(threshold) * 10n ** BigInt(right.length);
    expect(isAbove, `${part}/${whole} by ${threshold}: ${text}`).toBe(part * 1000 > threshold * whole);
  }
});
