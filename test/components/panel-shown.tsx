/* The side panel, shown with made-up content, and how a test presses it. */
import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import '../../components/face.css';
import '../../components/panel.css';
import { Panel, type PanelProps } from '../../components/Panel';
import type { AtRiskRow } from '../../lib/model/at-risk';
import type { KeptView } from '../../lib/model/data-view';
import type { DossierView } from '../../lib/model/dossier-view';
import type { CourseLine } from '../../lib/model/letter-view';

export const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

export const at = Date.parse('2026-10-02T17:00+07:00');
export const line = {
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
export const row: AtRiskRow = { ...line, list: '', source: 'column', reasons: [], lastSeen: 0, own: {} };
export const reason = {
  kind: 'noChange',
  numbers: {},
  text: { vi: '9 ngày làm việc chưa thấy thay đổi', en: 'no change' },
};
export const journal = {
  key: line.key,
  cameAt: at,
  firstSeen: at,
  steps: [],
  reminders: [],
  letters: [],
  answer: null,
  end: null,
};
export const dossier: DossierView = {
  ...line,
  lists: ['Văn bản đến'],
  leftAt: null,
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
export const kept: KeptView = {
  counts: { dossiers: 1250, closed: 3, events: 9, notes: 1, letters: 0, forgotten: 0 },
  health: { persisted: false, usage: 95e6, quota: 1e8 },
  closedDays: 400,
  oldOnes: null,
  restore: { kind: 'none' },
  notice: null,
};

export const on = {
  onTab: vi.fn(),
  onDraft: vi.fn(),
  onReport: vi.fn(),
  onOpenLetter: vi.fn(),
  onChoose: vi.fn(),
  onDraftChosen: vi.fn(),
  onClearChosen: vi.fn(),
  onOpen: vi.fn(),
  onShowPeriod: vi.fn(),
  onAction: vi.fn(async () => true),
  onUndo: vi.fn(),
  onBack: vi.fn(),
  onPreviewOld: vi.fn(),
  onForgetOld: vi.fn(),
  onBackup: vi.fn(),
  onWipe: vi.fn(async () => true),
  onType: vi.fn<(text: string) => void>(),
  onFile: vi.fn(),
  onPassphrase: vi.fn(),
  onMode: vi.fn(),
  onRestore: vi.fn(),
  onCancel: vi.fn(),
  onRange: vi.fn(),
  onSaveCsv: vi.fn(),
};
beforeEach(() => {
  for (const one of Object.values(on)) one.mockClear();
});

const counts = { overdue: 1, today: 0, soon: 0 };
export const list = { rows: [], counts, countedAll: true, withDue: 40, kept: 50 };
/** The list of deadlines with these rows. */
export const risk = (rows: AtRiskRow[] = [row], over = {}) => ({
  list: { ...list, ...over },
  keys: rows.map(({ key }) => key),
  rows: new Map(rows.map((one) => [one.key, one])),
  reasons: new Map([[row.key, [reason]]]),
  onRange: on.onRange,
});
export const letters = { lines: [] as CourseLine[], onOpen: vi.fn(), onDraft: vi.fn() };
const noDossier = { view: null, snoozes: [], problem: null, letters, isOnPage: null };

export function show(over: Partial<PanelProps> = {}, view: Partial<KeptView> = {}): HTMLElement {
  const { onTab, onOpen, onShowPeriod, onSaveCsv } = on;
  render(
    <Panel
      language="vi"
      tab="risk"
      risk={risk()}
      startAt={null}
      isFileRefused={false}
      onSaveCsv={onSaveCsv}
      follow={null}
      aside={null}
      letters={{ view: null, onDraft: on.onDraft, onOpenLetter: on.onOpenLetter }}
      choosing={{ chosen: new Set(), onChoose: on.onChoose }}
      onDraftChosen={on.onDraftChosen}
      onClearChosen={on.onClearChosen}
      range={{ from: '2026-09-28', to: '2026-10-02' }}
      period={null}
      data={{ view: { ...kept, ...view }, ...on }}
      dossier={null}
      isFull={false}
      onReport={on.onReport}
      onTab={onTab}
      onOpen={onOpen}
      onShowPeriod={onShowPeriod}
      {...over}
    />,
    root,
  );
  return root;
}
export const showDossier = (
  view: DossierView | null = dossier,
  own = view?.own ?? {},
  lines: CourseLine[] = [],
  typed = '',
) =>
  show({
    dossier: {
      ...noDossier,
      ...on,
      letters: { ...letters, lines },
      newNote: { typed, onType: on.onType },
      view: view && { ...view, own },
      snoozes: [{ kind: 'hours', until: at }],
    },
  });
export const showData = (view: Partial<KeptView> = {}) => show({ tab: 'data' }, view);

export const button = (name: string) =>
  [...root.querySelectorAll('button')].find(
    (found) => found.textContent === name || found.getAttribute('aria-label') === name,
  );
export const click = (name: string) => button(name)?.click();
function field(label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  return (found?.control ?? found?.querySelector('input,textarea')) as HTMLInputElement;
}
export async function type(label: string, text: string): Promise<void> {
  const input = field(label);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
}
export const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
export const submit = (within: string) => root.querySelector<HTMLFormElement>(within)?.requestSubmit();
