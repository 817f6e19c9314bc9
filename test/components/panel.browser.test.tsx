import { describe, expect, test } from 'vitest';
import { panelTabs } from '../../lib/locale/panel';
import {
  at,
  button,
  click,
  dossier,
  journal,
  line,
  on,
  risk,
  root,
  row,
  show,
  showData,
  showDossier,
  submit,
  type,
} from './panel-shown';

describe('the panel', () => {
  test('its tabs are a tab list that arrow keys go through', () => {
    show();
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map(({ textContent }) => textContent)).toEqual([
      'Cần chú ý',
      'Theo dõi',
      'Nhắc',
      'Để riêng',
      'Nhật ký',
      'Dữ liệu',
    ]);
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    expect(root.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('tab-risk');
    tabs[0]?.focus();
    tabs[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    expect(on.onTab).toHaveBeenLastCalledWith('data');
    expect(document.activeElement?.id).toBe('tab-data');
    tabs[1]?.click();
    expect(on.onTab).toHaveBeenLastCalledWith('follow');
  });

  test('rows carry their marks, say their reasons, and open', () => {
    const item = show().querySelector<HTMLElement>('li[data-key]');
    expect({ ...item?.dataset }).toMatchObject({ key: row.key, state: 'overdue', due: '2026-10-02T17:00+07:00' });
    expect(item?.textContent).toContain('9 ngày làm việc chưa thấy thay đổi');
    click('Mở hồ sơ 280/CĐ-TTg');
    expect(on.onOpen).toHaveBeenCalledWith(row.key);
    expect(item?.getAttribute('aria-setsize')).toBe('1');
    expect(item?.getAttribute('aria-posinset')).toBe('1');
    click('Lưu CSV');
    expect(on.onSaveCsv).toHaveBeenCalledOnce();
    show({ isFileRefused: true });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Chưa lưu tệp');
  });

  test('a store that cannot be read is said in every tab, and none of them calls it empty', () => {
    for (const tab of panelTabs) {
      show({ tab, risk: risk([], { problem: 'noStorage' }) });
      expect([tab, root.querySelector('[role=alert]')?.textContent]).toEqual([
        tab,
        expect.stringContaining('Dữ liệu cũ không bị xoá'),
      ]);
      expect([tab, root.querySelector('h2')]).toEqual([tab, null]);
    }
  });

  test('damaged records and a full disk are said, and the rest is shown', () => {
    show({ isFull: true, risk: risk([row], { damaged: 2 }) });
    expect(root.textContent).toContain('2 bản ghi hỏng');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Ổ đĩa đã đầy');
    expect(root.querySelectorAll('li[data-key]')).toHaveLength(1);
  });

  test('what others owe, and who, and since when', () => {
    const owed = { ...line, since: at, owedBy: 'Sở Xây dựng', reason: 'finished' as const, late: 3 };
    show({ tab: 'follow', follow: { rows: [owed], isAll: false } });
    expect(root.textContent).toContain('Chờ Sở Xây dựng (xong phần mình từ 02/10/2026)');
    expect(root.textContent).toContain('quá hạn 3 ngày làm việc');
    expect(root.textContent).toContain('chưa hiện hết');
    show({ tab: 'follow', follow: { rows: [], isAll: true } });
    expect(root.textContent).toContain('Không có hồ sơ nào');
  });

  test('what is set aside, and why', () => {
    const whys = [
      { ...line, key: 'a', due: null, why: 'noDue' as const, at: null },
      { ...line, key: 'b', why: 'left' as const, at },
    ];
    show({ tab: 'aside', aside: { rows: whys, isAll: true } });
    const items = [...root.querySelectorAll('li[data-key]')].map(({ textContent }) => textContent);
    expect(items[0]).toContain('Chưa rõ thời hạn');
    expect(items[1]).toContain('Không còn trong danh sách nào từ 02/10/2026');
    click('Mở hồ sơ 280/CĐ-TTg');
    expect(on.onOpen).toHaveBeenCalledWith('a');
    show({ tab: 'aside', aside: { rows: [], isAll: true } });
    expect(root.textContent).toContain('Không có hồ sơ nào để riêng');
  });

  test('a journal is asked for by days, and not the wrong way round', async () => {
    show({ tab: 'journal' });
    submit('form');
    expect(on.onShowPeriod).toHaveBeenCalledWith({ from: '2026-09-28', to: '2026-10-02' });
    await type('Từ ngày', '2026-10-03');
    expect(button('Xem')?.disabled).toBe(true);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Chọn ngày bắt đầu');
    const passed = { came: 1, answered: 0, ended: 0, passedOn: 2, reminded: 0, lettered: 0 };
    const step = {
      unit: 'Phòng A',
      person: '',
      from: at,
      to: null,
      workMinutes: 90,
      workDays: 3,
      isGuessed: true as const,
    };
    const period = { from: 0, to: at, counts: passed, isAll: true, lines: { [line.key]: line } };
    show({ tab: 'journal', period: { ...period, journals: [{ ...journal, steps: [step] }] } });
    expect(root.textContent).toContain('1 đến, 2 lần chuyển');
    expect(root.querySelector('li[data-key] .steps')?.textContent).toContain('3 ngày làm việc (1,5 giờ)');
  });
});

describe('a long list', () => {
  const many = Array.from({ length: 50_000 }, (_, i) => ({ ...row, key: `k${i}`, number: `${i}/UB` }));
  const items = () => [...root.querySelectorAll<HTMLElement>('li[data-key]')];
  const scroller = () => root.querySelector<HTMLElement>('[data-scrolls]') as HTMLElement;
  const showMany = (startAt: string | null = null) => {
    show({ risk: risk(many), startAt });
    scroller().style.cssText = 'height: 600px; overflow: auto';
  };
  test('has only its rows in sight, each with its place, and asks for those', async () => {
    showMany();
    await expect.poll(() => items().length).toBeLessThan(60);
    expect(items().length).toBeGreaterThan(4);
    expect(items()[0]?.getAttribute('aria-setsize')).toBe('50000');
    scroller().scrollTop = 2_000_000;
    await expect.poll(() => Number(items()[0]?.getAttribute('aria-posinset'))).toBeGreaterThan(10_000);
    const [from = 0, to = 0] = on.onRange.mock.lastCall ?? [];
    expect(from).toBeGreaterThan(10_000);
    expect(to - from).toBeLessThan(60);
  });
  test('keeps the row that has the focus, and begins at the one that was opened', async () => {
    showMany();
    await expect.poll(() => items().length).toBeLessThan(60);
    const first = root.querySelector<HTMLElement>('li[data-key="k0"] button.number');
    first?.focus();
    scroller().scrollTop = 2_000_000;
    await expect
      .poll(() => items().length > 5 && Number(items()[1]?.getAttribute('aria-posinset')) > 10_000)
      .toBe(true);
    expect(document.activeElement).toBe(first);
    show({ tab: 'data' });
    showMany('k40000');
    await expect.poll(() => document.activeElement?.textContent).toBe('40000/UB');
  });
});

test('everything fits into 320 px, however long its words', () => {
  root.style.width = '320px';
  const long = 'x'.repeat(300);
  const names = { number: '1'.repeat(80), subject: long, unit: long };
  for (const over of [
    () => show({ risk: risk([{ ...row, ...names }]) }),
    () => showDossier({ ...dossier, ...names, notes: [{ id: 4, key: '', at, text: long }] }),
    () => showData(),
  ]) {
    over();
    const main = root.querySelector('main');
    expect(main?.scrollWidth).toBeLessThanOrEqual(320);
  }
  root.style.width = '';
});
