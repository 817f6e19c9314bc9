import { describe, expect, test, vi } from 'vitest';
import type { MessageSender } from '../../lib/platform';

let heard: ((message: unknown, sender: MessageSender) => unknown) | undefined;
vi.mock('../../lib/platform', () => ({
  onMessage: (listener: typeof heard) => {
    heard = listener;
  },
}));
const { hearWithdrawal } = await import('../../lib/messages/withdrawal');
const { withdrawalListener } = await import('../../lib/messages/background-withdrawal');

const isOurs = ({ id }: MessageSender) => id === 'own';

describe('a page that hears that a site was withdrawn', () => {
  test.each([
    [{ type: 'withdrawn' }, 'own', false, 1],
    [{ type: 'withdrawn' }, 'own', true, 0],
    // Nobody answers: an extension that is being updated.
    [{ type: 'withdrawn' }, 'own', undefined, 0],
    [{ type: 'withdrawn' }, 'other', false, 0],
    [{ type: 'changed' }, 'own', false, 0],
    [null, 'own', false, 0],
  ])('%j from %s, and it may read: %j; it leaves %i times', async (message, id, answer, times) => {
    const leave = vi.fn();
    const asked = Promise.resolve(answer);
    hearWithdrawal(leave, () => asked, isOurs);
    expect(heard?.(message, { id })).toBeUndefined();
    await asked;
    expect(leave).toHaveBeenCalledTimes(times);
  });
});

describe('the background that is asked', () => {
  const listener = withdrawalListener('own', async (site) => site === 'https://qlvb.vn');
  const ask = (sender: MessageSender, type = 'mayRead') => listener({ type }, sender);
  test('answers by the site that the browser names', async () => {
    expect(await ask({ id: 'own', url: 'https://qlvb.vn/a' })).toBe(true);
    expect(await ask({ id: 'own', url: 'https://khac.vn/a' })).toBe(false);
    expect(await ask({ id: 'own', url: 'about:srcdoc', tab: { url: 'https://qlvb.vn/a', incognito: false } })).toBe(
      true,
    );
  });
  test('says no for a page whose address no browser tells', async () => {
    expect(await ask({ id: 'own', tab: { incognito: false } })).toBe(false);
  });
  test('leaves other senders and other messages to others', () => {
    expect(ask({ id: 'other', url: 'https://qlvb.vn/a' })).toBeUndefined();
    expect(ask({ id: 'own', url: 'https://qlvb.vn/a' }, 'changed')).toBeUndefined();
  });
});
