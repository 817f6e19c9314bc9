import { beforeEach, describe, expect, test, vi } from 'vitest';
import { tellChanged, tellWiped, tellWithdrawn } from '../../lib/messages/tell-changed';
import type { MessageSender } from '../../lib/platform';

let heard: ((message: unknown, sender: MessageSender) => unknown) | undefined;
vi.mock('../../lib/platform', () => ({
  onMessage: (listener: typeof heard) => {
    heard = listener;
  },
  isOwnPage: ({ id }: MessageSender) => id === 'own',
  patternOf: (address: string) => `${new URL(address).origin}/*`,
  tellAllTabs: async () => undefined,
  tellEveryTab: async () => undefined,
}));
const { hearChanges } = await import('../../lib/messages/changed');

const on = { askAgain: vi.fn(), takeBack: vi.fn() };
const leave = vi.fn();
const at = (origin: string, base = 'about:blank') => ({ origin, base });
const site = 'https://qlvb.vn';
const own = { id: 'own' };
beforeEach(() => {
  on.askAgain.mockClear();
  on.takeBack.mockClear();
  leave.mockClear();
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
    hearChanges(on, leave, new AbortController().signal, at(origin));
    expect(heard?.(message, sender)).toBeUndefined();
    expect(on.askAgain).toHaveBeenCalledTimes(times);
    expect(on.takeBack).not.toHaveBeenCalled();
  });
  test('takes back what it knew after a wipe, and does not hand its rows on again', () => {
    hearChanges(on, leave, new AbortController().signal, at(site));
    heard?.({ type: 'wiped' }, { id: 'other' });
    expect(on.takeBack).not.toHaveBeenCalled();
    heard?.({ type: 'wiped' }, own);
    expect(on.takeBack).toHaveBeenCalledOnce();
    expect(on.askAgain).not.toHaveBeenCalled();
  });
  test('that was left does nothing', () => {
    hearChanges(on, leave, AbortSignal.abort(), at(site));
    heard?.({ type: 'changed' }, own);
    heard?.({ type: 'withdrawn', patterns: [`${site}/*`] }, own);
    expect(on.askAgain).not.toHaveBeenCalled();
    expect(leave).not.toHaveBeenCalled();
  });
  test.each<[string[], MessageSender, string, string, number]>([
    [[`${site}/*`], own, site, site, 1],
    [['https://khac.vn/*', `${site}/*`], own, site, site, 1],
    [['https://khac.vn/*'], own, site, 'https://khac.vn', 0],
    [[`${site}/*`], { id: 'other' }, site, site, 0],
    // Written by a page of the site: its own no longer, either.
    [[`${site}/*`], own, 'null', `${site}/khung.html`, 1],
    [[`${site}/*`], own, 'null', 'about:blank', 0],
  ])('withdrawn %j by %j, at %s in %s: left %i times', (patterns, sender, origin, base, times) => {
    hearChanges(on, leave, new AbortController().signal, at(origin, base));
    heard?.({ type: 'withdrawn', patterns }, sender);
    expect(leave).toHaveBeenCalledTimes(times);
  });
});

test('what is told names the site and nothing of what was done', async () => {
  const told: unknown[] = [];
  const tell = async (message: unknown) => void told.push(message);
  await tellChanged(site, tell);
  await tellChanged(undefined, tell);
  await tellWiped(tell);
  await tellWithdrawn([], tell);
  await tellWithdrawn(['https://qlvb.vn/*'], tell);
  expect(told).toEqual([
    { type: 'changed', site },
    { type: 'changed' },
    { type: 'wiped' },
    { type: 'withdrawn', patterns: ['https://qlvb.vn/*'] },
  ]);
});
