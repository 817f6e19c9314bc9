import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Coverage } from '../../lib/model/coverage';
import type { Overlay, OverlayOptions } from '../../lib/overlay';
import { until } from '../until';
import { startOverlay, world } from './started';

let life: AbortController;
let told: { keys: string[]; coverage: Coverage }[];
let now: number;

beforeEach(() => {
  life = new AbortController();
  told = [];
  now = world.now;
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const head = ['Số ký hiệu', 'Trích yếu', 'Độ mật', 'Hạn xử lý'];

function html(rows: readonly string[][], titles = head): string {
  const cells = (texts: readonly string[], tag: string) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<h1>Văn bản đến</h1><table><thead><tr>${cells(titles, 'th')}</tr></thead><tbody>${body}</tbody></table><p id="tong">Tổng số: 580</p>`;
}

async function read(page: string): Promise<Overlay> {
  document.body.innerHTML = page;
  const keep: OverlayOptions['keep'] = async (_list, sightings, _at, coverage) => {
    told.push({ keys: sightings.map(({ key }) => key), coverage });
    return [];
  };
  const overlay = startOverlay(life, keep, { world: () => ({ ...world, now }) });
  await settled();
  return overlay;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 250));
const row = (n: number, due = '16/06/2026', secrecy = 'Thường') => [`${n}/UBND-TH`, `V/v báo cáo ${n}`, secrecy, due];
const health = (overlay: Overlay) => overlay.status().map(({ health, missing }) => ({ health, missing }));

describe('how well a list is read', () => {
  it('well: numbers and deadlines', async () => {
    const overlay = await read(html([row(1), row(2, 'chờ lãnh đạo'), row(3, '')]));
    expect(health(overlay)).toEqual([{ health: 'well', missing: [] }]);
    expect(overlay.status()).toMatchObject([{ coverage: { total: 580 }, unnamed: 0, site: location.origin }]);
  });
  it('partly: most deadlines cannot be read', async () => {
    const overlay = await read(html([row(1, 'sớm nhé'), row(2, 'chờ lãnh đạo'), row(3)]));
    expect(health(overlay)).toEqual([{ health: 'partly', missing: ['hanXuLy'] }]);
  });
  it('partly: rows that nothing names are not kept', async () => {
    const overlay = await read(html([['', 'V/v báo cáo', 'Thường', '16/06/2026'], row(2), row(3)]));
    expect(overlay.status()).toMatchObject([{ health: 'partly', missing: ['soKyHieu'], unnamed: 1, rows: 3 }]);
  });
  it('cannot: no deadline of any row can be read', async () => {
    const overlay = await read(html([row(1), row(2), row(3)]));
    for (const cell of document.querySelectorAll('tbody td:last-child')) cell.textContent = 'tuỳ';
    await settled();
    expect(health(overlay)).toMatchObject([{ health: 'cannot', missing: ['hanXuLy'] }]);
  });
});

describe('what the page says of the size', () => {
  it('is handed on with the rows, again when it changed with them, and not for nothing', async () => {
    await read(html([row(1)]));
    expect(told).toEqual([{ keys: [expect.stringContaining('1/ubnd-th')], coverage: { total: 580 } }]);
    const body = document.querySelector('tbody');
    const note = document.getElementById('tong');
    if (body === null || note === null) throw new Error('no list');
    body.append(body.lastElementChild?.cloneNode(true) as Node);
    await settled();
    expect(told).toHaveLength(1);
    note.textContent = 'Tổng số: 581';
    body.lastElementChild?.remove();
    body.append(body.lastElementChild?.cloneNode(true) as Node);
    await settled();
    expect(told.slice(1)).toEqual([{ keys: [], coverage: { total: 581 } }]);
  });
  it.each([
    ['Tổng số: 580', { total: 580 }],
    ['Văn bản', {}],
  ])('is handed on again when the same rows are drawn in another minute: %s', async (size, coverage) => {
    await read(html([row(1)]).replace('Tổng số: 580', size));
    const redraw = async () => {
      const body = document.querySelector('tbody') as Element;
      body.innerHTML = String(body.innerHTML);
      await settled();
    };
    now += 59_999;
    await redraw();
    expect(told).toHaveLength(1);
    now += 1;
    await redraw();
    await until(() => expect(told.slice(1)).toEqual([{ keys: [], coverage }]));
  });
  it('is never handed on of a list of secret rows only', async () => {
    await read(html([row(1, '16/06/2026', 'Mật'), row(2, '16/06/2026', 'Tối mật')]));
    expect(told).toEqual([]);
    now += 60_000;
    const body = document.querySelector('tbody') as Element;
    body.innerHTML = String(body.innerHTML);
    await settled();
    expect(told).toEqual([]);
  });
});
