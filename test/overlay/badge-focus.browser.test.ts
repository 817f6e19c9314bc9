import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { until } from '../until';
import { badges, startOverlay } from './started';

let life = new AbortController();
const keep = async () => [];

afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
});

const row = (n: number, due = `${10 + (n % 19)}/07/2026`) =>
  `<tr data-id="${n}"><td>${n}/UBND</td><td>Về việc số ${n}</td><td>${due}</td></tr>`;
const rows = (from: number, count: number) => Array.from({ length: count }, (_, at) => row(from + at)).join('');
const list = (id: string, body: string, style = '') =>
  `<div style="${style}"><table id="${id}" style="width:900px" cellpadding="8"><thead><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Hạn xử lý</th></tr></thead><tbody>${body}</tbody></table></div>`;

const layer = () => document.querySelector('[data-dunghan="layer"]')?.shadowRoot;
const focused = () => layer()?.activeElement as HTMLElement | null;
const isIn = (badge: Element, one: Element | null) => {
  const [a, b] = [badge.getBoundingClientRect(), one?.getBoundingClientRect()];
  return b !== undefined && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
};
/** The row that the badge with the focus lies in. */
const focusedRow = () => {
  const badge = focused();
  const all = [...document.querySelectorAll<HTMLElement>('tbody tr')];
  return badge === null ? undefined : all.find((one) => isIn(badge, one))?.dataset.id;
};
async function start(html: string, count: number) {
  document.body.innerHTML = html;
  startOverlay(life, keep);
  await until(() => expect(badges().length).toBeGreaterThanOrEqual(count));
}
const badgeOf = (id: string) => badges().find((one) => isIn(one, document.querySelector(`tr[data-id="${id}"]`)));

describe('the way of the keyboard', () => {
  it('stops at one badge of each list, and leads along them by arrows, Home and End', async () => {
    await start(list('a', rows(1, 5)) + list('b', rows(21, 3)), 8);
    await until(() => expect(badges().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(2));
    badgeOf('1')?.focus();
    const ways: [key: string, to: string][] = [
      ['ArrowDown', '2'],
      ['ArrowRight', '3'],
      ['ArrowUp', '2'],
      ['End', '5'],
      ['ArrowDown', '5'],
      ['Home', '1'],
      ['ArrowLeft', '1'],
    ];
    for (const [key, to] of ways) {
      await userEvent.keyboard(`{${key}}`);
      expect(focusedRow(), key).toBe(to);
      expect(badges().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(2);
    }
    await userEvent.keyboard('{ArrowDown}{Tab}');
    expect(focusedRow()).toBe('21');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focusedRow()).toBe('2');
  });

  it('goes on to rows beyond what is painted', async () => {
    await start(list('a', rows(1, 300), 'height:300px;overflow:auto'), 5);
    badgeOf('1')?.focus();
    await userEvent.keyboard('{End}');
    await until(() => expect(focusedRow()).toBe('300'));
    for (const to of [299, 298, 297]) {
      await userEvent.keyboard('{ArrowUp}');
      await until(() => expect(focusedRow()).toBe(`${to}`));
    }
    await userEvent.keyboard('{Home}');
    await until(() => expect(focusedRow()).toBe('1'));
  });
});

describe('the focus', () => {
  it('brings its row back into sight by Enter, where the page was scrolled away from it', async () => {
    await start(list('a', rows(1, 300), 'height:300px;overflow:auto'), 5);
    badgeOf('2')?.focus();
    const box = document.querySelector('#a')?.parentElement as HTMLElement;
    box.scrollTop = 6000;
    await until(() => expect(focused()?.dataset.dunghan).toBe('held'));
    await userEvent.keyboard('{Enter}');
    await until(() => expect(focusedRow()).toBe('2'));
    expect(box.scrollTop).toBeLessThan(100);
  });

  it('stays with its dossier where the host draws the list anew in another order', async () => {
    await start(list('a', rows(1, 6)), 6);
    badgeOf('4')?.focus();
    const before = focused();
    const body = document.querySelector('tbody') as HTMLElement;
    body.innerHTML = row(30) + row(4) + row(31);
    await until(() => expect(focusedRow()).toBe('4'));
    // Another element would be read out anew.
    expect(focused()).toBe(before);
    expect(badges()).toHaveLength(3);
  });

  it('goes to no other dossier while its own is away, and is there when that comes back', async () => {
    await start(list('a', rows(1, 6)), 6);
    badgeOf('4')?.focus();
    const held = focused();
    const body = document.querySelector('tbody') as HTMLElement;
    body.innerHTML = rows(31, 8);
    await until(() => expect(badges()).toHaveLength(8));
    expect(focused()).toBe(held);
    expect(held?.dataset.dunghan).toBe('held');
    expect(layer()?.querySelectorAll('[data-dunghan="held"]')).toHaveLength(1);
    body.innerHTML = row(4) + rows(31, 8);
    await until(() => expect(focusedRow()).toBe('4'));
    expect(layer()?.querySelectorAll('[data-dunghan="held"]')).toHaveLength(0);
  });

  it('goes on among the others by the next arrow, where its own dossier is gone for good', async () => {
    await start(list('a', rows(1, 6)), 6);
    badgeOf('4')?.focus();
    (document.querySelector('tbody') as HTMLElement).innerHTML = rows(31, 8);
    await until(() => expect(focused()?.dataset.dunghan).toBe('held'));
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedRow()).toBe('31');
    (document.querySelector('tbody') as HTMLElement).insertAdjacentHTML('beforeend', row(40));
    await until(() => expect(layer()?.querySelector('[data-dunghan="held"]')).toBeNull());
  });
});

it('a badge writes nothing where nothing changed', async () => {
  await start(list('a', rows(1, 6)), 6);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(layer() as ShadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
  const body = document.querySelector('tbody') as HTMLElement;
  body.insertAdjacentHTML('beforeend', rows(41, 3));
  await until(() => expect(badges()).toHaveLength(9));
  const old = changes.filter(
    ({ type, target }) => type === 'attributes' && badges().indexOf(target as HTMLElement) < 6,
  );
  expect(old.map(({ attributeName }) => attributeName)).toEqual([]);
  observer.disconnect();
});
