import { beforeEach, describe, expect, test, vi } from 'vitest';
import { tellChanged, tellWiped } from '../../lib/messages/tell-changed';
import type { MessageSender } from '../../lib/platform';

let heard: ((message: unknown, sender: MessageSender) => unknown) | undefined;
vi.mock('../../lib/platform', () => ({
  onMessage: (listener: typeof heard) => {
    heard = listener;
  },
  isOwnPage: ({ id }: MessageSender) => id === 'own',
  tellAllTabs: async () => undefined,
}));
const { hearChanges } = await import('../../lib/messages/changed');

const on = { askAgain: vi.fn(), takeBack: vi.fn() };
const site = 'https://qlvb.vn';
const own = { id: 'own' };
beforeEach(() => {
  on.askAgain.mockClear();
  on.takeBack.mockClear();
});

describe('a page that is told of changes', () => {
  test.each<[unknown, MessageSender, string, number]>([
    [{ type: 'changed', site }, own, site, 1],
    [{ type: 'changed' }, own, site, 1],
    [{ type: 'changed', site: 'https://khac.vn' }, own, site, 0],
    // A frame without an origin of its own cannot know.
    [{ type: 'changed', site }, own, 'null', 1],
    [{ type: 'changed', site }, { id: 'other' }, site, 0],
    [{ type: 'khac' }, own, site, 0],
    [null, own, site, 0],
  ])('%j from %j in %s: asked again %i times', (message, sender, origin, times) => {
    hearChanges(on, new AbortController().signal, origin);
    expect(heard?.(message, sender)).toBeUndefined();
    expect(on.askAgain).toHaveBeenCalledTimes(times);
    expect(on.takeBack).not.toHaveBeenCalled();
  });
  test('takes back what it knew after a wipe, and does not hand its rows on again', () => {
    hearChanges(on, new AbortController().signal, site);
    heard?.({ type: 'wiped' }, { id: 'other' });
    expect(on.takeBack).not.toHaveBeenCalled();
    heard?.({ type: 'wiped' }, own);
    expect(on.takeBack).toHaveBeenCalledOnce();
    expect(on.askAgain).not.toHaveBeenCalled();
  });
  test('that was left does nothing', () => {
    hearChanges(on, AbortSignal.abort(), site);
    heard?.({ type: 'changed' }, own);
    expect(on.askAgain).not.toHaveBeenCalled();
  });
});

test('what is told names the site and nothing of what was done', async () => {
  const told: unknown[] = [];
  const tell = async (message: unknown) => void told.push(message);
  await tellChanged(site, tell);
  await tellChanged(undefined, tell);
  await tellWiped(tell);
  expect(told).toEqual([{ type: 'changed', site }, { type: 'changed' }, { type: 'wiped' }]);
});
