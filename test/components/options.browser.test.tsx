import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../components/face.css';
import '../../components/options.css';
import { LetterOptions, type LetterOptionsProps } from '../../components/options/LetterOptions';
import { defaultSettings } from '../../lib/settings';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));
const onSave = vi.fn<LetterOptionsProps['onSave']>();
beforeEach(() => {
  onSave.mockReset().mockResolvedValue(true);
});

const { letters } = defaultSettings();
const template = {
  text: '{}',
  isOwn: false,
  isLocked: false,
  problems: [],
  onSave: async () => false,
  onReset: async () => false,
};
function show(over: Partial<LetterOptionsProps> = {}): void {
  render(
    <LetterOptions
      language="vi"
      letters={letters}
      isLocked={() => false}
      template={() => template}
      onSave={onSave}
      {...over}
    />,
    root,
  );
}
const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const said = (id: string) => document.getElementById(`${id}-said`)?.textContent;
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement;
function type(id: string, value: string): void {
  field(id).value = value;
  field(id).dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('the options of letters', () => {
  test('what policy sets looks locked, says by whom, and leaves the rest open', () => {
    const locked = ['office.agency', 'intervals.firstAfterDue', 'apology', 'directions.Sở Y tế', 'aliases'];
    show({
      isLocked: (path) => locked.includes(path),
      letters: {
        ...letters,
        aliases: [{ from: 'Sở GTVT', to: 'Sở Xây dựng', validFrom: '2025-03-01' }],
        directions: { 'Sở Y tế': 'above', 'Xã A': 'below' },
      },
    });
    for (const id of ['office.agency', 'intervals.firstAfterDue', 'apology']) {
      expect(field(id).matches(':read-only'), id).toBe(true);
      expect(field(id).parentElement?.textContent).toContain('Do cơ quan thiết lập.');
    }
    for (const id of ['office.place', 'intervals.secondAfterFirst']) expect(field(id).readOnly).toBe(false);
    expect(field('aliases.0.from').readOnly).toBe(true);
    expect(button('Lưu tên đơn vị')).toBeUndefined();
    expect(field('directions.0.unit').readOnly).toBe(true);
    expect(field('directions.0.direction').disabled).toBe(true);
    expect(field('directions.1.unit').readOnly).toBe(false);
    expect(root.querySelector('[aria-label="Xoá đơn vị ở dòng 1"]')).toBeNull();
    expect(root.querySelector('[aria-label="Xoá đơn vị ở dòng 2"]')).not.toBeNull();
  });

  test('a template of policy is shown and not changed', () => {
    show({ template: (kind) => ({ ...template, isLocked: kind === 'congVan' }) });
    const forms = [...root.querySelectorAll('.templates form')];
    expect(forms[0]?.textContent).toContain('Do cơ quan thiết lập.');
    expect(forms[0]?.querySelector('textarea')?.readOnly).toBe(true);
    expect(forms[0]?.querySelector('button')).toBeNull();
    expect(forms[1]?.querySelector('textarea')?.readOnly).toBe(false);
  });

  test('what is typed stays over redraws, and where it cannot be stored', async () => {
    onSave.mockResolvedValue(false);
    show();
    type('office.recipients', 'Lưu: VT\n\n');
    show({ letters: { ...letters, mostExtensions: 2 } });
    await expect.poll(() => field('mostExtensions').value).toBe('2');
    expect(field('office.recipients').value).toBe('Lưu: VT\n\n');
    button('Lưu thông tin cơ quan').click();
    await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain('Không lưu được');
    expect(onSave).toHaveBeenCalledWith({ office: { ...letters.office, recipients: ['Lưu: VT'] } });
    expect(field('office.recipients').value).toBe('Lưu: VT\n\n');
  });

  test('what was saved is shown as it came into force', async () => {
    show();
    type('intervals.firstAfterDue', ' 4 ');
    await expect.poll(() => field('intervals.firstAfterDue').value).toBe(' 4 ');
    button('Lưu thời điểm và thời hạn').click();
    await expect
      .poll(() => [...root.querySelectorAll('[role="status"]')].map((one) => one.textContent))
      .toContain('Đã lưu.');
    show({ letters: { ...letters, intervals: { ...letters.intervals, firstAfterDue: 4 } } });
    await expect.poll(() => field('intervals.firstAfterDue').value).toBe('4');
  });

  test('a mistake is told beside its field until it is mended, and nothing is saved', async () => {
    show();
    type('mostExtensions', '11');
    await expect.poll(() => field('mostExtensions').value).toBe('11');
    button('Lưu thời điểm và thời hạn').click();
    await expect.poll(() => said('mostExtensions')).toBe('Phải từ 0 đến 10.');
    expect(field('mostExtensions').getAttribute('aria-invalid')).toBe('true');
    expect(onSave).not.toHaveBeenCalled();
    type('mostExtensions', '1');
    await expect.poll(() => said('mostExtensions')).toBeUndefined();
  });

  test('every field has a name and an id of its own, rows that come and go among them', async () => {
    show();
    for (const name of ['Thêm tên đơn vị', 'Thêm tên đơn vị', 'Thêm đơn vị']) {
      button(name).click();
      await new Promise((resolve) => setTimeout(resolve));
    }
    const fields = [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    expect(fields.filter(({ labels }) => labels?.length !== 1)).toEqual([]);
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
