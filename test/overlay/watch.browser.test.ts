import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Watch } from '../../lib/overlay/watch';

let life: AbortController;
let seen: string[];
let unseen: boolean[];
let watch: Watch;
/** By a clock of its own: on a loaded machine a second of looking away may be over before the storm is. */
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<main><table id="list"><tbody></tbody></table></main><p id="ticker"></p>';
  life = new AbortController();
  seen = [];
  unseen = [];
  const list = document.getElementById('list');
  watch = new Watch(
    document,
    {
      report(records) {
        const inList = records.some(({ target }) => list?.contains(target) || target.nodeName === 'MAIN');
        seen.push(inList ? 'list' : 'elsewhere');
        return inList;
      },
      hear: () => {},
      places: () => (list === null ? [] : [list]),
      unseen: (isOther) => unseen.push(isOther),
    },
    life.signal,
  );
  watch.observe(document);
});
afterEach(() => {
  vi.useRealTimers();
  life.abort();
  document.body.replaceChildren();
});

/** So many changes elsewhere, one by one. */
async function storm(ms: number): Promise<void> {
  const ticker = document.getElementById('ticker');
  for (const end = performance.now() + ms; performance.now() < end; await wait(8))
    if (ticker) ticker.textContent = `${performance.now()}`;
}
const elsewhere = () => seen.filter((one) => one === 'elsewhere').length;

it('looks away from a storm, and not from lists and what holds them', async () => {
  await storm(1300);
  const before = elsewhere();
  await storm(500);
  expect(elsewhere()).toBe(before);
  document.querySelector('tbody')?.insertAdjacentHTML('beforeend', '<tr><td>1</td></tr>');
  await wait(0);
  expect(seen.at(-1)).toBe('list');
  seen = [];
  document.getElementById('list')?.remove();
  await wait(0);
  expect(seen).toEqual(['list']);
});

it('looks again after a second, and says whether anything came meanwhile', async () => {
  await storm(1300);
  document.body.insertAdjacentHTML('beforeend', `<ul>${'<li>1</li>'.repeat(30)}</ul>`);
  await wait(1100);
  expect(unseen).toEqual([true]);
  const before = elsewhere();
  await storm(30);
  expect(elsewhere()).toBeGreaterThan(before);
});

it('looks again at once when it is asked to', async () => {
  await storm(1300);
  watch.widen();
  expect(unseen).toEqual([false]);
  document.body.insertAdjacentHTML('beforeend', '<dialog open>Xong</dialog>');
  await wait(0);
  expect(seen.at(-1)).toBe('elsewhere');
  watch.widen();
  expect(unseen).toEqual([false]);
});
