import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../components/face.css';
import '../../components/guide.css';
import { CheckPage, type CheckPageProps } from '../../components/CheckPage';
import type { CheckInput, Finding } from '../../lib/model/check';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const site = 'https://qlvb.example.gov.vn';
const input: CheckInput = {
  at: Date.parse('2026-09-28T09:00+07:00'),
  versions: {
    extension: '1.2.3',
    browser: 'Edg/138',
    install: 'admin',
    data: '2.abc',
    officialYears: [2025, 2026],
    isUpdateWaiting: false,
  },
  policy: { seen: 'yes', paths: ['language', 'calendar.week'] },
  canAsk: false,
  sites: [{ site, from: 'packed', isGranted: true, isAllowed: true }],
  tabs: [
    { site, state: 'silent', status: null, isSuspect: false },
    { site, state: 'reads', status: { lists: [], keeping: 'ok' }, isSuspect: false },
  ],
  blockedTabs: 3,
  problems: [],
  storage: { failure: 'quota', dossiers: null, persisted: false },
};
const nothing = () => undefined;
function show(over: Partial<CheckPageProps> = {}): void {
  render(
    <CheckPage
      language="vi"
      input={input}
      wrong={[]}
      hints={[]}
      isChecking={false}
      onAgain={nothing}
      onSave={nothing}
      links={[]}
      {...over}
    />,
    root,
  );
}
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement;

describe('the test page', () => {
  test('says nothing and saves nothing before it has looked', () => {
    show({ input: null });
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Đang kiểm tra…');
    expect(button('Lưu tệp kiểm tra').disabled).toBe(true);
    expect(root.querySelector('.notice')).toBeNull();
  });

  test('puts what is wrong first, with what to do, and does not call that well', () => {
    show({ wrong: [{ kind: 'silent', site }], hints: [{ kind: 'noCalendar', year: 2027 }] });
    const [first, second] = root.querySelectorAll('[data-finding]');
    expect(first?.className).toBe('warning');
    expect(first?.textContent).toContain('Tải lại trang (F5).');
    expect(second?.textContent).toContain('2027');
    expect(root.querySelector('.notice')).toBeNull();
    show({ hints: [{ kind: 'noCalendar', year: 2027 }] });
    expect(root.querySelector('.notice')?.textContent).toBe('Không thấy chỗ nào sai.');
  });

  test('says once what to do about several faults', () => {
    const fault = (path: string, area: 'managed' | 'local' = 'managed'): Finding => ({
      kind: 'setting',
      area,
      path,
      within: '',
      mistake: { kind: 'noSetting' },
      message: 'there is no such setting',
    });
    const site2 = 'https://mot-cua.example.gov.vn';
    show({
      wrong: [fault('foo'), fault('reports.zzz'), fault('bar', 'local'), { kind: 'silent', site: site2 }],
    });
    const [policy, own, silent, ...more] = root.querySelectorAll('[data-finding]');
    expect(policy?.querySelectorAll('strong')).toHaveLength(2);
    expect(policy?.textContent).toMatch(/foo.*reports\.zzz/);
    expect(root.textContent?.match(/Quản trị viên sửa trong chính sách/g)).toHaveLength(1);
    expect(own?.textContent).toContain('Sửa trong Tuỳ chọn.');
    expect(silent?.textContent).toContain('mot-cua');
    expect(more).toEqual([]);
  });

  test('tells of each tab, of policy, sites, versions and storage', () => {
    show();
    for (const said of [
      'Chưa đọc: cần tải lại trang',
      'Không có danh sách hồ sơ, văn bản',
      'Đã nhận được thiết lập từ chính sách.',
      'calendar.week',
      '3 tab đang mở bị chính sách của trình duyệt chặn',
      'bản cài đặt của cơ quan',
      'do chính sách của cơ quan',
      '2025, 2026',
      'ổ đĩa đã đầy',
    ])
      expect(root.textContent).toContain(said);
  });

  test('does what its buttons say, and never widens the page', () => {
    const [onAgain, onSave, onGuide] = [vi.fn(), vi.fn(), vi.fn()];
    show({ onAgain, onSave, links: [{ name: 'Hướng dẫn triển khai', onOpen: onGuide }] });
    for (const name of ['Kiểm tra lại', 'Lưu tệp kiểm tra', 'Hướng dẫn triển khai']) button(name).click();
    for (const done of [onAgain, onSave, onGuide]) expect(done).toHaveBeenCalledOnce();
    root.style.width = '320px';
    expect(root.scrollWidth).toBe(320);
    root.style.width = '';
  });
});
