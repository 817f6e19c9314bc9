import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OverlayOptions } from '../../lib/overlay';
import { until } from '../until';
import { startOverlay } from './started';

/** Pages that are never loaded again: they change their address, and draw anew some time before or after it. */
const started = location.href;

let life: AbortController;
let kept: string[];
const keep: OverlayOptions['keep'] = async ({ id }, sightings) => {
  const path = id.split(' ')[0] ?? '';
  kept.push(...sightings.map(({ key }) => `${path} ${key.split('|')[1]?.split('/')[0]}`));
  return [];
};
beforeEach(() => {
  life = new AbortController();
  kept = [];
  history.replaceState(null, '', '/cho-xu-ly');
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
  history.replaceState(null, '', started);
});

const row = (n: number) => `<tr><td>${n}/UBND-TH</td><td>Việc ${n}</td><td>Thường</td><td>16/06/2026</td></tr>`;
const page = (...rows: number[]) =>
  `<h1>Văn bản đến</h1><table style="width:900px"><thead><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Độ mật</th>
    <th>Hạn xử lý</th></tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`;
/** A dossier laid over the list: with words for which lists are sought anew. */
const detail = `<section><h1>Thông tin chi tiết</h1><p>Trích yếu: ${'văn bản '.repeat(40)}</p></section>`;
/** Long enough for a slow machine to have looked for lists under a new address: nothing tells when it has. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 4000));
const body = () => document.querySelector('tbody') as HTMLElement;

async function start(...rows: number[]): Promise<void> {
  document.body.innerHTML = page(...rows);
  startOverlay(life, keep);
  await until(() => expect(kept).toHaveLength(rows.length));
}

test('a dossier that is opened over the list under an address of its own makes no other list of it', async () => {
  await start(1, 2);
  history.pushState(null, '', '/ho-so/1');
  document.body.insertAdjacentHTML('beforeend', detail);
  await settled();
  // What its row says of it now is the list's word still.
  body().querySelectorAll('td')[1]?.append(' đã xem');
  await settled();
  history.replaceState(null, '', '/cho-xu-ly');
  document.querySelector('section')?.remove();
  body().insertAdjacentHTML('beforeend', row(3));
  await until(() => expect(kept).toContain('/cho-xu-ly 3'));
  expect(new Set(kept)).toEqual(new Set(['/cho-xu-ly 1', '/cho-xu-ly 2', '/cho-xu-ly 3']));
});

test('a list that hides under the dossier is the same when it is found anew', async () => {
  await start(1, 2);
  const table = document.querySelector('table') as HTMLElement;
  history.pushState(null, '', '/ho-so/1');
  table.hidden = true;
  document.body.insertAdjacentHTML('beforeend', detail);
  await settled();
  expect(kept.filter((one) => one.startsWith('/ho-so'))).toEqual([]);
});

test('rows that could not be read before the address changed are the list’s that drew them', async () => {
  await start(1, 2);
  body().insertAdjacentHTML('beforeend', row(3));
  await new Promise(requestAnimationFrame);
  history.pushState(null, '', '/ho-so/1');
  document.body.insertAdjacentHTML('beforeend', detail);
  await until(() => expect(kept).toContain('/cho-xu-ly 3'));
  expect(kept.filter((one) => one.startsWith('/ho-so'))).toEqual([]);
});

test('rows that are drawn after the address changed are the new list’s, each of them, and none before', async () => {
  await start(1, 2);
  history.pushState(null, '', '/da-xu-ly');
  document.body.insertAdjacentHTML('beforeend', detail);
  await settled();
  expect(kept.filter((one) => one.startsWith('/da-xu-ly'))).toEqual([]);
  kept = [];
  body().firstElementChild?.remove();
  body().insertAdjacentHTML('beforeend', row(3));
  await until(() => expect(kept).toEqual(['/da-xu-ly 2', '/da-xu-ly 3']));
});

test('rows that are drawn in the same place together with the address are not the list’s that stood there', async () => {
  await start(1, 2);
  kept = [];
  history.pushState(null, '', '/da-xu-ly');
  body().innerHTML = row(4) + row(5);
  await until(() => expect(kept).toEqual(['/da-xu-ly 4', '/da-xu-ly 5']));
});

test('pages and filters of a list are the same list', async () => {
  await start(1, 2);
  kept = [];
  history.pushState(null, '', '?trang=2');
  body().innerHTML = row(3) + row(4);
  await until(() => expect(kept).toEqual(['/cho-xu-ly 3', '/cho-xu-ly 4']));
});
