import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sendUntilHeard } from '../../lib/platform';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const alive = () => true;

test('what a stopped background did not answer is sent again, in whichever way the browser tells', async () => {
  const send = vi
    .fn<(message: unknown) => Promise<unknown>>()
    .mockResolvedValueOnce(undefined)
    .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
    .mockResolvedValueOnce({ ready: true });
  const answer = sendUntilHeard('x', { send, alive });
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({ ready: true });
  expect(send.mock.calls).toEqual([['x'], ['x'], ['x']]);
});

test('it ends some time, and at once where the extension is gone', async () => {
  const never = vi.fn(async () => Promise.reject(new Error('nobody')));
  const tried = sendUntilHeard('x', { send: never, alive }).catch(() => 'rejected');
  await vi.runAllTimersAsync();
  expect(await tried).toBe('rejected');
  expect(never).toHaveBeenCalledTimes(4);
  never.mockClear();
  expect(await sendUntilHeard('x', { send: never, alive: () => false })).toBeUndefined();
  expect(never).toHaveBeenCalledTimes(1);
});

test('an answer that never comes is not waited for, where patience is given', async () => {
  const send = vi
    .fn<(message: unknown) => Promise<unknown>>()
    .mockReturnValueOnce(new Promise(() => undefined))
    .mockResolvedValueOnce({ ready: true });
  const answer = sendUntilHeard('x', { send, alive, patience: 4000 });
  await vi.advanceTimersByTimeAsync(3900);
  expect(send).toHaveBeenCalledTimes(1);
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({ ready: true });
});
