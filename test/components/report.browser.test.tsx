import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/face.css';
import '../../components/report/report.css';
import '../../components/report/rates.css';
import { BarChart } from '../../components/report/BarChart';
import { FacetFilter } from '../../components/report/FacetFilter';
import { wrapLabel } from '../../components/report/label';
import { RateTable } from '../../components/report/RateTable';
import { lineHeight, ReportTable } from '../../components/report/ReportTable';
import { UnitBars } from '../../components/report/UnitBars';
import type { LateRate } from '../../lib/model/rate';
import type { ReportLine } from '../../lib/model/report-query';
import { row } from '../reports/given';

const root = document.createElement('div');
document.body.append(root);
document.documentElement.dataset.view = 'report';
afterEach(() => render(null, root));

const lines = (from: number, to: number): ReportLine[] =>
  Array.from({ length: to - from }, (_, i) => ({
    kind: 'row',
    row: { ...row, key: `k${from + i}`, number: `${from + i}/A` },
  }));

describe('the list of a report', () => {
  const on = { onNeed: vi.fn(), onChoose: vi.fn(), onOpen: vi.fn() };
  const show = (from: number, to: number) =>
    render(
      <ReportTable
        language="vi"
        list={{ turn: 1, total: 50_000, from, lines: lines(from, to) }}
        chosen={new Set(['k3'])}
        {...on}
      />,
      root,
    );

  test('is as high as all its lines, asks for those in view, and draws no others', async () => {
    show(0, 40);
    const box = root.querySelector('section') as HTMLElement;
    expect(on.onNeed).toHaveBeenLastCalledWith(0, expect.any(Number));
    expect(box.scrollHeight).toBeGreaterThan(50_000 * lineHeight);
    expect(box.scrollHeight).toBeLessThan(50_000 * lineHeight + 200);
    box.scrollTop = 30_000 * lineHeight;
    await expect.poll(() => on.onNeed.mock.lastCall?.[0]).toBeGreaterThan(29_900);
    const [from = 0, to = 0] = on.onNeed.mock.lastCall ?? [];
    expect(from).toBeLessThan(30_000);
    expect(to).toBeLessThan(30_100);
    show(from, to);
    expect(root.querySelectorAll('tr[data-key]')).toHaveLength(to - from);
    // The line that should be at the top is there, and not one beside it.
    const top = root.querySelector('[data-key="k30000"]')?.getBoundingClientRect().top ?? 0;
    const head = root.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    expect(Math.abs(top - box.getBoundingClientRect().top - head)).toBeLessThan(3);
    expect(root.querySelector('[data-key="k30000"]')?.getAttribute('aria-rowindex')).toBe('30002');
  });

  test('rows of a team file are not chosen, nor opened', () => {
    const [first] = lines(0, 1);
    if (first?.kind !== 'row') throw new Error('no row');
    const other: ReportLine = { kind: 'row', row: { ...first.row, from: 'Phòng B' } };
    render(
      <ReportTable language="vi" list={{ turn: 1, total: 1, from: 0, lines: [other] }} chosen={new Set()} {...on} />,
      root,
    );
    expect(root.querySelector<HTMLInputElement>('tr[data-key] input')?.disabled).toBe(true);
    expect(root.querySelector('tr[data-key] button')).toBeNull();
    expect(root.textContent).toContain('Phòng B');
  });

  test('stands within 320 px, whatever its rows say', async () => {
    await page.viewport(320, 700);
    const [first] = lines(0, 1);
    if (first?.kind !== 'row') throw new Error('no row');
    const long = { ...first.row, subject: 'x'.repeat(500), unit: 'y'.repeat(300), number: 'z'.repeat(200) };
    render(
      <ReportTable
        language="vi"
        list={{ turn: 1, total: 1, from: 0, lines: [{ kind: 'row', row: long }] }}
        chosen={new Set()}
        {...on}
      />,
      root,
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(root.querySelector('tr[data-key]')?.getBoundingClientRect().height).toBe(lineHeight);
    await page.viewport(1280, 800);
  });
});

describe('filters, rates and pictures', () => {
  test('of many values a part is shown, and found by typing without marks', async () => {
    const onChoose = vi.fn();
    const values = Array.from({ length: 40 }, (_, i) => ({ value: `Phòng số ${i}`, count: 40 - i }));
    render(<FacetFilter language="vi" facet="units" values={values} chosen={['Đã bỏ']} onChoose={onChoose} />, root);
    // What is chosen can be seen though no row has it, and stands behind the others.
    expect(root.querySelectorAll('li')).toHaveLength(13);
    expect([...root.querySelectorAll('li')].at(-1)?.textContent).toContain('Đã bỏ');
    const typed = root.querySelector<HTMLInputElement>('input[type=search]');
    if (typed === null) throw new Error('no search');
    typed.value = 'PHONG SO 37';
    typed.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => root.querySelectorAll('li').length).toBe(1);
    root.querySelector<HTMLInputElement>('li input')?.click();
    expect(onChoose).toHaveBeenLastCalledWith(['Đã bỏ', 'Phòng số 37']);
  });

  test('what is chosen stays where it is: a second click on the same spot takes it back', async () => {
    const values = ['overdue', 'today', 'soon', 'paused'].map((value) => ({ value, count: 1 }));
    const names = () => [...root.querySelectorAll('li span:not(.quiet)')].map(({ textContent }) => textContent);
    const show = (chosen: string[]) =>
      render(
        <FacetFilter language="vi" facet="states" values={values} chosen={chosen} onChoose={() => undefined} />,
        root,
      );
    show([]);
    const before = names();
    show(['soon', 'paused']);
    expect(names()).toEqual(before);
    expect([...root.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([false, false, true, true]);
  });

  test('a rate never stands without what it is counted from; of nothing it is a dash', () => {
    const figures = {
      ...{ received: 3, leftOver: 1, early: 0, ontime: 1, late: 1, lateObjective: 1 },
      ...{ doneUnknown: 0, inTime: 0, overdue: 0, overdueObjective: 0, noDue: 0, paused: 1 },
    };
    const criticised = { dossiers: 1, rutKinhNghiem: 0, pheBinh: 2 };
    const rate: LateRate = { figures, criticised, late: 1, denominator: 3, passes: false };
    const none: LateRate = { ...rate, late: 0, denominator: 0, passes: null };
    const rates = { total: rate, groups: [{ ...none, name: 'Phòng A', site: 'https://a.vn' }] };
    const judged = { denominator: 'resolved', threshold: 50 } as const;
    render(<RateTable language="vi" rates={rates} judged={judged} caption="Quý IV" hasSites={false} />, root);
    const [group, total] = [...root.querySelectorAll('tbody tr, tfoot tr')];
    expect(group?.querySelector('.rate')?.textContent).toMatch(/^—/);
    expect(total?.querySelector('.rate')?.textContent).toMatch(/33,3%.*1\/3.*vượt ngưỡng.*1 do nguyên nhân khách quan/);
    expect(total?.textContent).toContain('phê bình 2');
  });

  test('a rate that unknown outcomes could turn is neither good nor bad', () => {
    const figures = {
      ...{ received: 85, leftOver: 0, early: 0, ontime: 0, late: 0, lateObjective: 0 },
      ...{ doneUnknown: 80, inTime: 0, overdue: 0, overdueObjective: 0, noDue: 5, paused: 0 },
    };
    const criticised = { dossiers: 0, rutKinhNghiem: 0, pheBinh: 0 };
    const total: LateRate = { figures, criticised, late: 0, denominator: 85, passes: true };
    const judged = { denominator: 'toResolve', threshold: 50 } as const;
    render(
      <RateTable language="vi" rates={{ total, groups: [] }} judged={judged} caption="Quý IV" hasSites={false} />,
      root,
    );
    const told = root.querySelector('tfoot .rate')?.textContent;
    expect(told).toMatch(/0,0%.*0\/85.*chưa đủ căn cứ: 85 hồ sơ/);
    expect(told).not.toMatch(/đạt|vượt/);
  });

  test('a picture has a name, and its figures in a table behind it; of nothing it says so', () => {
    const bars = [
      { name: '23/11', value: 2, text: '2' },
      { name: '25/11', value: 0, text: '0' },
    ];
    const common = { title: 'Đến hạn', headings: ['Ngày', 'Hồ sơ'], table: 'Số liệu', nothing: 'Chưa có gì' } as const;
    render(<BarChart {...common} bars={bars} />, root);
    expect(root.querySelector('svg')?.querySelector('title')?.textContent).toBe('Đến hạn');
    expect([...root.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)).toEqual(['23/112', '25/110']);
    render(<BarChart {...common} bars={bars.map((bar) => ({ ...bar, value: 0 }))} />, root);
    expect(root.querySelector('svg')).toBeNull();
    expect(root.textContent).toContain('Chưa có gì');
  });

  test('shares have the threshold drawn across them; one of 0 is told, one of nothing is a dash', () => {
    const common = { title: 'Theo quý', headings: ['Quý', 'Tỷ lệ'], table: 'Số liệu', nothing: 'Chưa có gì' } as const;
    const bars = [
      { name: 'Quý III/2026', below: '(01/07–30/09/2026)', value: null, text: '—' },
      { name: 'Quý IV/2026', below: '(01/10–31/12/2026)', value: 0, text: '0,0% ?', long: '0,0% · 0/85 · chưa đủ' },
    ];
    const threshold = { value: 0.05, text: 'ngưỡng 5,0%' };
    render(<BarChart {...common} note="đã thấy 141/486 (3 danh sách)" bars={bars} threshold={threshold} />, root);
    expect(root.querySelector('figcaption')?.textContent).toContain('đã thấy 141/486 (3 danh sách)');
    expect(root.querySelector('.threshold')?.textContent).toBe('ngưỡng 5,0%');
    expect([...root.querySelectorAll('svg text')].map(({ textContent }) => textContent)).toContain('0,0% ?');
    expect(root.querySelectorAll('tbody tr')[1]?.textContent).toBe(
      'Quý IV/2026 (01/10–31/12/2026)0,0% · 0/85 · chưa đủ',
    );
    render(<BarChart {...common} bars={bars.slice(0, 1)} threshold={threshold} />, root);
    expect(root.textContent).toContain('Chưa có gì');
  });

  test('bars of units: each quarter is named beside its bar, and no two texts stand on one another', async () => {
    const name = 'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính thành phố';
    const periods = ['I', 'II', 'III', 'IV'].map((one) => ({ name: `Quý ${one}/2026`, title: `Quý ${one}/2026 (…)` }));
    const units = [name, `${name} Hai`.toUpperCase(), '(không ghi)', 'Văn phòng'].map((one, at) => ({
      name: one,
      bars: [0, 0.02, 0.05, at / 3].map((value) => ({ value, text: `${value * 100}%`, long: `${value} của 10` })),
    }));
    const common = { title: 'Theo quý và đơn vị', table: 'Số liệu', nothing: 'Chưa có gì', heading: 'Tên' };
    for (const width of [1280, 400]) {
      await page.viewport(width, 800);
      const threshold = { value: 0.05, text: 'ngưỡng 5,0%' };
      render(<UnitBars {...common} units={units} periods={periods} threshold={threshold} />, root);
      const texts = [...root.querySelectorAll('svg text')];
      const boxes = texts.map((one) => one.getBoundingClientRect());
      // Letters are less high than their line.
      const clash = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .flatMap((b, j) =>
            a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom
              ? [`${texts[i]?.textContent} / ${texts[i + 1 + j]?.textContent}`]
              : [],
          ),
      );
      expect(clash).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    await page.viewport(1280, 800);
    expect(root.querySelector('svg text.name title')?.textContent).toBe(name);
    const beside = [...root.querySelectorAll('svg text.to')].map(({ textContent }) => textContent);
    expect(beside.filter((one) => one === 'Quý IV/2026')).toHaveLength(4);
    expect(
      new Set([...root.querySelectorAll('.legend rect')].map((one) => one.getAttribute('fill-opacity'))).size,
    ).toBe(4);
    expect(root.querySelectorAll('.threshold line')).toHaveLength(1);
    expect(root.querySelector('tbody tr')?.textContent).toBe(`${name}0 của 100.02 của 100.05 của 100 của 10`);
  });

  test('a name has the lines it has room for, and what is cut ends in …', () => {
    expect(wrapLabel('Văn phòng', 20, 3)).toEqual(['Văn phòng']);
    expect(wrapLabel('Trung tâm Phục vụ hành chính công', 20, 3)).toEqual(['Trung tâm Phục vụ', 'hành chính công']);
    expect(wrapLabel('một hai ba bốn năm sáu', 8, 2)).toEqual(['một hai', 'ba bốn…']);
    expect(wrapLabel('x'.repeat(50), 10, 2)).toEqual([`${'x'.repeat(10)}…`]);
  });
});
