import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sighting } from '../../lib/model/row';
import type { Adjustment } from '../../lib/model/standing';
import type { Overlay } from '../../lib/overlay';
import { until } from '../until';
import { badges, settled, startOverlay } from './started';

const css = '.badge{position:absolute;height:16px}.sheet,.clip{position:absolute}';

let life: AbortController;
let kept: Sighting[];
let isFull = false;
let answers: (sightings: readonly Sighting[]) => Adjustment[] = () => [];

beforeEach(() => {
  life = new AbortController();
  kept = [];
  isFull = false;
  answers = () => [];
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

type Cells = [number: string, subject: string, due: string, ...rest: string[]];

function rowHtml([number, subject, due, secrecy = 'Thường']: Cells): string {
  return `<tr><td>${number}</td><td>${subject}</td><td>${secrecy}</td><td>${due}</td></tr>`;
}

function tableHtml(rows: readonly Cells[]): string {
  return `<table style="width:900px"><thead><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Độ mật</th><th style="width:260px">Hạn xử lý</th></tr></thead>
    <tbody>${rows.map(rowHtml).join('')}</tbody></table>`;
}

const start = (): Overlay =>
  startOverlay(
    life,
    async (_list, sightings) => {
      kept.push(...sightings);
      return isFull ? null : answers(sightings);
    },
    { css },
  );

const dues = () => badges().map((badge) => badge.dataset.due?.slice(0, 10));

describe('the overlay on a table', () => {
  it('lays one badge over each row with a deadline, and none elsewhere', async () => {
    document.body.innerHTML = tableHtml([
      ['1/UBND-TH', 'Một', '16/06/2026'],
      ['2/UBND-TH', 'Hai', ''],
      ['3/UBND-TH', 'Ba', '01/06/2026'],
      ['4/UBND-TH', 'Bốn', 'chờ lãnh đạo'],
    ]);
    start();
    await settled();
    expect(badges().map(({ dataset }) => [dataset.state, dataset.due])).toEqual([
      ['soon', '2026-06-16T17:00+07:00'],
      ['overdue', '2026-06-01T17:00+07:00'],
      ['unknown', undefined],
    ]);
    expect(document.documentElement.hasAttribute('data-dunghan-ready')).toBe(true);
  });

  it('never keeps a stranger’s badge on a reused row element', async () => {
    document.body.innerHTML = tableHtml([['1/UBND-TH', 'Một', '16/06/2026']]);
    start();
    await settled();
    const cell = document.querySelector('tbody td:last-child');
    const text = cell?.firstChild as Text;
    text.data = '20/07/2026';
    await settled();
    expect(dues()).toEqual(['2026-07-20']);
    if (cell) cell.textContent = '';
    await settled();
    expect(dues()).toEqual([]);
  });

  it('follows what the user laid over a dossier: hidden, another deadline, and taken back', async () => {
    document.body.innerHTML = tableHtml([['1/UBND-TH', 'Một', '16/06/2026']]);
    const overlay = start();
    await until(() => expect(kept).toHaveLength(1));
    const key = kept[0]?.key ?? '';
    overlay.adjustments.take([{ key, hidden: true }]);
    await settled();
    expect(badges()).toEqual([]);
    overlay.adjustments.take([{ key, manualDue: '2026-06-30' }]);
    await settled();
    expect(dues()).toEqual(['2026-06-30']);
    overlay.adjustments.take([{ key }]);
    await settled();
    expect(dues()).toEqual(['2026-06-16']);
  });

  it('forgets what was known beyond the page once a changed row is answered with nothing', async () => {
    document.body.innerHTML = tableHtml([['1/UBND-TH', 'Một', '16/06/2026']]);
    answers = (sightings) => sightings.map(({ key }) => ({ key, done: {} }));
    start();
    await until(() => expect(kept).toHaveLength(1));
    await settled();
    expect(dues()).toEqual([]);
    answers = () => [];
    const text = document.querySelector('tbody td:last-child')?.firstChild as Text;
    text.data = '20/07/2026';
    await until(() => expect(kept).toHaveLength(2));
    await settled();
    expect(dues()).toEqual(['2026-07-20']);
  });

  const many = (due: string) => Array.from({ length: 60 }, (_, n): Cells => [`${n}/UBND-TH`, `Việc ${n}`, due]);

  it('takes badges away at once where a long list is redrawn, and lays the new ones after the frame', async () => {
    document.body.innerHTML = tableHtml(many('16/06/2026'));
    start();
    await until(() => expect(dues()).toContain('2026-06-16'));
    const body = document.querySelector('tbody');
    if (body) body.innerHTML = many('20/07/2026').map(rowHtml).join('');
    await Promise.resolve();
    expect(badges()).toEqual([]);
    await new Promise(requestAnimationFrame);
    expect(badges()).toEqual([]);
    await until(() => expect(dues()).toContain('2026-07-20'));
    expect(dues()).not.toContain('2026-06-16');
  });

  it('keeps badges while many rows are added behind the others', async () => {
    document.body.innerHTML = tableHtml([['1/UBND-TH', 'Một', '16/06/2026']]);
    start();
    await settled();
    document.querySelector('tbody')?.insertAdjacentHTML('beforeend', many('20/07/2026').map(rowHtml).join(''));
    await Promise.resolve();
    expect(dues()).toEqual(['2026-06-16']);
    await new Promise(requestAnimationFrame);
    expect(dues()).toEqual(['2026-06-16']);
    await until(() => expect(dues()).toContain('2026-07-20'));
  });

  it('finds a list that comes later and forgets one that goes', async () => {
    start();
    await settled();
    expect(badges()).toEqual([]);
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = tableHtml([['1/UBND-TH', 'Một', '16/06/2026']]);
    await settled();
    expect(dues()).toEqual(['2026-06-16']);
    place.replaceChildren();
    await settled();
    expect(badges()).toEqual([]);
  });

  it('shows nothing where a dialog lies over the row, and shows it again afterwards', async () => {
    document.body.innerHTML = tableHtml([['1/UBND-TH', 'Một', '16/06/2026']]);
    start();
    await settled();
    expect(badges()).toHaveLength(1);
    const dialog = document.createElement('div');
    dialog.style.cssText = 'position:fixed;inset:0;background:rgb(0 0 0 / 40%);z-index:10';
    document.body.append(dialog);
    await until(() => expect(badges()).toHaveLength(0));
    dialog.remove();
    await until(() => expect(badges()).toHaveLength(1));
  });

  it('follows a list that something above pushes down', async () => {
    document.body.innerHTML = `<div id="bar"></div>${tableHtml([['1/UBND-TH', 'Một', '16/06/2026']])}`;
    start();
    await settled();
    const bar = document.getElementById('bar');
    const lies = () => {
      const row = document.querySelector('tbody tr')?.getBoundingClientRect();
      const badge = badges()[0]?.getBoundingClientRect();
      return badge && row && badge.top >= row.top && badge.bottom <= row.bottom;
    };
    if (bar) bar.style.height = '77px';
    expect(lies()).toBe(false);
    await until(() => expect(lies()).toBe(true));
  });

  it('hands on ordinary rows once, and secret or unclear ones never', async () => {
    document.body.innerHTML = tableHtml([
      ['1/UBND-TH', 'Một', '16/06/2026'],
      ['2/UBND-TH', 'Hai', '16/06/2026', 'Mật'],
      ['3/UBND-TH', 'Ba', '16/06/2026', ''],
      ['4/UBND-TH', 'Bốn (Tối mật)', '16/06/2026'],
    ]);
    const overlay = start();
    await settled();
    await settled();
    expect(badges()).toHaveLength(4);
    expect(kept.map(({ row }) => row.fields.soKyHieu)).toEqual(['1/UBND-TH']);
    expect(overlay.status()[0]).toMatchObject({ rows: 4, secret: 2, unclear: 1 });
    const body = document.querySelector('tbody');
    if (body) body.innerHTML = `${body.innerHTML}${rowHtml(['5/UBND-TH', 'Năm', '17/06/2026'])}`;
    await settled();
    await settled();
    expect(kept.map(({ row }) => row.fields.soKyHieu)).toEqual(['1/UBND-TH', '5/UBND-TH']);
  });

  it('reads what a person sees of a cell: no hidden sort key, the value of an input', async () => {
    document.body.innerHTML = tableHtml([
      ['1/UBND-TH', 'Một', '<span style="display:none">19990101</span>28/11/2026'],
      ['2/UBND-TH', 'Hai', '<input value="27/11/2026" style="width:80px">'],
      ['3/UBND-TH', 'Ba', '<b>26/11</b><b>/2026</b>'],
    ]);
    start();
    await settled();
    expect(dues()).toEqual(['2026-11-28', '2026-11-27', '2026-11-26']);
  });

  it('counts cells that span rows, and headers of two levels', async () => {
    document.body.innerHTML = `<table style="width:900px"><thead>
      <tr><th rowspan="2">STT</th><th colspan="2">Văn bản</th><th rowspan="2" style="width:260px">Hạn xử lý</th></tr>
      <tr><th>Số ký hiệu</th><th>Trích yếu</th></tr></thead>
      <tbody><tr><td rowspan="2">1</td><td>1/SNV</td><td>Một</td><td>16/06/2026</td></tr>
      <tr><td>2/SNV</td><td>Hai</td><td>17/06/2026</td></tr></tbody></table>`;
    start();
    await settled();
    expect(dues()).toEqual(['2026-06-16', '2026-06-17']);
  });

  it('hands on again what could not be kept', async () => {
    document.body.innerHTML = tableHtml([['1/UBND-TH', 'Một', '16/06/2026']]);
    isFull = true;
    start();
    await settled();
    await settled();
    expect(kept).toHaveLength(1);
    isFull = false;
    document.querySelector('tbody')?.insertAdjacentHTML('beforeend', rowHtml(['2/UBND-TH', 'Hai', '16/06/2026']));
    await until(() => expect(kept.map(({ key }) => key).filter((key) => key.includes('|1/'))).toHaveLength(2));
  });

  it('follows styles that change without any change of the tree', async () => {
    document.body.innerHTML = `<style></style>${tableHtml([
      ['1/UBND-TH', 'Một', '16/06/2026'],
      ['2/UBND-TH', 'Hai', '16/06/2026'],
    ])}`;
    start();
    await settled();
    const lies = () => {
      const row = document.querySelector('tbody tr:last-child')?.getBoundingClientRect();
      const badge = badges()[1]?.getBoundingClientRect();
      return badge && row && badge.top >= row.top && badge.bottom <= row.bottom;
    };
    document.querySelector('style')?.sheet?.insertRule('td{padding:40px 3px!important}');
    expect(lies()).toBe(false);
    await until(() => expect(lies()).toBe(true));
  });

  it('covers nothing of a frozen column', async () => {
    const frozen = 'position:sticky;left:0;background:#fff';
    document.body.innerHTML = `<div id="box" style="width:420px;overflow-x:auto"><table style="width:1400px"><thead><tr>
      <th style="${frozen}">Số ký hiệu</th><th style="width:500px">Trích yếu</th><th style="width:300px">Hạn xử lý</th><th>Trạng thái</th></tr></thead>
      <tbody><tr><td style="${frozen}">101/UBND-TH</td><td>Một</td><td>16/06/2026</td><td>Đang xử lý</td></tr></tbody></table></div>`;
    start();
    await settled();
    for (const left of [300, 500, 700, 900]) {
      document.getElementById('box')?.scrollTo(left, 0);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const text = document.createRange();
      text.selectNodeContents(document.querySelector('tbody td') as Element);
      const ink = text.getBoundingClientRect();
      for (const badge of badges().map((element) => element.getBoundingClientRect())) {
        const across = Math.min(badge.right, ink.right) - Math.max(badge.left, ink.left);
        expect(across, `at ${left}`).toBeLessThanOrEqual(2);
      }
    }
  });

  it('leaves no trace when its life ends', async () => {
    document.body.innerHTML = tableHtml([['1/UBND-TH', 'Một', '16/06/2026']]);
    const before = document.documentElement.outerHTML;
    start();
    await settled();
    expect(document.documentElement.outerHTML).not.toBe(before);
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('bears hostile markup', async () => {
    document.body.innerHTML =
      tableHtml([
        ['1/UBND-TH', `${'\u202e'}đảo <script>1</script>`, '16/06/2026'],
        ['2/UBND-TH', 'x'.repeat(1_000_000), '17/06/2026'],
      ])
        .replace('<th>Trích yếu</th>', '<th>__proto__</th><th>Trích yếu</th>')
        .replaceAll('<td>1/UBND-TH</td>', '<td>1/UBND-TH</td><td>constructor</td>') +
      '<div data-dunghan="badge" data-due="2020-01-01T00:00+07:00">giả</div>';
    start();
    // A cell of a megabyte takes the search more than one slice.
    await until(() => expect(dues()).toContain('2026-06-16'));
    expect(document.querySelector('div[data-dunghan="badge"]')?.textContent).toBe('giả');
  });
});
