import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/face.css';
import { DayListForm } from '../../components/options/DayListForm';
import { previewDayList, readDayList, withDayList } from '../../lib/calendar';
import type { Days } from '../../lib/model/year-view';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));
const onSave = vi.fn<(days: Days) => Promise<boolean>>();
beforeEach(() => {
  onSave.mockReset().mockResolvedValue(true);
});

const button = (name: RegExp) =>
  [...root.querySelectorAll('button')].find((one) => name.test(one.textContent ?? '')) as HTMLButtonElement;
const off = (reason: string) => ({ off: true, reason }) as const;

function show(own: Days): void {
  render(
    <DayListForm
      language="vi"
      own={own}
      previewOf={(text) => previewDayList(readDayList(text), own, {})}
      takenIn={(preview) => withDayList(preview, own)}
      onSave={onSave}
    />,
    root,
  );
}

test('taking a list back leaves what was set since, here or in another window', async () => {
  const before = { '2026-03-02': off('lễ hội'), '2026-07-01': off('cũ') };
  show(before);
  await userEvent.fill(root.querySelector('textarea') as HTMLTextAreaElement, '1/7/2026;nghỉ;mới\n6/8/2026;nghỉ;');
  await userEvent.click(button(/^Xem trước/));
  await userEvent.click(button(/^Nhập 2 ngày$/));
  const taken = { ...before, '2026-07-01': off('mới'), '2026-08-06': { off: true } as const };
  await expect.poll(() => onSave.mock.calls).toEqual([[taken]]);
  show({ ...taken, '2026-03-02': off('đổi'), '2026-05-04': off('thêm') });
  await userEvent.click(button(/^Hoàn tác$/));
  const back = { '2026-03-02': off('đổi'), '2026-05-04': off('thêm'), '2026-07-01': off('cũ') };
  await expect.poll(() => onSave.mock.lastCall).toEqual([back]);
  expect(Object.keys(onSave.mock.lastCall?.[0] ?? {})).toEqual(Object.keys(back));
});

test('lines that are wrong are listed with their bullets beside the stripe of the message', async () => {
  show({});
  await userEvent.fill(root.querySelector('textarea') as HTMLTextAreaElement, 'không phải ngày\ncũng không');
  await userEvent.click(button(/^Xem trước/));
  await expect.poll(() => root.querySelectorAll('.warning li').length).toBe(2);
  const list = root.querySelector('ul.warning') as HTMLElement;
  const stripe = Number.parseFloat(getComputedStyle(list).borderInlineStartWidth);
  const room =
    (list.querySelector('li') as HTMLElement).getBoundingClientRect().left - list.getBoundingClientRect().left;
  // A bullet and the space behind it take at most 1.5 em.
  expect(room - stripe).toBeGreaterThanOrEqual(21);
});
