import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/face.css';
import { CriticismForm } from '../../components/CriticismForm';
import { ReasonForm } from '../../components/ReasonForm';
import { SavedViews } from '../../components/report/SavedViews';
import { drawPage } from '../../entrypoints/shared/draw';
import type { Language } from '../../lib/locale/language';

const root = document.createElement('div');
root.id = 'app';
document.body.append(root);
const onDone = vi.fn();
beforeEach(() => onDone.mockClear());
afterEach(() => render(null, root));

const draw = (language: Language, view: Parameters<typeof drawPage>[2]) =>
  drawPage({ language, hiddenParts: [] }, null, view);
const pause = (language: Language = 'vi') =>
  draw(language, () => <ReasonForm language={language} title="Tạm dừng" due={null} isReasonNeeded onDone={onDone} />);
const field = (selector = 'input') => root.querySelector(selector) as HTMLInputElement;
const submit = () => userEvent.click(root.querySelector('button[type=submit]') as HTMLElement);

/** Whatever the language of the browser that runs this. */
describe('a field that is not right', () => {
  test.each([
    ['vi', 'Chưa nhập mục này.'],
    ['en', 'This is not filled in yet.'],
  ] as const)('says so in the language of the page (%s), and is taken once it is', async (language, said) => {
    pause(language);
    // Drawn more than once, as pages are.
    pause(language);
    await submit();
    expect(field().validationMessage).toBe(said);
    expect(onDone).not.toHaveBeenCalled();
    await userEvent.type(field(), 'Chờ ý kiến');
    await submit();
    expect(onDone).toHaveBeenCalledWith({ due: '', reason: 'Chờ ý kiến' });
  });

  test('says it again where it is emptied again', async () => {
    pause();
    await submit();
    await userEvent.type(field(), 'a');
    await expect.poll(() => field().validationMessage).toBe('');
    await userEvent.clear(field());
    await submit();
    expect(field().validationMessage).toBe('Chưa nhập mục này.');
    expect(onDone).not.toHaveBeenCalled();
  });

  test('an hour is explained until it is one', async () => {
    draw('vi', () => (
      <ReasonForm language="vi" title="Đặt hạn" due="2026-11-30T16:30" isReasonNeeded={false} onDone={onDone} />
    ));
    const hour = field('input[pattern]');
    await userEvent.fill(hour, '9');
    await submit();
    expect(hour.validationMessage).toBe('Chưa đúng dạng. Cần nhập: Giờ và phút, như 16:30.');
    await userEvent.fill(hour, '9:30');
    await submit();
    expect(onDone).toHaveBeenCalledWith({ due: '2026-11-30T09:30', reason: '' });
  });

  test('a name of spaces is none', async () => {
    const onSave = vi.fn();
    draw('vi', () => (
      <SavedViews language="vi" views={[]} shown="" onShow={vi.fn()} onSave={onSave} onRemove={vi.fn()} />
    ));
    await userEvent.type(field(), '  ');
    await submit();
    expect(field().validationMessage).toBe('Chưa nhập mục này.');
    await userEvent.type(field(), 'Quý 3');
    await submit();
    expect(onSave).toHaveBeenCalledWith('Quý 3');
  });

  test('one choice puts all others right; a day that is chosen on the calendar puts right where it is typed', async () => {
    draw('vi', () => <CriticismForm language="vi" onDone={onDone} />);
    await submit();
    const choices = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')];
    for (const choice of choices) expect(choice.validationMessage).toBe('Chưa chọn mục nào.');
    expect(field('#criticism-date').validationMessage).toBe('Chưa nhập mục này.');
    await userEvent.click(choices[1] as HTMLElement);
    const native = field('[type=date]');
    native.value = '2026-09-02';
    native.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => field('#criticism-date').validationMessage).toBe('');
    await submit();
    expect(onDone).toHaveBeenCalledWith({ criticism: expect.any(String), date: '2026-09-02' });
  });

  test('a day that there is not says what its own field says of it', async () => {
    draw('vi', () => <CriticismForm language="vi" onDone={onDone} />);
    await submit();
    await userEvent.type(field('#criticism-date'), '30/02/2026');
    await expect.poll(() => field('#criticism-date').validationMessage).toContain('Không phải một ngày có thật');
    await userEvent.type(field('#criticism-date'), '0');
    await userEvent.click(field('[type=radio]'));
    await submit();
    expect(field('#criticism-date').validationMessage).toContain('Không phải một ngày có thật');
  });

  test('what nobody foresaw is at least said in the language of the page', async () => {
    draw('vi', () => (
      <form>
        <input type="number" min="1" />
        <button type="submit">Lưu</button>
      </form>
    ));
    await userEvent.fill(field(), '0');
    await submit();
    expect(field().validationMessage).toBe('Giá trị này không hợp lệ.');
  });
});
