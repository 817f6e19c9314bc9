import { describe, expect, test, vi } from 'vitest';
import { AccountBook, type SessionStore } from '../../lib/messages/accounts';
import { backgroundListener } from '../../lib/messages/background';
import { sendSightings } from '../../lib/messages/client';
import { listenToTab, sumStatus } from '../../lib/messages/pages';
import { siteOf } from '../../lib/messages/sender';
import type { PageStatus } from '../../lib/model/page-status';
import type { Sighting } from '../../lib/model/row';
import type { MessageSender, PortLike } from '../../lib/platform';

const list = { id: '/vbden', title: 'Văn bản đến' };
const sighting = (n: number): Sighting => ({
  key: `vanBan|${n}`,
  kind: 'vanBan',
  list,
  row: { fields: { soKyHieu: `${n}/UBND` }, headers: { soKyHieu: 'Số KH' } },
});
const row = (n: number) => ({ key: sighting(n).key, fields: sighting(n).row.fields });
const headers = { soKyHieu: 'Số KH' };
const request = { type: 'sightings', list, kind: 'vanBan', headers, observedAt: 1, rows: [row(1)] };
const sender: MessageSender = {
  id: 'own',
  origin: 'https://qlvb.vn',
  url: 'https://qlvb.vn/vbden',
  tab: { id: 1, url: 'https://qlvb.vn/', incognito: false },
};

const noAccounts = () => ({ accountOf: async () => '' });

describe('the background', () => {
  const parts = (allowed = true) => ({
    ownId: 'own',
    isAllowed: vi.fn(async () => allowed),
    ...noAccounts(),
    record: vi.fn(async () => ({ kept: 1, refused: 0, written: 1, adjustments: [] })),
  });
  test('records under the site the browser names', async () => {
    const given = parts();
    const answer = await backgroundListener(given)(request, sender);
    expect(answer).toEqual({ kept: 1, refused: 0, adjustments: [] });
    expect(given.isAllowed).toHaveBeenCalledWith('https://qlvb.vn');
    expect(given.record).toHaveBeenCalledWith({
      site: 'https://qlvb.vn',
      account: '',
      list,
      observedAt: 1,
      sightings: [sighting(1)],
    });
  });
  test.each<[string, unknown, MessageSender]>([
    ['another extension', request, { ...sender, id: 'other' }],
    ['no tab', request, { id: 'own', origin: 'https://qlvb.vn' }],
    ['no web address', request, { ...sender, origin: 'null', url: 'about:blank', tab: { incognito: false } }],
    ['another type', { ...request, type: 'x' }, sender],
    ['a wrong shape', { ...request, rows: [{ ...row(1), fields: { khac: '' } }] }, sender],
    ['too many', { ...request, rows: Array.from({ length: 501 }, (_, i) => row(i)) }, sender],
    ['too many keys', { ...request, whole: Array.from({ length: 2001 }, () => 'a') }, sender],
    ['a key too long', { ...request, whole: ['a'.repeat(501)] }, sender],
    ['keys that are none', { ...request, whole: [{}] }, sender],
    ['a time out of range', { ...request, observedAt: Number.NaN }, sender],
    ['nothing', null, sender],
  ])('leaves alone: %s', (_why, message, from) => {
    const given = parts();
    expect(backgroundListener(given)(message, from)).toBeUndefined();
    expect(given.record).not.toHaveBeenCalled();
  });
  test('a site that is not allowed and a private window keep nothing', async () => {
    const given = parts(false);
    expect(await backgroundListener(given)(request, sender)).toEqual({ kept: 0, refused: 1, adjustments: [] });
    const tab = { id: 1, url: 'https://qlvb.vn/', incognito: true };
    expect(await backgroundListener(given)(request, { ...sender, tab })).toMatchObject({ kept: 0, problem: 'private' });
    expect(given.record).not.toHaveBeenCalled();
  });
});

test.each<[MessageSender, string | null]>([
  [{ origin: 'http://a.vn:8080', url: 'http://a.vn:8080/x' }, 'http://a.vn:8080'],
  [{ url: 'https://a.vn/x' }, 'https://a.vn'],
  [{ origin: 'null', url: 'about:srcdoc', tab: { url: 'https://a.vn/x', incognito: false } }, 'https://a.vn'],
  [
    { origin: 'https://frame.vn', url: 'about:blank', tab: { url: 'https://a.vn', incognito: false } },
    'https://frame.vn',
  ],
  [{ origin: 'chrome-extension://own' }, null],
  [{}, null],
])('site of %j', (from, site) => expect(siteOf(from)).toBe(site));

