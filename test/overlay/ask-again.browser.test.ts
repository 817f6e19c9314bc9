import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCalendar } from '../../lib/calendar';
import { defaultRules } from '../../lib/deadline';
import type { Adjustment } from '../../lib/model/standing';
import { Overlay } from '../../lib/overlay';
import { engine } from '../../lib/overlay/engine';
import { badges } from './started';

const now = Date.parse('2026-06-15T09:00+07:00');
const thresholds = { soonWorkMinutes: 960, soonShare: 0.75 };
const world = { now, calendar: createCalendar(), rules: defaultRules, thresholds, language: 'vi' as const, engine };

let life: AbortController;
let kept: string[][];
let answer: (key: string) => Adjustment[];
beforeEach(() => {
  life = new AbortController();
  kept = [];
  answer = () => [];
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

function start(): Overlay {
  const row = (n: number) => `<tr><td>${n}/UBND-TH</td><td>Việc ${n}</td><td>16/06/2026</td></tr>`;
  document.body.innerHTML = `<table style="width:900px"><thead><tr><th>Số ký hiệu</th><th>Trích yếu</th>
    <th>Hạn xử lý</th></tr></thead><tbody>${row(1)}${row(2)}</tbody></table>`;
  const overlay = new Overlay({
    document,
    css: '.badge{position:absolute}',
    world: () => world,
    secrecy: () => ({ emptyMeans: 'unclear' }),
    privacy: () => ({ keepApplicant: false }),
    forget: async () => true,
    keep: async (_list, found) => {
      kept.push(found.map(({ key }) => key.split('|')[1] ?? ''));
      return found.flatMap(({ key }) => answer(key));
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
  });
  overlay.start();
  return overlay;
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));
/** A busy machine answers later than an idle one. */
const patience = { timeout: 5000 };
const marks = () => badges().map(({ dataset }) => `${dataset.source} ${dataset.due?.slice(0, 10)}`);

test('rows that were handed on are handed on again, and what is answered then holds', async () => {
  const overlay = start();
  await settled();
  expect(kept).toEqual([['1/ubnd-th', '2/ubnd-th']]);
  expect(marks()).toEqual(['column 2026-06-16', 'column 2026-06-16']);
  answer = (key) => (key.includes('1/') ? [{ key, hidden: true }] : [{ key, manualDue: '2026-07-01' }]);
  overlay.askAgain();
  await expect.poll(() => kept.length, patience).toBe(2);
  await expect.poll(marks, patience).toEqual(['manual 2026-07-01']);
  answer = () => [];
  overlay.askAgain();
  await expect.poll(marks, patience).toEqual(['column 2026-06-16', 'column 2026-06-16']);
});

test('what is known beyond the page can be taken back without handing anything on', async () => {
  answer = (key) => [{ key, hidden: true }];
  const overlay = start();
  await settled();
  expect(marks()).toEqual([]);
  overlay.takeBack();
  await settled();
  expect(marks()).toHaveLength(2);
  expect(kept).toHaveLength(1);
});
