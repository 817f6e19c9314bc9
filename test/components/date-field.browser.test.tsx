import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/face.css';
import { DateField } from '../../components/DateField';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const onDay = vi.fn();
function show(day: string, over: { min?: string; max?: string } = {}): HTMLInputElement {
  onDay.mockClear();
  render(<DateField id="day" language="vi" label="Từ ngày" day={day} onDay={onDay} {...over} />, root);
  return root.querySelector('#day') as HTMLInputElement;
}

describe('a field of a day', () => {
  test('shows the day as offices write it, whatever language the browser has', async () => {
    expect(show('2026-10-03').value).toBe('03/10/2026');
    await expect.poll(() => show('').value).toBe('');
  });

  test.each([
    ['3/10/2026', '2026-10-03'],
    ['03-10-2026', '2026-10-03'],
    ['29/2/2028', '2028-02-29'],
  ])('takes %s as it is typed', async (typed, day) => {
    const own = show('');
    await userEvent.type(own, typed);
    expect(onDay).toHaveBeenLastCalledWith(day);
    await expect.poll(() => own.validity.valid).toBe(true);
  });

  test('hands on no day that there is not, says so once it is left, and keeps what was typed', async () => {
    const own = show('');
    await userEvent.type(own, '30/02/2026');
    expect(onDay).not.toHaveBeenCalled();
    expect(root.querySelector('.mistake')?.textContent).toBe('');
    await userEvent.tab();
    await expect.poll(() => root.querySelector('.mistake')?.textContent).toContain('Không phải một ngày có thật');
    expect(own.value).toBe('30/02/2026');
    expect(own.validity.customError).toBe(true);
  });

  test('refuses a day out of bounds', async () => {
    const own = show('', { max: '2026-11-22' });
    await userEvent.type(own, '23/11/2026');
    await userEvent.tab();
    await expect.poll(() => root.querySelector('.mistake')?.textContent).toContain('ngoài khoảng');
    expect(onDay).not.toHaveBeenCalled();
  });

  test('follows a day that was changed elsewhere; emptied, it is no day', async () => {
    show('2026-10-03');
    const own = show('2026-10-04');
    await expect.poll(() => own.value).toBe('04/10/2026');
    await userEvent.clear(own);
    expect(onDay).toHaveBeenLastCalledWith('');
  });

  test.each([false, true])("never shows the browser's own field (its form is disabled: %s)", (disabled) => {
    show('2026-10-03');
    render(
      <fieldset class="fields" disabled={disabled}>
        <DateField id="day" language="vi" label="Từ ngày" day="2026-10-03" onDay={onDay} />
      </fieldset>,
      root,
    );
    const native = root.querySelector('input[type="date"]') as HTMLElement;
    expect(getComputedStyle(native)).toMatchObject({ opacity: '0', height: '1px' });
    expect(root.querySelector<HTMLInputElement>('#day')?.value).toBe('03/10/2026');
  });

  test("takes what is chosen on the browser's calendar", () => {
    const own = show('');
    const native = root.querySelector<HTMLInputElement>('input[type="date"]');
    if (native === null) throw new Error('no calendar');
    native.value = '2026-09-02';
    native.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(onDay).toHaveBeenCalledWith('2026-09-02');
    return expect.poll(() => own.value).toBe('02/09/2026');
  });
});
