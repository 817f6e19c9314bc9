import { afterEach, expect, it, vi } from 'vitest';
import { eachLife } from '../../lib/overlay/life';
import { startOverlay } from './started';

const end = new AbortController();
afterEach(() => document.body.replaceChildren());

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

it('begins again where a page writes itself anew, and ends what lived in it before', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument as Document;
  const lives: AbortSignal[] = [];
  eachLife(inner, end.signal, (signal) => lives.push(signal));
  expect(lives.map(({ aborted }) => aborted)).toEqual([false]);
  inner.open();
  inner.write('<table><tr><td>mới</td></tr></table>');
  inner.close();
  await settled();
  expect(lives.map(({ aborted }) => aborted)).toEqual([true, false]);
  inner.body.append('thêm');
  await settled();
  expect(lives).toHaveLength(2);
  end.abort();
  expect(lives[1]?.aborted).toBe(true);
});

it('takes away the badges that a script left here when Firefox ended it, and nothing of the host', () => {
  const left = document.createElement('div');
  left.dataset.dunghan = 'layer';
  const hosts = document.createElement('div');
  document.documentElement.append(left, hosts);
  const life = new AbortController();
  startOverlay(life, async () => null);
  expect(left.isConnected).toBe(false);
  expect(hosts.isConnected).toBe(true);
  life.abort();
  hosts.remove();
});

it('leaves a page at rest soon after the extension was removed', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let isThere = true;
  const life = new AbortController();
  startOverlay(life, async () => null, { isAlive: () => isThere });
  vi.advanceTimersByTime(60_000);
  expect(life.signal.aborted).toBe(false);
  isThere = false;
  vi.advanceTimersByTime(5000);
  expect(life.signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
