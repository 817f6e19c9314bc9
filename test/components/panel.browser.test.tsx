import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../components/tokens.css';
import '../../components/popup.css';
import '../../components/panel.css';
import { Panel, type PanelProps } from '../../components/Panel';
import { Popup } from '../../components/Popup';
import type { AtRiskRow } from '../../lib/model/at-risk';
import type { KeptView } from '../../lib/model/data-view';
import type { DossierView } from '../../lib/model/dossier-view';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const at = Date.parse('2026-10-02T17:00+07:00');
const line = {
  key: 'https://qlvb.vn||vanBan|1',
  site: 'https://qlvb.vn',
  number: '280/CĐ-TTg',
  subject: 'V/v báo cáo',
  unit: 'Phòng Tổng hợp',
  person: 'Nam',
  state: 'overdue' as const,
  due: at,
  precision: 'day' as const,
  countdown: { vi: { short: 'quá hạn 3 ngày', long: '' }, en: { short: 'overdue 3 days', long: '' } },
};
const row: AtRiskRow = { ...line, list: '', source: 'column', reasons: [], lastSeen: 0 };
const reason = { kind: 'noChange', numbers: {}, text: { vi: '9 ngày làm việc chưa thấy thay đổi', en: 'no change' } };
const journal = { key: line.key, cameAt: at, firstSeen: at, steps: [], reminders: [], answer: null, end: null };
const dossier: DossierView = {
  ...line,
  lists: ['Văn bản đến'],
  firstSeen: at,
  lastSeen: at,
  explanation: [{ kind: 'due', text: { vi: 'Hạn: 17:00', en: 'Due 17:00' }, certain: true }],
  reasons: [reason],
  own: {},
  notes: [{ id: 4, key: line.key, at, text: '<b>đã gọi</b>' }],
  history: [
    { event: { id: 3, key: line.key, at, kind: 'hidden', before: {}, after: { hidden: true } }, undo: 'can' },
    { event: { id: 2, key: line.key, at, kind: 'shown', before: {}, after: {} }, undo: 'undone' },
    { event: { id: 1, key: line.key, at, kind: 'firstSeen', list: { id: '', title: 'Văn bản đến' } }, undo: 'no' },
  ],
  journal,
  followUp: null,
};
const kept: KeptView = {
  counts: { dossiers: 1250, closed: 3, events: 9, notes: 1, forgotten: 0 },
  health: { persisted: false, usage: 95e6, quota: 1e8 },
  closedDays: 400,
  oldOnes: null,
  restore: { kind: 'none' },
  notice: null,
};

const on = {
  onTab: vi.fn(),
  onOpen: vi.fn(),
  onShowPeriod: vi.fn(),
  onAction: vi.fn(),
  onUndo: vi.fn(),
  onBack: vi.fn(),
  onPreviewOld: vi.fn(),
  onForgetOld: vi.fn(),
  onBackup: vi.fn(),
  onWipe: vi.fn(),
  onFile: vi.fn(),
  onPassphrase: vi.fn(),
  onMode: vi.fn(),
  onRestore: vi.fn(),
  onCancel: vi.fn(),
  onMore: vi.fn(),
  onSaveCsv: vi.fn(),
};
beforeEach(() => {
  for (const one of Object.values(on)) one.mockClear();
});

const counts = { overdue: 1, today: 0, soon: 0 };
const list = { rows: [row], counts, countedAll: true, withDue: 40, kept: 50 };
const noDossier = { view: null, snoozes: [], problem: null };

