import { expect, test, vi } from 'vitest';
import { asking } from '../../lib/messages';
import { panelListener } from '../../lib/messages/background-panel';
import { askForPanel } from '../../lib/messages/panel';
import type { MessageSender } from '../../lib/platform';

const sender: MessageSender = {
  id: 'own',
  origin: 'http://qlvb.vn:8080',
  frameId: 3,
  tab: { id: 7, windowId: 2, url: 'http://qlvb.vn:8080/', incognito: false },
};
const parts = () => ({
  ownId: 'own',
  isAllowed: vi.fn(async () => true),
  find: vi.fn(async (site: string, row: string): Promise<string | null> => `${site}|${row}`),
  open: vi.fn(async () => undefined),
  wait: vi.fn(async () => undefined),
});
const ask = { type: 'panel', key: 'vanBan|1/ubnd', isAsking: true };
const open = { ...ask, isAsking: false };

test('what was asked for and found is opened at once, within the click', async () => {
  const given = parts();
  const listen = panelListener(given);
  expect(await listen(ask, sender)).toEqual({ done: true });
  expect(given.find).toHaveBeenCalledWith('http://qlvb.vn:8080', 'vanBan|1/ubnd', sender);
  expect(given.open).not.toHaveBeenCalled();
  const answer = listen(open, sender);
  expect(given.open).toHaveBeenCalledWith(2, 'http://qlvb.vn:8080|vanBan|1/ubnd');
  expect(await answer).toEqual({ done: true });
  expect(given.find).toHaveBeenCalledTimes(1);
});

test.each([
  ['another row', open.key.replace('1', '2'), sender],
  ['another tab', open.key, { ...sender, tab: { id: 8, windowId: 2, incognito: false } }],
  ['another site', open.key, { ...sender, origin: 'http://elsewhere.vn' }],
])('%s is looked for before anything opens', async (_name, key, from) => {
  const given = parts();
  const listen = panelListener(given);
  await listen(ask, sender);
  given.find.mockResolvedValue(null);
  expect(await listen({ ...open, key }, from)).toEqual({ done: false });
  expect(given.open).not.toHaveBeenCalled();
});

test('a dossier that is not kept, or of a site that is not allowed, opens nothing, and no more is said of it', async () => {
  const given = parts();
  given.find.mockResolvedValue(null);
  expect(await panelListener(given)(open, sender)).toEqual({ done: false });
  given.find.mockRejectedValue(new Error('no storage'));
  expect(await panelListener(given)(open, sender)).toEqual({ done: false });
  const refused = { ...parts(), isAllowed: vi.fn(async () => false) };
  expect(await panelListener(refused)(ask, sender)).toEqual({ done: false });
  expect(refused.find).not.toHaveBeenCalled();
  expect(given.open).not.toHaveBeenCalled();
});

test('a row that is kept a moment after its card was opened is found', async () => {
  const given = parts();
  given.find.mockResolvedValueOnce(null).mockResolvedValueOnce(null);
  expect(await panelListener(given)(ask, sender)).toEqual({ done: true });
  expect(given.wait).toHaveBeenCalledTimes(2);
});

test('a panel that does not open is told', async () => {
  const given = { ...parts(), open: vi.fn(async () => Promise.reject(new Error('no window'))) };
  expect(await panelListener(given)(open, sender)).toEqual({ done: false });
});

test.each([
  ['another extension', { ...sender, id: 'other' }, open],
  ['a page of ours', { id: 'own', url: 'chrome-extension://own/panel.html' }, open],
  ['a key of no form', sender, { ...open, key: '' }],
  ['another message', sender, { type: 'part', part: 'picker' }],
])('%s gets no answer', (_name, from: MessageSender, message) => {
  expect(panelListener(parts())(message, from)).toBeUndefined();
});

test('from a private window nothing is asked and nothing opens', async () => {
  const given = parts();
  const from = { ...sender, tab: { id: 7, incognito: true } };
  expect(await panelListener(given)(open, from)).toEqual({ done: false });
  expect(given.find).not.toHaveBeenCalled();
  expect(asking(true).openPanel).toBeNull();
  expect(asking(false).openPanel).not.toBeNull();
});

test('a page whose extension is gone is told no', async () => {
  expect(await askForPanel('k', true, () => Promise.reject(new Error('gone')))).toBe(false);
  expect(await askForPanel('k', false, async () => ({ done: true }))).toBe(true);
});
