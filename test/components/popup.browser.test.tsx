import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../components/face.css';
import { Popup, type PopupProps } from '../../components/Popup';
import type { SiteView } from '../../components/SiteStatus';
import type { AtRiskList, AtRiskRow } from '../../lib/model/at-risk';
import type { PageStatus } from '../../lib/model/page-status';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const row = (over: Partial<AtRiskRow> = {}): AtRiskRow => ({
  key: 'https://qlvb.vn||vanBan|1',
  site: 'https://qlvb.vn',
  number: '280/CĐ-TTg',
  subject: 'V/v báo cáo',
  unit: 'Phòng Tổng hợp',
  person: '',
  list: 'Văn bản đến',
  due: Date.parse('2026-10-02T17:00+07:00'),
  precision: 'day',
  source: 'column',
  state: 'overdue',
  reasons: [],
  countdown: { vi: { short: 'quá hạn 3 ngày', long: '' }, en: { short: 'overdue 3 days', long: '' } },
  lastSeen: 0,
  own: {},
  ...over,
});
const list = (rows: AtRiskRow[], over: Partial<AtRiskList> = {}): AtRiskList => ({
  rows,
  counts: { overdue: rows.length, today: 0, soon: 0 },
  countedAll: true,
  withDue: rows.length,
  kept: rows.length,
  ...over,
});
const noMore = { site: 'https://qlvb.vn', unnamed: 0, health: 'well' as const, missing: [], coverage: null };
const status = (over: Partial<PageStatus> = {}, secret = 0): PageStatus => ({
  lists: [{ id: 'a', title: 'A', rows: 20, badges: 17, unknown: 2, noRoom: 0, secret, ...noMore }],
  keeping: 'ok',
  ...over,
});
const reading = (over: Partial<Extract<SiteView, { kind: 'reading' }>> = {}): SiteView => ({
  kind: 'reading',
  site: 'https://qlvb.vn',
  status: status(),
  seen: [20],
  isSuspect: false,
  who: null,
  emptyMeans: undefined,
  emptyMeansManaged: false,
  ...over,
});

function show(over: Partial<PopupProps> = {}): HTMLElement {
  const nothing = () => undefined;
  render(
    <Popup
      language="vi"
      view={null}
      now={Date.parse('2026-11-23T11:18+07:00')}
      counted={over.list ?? null}
      rows={over.list?.rows ?? null}
      list={null}
      isFileRefused={false}
      adapters={null}
      settingProblems={0}
      snoozes={[]}
      problem={null}
      done={null}
      reasons={{}}
      onUndo={nothing}
      onReport={nothing}
      onOptions={nothing}
      onGuide={nothing}
      onAction={async () => true}
      onPanel={nothing}
      onAllow={nothing}
      onEmptyMeans={nothing}
      onIdentity={nothing}
      onDiagnosis={nothing}
      onShowBar={nothing}
      onCheck={nothing}
      onSaveCsv={nothing}
      {...over}
    />,
    root,
  );
  return root;
}
const button = (name: string) => [...root.querySelectorAll('button')].find((found) => found.textContent === name);

