import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MessageSender } from '../../lib/platform';

let heard: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined;
const sent = vi.fn<(tab: number, message: unknown) => Promise<unknown>>();
vi.mock('../../lib/platform', () => ({
  onMessage: (listener: typeof heard) => {
    heard = listener;
  },
  isOwnPage: ({ id }: MessageSender) => id === 'own',
  tellTab: (tab: number, message: unknown) => sent(tab, message),
  tellAllTabs: async () => undefined,
  tellEveryTab: async () => undefined,
}));
const { hearRequests } = await import('../../lib/messages/requests');
const { revealInTab } = await import('../../lib/messages/pages');

const site = 'https://qlvb.vn';
const row = 'vanBan|12/ubnd|ubnd tinh|2026';
const key = `${site}|nguyen van a|${row}`;
const own = { id: 'own' };
const on = { reveal: vi.fn((at: string) => at === row) };
beforeEach(() => {
  on.reveal.mockClear();
  sent.mockReset();
});

describe('a page that is asked for a row', () => {
  test('says that it is there, and keeps silent where it is not: another frame may have it', async () => {
    hearRequests(on, new AbortController().signal, site);
    expect(await heard({ type: 'reveal', key }, own)).toBe(true);
    expect(on.reveal).toHaveBeenCalledExactlyOnceWith(row);
    expect(heard({ type: 'reveal', key: `${site}||vanBan|13/ubnd||` }, own)).toBeUndefined();
  });
  test('by a frame that cannot tell its own site', async () => {
    hearRequests(on, new AbortController().signal, '');
    expect(await heard({ type: 'reveal', key }, own)).toBe(true);
  });
  test.each<[string, unknown, MessageSender, string, AbortSignal]>([
    ['of another site', { type: 'reveal', key }, own, 'https://khac.vn', new AbortController().signal],
    ['by somebody else', { type: 'reveal', key }, { id: 'other' }, site, new AbortController().signal],
    ['after its life', { type: 'reveal', key }, own, site, AbortSignal.abort()],
    ['for nothing', { type: 'reveal' }, own, site, new AbortController().signal],
    ['with nothing', null, own, site, new AbortController().signal],
  ])('%s stays where it is', (_name, message, sender, at, signal) => {
    hearRequests(on, signal, at);
    expect(heard(message, sender)).toBeUndefined();
    expect(on.reveal.mock.results.some(({ value }) => value === true)).toBe(false);
  });
});

describe('revealing a row from an extension page', () => {
  test.each<[string, () => Promise<unknown>, boolean]>([
    ['there', async () => true, true],
    ['not there: every frame keeps silent', async () => undefined, false],
    ['a tab without our script', () => Promise.reject(new Error('Receiving end does not exist.')), false],
  ])('%s', async (_name, answer, isThere) => {
    sent.mockImplementation(answer);
    expect(await revealInTab(7, key)).toBe(isThere);
    expect(sent).toHaveBeenCalledExactlyOnceWith(7, { type: 'reveal', key });
  });
});
