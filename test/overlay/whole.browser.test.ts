import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCalendar } from '../../lib/calendar';
import { defaultRules } from '../../lib/deadline';
import { Overlay } from '../../lib/overlay';
import { engine } from '../../lib/overlay/engine';
import { isWhole, toldKeys } from '../../lib/overlay/whole';

const now = Date.parse('2026-06-15T09:00+07:00');
const thresholds = { soonWorkMinutes: 960, soonShare: 0.75 };
const world = { now, calendar: createCalendar(), rules: defaultRules, thresholds, language: 'vi' as const, engine };

let life: AbortController;
let told: (string[] | undefined)[];
beforeEach(() => {
  life = new AbortController();
  told = [];
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

function start(): void {
  new Overlay({
    document,
    css: '.badge{position:absolute}',
    world: () => world,
    secrecy: () => ({ emptyMeans: 'unclear' }),
    privacy: () => ({ keepApplicant: false }),
    forget: async () => true,
    keep: async (_list, _found, _at, _coverage, whole) => {
      told.push(whole);
      return [];
    },
    isAlive: () => true,
    prepare: async () => true,
    adapters: () => [],
    loadPicker: async () => null,
    openPanel: null,
    teach: async () => null,
    chosen: () => {},
    leave: () => life.abort(),
    changed: () => {},
    bar: () => true,
    keeping: () => 'ok',
    channel: { frame: '0', hear() {}, tell() {} },
    signal: life.signal,
  }).start();
}

const row = (n: number, secrecy = 'Thường') =>
  `<tr><td>${n}/UBND-TH</td><td>Việc ${n}</td><td>${secrecy}</td><td>16/06/2026</td></tr>`;
const page = (rows: string, total: number, search = '') =>
  `<input type="search" value="${search}"><table style="width:900px"><thead><tr><th>Số ký hiệu</th><th>Trích yếu</th>
    <th>Độ mật</th><th>Hạn xử lý</th></tr></thead><tbody>${rows}</tbody></table><p>Tổng số: ${total} bản ghi</p>`;
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));
const numbers = (keys: string[] | undefined) => keys?.map((key) => key.split('|')[1]);

describe('a list that its page shows whole', () => {
  test('is told with all its open rows, and again when one goes, and never of secret ones', async () => {
    document.body.innerHTML = page(row(1) + row(2) + row(3, 'Mật'), 3);
    start();
    await settled();
    expect(told.map(numbers)).toEqual([['1/ubnd-th', '2/ubnd-th']]);
    document.querySelector('tbody tr')?.remove();
    const total = document.querySelector('p');
    if (total) total.textContent = 'Tổng số: 2 bản ghi';
    await settled();
    expect(numbers(told.at(-1))).toEqual(['2/ubnd-th']);
  });
  test('is not told where the page has more rows, or something is searched for', async () => {
    document.body.innerHTML = page(row(1) + row(2), 40);
    start();
    await settled();
    expect(told).toEqual([undefined]);
    life.abort();
    life = new AbortController();
    document.body.innerHTML = page(row(1) + row(2), 2, 'đất đai');
    start();
    await settled();
    expect(told.slice(1)).toEqual([undefined]);
  });
});

test.each([
  [null, 5, false],
  [{}, 5, false],
  [{ total: 5 }, 5, true],
  [{ total: 6 }, 5, false],
  [{ pages: 1 }, 5, true],
  [{ pages: 2 }, 5, false],
  [{ total: 50, pages: 1 }, 5, false],
  [{ total: 5, from: 1, to: 5 }, 5, true],
  [{ total: 0 }, 0, false],
])('%j with %i rows: whole %s', (coverage, rows, answer) => {
  expect(isWhole(coverage, rows)).toBe(answer);
});

test('keys have one order, and too many are none', () => {
  expect(toldKeys(['b', 'a', 'b'])).toEqual(['a', 'b']);
  expect(toldKeys([])).toBeNull();
  expect(toldKeys(Array.from({ length: 2001 }, (_, i) => `${i}`))).toBeNull();
});