function show(over: Partial<PanelProps> = {}, view: Partial<KeptView> = {}): HTMLElement {
  const { onTab, onOpen, onShowPeriod, onMore, onSaveCsv } = on;
  render(
    <Panel
      language="vi"
      tab="risk"
      risk={{ list, reasons: { [row.key]: [reason] }, onMore, onSaveCsv }}
      follow={null}
      range={{ from: '2026-09-28', to: '2026-10-02' }}
      period={null}
      data={{ view: { ...kept, ...view }, ...on }}
      dossier={null}
      isFull={false}
      onTab={onTab}
      onOpen={onOpen}
      onShowPeriod={onShowPeriod}
      {...over}
    />,
    root,
  );
  return root;
}
const showDossier = (view: DossierView | null = dossier, own = view?.own ?? {}) =>
  show({
    dossier: {
      ...noDossier,
      ...on,
      view: view && { ...view, own },
      snoozes: [{ kind: 'hours', until: at }],
    },
  });
const showData = (view: Partial<KeptView> = {}) => show({ tab: 'data' }, view);

const button = (name: string) =>
  [...root.querySelectorAll('button')].find(
    (found) => found.textContent === name || found.getAttribute('aria-label') === name,
  );
const click = (name: string) => button(name)?.click();
function field(label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  return found?.querySelector('input,textarea') as HTMLInputElement;
}
async function type(label: string, text: string): Promise<void> {
  const input = field(label);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const submit = (within: string) => root.querySelector<HTMLFormElement>(within)?.requestSubmit();

describe('the panel', () => {
  test('its tabs are a tab list that arrow keys go through', () => {
    show();
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map(({ textContent }) => textContent)).toEqual(['Cần chú ý', 'Theo dõi', 'Nhật ký', 'Dữ liệu']);
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
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
    expect({ ...item?.dataset }).toEqual({ key: row.key, state: 'overdue', due: '2026-10-02T17:00+07:00' });
    expect(item?.textContent).toContain('9 ngày làm việc chưa thấy thay đổi');
    click('Mở hồ sơ 280/CĐ-TTg');
    expect(on.onOpen).toHaveBeenCalledWith(row.key);
    click('Hiện thêm');
    expect(on.onMore).toHaveBeenCalledOnce();
  });

  test('damaged records and a full disk are said, and the rest is shown', () => {
    show({ isFull: true, risk: { list: { ...list, damaged: 2 }, ...on } });
    expect(root.textContent).toContain('2 bản ghi hỏng');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Ổ đĩa đã đầy');
    expect(root.querySelectorAll('li[data-key]')).toHaveLength(1);
  });

  test('what others owe, and who, and since when', () => {
    const owed = { ...line, since: at, owedBy: 'Sở Xây dựng', reason: 'finished' as const };
    show({ tab: 'follow', follow: { rows: [owed], isAll: false } });
    expect(root.textContent).toContain('Chờ Sở Xây dựng (xong phần mình từ 02/10/2026)');
    expect(root.textContent).toContain('chưa hiện hết');
    show({ tab: 'follow', follow: { rows: [], isAll: true } });
    expect(root.textContent).toContain('Không có hồ sơ nào');
  });

  test('a journal is asked for by days, and not the wrong way round', async () => {
    show({ tab: 'journal' });
    submit('form');
    expect(on.onShowPeriod).toHaveBeenCalledWith({ from: '2026-09-28', to: '2026-10-02' });
    await type('Từ ngày', '2026-10-03');
    expect(button('Xem')?.disabled).toBe(true);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Chọn ngày bắt đầu');
    const passed = { came: 1, answered: 0, ended: 0, passedOn: 2, reminded: 0 };
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

describe('one dossier', () => {
  test('tells why, and shows notes as they were typed', () => {
    showDossier();
    const article = root.querySelector<HTMLElement>('article');
    expect(article?.dataset).toMatchObject({ key: line.key, state: 'overdue', due: '2026-10-02T17:00+07:00' });
    expect(article?.textContent).toContain('9 ngày làm việc chưa thấy thay đổi');
    expect(article?.querySelector('.note')?.textContent).toBe('<b>đã gọi</b>');
    expect(article?.querySelector('.note b')).toBeNull();
  });

  test('what needs a reason asks for it, and an own deadline needs one', async () => {
    showDossier();
    click('Đóng hồ sơ');
    await settled();
    submit('form.framed');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'close', reason: '' });
    await settled();
    click('Đặt hạn riêng');
    await settled();
    await type('Ngày', '2026-10-05');
    submit('form.framed');
    expect(on.onAction).toHaveBeenCalledTimes(1);
    await type('Giờ', '10:30');
    await type('Lý do', 'lùi hạn');
    submit('form.framed');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'ownDue', due: '2026-10-05T10:30', reason: 'lùi hạn' });
  });

  test('offers what can be done as it stands', () => {
    showDossier(dossier, {
      hidden: true,
      closed: { at, reason: '' },
      pauses: [{ from: at, reason: 'x' }],
      snoozedUntil: at,
    });
    for (const [name, action] of [
      ['Tiếp tục', { kind: 'resume' }],
      ['Mở lại', { kind: 'reopen' }],
      ['Hiện lại', { kind: 'show' }],
      ['Nhắc lại ngay', { kind: 'snooze', until: null }],
      ['2 giờ làm việc', { kind: 'snooze', until: at }],
    ] as const) {
      click(name);
      expect(on.onAction).toHaveBeenLastCalledWith(action);
    }
    expect(button('Ẩn')).toBeUndefined();
    expect(root.querySelector('.marks')?.textContent).toContain('Tạm dừng từ 17:00 02/10/2026: x');
  });

  test('notes are added, edited and deleted', async () => {
    showDossier();
    await type('Ghi chú mới', 'hẹn thứ Năm');
    click('Thêm ghi chú');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'note', text: 'hẹn thứ Năm' });
    click('Xoá');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'note', note: 4, text: '' });
    click('Sửa');
    await settled();
    await type('Sửa', 'khác');
    click('Lưu');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'note', note: 4, text: 'khác' });
  });

  test('only what the user did and what was not taken back can be undone', () => {
    showDossier();
    const undos = [...root.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Hoàn tác');
    expect(undos.map((one) => one.getAttribute('aria-label'))).toEqual(['Hoàn tác: Ẩn']);
    undos[0]?.click();
    expect(on.onUndo).toHaveBeenCalledWith(3);
  });

  test('one that is gone says so and leads back', () => {
    showDossier(null);
    expect(root.textContent).toContain('không còn được lưu');
    click('← Danh sách');
    expect(on.onBack).toHaveBeenCalledOnce();
  });
});

