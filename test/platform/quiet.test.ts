import { describe, expect, test } from 'vitest';
import { isQuiet, quietMs, type Use } from '../../lib/platform/quiet';

const now = Date.parse('2026-09-28T09:00+07:00');
const quiet: Use = { pages: 0, isTyped: false, isAway: false, siteSeen: null };
const at = (use: Partial<Use>) => isQuiet({ ...quiet, ...use }, now);

describe('a new version is put in place', () => {
  test('where nothing of ours is open, or nobody has looked at it for a while', () => {
    expect(at({})).toBe(true);
    expect(at({ siteSeen: now - quietMs })).toBe(true);
    expect(at({ siteSeen: now - quietMs + 1 })).toBe(false);
    expect(at({ siteSeen: now })).toBe(false);
    expect(at({ pages: 1 })).toBe(false);
  });

  test('while nobody is there, whatever is open', () => {
    expect(at({ isAway: true, pages: 2, siteSeen: now })).toBe(true);
  });

  test('never over what was typed', () => {
    expect(at({ isTyped: true, pages: 1, isAway: true })).toBe(false);
  });
});
