import { describe, expect, test, vi } from 'vitest';
import { forgetListener } from '../../lib/messages/background-forget';
import { forgetting } from '../../lib/messages/forget';
import type { MessageSender, SettingAreas } from '../../lib/platform';
import { pageKeyIn, readPageKey } from '../../lib/settings/page-key';
import { until } from '../until';

const mac = (n: number) => String(n).padStart(43, 'A');
const request = { type: 'forget', macs: [mac(1), mac(2)] };
const sender: MessageSender = {
  id: 'own',
  origin: 'https://qlvb.vn',
  tab: { id: 1, url: 'https://qlvb.vn/', incognito: false },
};
const parts = (allowed = true) => ({
  ownId: 'own',
  isAllowed: vi.fn(async () => allowed),
  forget: vi.fn(async () => 1 as unknown),
});

describe('the background', () => {
  test('forgets under the site the browser names', async () => {
    const given = parts();
    expect(await forgetListener(given)({ ...request, site: 'https://other.vn' }, sender)).toEqual({ done: true });
    expect(given.forget).toHaveBeenCalledWith('https://qlvb.vn', request.macs);
  });
  test.each<[string, unknown, MessageSender]>([
    ['another extension', request, { ...sender, id: 'other' }],
    ['no tab', request, { id: 'own', origin: 'https://qlvb.vn' }],
    ['another type', { ...request, type: 'sightings' }, sender],
    ['a number in place of a hash', { type: 'forget', macs: ['5/UBND-TH'] }, sender],
    ['none', { type: 'forget', macs: [] }, sender],
    ['too many', { type: 'forget', macs: Array.from({ length: 2001 }, (_, i) => mac(i)) }, sender],
  ])('leaves alone: %s', (_why, message, from) => {
    const given = parts();
    expect(forgetListener(given)(message, from)).toBeUndefined();
    expect(given.forget).not.toHaveBeenCalled();
  });
  test('a private window and a site that is not allowed: nothing', async () => {
    const given = parts(false);
    const tab = { id: 1, url: 'https://qlvb.vn/', incognito: true };
    expect(await forgetListener(given)(request, { ...sender, tab })).toEqual({ done: false });
    expect(await forgetListener(given)(request, sender)).toEqual({ done: false });
    expect(given.forget).not.toHaveBeenCalled();
  });
  test('where storage fails it is said', async () => {
    const forget = () => Promise.reject(new Error('full'));
    expect(await forgetListener({ ...parts(), forget })(request, sender)).toEqual({ done: false });
  });
});

describe('the page', () => {
  const send = vi.fn(async (_message: unknown): Promise<unknown> => ({ done: true }));
  test('sends what the background takes, in several messages where there is much', async () => {
    send.mockClear();
    const many = Array.from({ length: 4001 }, (_, i) => mac(i));
    expect(
      await forgetting(
        async () => 'key',
        send,
        () => false,
      )((key) => (key === 'key' ? many : [])),
    ).toBe(true);
    expect(send).toHaveBeenCalledTimes(3);
    const given = parts();
    for (const [message] of send.mock.calls)
      expect(await forgetListener(given)(message, sender)).toEqual({ done: true });
    expect(given.forget.mock.calls.flatMap((call) => (call as unknown[])[1] as string[])).toEqual(many);
  });
  test('says nothing from a private window, and does not try again', async () => {
    send.mockClear();
    expect(
      await forgetting(
        async () => 'key',
        send,
        () => true,
      )(() => [mac(1)]),
    ).toBe(true);
    expect(send).not.toHaveBeenCalled();
  });
  test('tries again without a key, without an answer, and where it was not done', async () => {
    const macs = () => [mac(1)];
    expect(
      await forgetting(
        async () => null,
        send,
        () => false,
      )(macs),
    ).toBe(false);
    expect(
      await forgetting(
        () => Promise.reject(new Error('gone')),
        send,
        () => false,
      )(macs),
    ).toBe(false);
    expect(
      await forgetting(
        async () => 'key',
        () => Promise.reject(new Error('gone')),
        () => false,
      )(macs),
    ).toBe(false);
    expect(
      await forgetting(
        async () => 'key',
        async () => ({ done: false }),
        () => false,
      )(macs),
    ).toBe(false);
  });
});

describe('the key of pages', () => {
  const areas = (stored: Record<string, unknown>, set = async (items: object) => void Object.assign(stored, items)) =>
    ({
      local: { get: async () => ({ ...stored }), set },
      onChanged: (listener: (area: string) => void) => changed.push(listener),
    }) as unknown as SettingAreas;
  const changed: ((area: string) => void)[] = [];
  test('is made at once, once, at random, and read by content scripts', async () => {
    const a: Record<string, unknown> = {};
    const b: Record<string, unknown> = {};
    expect(await readPageKey(areas(a))).toBeNull();
    const keyOf = pageKeyIn(areas(a));
    const key = await keyOf();
    expect(key).toMatch(/^[\da-f]{64}$/);
    expect(await readPageKey(areas(a))).toBe(key);
    expect([await keyOf(), await pageKeyIn(areas(a))()]).toEqual([key, key]);
    expect(await pageKeyIn(areas(b))()).not.toBe(key);
  });
  test('that was wiped is followed by another one at once', async () => {
    const stored: Record<string, unknown> = {};
    const keyOf = pageKeyIn(areas(stored));
    const first = await keyOf();
    for (const name of Object.keys(stored)) delete stored[name];
    changed.at(-1)?.('local');
    await until(async () => expect(await readPageKey(areas(stored))).not.toBeNull());
    expect(await keyOf()).toBe(await readPageKey(areas(stored)));
    expect(await keyOf()).not.toBe(first);
    changed.at(-1)?.('local');
    expect(await keyOf()).toBe(await readPageKey(areas(stored)));
  });
  test('that could not be stored is made at the next call', async () => {
    const stored: Record<string, unknown> = {};
    let isFull = true;
    const keyOf = pageKeyIn(
      areas(stored, async (items) => {
        if (isFull) throw new Error('full');
        Object.assign(stored, items);
      }),
    );
    await expect(keyOf()).rejects.toThrow('full');
    isFull = false;
    expect(await keyOf()).toMatch(/^[\da-f]{64}$/);
  });
});
