import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Asked } from '../../lib/overlay/bar/channel';
import { until } from '../until';
import { startOverlay } from './started';

let life: AbortController;
let asked: Asked | null;
let keys: string[];

beforeEach(() => {
  life = new AbortController();
  asked = null;
  keys = [];
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const row = (n: number, secrecy = 'Thường') =>
  `<tr style="height:40px"><td>${n}/UBND-TH</td><td>V/v báo cáo ${n}</td><td>${secrecy}</td><td>16/06/2026</td></tr>`;
const titles = '<th>Số ký hiệu</th><th>Trích yếu</th><th>Độ mật</th><th>Hạn xử lý</th>';

/** A list of 60 rows, higher than the window; resolved when its rows were handed on. */
async function open(): Promise<void> {
  const rows = Array.from({ length: 60 }, (_, at) => row(at + 1)).join('');
  document.body.innerHTML = `<h1>Văn bản đến</h1><table><thead><tr>${titles}</tr></thead><tbody>${rows}</tbody></table>`;
  const channel = {
    frame: '0',
    tell() {},
    hear: (one: Asked) => {
      asked = one;
    },
  };
  startOverlay(
    life,
    async (_list, sightings) => {
      keys.push(...sightings.map(({ key }) => key));
      return [];
    },
    { channel },
  );
  await until(() => expect(keys).toHaveLength(60));
}

const rowAt = (n: number) => document.querySelectorAll('tbody tr')[n] as HTMLTableRowElement;
const ring = () =>
  document.querySelector('[data-dunghan="layer"]')?.shadowRoot?.querySelector('[data-dunghan="ring"]') ?? null;
const boxOf = (element: Element | null) => {
  const { left = 0, top = 0, right = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  return [left, top, right, bottom].map(Math.round);
};

describe('a row that an extension page asks for', () => {
  it('is scrolled to and ringed in our own layer, until the user goes on', async () => {
    await open();
    const html = document.body.innerHTML;
    expect(rowAt(49).getBoundingClientRect().top).toBeGreaterThan(innerHeight);
    expect(asked?.reveal(keys[49] ?? '')).toBe(true);
    await until(() => expect(boxOf(ring())).toEqual(boxOf(rowAt(49))));
    expect(rowAt(49).getBoundingClientRect().bottom).toBeLessThan(innerHeight);
    expect(document.body.innerHTML).toBe(html);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await until(() => expect(ring()).toBeNull());
  });
  it('is found where another list shows more of its key than this one', async () => {
    await open();
    const key = (keys[3] ?? '').split('|');
    expect(asked?.reveal([key[0], key[1], 'ubnd tinh', '2026'].join('|'))).toBe(true);
    await until(() => expect(boxOf(ring())).toEqual(boxOf(rowAt(3))));
  });
  it('is not there when the page does not show it', async () => {
    await open();
    expect(asked?.reveal('vanBan|99/ubnd-th||')).toBe(false);
    rowAt(3).style.display = 'none';
    expect(asked?.reveal(keys[3] ?? '')).toBe(false);
    expect(ring()).toBeNull();
  });
  it('loses its ring when the host puts another dossier into its element', async () => {
    await open();
    asked?.reveal(keys[10] ?? '');
    await until(() => expect(ring()).not.toBeNull());
    const cell = rowAt(10).cells[0];
    if (cell !== undefined) cell.textContent = '500/UBND-TH';
    await until(() => expect(ring()).toBeNull());
  });
});
