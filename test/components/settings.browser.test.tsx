import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../components/face.css';
import '../../components/options.css';
import { SettingForm, type SettingFormProps } from '../../components/SettingForm';
import { SettingProblems } from '../../components/SettingProblems';
import type { SettingName } from '../../lib/model/settings';
import { checkTyped, combine, entryStates } from '../../lib/settings';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));
const onSave = vi.fn<SettingFormProps['onSave']>();
beforeEach(() => {
  onSave.mockReset().mockResolvedValue(true);
});

function show(name: SettingName, managed: Record<string, unknown> = {}, own?: unknown): void {
  const read = combine(managed, own === undefined ? {} : { [`setting.${name}`]: own });
  render(
    <SettingForm language="vi" name={name} states={entryStates(read, [name])} check={checkTyped} onSave={onSave} />,
    root,
  );
}
const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const entry = (path: string) => root.querySelector(`[data-path="${path}"]`) as HTMLElement;
const button = (name: string, within: ParentNode = root) =>
  [...within.querySelectorAll('button')].find(({ textContent }) => textContent === name);
async function type(id: string, value: string): Promise<void> {
  field(id).value = value;
  field(id).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((drawn) => requestAnimationFrame(drawn));
}

describe('the form of a setting', () => {
  test('what policy sets looks locked, with a lock and the words beside it', () => {
    show('thresholds', { thresholds: { soonWorkMinutes: 480 } }, { soonWorkMinutes: 60, soonShare: 0.5 });
    expect(field('thresholds.soonWorkMinutes').value).toBe('8');
    const described = field('thresholds.soonWorkMinutes').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain('giờ làm việc');
    expect(field('thresholds.soonWorkMinutes').readOnly).toBe(true);
    expect(entry('thresholds.soonWorkMinutes').textContent).toContain('Do cơ quan thiết lập.');
    expect(entry('thresholds.soonWorkMinutes').querySelector('.locked svg')).not.toBeNull();
    expect(button('Về mặc định', entry('thresholds.soonWorkMinutes'))).toBeUndefined();
    expect(field('thresholds.soonShare').readOnly).toBe(false);
    expect(entry('thresholds.soonShare').querySelector('.locked')).toBeNull();
    expect(button('Lưu thay đổi')).toBeDefined();
  });
  test('where policy sets all there is nothing to save', () => {
    show('language', { language: 'en' });
    expect(field('language')).toMatchObject({ value: 'en', disabled: true });
    expect(button('Lưu thay đổi')).toBeUndefined();
  });
  test('what policy adds stands beside what the user has', () => {
    show(
      'calendar',
      { calendar: { days: { '2026-11-23': { off: true } } } },
      { days: { '2026-12-24': { off: true } } },
    );
    expect(field('calendar.days').value).toContain('2026-12-24');
    expect(field('calendar.days').value).not.toContain('2026-11-23');
    expect(entry('calendar.days').querySelector('pre')?.textContent).toContain('2026-11-23');
    show('hiddenParts', { hiddenParts: ['persons'] });
    expect(root.querySelector<HTMLInputElement>('input[type=checkbox]')).toMatchObject({
      checked: true,
      disabled: true,
    });
    expect(root.textContent).toContain('Do cơ quan thiết lập.');
  });
  test('wrong JSON is told with its place, not stored, and stays as it was typed', async () => {
    show('thresholds');
    await type('thresholds.perUrgency', '{"khan": {"soonShare": 3}}');
    button('Lưu thay đổi')?.click();
    const said = () => document.getElementById('thresholds.perUrgency-said')?.textContent;
    await expect.poll(said).toBe('khan.soonShare: không được lớn hơn 1.');
    await type('thresholds.perUrgency', '{"khan": ');
    await expect.poll(said).toMatch(/^Dòng 1, cột 9: không phải JSON/);
    expect(onSave).not.toHaveBeenCalled();
    // A policy that comes meanwhile takes nothing of what was typed.
    show('thresholds', { thresholds: { soonShare: 0.5 } });
    expect(field('thresholds.perUrgency').value).toBe('{"khan": ');
  });
  test('a policy that comes while its entry is typed is shown at once; without it what was typed is there again', async () => {
    show('risk');
    await type('risk.returns', '7');
    show('risk', { risk: { returns: 3 } });
    expect(field('risk.returns')).toMatchObject({ value: '3', readOnly: true });
    show('risk');
    expect(field('risk.returns')).toMatchObject({ value: '7', readOnly: false });
  });
  test('only what was changed is stored, and as nothing where it is the default', async () => {
    show('risk', {}, { returns: 5, extensions: 3 });
    await type('risk.returns', '2');
    await type('risk.opinionShare', '25');
    button('Lưu thay đổi')?.click();
    await expect.poll(() => root.querySelector('[role="status"]')?.textContent).toBe('Đã lưu.');
    expect(onSave.mock.calls).toEqual([[{ 'risk.returns': undefined, 'risk.opinionShare': 0.25 }]]);
  });
  test('back to the default, one by one, and nothing else that is typed is lost', async () => {
    show('risk', {}, { returns: 5 });
    expect(button('Về mặc định', entry('risk.extensions'))).toBeUndefined();
    await type('risk.extensions', '9');
    button('Về mặc định', entry('risk.returns'))?.click();
    await expect.poll(() => field('risk.returns').value).toBe('2');
    expect(onSave.mock.calls).toEqual([[{ 'risk.returns': undefined }]]);
    show('risk');
    await expect.poll(() => button('Về mặc định', entry('risk.returns'))).toBeUndefined();
    expect(field('risk.extensions').value).toBe('9');
  });
  test('what is stored wrong can be given up', async () => {
    show('reminders', {}, { digestAt: '8h' });
    expect(field('reminders.digestAt').value).toBe('08:00');
    button('Về mặc định', entry('reminders.digestAt'))?.click();
    expect(onSave.mock.calls).toEqual([[{ 'reminders.digestAt': undefined }]]);
  });
  test('what cannot be stored is said, and stays', async () => {
    onSave.mockResolvedValue(false);
    show('retention');
    await type('retention.closedDays', '30');
    button('Lưu thay đổi')?.click();
    await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain('Không lưu được');
    expect(field('retention.closedDays').value).toBe('30');
  });
  test('fields not chosen of those to keep are left out; all of them are nothing to store', async () => {
    show('privacy');
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.every(({ checked }) => checked)).toBe(true);
    boxes.find(({ labels }) => labels?.[0]?.textContent === 'người xử lý')?.click();
    await new Promise((drawn) => requestAnimationFrame(drawn));
    button('Lưu thay đổi')?.click();
    await expect.poll(() => onSave.mock.calls.length).toBe(1);
    const kept = onSave.mock.calls[0]?.[0]['privacy.keep'] as string[];
    expect(kept).toHaveLength(boxes.length - 1);
    expect(kept).not.toContain('nguoiXuLy');
  });
  test('every field has a name, and its help is told with it', () => {
    for (const name of ['calendar', 'rules', 'privacy'] as const) {
      show(name);
      const fields = [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')];
      expect(fields.filter(({ labels }) => labels?.length !== 1)).toEqual([]);
      for (const one of fields.filter(({ type: kind }) => kind !== 'checkbox'))
        expect(document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/\S/);
    }
  });
});

describe('what cannot be used', () => {
  test('is listed with whose it is, its path and what is wrong; nothing is shown where nothing is', () => {
    const { problems } = combine({ risk: { returns: 0 } }, { 'setting.language': 'fr' });
    render(<SettingProblems language="vi" problems={problems} />, root);
    const items = [...root.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items).toEqual([
      'Của bạn language: chỉ nhận một trong các giá trị: vi, en.',
      'Chính sách của cơ quan risk.returns: phải từ 1 trở lên.',
    ]);
    render(<SettingProblems language="vi" problems={[]} />, root);
    expect(root.textContent).toBe('');
  });
});