describe('the list', () => {
  test('rows carry key, state and due, and say all of it in words', () => {
    const rows = show({ list: list([row(), row({ key: 'b', precision: 'minute', state: 'soon' })]) }).querySelectorAll(
      'li[data-key]',
    );
    expect([...rows].map((li) => ({ ...(li as HTMLElement).dataset }))).toEqual([
      { key: 'https://qlvb.vn||vanBan|1', state: 'overdue', due: '2026-10-02T17:00+07:00' },
      { key: 'b', state: 'soon', due: '2026-10-02T17:00+07:00' },
    ]);
    expect(rows[0]?.textContent).toContain('Quá hạn: 280/CĐ-TTg');
    expect(rows[0]?.textContent).toContain('quá hạn 3 ngày · Hạn 02/10/2026');
    expect(rows[1]?.textContent).toContain('Hạn 17:00 02/10/2026');
    expect(rows[0]?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
  test('its counts with icon, number and word, and the way to what is not shown', () => {
    const onPanel = vi.fn();
    show({ list: list([row()], { withDue: 1201, countedAll: false }), onPanel });
    const counts = [...root.querySelectorAll('.counts li')];
    expect(counts.map(({ textContent }) => textContent)).toEqual(['1+ quá hạn', '0 đến hạn hôm nay', '0 sắp đến hạn']);
    expect(counts.every((one) => one.querySelector('svg') !== null)).toBe(true);
    button('Xem tất cả 1.201 hồ sơ')?.click();
    expect(onPanel).toHaveBeenCalledExactlyOnceWith();
  });
  test('counts known from before are there without any list', () => {
    show({ counted: { counts: { overdue: 4, today: 2, soon: 0 }, countedAll: true } });
    expect(root.querySelector('.counts')?.textContent).toContain('4 quá hạn2 đến hạn hôm nay0 sắp đến hạn');
    show({ counted: null });
    expect(root.querySelector('.counts')?.textContent).toContain('– quá hạn');
  });
  test('the day, and what is left of its working time', () => {
    const left = (leftToday: number | null) => show({ leftToday }).querySelector('.today')?.textContent;
    expect(left(330)).toBe('Thứ Hai, 23/11/2026Còn 5 giờ 30 phút làm việc');
    expect(left(60)).toContain('Còn 1 giờ làm việc');
    expect(left(0)).toContain('Đã hết giờ làm việc');
    expect(left(null)).toContain('ngày nghỉ');
  });
  test('rows that were all put off are no empty list', () => {
    show({ list: list([row()]), rows: [] });
    expect(root.textContent).toContain('Không còn hồ sơ nào cần xem ngay.');
    expect(root.textContent).not.toContain('Chưa có hồ sơ nào có hạn');
  });
  test('empty, loading and no storage each say what to do', () => {
    expect(show({ list: null }).textContent).toContain('Đang mở danh sách');
    expect(show({ list: list([]) }).textContent).toContain('Mở danh sách văn bản');
    expect(show({ list: list([], { problem: 'noStorage' }) }).querySelector('[role=alert]')?.textContent).toContain(
      'Dữ liệu cũ không bị xoá',
    );
  });
  test('a subject of 500 letters without a space stays inside 320 px', () => {
    root.style.width = '320px';
    show({ list: list([row({ subject: 'x'.repeat(500), number: '1'.repeat(80) })]) });
    const item = root.querySelector('li');
    expect(item?.scrollWidth).toBe(item?.clientWidth);
    expect(root.querySelector('main')?.scrollWidth).toBeLessThanOrEqual(320);
    root.style.width = '';
  });
  test('the file is asked for by its button', () => {
    const onSaveCsv = vi.fn();
    show({ list: list([row()]), onSaveCsv });
    button('Lưu CSV')?.click();
    expect(onSaveCsv).toHaveBeenCalledOnce();
    expect(root.querySelector('[role=alert]')).toBeNull();
    show({ list: list([row()]), isFileRefused: true });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Chưa lưu tệp');
  });
});

describe('the page in front', () => {
  test('not allowed: the main button asks, unless the build cannot', () => {
    const onAllow = vi.fn();
    show({ view: { kind: 'notAllowed', site: 'http://qlvb.vn:8080', canAsk: true }, onAllow });
    expect(root.textContent).toContain('Chưa bật trên qlvb.vn:8080');
    button('Bật trên trang này')?.click();
    expect(onAllow).toHaveBeenCalledOnce();
    show({ view: { kind: 'notAllowed', site: 'http://qlvb.vn', canAsk: false } });
    expect(button('Bật trên trang này')).toBeUndefined();
    expect(root.textContent).toContain('không bao gồm trang này');
  });
  test('one main action, by what is needed next', () => {
    const mains = () => [...root.querySelectorAll('button.main')].map(({ textContent }) => textContent);
    const onPoint = vi.fn();
    const nothing = () => undefined;
    const adapters = {
      ...{ adapters: [], notice: null, onPoint },
      ...{ onExport: nothing, onRemove: nothing, onUndo: nothing, onImport: nothing },
    };
    show({ list: list([row()]), view: { kind: 'notAllowed', site: 'http://qlvb.vn', canAsk: true } });
    expect(mains()).toEqual(['Bật trên trang này']);
    show({ list: list([row()]), view: reading(), adapters });
    expect(mains()).toEqual(['Mở bảng theo dõi']);
    const blank = { ...status().lists[0], badges: 0 } as PageStatus['lists'][number];
    for (const view of [
      reading({ status: status({ lists: [blank] }) }),
      reading({ status: status({ lists: [{ ...blank, badges: 3, health: 'cannot' }] }) }),
      reading({ status: status({ lists: [] }), isSuspect: true }),
    ]) {
      show({ list: list([row()]), view, adapters });
      expect(mains()).toEqual(['Chỉ cột hạn xử lý']);
    }
    root.querySelector<HTMLButtonElement>('button.main')?.click();
    expect(onPoint).toHaveBeenCalledExactlyOnceWith('hanXuLy');
    show({ view: reading({ status: status({ lists: [] }) }), adapters });
    expect(mains()).toEqual(['Mở bảng theo dõi']);
  });
  test('reading: sums over its lists, secrets counted and never named', () => {
    const { lists } = status({}, 3);
    show({ view: reading({ status: { lists: [...lists, ...lists], keeping: 'ok' } }) });
    expect(root.textContent).toContain('Đang đọc 2 danh sách, 40 dòng');
    expect(root.textContent).toContain('4 dòng chưa đọc được hạn');
    expect(root.textContent).toContain('6 văn bản mật trong trang này');
  });
  test('what cannot be kept is said', () => {
    expect(show({ view: reading({ status: status({ keeping: 'quota' }) }) }).textContent).toContain('ổ đĩa đã đầy');
    expect(show({ view: reading({ status: status({ keeping: 'private' }) }) }).textContent).toContain(
      'Cửa sổ riêng tư',
    );
  });
  test('empty secrecy cells: the setting is named and can be switched, unless policy holds it', () => {
    const onEmptyMeans = vi.fn();
    const view = reading({ status: status({ keeping: 'secretColumnEmpty' }) });
    show({ view, onEmptyMeans });
    const box = root.querySelector<HTMLInputElement>('label input');
    expect(box?.closest('label')?.textContent).toContain('ô Độ mật để trống nghĩa là không mật');
    box?.click();
    expect(onEmptyMeans).toHaveBeenCalledWith(true);
    show({ view: reading({ emptyMeans: 'unclear', emptyMeansManaged: true }) });
    expect(root.querySelector<HTMLInputElement>('label input')?.disabled).toBe(true);
    expect(root.textContent).toContain('Do cơ quan thiết lập');
    show({ view: reading() });
    expect(root.querySelector('label')).toBeNull();
  });
});

test('an adapter that was switched off, and what came of the last act, are in sight', () => {
  const nothing = () => undefined;
  const on = { onPoint: nothing, onExport: nothing, onRemove: nothing, onUndo: nothing, onImport: nothing };
  const one = { id: 'a', title: 'A', fields: 1, managed: false };
  const isOpen = (over: Partial<NonNullable<PopupProps['adapters']>>) => {
    render(null, root);
    show({ view: reading(), adapters: { adapters: [one], notice: null, ...on, ...over } });
    return root.querySelector<HTMLDetailsElement>('.how')?.open;
  };
  expect(isOpen({})).toBe(false);
  expect(isOpen({ notice: { kind: 'notSaved' } })).toBe(true);
  expect(isOpen({ adapters: [{ ...one, fault: { selector: 'td[', kind: 'invalid' } }] })).toBe(true);
});

describe('how well it is read', () => {
  const of = (over: Partial<PageStatus['lists'][number]>) => {
    const [first] = status().lists;
    return reading({ status: { keeping: 'ok', lists: first ? [{ ...first, ...over }] : [] }, seen: [50] });
  };
  test('how much of a list was seen, with its total where the page says it', () => {
    expect(show({ view: of({ coverage: { total: 1580 } }) }).querySelector('.lists')?.textContent).toBe(
      'Ađã thấy 50/1.580',
    );
    expect(show({ view: of({}) }).querySelector('.lists')?.textContent).toBe('Ađã thấy 50');
    expect(show({ view: of({ coverage: { total: 40 } }) }).textContent).toContain('đã thấy 50, trang đang ghi 40');
  });
  test('what is missing is named', () => {
    const view = of({ health: 'partly', missing: ['soKyHieu', 'hanXuLy'], unnamed: 3 });
    expect(show({ view }).querySelector('.warning')?.textContent).toBe('Chưa đọc được hết: số ký hiệu, hạn xử lý.');
    expect(root.textContent).toContain('3 dòng không lưu được vì không rõ là hồ sơ nào');
    expect(show({ view: of({ health: 'cannot' }) }).querySelector('.warning')?.textContent).toBe(
      'Chưa đọc được danh sách trong trang này.',
    );
  });
  test('a page with a list that was not understood is never called one without', () => {
    const none = { keeping: 'ok', lists: [] } as const;
    show({ view: reading({ status: { ...none, lists: [] }, isSuspect: true }) });
    expect(root.textContent).toContain('Chưa đọc được danh sách trong trang này.');
    expect(root.textContent).not.toContain('chưa thấy danh sách');
    show({ view: reading({ status: { ...none, lists: [] } }) });
    expect(root.textContent).toContain('chưa thấy danh sách');
    show({ view: reading({ isSuspect: true }) });
    expect(root.textContent).toContain('Còn danh sách khác');
  });
  test('a diagnosis file is asked for by its button', () => {
    const onDiagnosis = vi.fn();
    show({ view: reading(), onDiagnosis });
    button('Lưu tệp chẩn đoán')?.click();
    expect(onDiagnosis).toHaveBeenCalledOnce();
  });
});

describe('who I am', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  const ask = { kind: 'ask', name: 'Nguyễn Văn A', unit: 'Phòng Tổng hợp' } as const;
  test('is asked, and answered by one click', () => {
    const onIdentity = vi.fn();
    show({ view: reading({ who: ask }), onIdentity });
    expect(root.textContent).toContain('Trên trang này bạn là Nguyễn Văn A, Phòng Tổng hợp?');
    button('Đúng')?.click();
    button('Không phải')?.click();
    expect(onIdentity.mock.calls).toEqual([[{ names: ['Nguyễn Văn A'], unit: 'Phòng Tổng hợp' }], [{ names: [] }]]);
  });
  test('is corrected by hand, other spellings and the unit', async () => {
    const onIdentity = vi.fn();
    show({ view: reading({ who: { kind: 'known', identity: { names: ['Nguyễn Văn A'] } } }), onIdentity });
    expect(root.textContent).toContain('Bạn là Nguyễn Văn A');
    button('Sửa')?.click();
    await settled();
    const [names, unit] = root.querySelectorAll<HTMLInputElement>('.who input');
    for (const [input, value] of [
      [names, 'Nguyễn Văn A, NVA'],
      [unit, ' Phòng Tổng hợp '],
    ] as const) {
      if (!input) throw new Error('no input');
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await settled();
    button('Lưu')?.click();
    await settled();
    expect(onIdentity).toHaveBeenCalledExactlyOnceWith({ names: ['Nguyễn Văn A', 'NVA'], unit: 'Phòng Tổng hợp' });
    expect(root.querySelector('form')).toBeNull();
  });
  test('may be entered where the page shows nobody; nothing is asked where nothing is known yet', () => {
    show({ view: reading({ who: { kind: 'unknown' } }) });
    expect(button('Nhập họ tên')).toBeDefined();
    show({ view: reading({ who: null }) });
    expect(root.querySelector('.who')).toBeNull();
  });
});

test('English is complete enough to hold no Vietnamese but the name', () => {
  const text =
    show({ language: 'en', list: list([row({ subject: '', number: '', unit: '' })]), view: reading() }).textContent ??
    '';
  expect(text.replaceAll('Đúng Hạn', '')).not.toMatch(/[À-ỹđĐ]/);
});

test('the short actions of a row, and the panel', async () => {
  const onAction = vi.fn(async () => true);
  const onPanel = vi.fn();
  const at = Date.parse('2026-10-02T17:00+07:00');
  show({ list: list([row()]), snoozes: [{ kind: 'morning', until: at }], problem: 'quota', onAction, onPanel });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('ổ đĩa đã đầy');
  root.querySelector('summary')?.click();
  button('Sáng ngày làm việc tới')?.click();
  expect(onAction).toHaveBeenLastCalledWith(row(), { kind: 'snooze', until: at });
  button('Ẩn')?.click();
  expect(onAction).toHaveBeenLastCalledWith(row(), { kind: 'hide' });
  const note = root.querySelector<HTMLTextAreaElement>('li textarea');
  if (note) note.value = 'đã gọi';
  note?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => button('Thêm ghi chú')?.disabled).toBe(false);
  button('Thêm ghi chú')?.click();
  expect(onAction).toHaveBeenLastCalledWith(row(), { kind: 'note', text: 'đã gọi' });
  root.querySelector<HTMLElement>('[aria-label="Mở hồ sơ 280/CĐ-TTg"]')?.click();
  expect(onPanel).toHaveBeenLastCalledWith(row().key);
  button('Mở bảng theo dõi')?.click();
  expect(onPanel).toHaveBeenLastCalledWith();
});

test('what was just done can be taken back, and every reason is named', () => {
  const onUndo = vi.fn();
  const reason = { kind: 'noChange', numbers: {}, text: { vi: '9 ngày làm việc chưa thấy thay đổi', en: '' } };
  show({
    list: list([row()]),
    done: { number: '280/CĐ-TTg', kind: 'hide' },
    reasons: { [row().key]: [reason] },
    onUndo,
  });
  expect(root.querySelector('[role=status]')?.textContent).toContain('Đã ẩn 280/CĐ-TTg.');
  expect(document.activeElement?.textContent).toBe('Hoàn tác');
  button('Hoàn tác')?.click();
  expect(onUndo).toHaveBeenCalledOnce();
  expect(root.querySelector('li[data-key]')?.textContent).toContain('9 ngày làm việc chưa thấy thay đổi');
});
