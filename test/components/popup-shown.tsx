/* The popup, shown with made-up content, and how a test presses it. */
import { render } from 'preact';
import { afterEach } from 'vitest';
import '../../components/face.css';
import { Popup, type PopupProps } from '../../components/Popup';
import type { SiteView } from '../../components/SiteStatus';
import type { AtRiskList, AtRiskRow } from '../../lib/model/at-risk';
import type { PageStatus } from '../../lib/model/page-status';

export const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

export const row = (over: Partial<AtRiskRow> = {}): AtRiskRow => ({
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
export const list = (rows: AtRiskRow[], over: Partial<AtRiskList> = {}): AtRiskList => ({
  rows,
  counts: { overdue: rows.length, today: 0, soon: 0 },
  countedAll: true,
  withDue: rows.length,
  kept: rows.length,
  ...over,
});
const noMore = { site: 'https://qlvb.vn', unnamed: 0, health: 'well' as const, missing: [], coverage: null };
export const status = (over: Partial<PageStatus> = {}, secret = 0): PageStatus => ({
  lists: [{ id: 'a', title: 'A', rows: 20, badges: 17, unknown: 2, noRoom: 0, secret, ...noMore }],
  keeping: 'ok',
  ...over,
});
export const reading = (over: Partial<Extract<SiteView, { kind: 'reading' }>> = {}): SiteView => ({
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

/** The popup with this content; what is not given is empty. */
export function show(over: Partial<PopupProps> = {}): HTMLElement {
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
      onWelcome={nothing}
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
export const button = (name: string) =>
  [...root.querySelectorAll('button')].find((found) => found.textContent === name);
