import { expect, test, vi } from 'vitest';
import { policySeen } from '../../lib/settings';
import { memory } from './memory';

test('whether a policy has come: with values, without, from a browser that knows none, or not yet', async () => {
  expect(await policySeen(memory({ language: 'en' }).areas)).toBe('yes');
  expect(await policySeen(memory({}).areas)).toBe('no');
  expect(await policySeen(memory(null).areas)).toBe('no');
  vi.useFakeTimers();
  const late = policySeen({ managed: { get: () => new Promise(() => undefined) } });
  await vi.runAllTimersAsync();
  expect(await late).toBe('late');
  vi.useRealTimers();
});
