import { describe, expect, test, vi } from 'vitest';
import { button, list, reading, root, row, show } from './popup-shown';

describe('the list', () => {
  test('rows carry key, state and due, and say all of it in words', () => {
    const rows = show({ list: list([row(), row({ key: 'b', precision: 'minute', state: 'soon' })]) }).querySelectorAll(
      'li[data-key]',
    );
    expect([...rows].map((li) => ({ ...(li as HTMLElement).dataset }))).toEqual([
      { key: 'https://qlvb.vn||vanBan|1', state: 'overdue', due: '2026-10-02T17:00+07:00' },
      { key: 'b', state: 'soon', due: '2026-10-02T17:00+07:00' },
    ]);
    expect(rows[0]?.textContent).toContain('Quá hạn: 280/CĐ-TTg');
    expect(rows[0]?.textContent).toContain('Quá hạn 3 ngày · Hạn 02/10/2026');
    expect(rows[1]?.textContent).toContain('Hạn 17:00 02/10/2026');
    expect(rows[0]?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
  test('its counts with icon, number and word, and the way to what is not shown', () => {
    const onPanel = vi.fn();
    show({ list: list([row()], { withDue: 1201, countedAll: false }), onPanel });
    const counts = [...root.querySelectorAll('.counts li')];
    expect(counts.map(({ textContent }) => textContent)).toEqual(['1+ quá hạn', '0 đến hạn hôm nay', '0 sắp đến hạn']);
    expect(counts.every((one) => one.querySelector('svg') !== null)).toBe(true);
    button('Xem tất cả 1.201 hồ sơ')?.click();
    expect(onPanel).toHaveBeenCalledExactlyOnceWith();
  });
  test('counts known from before are there without any list', () => {
    show({ counted: { counts: { overdue: 4, today: 2, soon: 0 }, countedAll: true } });
    expect(root.querySelector('.counts')?.textContent).toContain('4 quá hạn2 đến hạn hôm nay0 sắp đến hạn');
    show({ counted: null });
    expect(root.querySelector('.counts')?.textContent).toContain('– quá hạn');
  });
  test('the day, and what is left of its working time', () => {
    const left = (leftToday: number | null) => show({ leftToday }).querySelector('.today')?.textContent;
    expect(left(330)).toBe('Thứ Hai, 23/11/2026Còn 5 giờ 30 phút làm việc');
    expect(left(60)).toContain('Còn 1 giờ làm việc');
    expect(left(0)).toContain('Đã hết giờ làm việc');
    expect(left(null)).toContain('ngày nghỉ');
  });
  test('rows that were all put off are no empty list', () => {
    show({ list: list([row()]), rows: [] });
    expect(root.textContent).toContain('Không còn hồ sơ nào cần xem ngay.');
    expect(root.textContent).not.toContain('Chưa có hồ sơ nào có hạn');
  });
  test('empty, loading and no storage each say what to do', () => {
    expect(show({ list: null }).textContent).toContain('Đang mở danh sách');
    const onWelcome = vi.fn();
    expect(show({ list: list([]), onWelcome }).textContent).toContain('Mở danh sách văn bản');
    button('Ba bước bắt đầu')?.click();
    expect(onWelcome).toHaveBeenCalledOnce();
    expect(show({ list: list([], { problem: 'noStorage' }) }).querySelector('[role=alert]')?.textContent).toContain(
      'Dữ liệu cũ không bị xoá',
    );
  });
  test('a subject of 500 letters without a space stays inside 320 px', () => {
    root.style.width = '320px';
    show({ list: list([row({ subject: 'x'.repeat(500), number: '1'.repeat(80) })]) });
    const item = root.querySelector('li');
    expect(item?.scrollWidth).toBe(item?.clientWidth);
    expect(root.querySelector('main')?.scrollWidth).toBeLessThanOrEqual(320);
    root.style.width = '';
  });
  test('the file is asked for by its button', () => {
    const onSaveCsv = vi.fn();
    show({ list: list([row()]), onSaveCsv });
    button('Lưu CSV')?.click();
    expect(onSaveCsv).toHaveBeenCalledOnce();
    expect(root.querySelector('[role=alert]')).toBeNull();
    show({ list: list([row()]), isFileRefused: true });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Chưa lưu tệp');
  });
});

test('English is complete enough to hold no Vietnamese but the name', () => {
  const text =
    show({ language: 'en', list: list([row({ subject: '', number: '', unit: '' })]), view: reading() }).textContent ??
    '';
  expect(text.replaceAll('Đúng Hạn', '')).not.toMatch(/[À-ỹđĐ]/);
});

test('the short actions of a row, and the panel', async () => {
  const onAction = vi.fn(async () => true);
  const onPanel = vi.fn();
  const at = Date.parse('2026-10-02T17:00+07:00');
  show({ list: list([row()]), snoozes: [{ kind: 'morning', until: at }], problem: 'quota', onAction, onPanel });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('ổ đĩa đã đầy');
  root.querySelector('summary')?.click();
  button('Sáng ngày làm việc tới')?.click();
  expect(onAction).toHaveBeenLastCalledWith(row(), { kind: 'snooze', until: at });
  button('Ẩn')?.click();
  expect(onAction).toHaveBeenLastCalledWith(row(), { kind: 'hide' });
  const note = root.querySelector<HTMLTextAreaElement>('li textarea');
  if (note) note.value = 'đã gọi';
  note?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => button('Thêm ghi chú')?.disabled).toBe(false);
  button('Thêm ghi chú')?.click();
  expect(onAction).toHaveBeenLastCalledWith(row(), { kind: 'note', text: 'đã gọi' });
  root.querySelector<HTMLElement>('[aria-label="Mở hồ sơ 280/CĐ-TTg"]')?.click();
  expect(onPanel).toHaveBeenLastCalledWith(row().key);
  button('Mở bảng bên')?.click();
  expect(onPanel).toHaveBeenLastCalledWith();
});

test('what was just done can be taken back, and every reason is named', () => {
  const onUndo = vi.fn();
  const reason = { kind: 'noChange', numbers: {}, text: { vi: '9 ngày làm việc chưa thấy thay đổi', en: '' } };
  show({
    list: list([row()]),
    done: { number: '280/CĐ-TTg', action: { kind: 'hide' } },
    reasons: { [row().key]: [reason] },
    onUndo,
  });
  expect(root.querySelector('[role=status]')?.textContent).toContain('Đã ẩn 280/CĐ-TTg.');
  expect(root.querySelector('li[data-key]')?.textContent).toContain('9 ngày làm việc chưa thấy thay đổi');
  expect(document.activeElement?.textContent).toBe('Hoàn tác');
  button('Hoàn tác')?.click();
  expect(onUndo).toHaveBeenCalledOnce();
  show({ list: list([row()]), done: 'undone' });
  expect(root.querySelector('[role=status]')?.textContent).toBe('Đã hoàn tác.');
  expect(document.activeElement).toBe(root.querySelector('[role=status]'));
  const until = Date.parse('2026-10-05T07:30+07:00');
  show({ list: list([row()]), done: { number: '1/A', action: { kind: 'snooze', until } } });
  expect(root.querySelector('[role=status]')?.textContent).toContain('Không nhắc 1/A cho tới 07:30 05/10/2026.');
});

test('nothing can be pressed in a row before what it does is known', () => {
  expect(show({ list: list([row()]), snoozes: null }).querySelector('li summary')).toBeNull();
  expect(show({ list: list([row()]) }).querySelector('li summary')).not.toBeNull();
});
