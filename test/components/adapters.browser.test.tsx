import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { settingMistakeText } from '../../lib/locale/setting-problems';
import type { AdapterFileProblem } from '../../lib/model/adapter-file';
import '../../components/face.css';
import { SiteAdapters, type SiteAdaptersProps } from '../../components/SiteAdapters';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const show = (props: SiteAdaptersProps) => render(<SiteAdapters language="vi" {...props} />, root);
const button = (name: string) => [...root.querySelectorAll('button')].find((found) => found.textContent === name);

describe('how the site is read', () => {
  const adapters = (over: Partial<SiteAdaptersProps> = {}): SiteAdaptersProps => ({
    adapters: [],
    notice: null,
    onPoint: vi.fn(),
    onExport: vi.fn(),
    onRemove: vi.fn(),
    onUndo: vi.fn(),
    onImport: vi.fn(),
    ...over,
  });
  const taught = { id: 'da-chi-a', title: 'qlvb.vn', fields: 2, managed: false };

  test('a column can be pointed at', () => {
    const props = adapters();
    show(props);
    button('Chỉ cột hạn xử lý')?.click();
    button('Chỉ cột trạng thái')?.click();
    expect(vi.mocked(props.onPoint).mock.calls).toEqual([['hanXuLy'], ['trangThai']]);
  });
  test('adapters are listed; one that policy sets cannot be deleted, one that is off says why', () => {
    const fault = { selector: 'td[', kind: 'invalid' as const };
    const props = adapters({ adapters: [taught, { ...taught, id: 'b', title: 'Sở', managed: true, fault }] });
    show(props);
    const [own, policy] = root.querySelectorAll('[data-adapter]');
    expect(own?.textContent).toContain('2 cột đã chỉ');
    expect(policy?.textContent).toContain('Do cơ quan thiết lập');
    expect(policy?.textContent).toContain('“td[”');
    expect([own, policy].map((item) => item?.querySelectorAll('button').length)).toEqual([2, 1]);
    button('Xoá')?.click();
    button('Xuất tất cả')?.click();
    expect(props.onRemove).toHaveBeenCalledWith('da-chi-a');
    expect(props.onExport).toHaveBeenCalledWith(null);
  });
  test('a file that is wrong is named, with the first places; a deletion can be undone', () => {
    const wrong = (path: string): AdapterFileProblem => ({ kind: 'wrong', path, mistake: { kind: 'missing' } });
    const problems: AdapterFileProblem[] = [{ kind: 'notJson' }, ...[1, 2, 3, 4, 5, 6].map((at) => wrong(`${at}.id`))];
    show(adapters({ notice: { kind: 'wrongFile', file: 'a.json', problems } }));
    const alert = root.querySelector('[role=alert]')?.textContent;
    expect(alert).toContain('Không nhập tệp “a.json”');
    expect(alert).toContain(`Tệp không phải JSON.Sai ở 1.id: ${settingMistakeText('vi', '', { kind: 'missing' })}`);
    expect(alert).toContain('và 2 chỗ khác');
    const props = adapters({ notice: { kind: 'removed', title: 'Sở' } });
    show(props);
    button('Hoàn tác')?.click();
    expect(props.onUndo).toHaveBeenCalledOnce();
  });
  test('a chosen file is handed on, and the same one can be chosen again', () => {
    const props = adapters();
    show(props);
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('no input');
    for (let i = 0; i < 2; i++) {
      const files = new DataTransfer();
      files.items.add(new File(['{}'], 'a.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      expect(input.files).toHaveLength(0);
    }
    expect(props.onImport).toHaveBeenCalledTimes(2);
  });
});
