import { describe, expect, test, vi } from 'vitest';
import { askForPart, sendTaught } from '../../lib/messages';
import { teachingListener } from '../../lib/messages/background-teaching';
import type { Adapter } from '../../lib/model/adapter';
import type { MessageSender } from '../../lib/platform';

const adapter: Adapter = {
  version: 1,
  id: 'da-chi-qlvb-vn',
  match: { sites: ['https://elsewhere.vn/*'], path: '/vb/*' },
  fields: { hanXuLy: { column: 'Mốc' } },
};
const sender: MessageSender = {
  id: 'own',
  origin: 'http://qlvb.vn:8080',
  frameId: 3,
  tab: { id: 7, url: 'http://qlvb.vn:8080/', incognito: false },
};
const parts = () => ({
  ownId: 'own',
  isAllowed: vi.fn(async () => true),
  bringPart: vi.fn(async () => undefined),
  tellTab: vi.fn(async () => undefined),
  teach: vi.fn(async () => undefined),
});

describe('the background', () => {
  test('brings the picker into the frame that asks, and no other', async () => {
    const given = parts();
    expect(await teachingListener(given)({ type: 'part', part: 'picker' }, sender)).toEqual({ ready: true });
    expect(given.bringPart).toHaveBeenCalledWith('picker', 7, sender);
    given.bringPart.mockRejectedValue(new Error('the frame is gone'));
    expect(await teachingListener(given)({ type: 'part', part: 'picker' }, sender)).toEqual({ ready: false });
  });
  test('tells all frames of the tab that one was chosen in, and how many rows one shows', async () => {
    const given = parts();
    await teachingListener(given)({ type: 'chosen', by: '0.5' }, sender);
    expect(given.tellTab).toHaveBeenCalledWith(7, { type: 'chosen', by: '0.5' });
    await teachingListener(given)({ type: 'rows', by: '0.5', rows: 12 }, sender);
    expect(given.tellTab).toHaveBeenLastCalledWith(7, { type: 'rows', by: '0.5', rows: 12 });
  });
  test('keeps what was taught for the site the browser names, whatever the page says', async () => {
    const given = parts();
    expect(await teachingListener(given)({ type: 'teach', adapter }, sender)).toEqual({});
    const match = { sites: ['http://qlvb.vn:8080/*'], path: '/vb/*' };
    expect(given.teach).toHaveBeenCalledWith({ ...adapter, match });
  });
  test.each<[string, Partial<Adapter> | null]>([
    ['nothing', null],
    ['a name that taught ones do not have', { id: 'van-phong' }],
    ['a wrong selector', { fields: { hanXuLy: { selector: 'td[' } } }],
  ])('does not keep %s', async (_, over) => {
    const given = parts();
    const message = { type: 'teach', adapter: over && { ...adapter, ...over } };
    expect(await teachingListener(given)(message, sender)).toEqual({ problem: 'invalid' });
    expect(given.teach).not.toHaveBeenCalled();
  });
  test('keeps nothing of a private window or a site that is not allowed, and says when it could not', async () => {
    const given = parts();
    const inPrivate = { ...sender, tab: { id: 7, incognito: true } };
    expect(await teachingListener(given)({ type: 'teach', adapter }, inPrivate)).toEqual({ problem: 'private' });
    given.isAllowed.mockResolvedValue(false);
    expect(await teachingListener(given)({ type: 'teach', adapter }, sender)).toEqual({ problem: 'invalid' });
    expect(given.teach).not.toHaveBeenCalled();
    given.isAllowed.mockResolvedValue(true);
    given.teach.mockRejectedValue(new Error('quota'));
    expect(await teachingListener(given)({ type: 'teach', adapter }, sender)).toEqual({ problem: 'noStorage' });
  });
  test.each<[string, unknown, MessageSender]>([
    ['another extension', { type: 'part', part: 'picker' }, { ...sender, id: 'other' }],
    ['no tab', { type: 'part', part: 'picker' }, { id: 'own', origin: 'https://qlvb.vn' }],
    ['another message', { type: 'sightings' }, sender],
    ['nothing', null, sender],
  ])('leaves alone: %s', (_, message, from) => {
    expect(teachingListener(parts())(message, from)).toBeUndefined();
  });
});

test('a page whose extension is gone gets no picker and keeps nothing', async () => {
  const gone = async () => {
    throw new Error('Extension context invalidated');
  };
  expect(await askForPart('picker', gone)).toBe(false);
  expect(await sendTaught(adapter, gone)).toBe('noStorage');
  expect(await sendTaught(adapter, async () => ({}))).toBeNull();
});