test('what the content script sends, the background takes, row for row', async () => {
  const record = vi.fn(async () => ({ kept: 2, refused: 0, written: 2, adjustments: [] }));
  const listener = backgroundListener({ ownId: 'own', isAllowed: async () => true, record, ...noAccounts() });
  const sightings = [sighting(1), sighting(2)];
  await sendSightings({ list, observedAt: 1, sightings }, async (message) =>
    listener(JSON.parse(JSON.stringify(message)), sender),
  );
  expect(record).toHaveBeenCalledWith({ site: 'https://qlvb.vn', account: '', list, observedAt: 1, sightings });
});

describe('the account of rows', () => {
  const frame = (frameId: number, id = 1): MessageSender => ({ id: 'own', frameId, tab: { id, incognito: false } });
  const site = 'https://qlvb.vn';
  /** `tabs`: what the menus of each tab's frames show; read anew at each look. */
  function book(tabs: Record<number, { frame: number; result: { name: string } }[]>, store?: SessionStore) {
    let time = 0;
    const look = vi.fn(async (tab: number) => tabs[tab] ?? []);
    const wait = vi.fn(async (ms: number) => {
      // A turn of the loop, so that a look that answers at once is not overtaken by its own time limit.
      await new Promise((resolve) => setTimeout(resolve, 0));
      time += look.mock.calls.length > 0 ? 0 : ms;
    });
    const accounts = new AccountBook({ store, look, wait, now: () => time });
    return { accounts, look, tabs, pass: (ms: number) => (time += ms) };
  }
  test('the own frame’s menu, else the top page’s, else one of another frame', async () => {
    const { accounts } = book({
      1: [
        { frame: 0, result: { name: 'Lê B' } },
        { frame: 4, result: { name: 'Trần C' } },
      ],
      2: [{ frame: 7, result: { name: 'Đỗ D' } }],
    });
    expect(await accounts.names(site, frame(4))).toEqual({ shown: 'Trần C', last: '' });
    expect(await accounts.names(site, frame(5))).toEqual({ shown: 'Lê B', last: 'Trần C' });
    expect(await accounts.names(site, frame(0, 2))).toMatchObject({ shown: 'Đỗ D' });
  });
  test('a window without a menu has the name last shown on its site, and only of its site', async () => {
    const { accounts } = book({ 1: [{ frame: 0, result: { name: 'Lê B' } }] });
    await accounts.names(site, frame(0));
    expect(await accounts.names(site, frame(0, 2))).toEqual({ shown: '', last: 'Lê B' });
    expect(await accounts.names('https://khac.vn', frame(0, 2))).toEqual({ shown: '', last: '' });
  });
  test('menus are not looked at for every message, but again before long', async () => {
    const { accounts, look, tabs, pass } = book({ 1: [{ frame: 0, result: { name: 'Lê B' } }] });
    await Promise.all([accounts.names(site, frame(0)), accounts.names(site, frame(1)), accounts.names(site, frame(2))]);
    expect(look).toHaveBeenCalledTimes(1);
    tabs[1] = [{ frame: 0, result: { name: 'Trần C' } }];
    pass(5000);
    expect(await accounts.names(site, frame(0))).toEqual({ shown: 'Trần C', last: 'Lê B' });
  });
  test('a menu that is drawn late is waited for once', async () => {
    const { accounts, look, tabs } = book({});
    look.mockImplementationOnce(async () => {
      tabs[1] = [{ frame: 0, result: { name: 'Lê B' } }];
      return [];
    });
    expect(await accounts.names(site, frame(0))).toMatchObject({ shown: 'Lê B' });
    expect(await accounts.names(site, frame(0, 2))).toMatchObject({ shown: '' });
    const looked = look.mock.calls.length;
    await accounts.names(site, frame(0, 2));
    expect(look).toHaveBeenCalledTimes(looked);
  });
  test('a tab that refuses or hangs has none', async () => {
    const { accounts, look } = book({});
    look.mockRejectedValueOnce(new Error('error page')).mockReturnValueOnce(new Promise(() => {}));
    expect(await accounts.names(site, frame(0))).toEqual({ shown: '', last: '' });
  });
  test('is remembered over a restart of the worker where the browser has a memory for it', async () => {
    const kept = new Map<string, unknown>();
    const store = {
      get: async (key: string) => ({ [key]: kept.get(key) }),
      set: async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
      },
    };
    await book({ 1: [{ frame: 0, result: { name: 'Lê B' } }] }, store).accounts.names(site, frame(0));
    expect(await book({}, store).accounts.names(site, frame(0))).toEqual({ shown: '', last: 'Lê B' });
    expect(await book({}).accounts.names(site, frame(0))).toEqual({ shown: '', last: '' });
  });
});