describe('the data', () => {
  test('how much is kept, and that room is short', () => {
    const text = showData().textContent;
    expect(text).toContain('1.250 hồ sơ, trong đó 3 đã xong');
    expect(text).toContain('Sắp hết chỗ');
    expect(text).toContain('nên sao lưu');
  });

  test('finished dossiers are counted before they are deleted', async () => {
    showData();
    await type('Đã xong quá', '30');
    click('Xem trước');
    expect(on.onPreviewOld).toHaveBeenCalledWith(30);
    expect(button('Xoá những hồ sơ này')).toBeUndefined();
    showData({ oldOnes: { days: 30, dossiers: 7 } });
    expect(root.textContent).toContain('Sẽ xoá 7 hồ sơ đã xong quá 30 ngày');
    click('Xoá những hồ sơ này');
    expect(on.onForgetOld).toHaveBeenCalledWith(30);
    // Another number was not previewed.
    await type('Đã xong quá', '1');
    expect(button('Xoá những hồ sơ này')).toBeUndefined();
  });

  test('a backup without a passphrase is warned of; two different ones make none', async () => {
    showData();
    expect(root.textContent).toContain('ai có tệp này cũng đọc được');
    await type('Mật khẩu của tệp', 'một');
    expect(root.textContent).not.toContain('ai có tệp này cũng đọc được');
    expect(button('Lưu tệp sao lưu')?.disabled).toBe(true);
    await type('Nhập lại', 'một');
    click('Lưu tệp sao lưu');
    expect(on.onBackup).toHaveBeenCalledWith('một');
  });

  test('a file shows what it would change before anything is written', () => {
    const changes = { added: 3, changed: 2, unchanged: 1, removed: 9, refused: 4 };
    const ready = { kind: 'ready' as const, file: 'a.json', createdAt: at, dossiers: 6, damaged: 5 };
    showData({ restore: { ...ready, mode: 'replace', changes } });
    for (const text of ['3 hồ sơ thêm mới', '9 hồ sơ đang có sẽ mất', '4 hồ sơ không được nhận', '5 bản ghi'])
      expect(root.textContent).toContain(text);
    root.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    expect(on.onMode).toHaveBeenCalledWith('merge');
    expect(on.onRestore).not.toHaveBeenCalled();
    click('Thay thế');
    expect(on.onRestore).toHaveBeenCalledOnce();
  });

  test.each(['notOurs', 'damaged', 'newer', 'passphrase', 'tooLarge'] as const)(
    'a wrong file (%s) is said',
    (problem) => {
      showData({ notice: { kind: 'wrongFile', problem } });
      expect(root.querySelector('[role=alert]')?.textContent).toContain('Chưa có gì thay đổi');
    },
  );

  test('a locked file asks for its passphrase', async () => {
    showData({ restore: { kind: 'locked', file: 'a.json', isWrong: true } });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Mật khẩu không đúng');
    await type('Mật khẩu của a.json', 'hai');
    click('Mở tệp');
    expect(on.onPassphrase).toHaveBeenCalledWith('hai');
  });

  test('nothing is wiped before the word is typed', async () => {
    showData();
    click('Xoá tất cả');
    await type('Gõ XOÁ', 'xo');
    submit('section[aria-labelledby=wipe-title] form');
    expect(on.onWipe).not.toHaveBeenCalled();
    // However the keyboard sets the mark.
    await type('Gõ XOÁ', 'xóa');
    click('Xoá tất cả');
    expect(on.onWipe).toHaveBeenCalledOnce();
  });
});

