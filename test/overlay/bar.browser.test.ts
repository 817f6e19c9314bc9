import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OverlayOptions } from '../../lib/overlay';
import type { Asked } from '../../lib/overlay/bar/channel';
import { FreeSpace } from '../../lib/overlay/bar/free';
import { until } from '../until';
import { startOverlay } from './started';

let life: AbortController;
let asked: Asked | null;
const tell = vi.fn();

beforeEach(() => {
  life = new AbortController();
  asked = null;
  tell.mockClear();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

/** Due on these days; it is Monday the 15th of June, 2026. */
const days = { overdue: '12/06/2026', today: '15/06/2026', soon: '16/06/2026', ontime: '30/06/2026', unknown: 'chờ' };
type Kind = keyof typeof days;
const titles = '<th>Số ký hiệu</th><th>Trích yếu</th><th>Độ mật</th><th>Hạn xử lý</th>';
const rowOf = (kind: Kind, n: number, secrecy = 'Thường') =>
  `<tr><td>${n}/UBND-TH</td><td>V/v báo cáo ${n}</td><td>${secrecy}</td><td>${days[kind]}</td></tr>`;
const listOf = (rows: readonly string[], title = 'Văn bản đến') =>
  `<section><h1>${title}</h1><table style="width:900px"><thead><tr>${titles}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;

async function open(html: string, more: Partial<OverlayOptions> = {}): Promise<void> {
  document.body.innerHTML = html;
  const hear = (one: Asked) => {
    asked = one;
  };
  startOverlay(life, async () => [], { channel: { frame: '0', hear, tell }, ...more });
}

/** The machine may be busy. */
const layer = () => document.querySelector('[data-dunghan="layer"]')?.shadowRoot ?? null;
const bar = () => layer()?.querySelector<HTMLElement>('[data-dunghan="bar"]') ?? null;
const button = (act: string) => bar()?.querySelector<HTMLElement>(`[data-act="${act}"]`) as HTMLElement;
const said = () => layer()?.querySelector('[data-dunghan="voice"]')?.textContent ?? '';
const marks = (kind: 'ring' | 'veil') =>
  [...(layer()?.querySelectorAll(`[data-dunghan="${kind}"]`) ?? [])].map((mark) =>
    Math.round(mark.getBoundingClientRect().top),
  );
const tops = (...rows: (Element | undefined)[]) =>
  rows.map((row) => Math.round(row?.getBoundingClientRect().top ?? -1));
const counts = () =>
  Object.fromEntries(
    [...(bar()?.querySelectorAll('li[data-state]') ?? [])].map((one) => [
      one.getAttribute('data-state'),
      Number(one.querySelector('b')?.textContent),
    ]),
  );
const found = () => until(() => expect(bar()?.dataset.place).toBe('found'));
const rows = () => [...document.querySelectorAll('tbody tr')];

describe('the bar', () => {
  it('counts the rows that the page shows now, by state, and again when they change', async () => {
    await open(listOf([rowOf('overdue', 1), rowOf('overdue', 2), rowOf('today', 3), rowOf('ontime', 4)]));
    await until(() => expect(counts()).toEqual({ overdue: 2, today: 1, ontime: 1 }));
    const [first, second] = rows();
    (first as HTMLElement).style.display = 'none';
    await until(() => expect(counts()).toEqual({ overdue: 1, today: 1, ontime: 1 }));
    const cell = second?.lastElementChild;
    if (cell) cell.textContent = days.soon;
    await until(() => expect(counts()).toEqual({ today: 1, soon: 1, ontime: 1 }));
    document.querySelector('section')?.remove();
    await until(() => expect(bar()).toBeNull());
  });
  it('is not there where the setting says so; rows are gone to all the same', async () => {
    await open(listOf([rowOf('overdue', 1), rowOf('ontime', 2)]), { bar: () => false });
    await until(() => expect(asked?.walk(1)).toBe(true));
    await until(() => expect(marks('ring')).toEqual(tops(rows()[0])));
    expect(said()).toContain('1/1 trên trang này');
    expect(bar()).toBeNull();
  });
  it('obeys a person, and no script of the page', async () => {
    await open(listOf([rowOf('overdue', 1), rowOf('ontime', 2)]));
    await found();
    button('next').click();
    button('hide').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(said()).toBe('');
    expect(bar()).not.toBeNull();
    await userEvent.click(button('next'));
    expect(said()).toContain('1/1');
  });
  it('says how well the lists are read, and why rows are not kept', async () => {
    let keeping: ReturnType<OverlayOptions['keeping']> = 'ok';
    await open(listOf([rowOf('overdue', 1), rowOf('ontime', 2)]), { keeping: () => keeping });
    await found();
    expect(bar()?.dataset.health).toBe('well');
    keeping = 'noStorage';
    const body = document.querySelector('tbody');
    body?.insertAdjacentHTML('beforeend', rowOf('ontime', 3));
    await until(() => expect(bar()?.dataset.health).toBe('noStorage'));
    await userEvent.click(button('health'));
    expect(bar()?.querySelector('.why')?.textContent).toContain('không được lưu');
    expect(button('health').getAttribute('aria-expanded')).toBe('true');
    for (const n of [4, 5, 6, 7]) body?.insertAdjacentHTML('beforeend', rowOf('unknown', n));
    await until(() => expect(bar()?.dataset.health).toBe('partly'));
  });
  it('gives way to the bar of a frame that shows more rows', async () => {
    await open(listOf([rowOf('overdue', 1), rowOf('ontime', 2)]));
    await found();
    asked?.others('khác', 7);
    expect(bar()).toBeNull();
    expect(asked?.walk(1)).toBe(false);
    expect(tell).toHaveBeenLastCalledWith(2);
    asked?.others('khác', 0);
    expect(bar()).not.toBeNull();
  });
});

describe('going through the rows at risk', () => {
  it('goes through all lists in the order of the page, and says of a secret row only how it stands', async () => {
    const lists = [
      listOf([rowOf('ontime', 1), rowOf('soon', 2)]),
      listOf([rowOf('overdue', 3, 'Mật'), rowOf('unknown', 4), rowOf('today', 5)], 'Văn bản phối hợp'),
    ];
    await open(lists.join(''));
    await until(() => expect(counts()).toEqual({ overdue: 1, today: 1, soon: 1, ontime: 1, unknown: 1 }));
    const words: string[] = [];
    for (const row of [1, 2, 4, 1]) {
      await userEvent.click(button('next'));
      await until(() => expect(marks('ring')).toEqual(tops(rows()[row])));
      words.push(said());
    }
    expect(words[0]).toMatch(/^1\/3 trên trang này: .+, số 2\/UBND-TH$/);
    expect(words[1]).toBe('2/3 trên trang này: Quá hạn');
    expect(words[2]).toMatch(/^3\/3 .*5\/UBND-TH$/);
    await userEvent.click(button('previous'));
    await until(() => expect(marks('ring')).toEqual(tops(rows()[4])));
  });
  it('goes on behind a row that is gone', async () => {
    await open(listOf([1, 2, 3].map((n) => rowOf('overdue', n))));
    await found();
    for (const _ of [1, 2]) await userEvent.click(button('next'));
    rows()[1]?.remove();
    await until(() => expect(counts()).toEqual({ overdue: 2 }));
    await userEvent.click(button('next'));
    expect(said()).toMatch(/^2\/2 .*3\/UBND-TH$/);
  });
  it('says so where there is none', async () => {
    await open(listOf([rowOf('ontime', 1), rowOf('ontime', 2)]));
    await found();
    await userEvent.click(button('next'));
    expect(said()).toContain('không có dòng nào');
    expect(marks('ring')).toEqual([]);
  });
});

describe('dimming', () => {
  it('lays a veil over each row that can wait, and none where a dialog lies over it', async () => {
    await open(listOf([rowOf('overdue', 1), rowOf('ontime', 2), rowOf('unknown', 3), rowOf('soon', 4)]));
    await found();
    const html = document.body.innerHTML;
    await userEvent.click(button('dim'));
    await until(() => expect(marks('veil').sort()).toEqual(tops(rows()[1], rows()[2]).sort()));
    expect(document.body.innerHTML).toBe(html);
    const { left = 0, top = 0, width = 0, height = 0 } = rows()[1]?.getBoundingClientRect() ?? {};
    const dialog = document.createElement('div');
    dialog.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;background:#fff`;
    document.body.append(dialog);
    await until(() => expect(marks('veil')).toEqual(tops(rows()[2])));
    dialog.remove();
    await until(() => expect(marks('veil')).toHaveLength(2));
    await userEvent.click(button('hide'));
    await until(() => expect(marks('veil')).toEqual([]));
  });
});

describe('ground that is free', () => {
  const at = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 30 });
  it.each<[string, string, boolean]>([
    ['nothing', '', true],
    ['a coloured area', '<div style="position:fixed;inset:0;background:navy"></div>', true],
    ['a control', '<button style="position:fixed;left:80px;top:60px">Lưu</button>', false],
    ['a small control', '<input type=checkbox style="position:fixed;left:70px;top:62px;margin:0">', false],
    ['words', '<p style="position:fixed;left:0;top:60px;width:600px;margin:0">Trang 1/12</p>', false],
    [
      'words beside it',
      '<p style="position:fixed;left:0;top:60px;width:600px;margin:0;padding-left:300px">Trang</p>',
      true,
    ],
    ['what is clickable by script', '<div style="position:fixed;inset:0;cursor:pointer"></div>', false],
    ['a dialog', '<div role=dialog style="position:fixed;inset:0"></div>', false],
    ['a list', '<div id=list style="position:fixed;inset:0"></div>', false],
  ])('%s', (_name, html, isFree) => {
    document.body.innerHTML = html;
    const list = document.getElementById('list');
    const space = new FreeSpace(document, list === null ? [] : [list], () => false);
    expect(space.has(at(60, 58))).toBe(isFree);
  });
});