describe('the content script', () => {
  test('tells a size of the list that comes without new rows', async () => {
    const send = vi.fn(async () => ({ kept: 0, refused: 0, adjustments: [] }));
    await sendSightings({ list, observedAt: 1, sightings: [], coverage: { total: 9 } }, send);
    expect(send).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ rows: [], coverage: { total: 9 } }));
  });
  test('all that a list has is told with its last rows', async () => {
    const send = vi.fn(async (_message: unknown) => ({ kept: 0, refused: 0, adjustments: [] }));
    const sightings = Array.from({ length: 501 }, (_, i) => sighting(i));
    await sendSightings({ list, observedAt: 1, sightings, whole: ['vanBan|1'] }, send);
    await sendSightings({ list, observedAt: 1, sightings: [], whole: ['vanBan|2'] }, send);
    expect(send.mock.calls.map(([message]) => (message as { whole?: string[] }).whole)).toEqual([
      undefined,
      ['vanBan|1'],
      ['vanBan|2'],
    ]);
  });
  const many = Array.from({ length: 1001 }, (_, i) => sighting(i));
  test('sends in batches and adds up', async () => {
    const sizes: number[] = [];
    const result = await sendSightings({ list, observedAt: 1, sightings: many }, async (message) => {
      const { rows } = message as { rows: unknown[] };
      sizes.push(rows.length);
      return { kept: rows.length, refused: 0, adjustments: [{ key: String(sizes.length), hidden: true }] };
    });
    expect(sizes).toEqual([500, 500, 1]);
    expect(result).toMatchObject({ kept: 1001, refused: 0 });
    expect(result.adjustments).toHaveLength(3);
    expect(result).not.toHaveProperty('problem');
  });
  test('a problem ends it; nothing is thrown', async () => {
    const send = vi.fn(async () => ({ kept: 0, refused: 0, adjustments: [], problem: 'quota' }));
    expect(await sendSightings({ list, observedAt: 1, sightings: many }, send)).toMatchObject({ problem: 'quota' });
    expect(send).toHaveBeenCalledTimes(1);
  });
  test('no background: storage is missing; no extension: gone', async () => {
    const fails = async () => Promise.reject(new Error('Extension context invalidated.'));
    const batch = { list, observedAt: 1, sightings: [sighting(1)] };
    expect(await sendSightings(batch, fails, () => true)).toMatchObject({ problem: 'noStorage' });
    expect(await sendSightings(batch, fails, () => false)).toMatchObject({ problem: 'gone' });
    expect(
      await sendSightings(
        batch,
        async () => undefined,
        () => true,
      ),
    ).toMatchObject({ problem: 'noStorage' });
  });
  test('nothing seen, nothing sent', async () => {
    const send = vi.fn();
    expect(await sendSightings({ list, observedAt: 1, sightings: [] }, send)).toMatchObject({ kept: 0 });
    expect(send).not.toHaveBeenCalled();
  });
});

const noMore = { site: '', unnamed: 0, health: 'well' as const, missing: [], coverage: null };

describe('the status of a tab', () => {
  const one = (id: string, keeping: PageStatus['keeping']): PageStatus => ({
    lists: [{ id, title: id, rows: 1, badges: 1, unknown: 0, noRoom: 0, secret: 0, ...noMore }],
    keeping,
  });
  test('is the sum of its frames with the worst of their troubles', () => {
    const sum = sumStatus([one('a', 'secretColumnEmpty'), one('b', 'quota'), one('c', 'ok')]);
    expect(sum.lists.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(sum.keeping).toBe('quota');
    expect(sum).not.toHaveProperty('barHidden');
  });
  test('says so where the bar was hidden in any of its frames', () => {
    expect(sumStatus([one('a', 'ok'), { ...one('b', 'ok'), barHidden: true }])).toMatchObject({ barHidden: true });
  });
  test('a frame that tells again replaces what it told; a foreign post is left alone', () => {
    const told: ((message: unknown) => void)[] = [];
    const left: (() => void)[] = [];
    const port: PortLike = {
      name: 'pageStatus',
      postMessage: () => undefined,
      disconnect: vi.fn(),
      onMessage: { addListener: (listener) => told.push(listener) },
      onDisconnect: { addListener: (listener) => left.push(listener) },
    };
    const heard: (number | null)[] = [];
    const life = new AbortController();
    listenToTab(port, life.signal, (status) => heard.push(status?.lists.length ?? null));
    told[0]?.({ frame: '1', status: one('a', 'ok') });
    told[0]?.({ frame: '1', status: one('a', 'ok') });
    told[0]?.({ frame: '2', status: one('b', 'ok') });
    told[0]?.({ frame: '3' });
    left[0]?.();
    expect(heard).toEqual([1, 1, 2, null]);
    life.abort();
    left[0]?.();
    expect(heard).toHaveLength(4);
    expect(port.disconnect).toHaveBeenCalledOnce();
  });
});