test('everything fits into 320 px, however long its words', () => {
  root.style.width = '320px';
  const long = 'x'.repeat(300);
  const names = { number: '1'.repeat(80), subject: long, unit: long };
  for (const over of [
    () => show({ risk: { list: { ...list, rows: [{ ...row, ...names }] }, ...on } }),
    () => showDossier({ ...dossier, ...names, notes: [{ id: 4, key: '', at, text: long }] }),
    () => showData(),
  ]) {
    over();
    const main = root.querySelector('main');
    expect(main?.scrollWidth).toBeLessThanOrEqual(320);
  }
  root.style.width = '';
});

test('the popup offers the short actions of a row, and the panel', async () => {
  const onAction = vi.fn();
  const onPanel = vi.fn();
  const nothing = () => undefined;
  render(
    <Popup
      language="vi"
      view={null}
      list={list}
      adapters={null}
      settingProblems={0}
      snoozes={[{ kind: 'morning', until: at }]}
      problem="quota"
      onAllow={nothing}
      onEmptyMeans={nothing}
      onIdentity={nothing}
      onDiagnosis={nothing}
      onSaveCsv={nothing}
      onAction={onAction}
      onPanel={onPanel}
    />,
    root,
  );
  expect(root.querySelector('[role=alert]')?.textContent).toContain('ổ đĩa đã đầy');
  root.querySelector('summary')?.click();
  click('Sáng ngày làm việc tới');
  expect(onAction).toHaveBeenLastCalledWith(row, { kind: 'snooze', until: at });
  await type('Ghi chú mới', 'đã gọi');
  click('Thêm ghi chú');
  expect(onAction).toHaveBeenLastCalledWith(row, { kind: 'note', text: 'đã gọi' });
  click('Mở hồ sơ 280/CĐ-TTg');
  expect(onPanel).toHaveBeenLastCalledWith(row.key);
  click('Mở bảng theo dõi');
  expect(onPanel).toHaveBeenLastCalledWith();
});
