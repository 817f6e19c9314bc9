import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import tokens from '../../components/tokens.css?inline';
import { layerTokens } from '../../lib/overlay';
import { Layer } from '../../lib/overlay/layer';
import { card } from '../../lib/overlay/picker/card';
import type { CardFacts, CardLinks, Session } from '../../lib/overlay/picker/types';
import { until } from '../until';
import { host } from './pointed';

let session: Session;
let layer: Layer;
afterEach(() => {
  session.stop();
  layer.remove();
});

const facts: CardFacts = {
  state: 'soon',
  words: 'Sắp đến hạn',
  left: 'còn 1 ngày',
  long: 'còn 1 ngày làm việc, đến hạn thứ Ba 16/06/2026',
  due: '16/06/2026 (17:00)',
  number: '7/UBND',
  from: { field: 'hanXuLy', header: 'Hạn xử lý', text: '16/06/2026' },
  steps: [],
  others: [],
  teach: 'hanXuLy',
  at: { left: 100, top: 100, right: 160, bottom: 116 },
};

/** Opens a card in a layer of its own; a click on its buttons reaches it as the overlay hands it on. */
function open(panel: CardLinks['panel'], more: Partial<CardFacts> = {}) {
  layer = new Layer(document, layerTokens(tokens));
  const closed = vi.fn();
  const links = { point: vi.fn(), panel, takesFocus: true, closed };
  session = card({ ...host(), show: (one, css) => layer.panel(one, css) }, { ...facts, ...more }, links);
  layer.host.shadowRoot?.addEventListener('click', (event) => session.handle(event));
  return { closed, element: find('.card') as HTMLElement };
}
const find = (selector: string) => layer.host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const button = () => find('[data-act="open"]');
const problem = () => find('.problem')?.textContent;

test('of a dossier that is not kept the way to the panel goes, and the focus on it stays in the card', async () => {
  const isThere = Promise.withResolvers<boolean>();
  const { element } = open({ isThere: isThere.promise, open: async () => true });
  expect(layer.host.shadowRoot?.activeElement).toBe(element);
  button()?.focus();
  isThere.resolve(false);
  await until(() => expect(button()).toBeNull());
  expect(layer.host.shadowRoot?.activeElement).toBe(element);
  expect(problem()).toBe('');
});

test('pressed before that is known, it waits, and says that there is nothing to open', async () => {
  const isThere = Promise.withResolvers<boolean>();
  const opened = vi.fn(async () => true);
  const { closed } = open({ isThere: isThere.promise, open: opened });
  button()?.focus();
  await userEvent.keyboard('{Enter}{Enter}');
  expect(button()?.textContent).toBe('Đang mở…');
  isThere.resolve(false);
  await until(() => expect(problem()).toContain('chưa được lưu'));
  expect(button()).toBeNull();
  expect(opened).not.toHaveBeenCalled();
  expect(closed).not.toHaveBeenCalled();
});

test('a panel that does not open can be tried again; one that does closes the card, once', async () => {
  const opened = vi.fn(async () => true).mockResolvedValueOnce(false);
  const { closed } = open({ isThere: Promise.resolve(true), open: opened });
  button()?.focus();
  await userEvent.keyboard('{Enter}');
  await until(() => expect(problem()).toContain('Chưa mở được'));
  expect(button()?.hasAttribute('aria-disabled')).toBe(false);
  await userEvent.keyboard('{Enter}');
  await until(() => expect(closed).toHaveBeenCalledTimes(1));
  expect(closed).toHaveBeenCalledWith(true);
  expect(find('.card')).toBeNull();
});

test('its words are what the row says, as text', () => {
  const text = '<img src=x onerror=alert(1)>'.repeat(20);
  const from = { field: 'hanXuLy' as const, header: text, text };
  const { element } = open(null, { from, others: [{ name: text, text, due: '16/06/2026 (17:00)' }] });
  expect(element.querySelector('img')).toBeNull();
  expect(element.textContent).toContain(text);
  const { left, right } = element.getBoundingClientRect();
  expect(left >= 0 && right <= innerWidth && element.scrollWidth <= element.clientWidth).toBe(true);
});
