import { describe, expect, test, vi } from 'vitest';
import { sendSightings } from '../../lib/messages';
import { backgroundListener } from '../../lib/messages/background';
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
const request = { type: 'sightings', account: '', list, kind: 'vanBan', headers, observedAt: 1, rows: [row(1)] };
const sender: MessageSender = {
  id: 'own',
  origin: 'https://qlvb.vn',
  url: 'https://qlvb.vn/vbden',
  tab: { id: 1, url: 'https://qlvb.vn/', incognito: false },
};

describe('the background', () => {
  const parts = (allowed = true) => ({
    ownId: 'own',
    isAllowed: vi.fn(async () => allowed),
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
  const listener = backgroundListener({ ownId: 'own', isAllowed: async () => true, record });
  const sightings = [sighting(1), sighting(2)];
  await sendSightings({ list, observedAt: 1, sightings }, async (message) =>
    listener(JSON.parse(JSON.stringify(message)), sender),
  );
  expect(record).toHaveBeenCalledWith({ site: 'https://qlvb.vn', account: '', list, observedAt: 1, sightings });
});

describe('the content script', () => {
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

describe('the status of a tab', () => {
  const one = (id: string, keeping: PageStatus['keeping']): PageStatus => ({
    lists: [{ id, title: id, rows: 1, badges: 1, unknown: 0, noRoom: 0, secret: 0, health: 'well' }],
    keeping,
  });
  test('is the sum of its frames with the worst of their troubles', () => {
    const sum = sumStatus([one('a', 'secretColumnEmpty'), one('b', 'quota'), one('c', 'ok')]);
    expect(sum.lists.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(sum.keeping).toBe('quota');
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
