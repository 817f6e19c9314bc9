import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { PopupProps } from '../../components/Popup';
import type { PageStatus } from '../../lib/model/page-status';
import { button, list, reading, root, row, show, status } from './popup-shown';

describe('the page in front', () => {
  test('not allowed: the main button asks, unless the build cannot', () => {
    const onAllow = vi.fn();
    show({ view: { kind: 'notAllowed', site: 'http://qlvb.vn:8080', canAsk: true }, onAllow });
    expect(root.textContent).toContain('Chưa bật trên qlvb.vn:8080');
    button('Bật trên trang này')?.click();
    expect(onAllow).toHaveBeenCalledOnce();
    show({ view: { kind: 'notAllowed', site: 'http://qlvb.vn', canAsk: false } });
    expect(button('Bật trên trang này')).toBeUndefined();
    expect(root.textContent).toContain('không bao gồm trang này');
  });
  test('one main action, by what is needed next', () => {
    const mains = () => [...root.querySelectorAll('button.main')].map(({ textContent }) => textContent);
    const onPoint = vi.fn();
    const nothing = () => undefined;
    const adapters = {
      ...{ adapters: [], notice: null, onPoint },
      ...{ onExport: nothing, onRemove: nothing, onUndo: nothing, onImport: nothing },
    };
    show({ list: list([row()]), view: { kind: 'notAllowed', site: 'http://qlvb.vn', canAsk: true } });
    expect(mains()).toEqual(['Bật trên trang này']);
    show({ list: list([row()]), view: reading(), adapters });
    expect(mains()).toEqual(['Mở bảng bên']);
    const blank = { ...status().lists[0], badges: 0 } as PageStatus['lists'][number];
    for (const view of [
      reading({ status: status({ lists: [blank] }) }),
      reading({ status: status({ lists: [{ ...blank, badges: 3, health: 'cannot' }] }) }),
      reading({ status: status({ lists: [] }), isSuspect: true }),
    ]) {
      show({ list: list([row()]), view, adapters });
      expect(mains()).toEqual(['Chỉ cột hạn xử lý']);
    }
    root.querySelector<HTMLButtonElement>('button.main')?.click();
    expect(onPoint).toHaveBeenCalledExactlyOnceWith('hanXuLy');
    show({ view: reading({ status: status({ lists: [] }) }), adapters });
    expect(mains()).toEqual(['Mở bảng bên']);
  });
  test('reading: sums over its lists, secrets counted and never named', () => {
    const { lists } = status({}, 3);
    show({ view: reading({ status: { lists: [...lists, ...lists], keeping: 'ok' } }) });
    expect(root.textContent).toContain('Đang đọc 2 danh sách, 40 dòng');
    expect(root.textContent).toContain('4 dòng chưa đọc được hạn');
    expect(root.textContent).toContain('6 văn bản mật trong trang này');
  });
  test('what cannot be kept is said', () => {
    expect(show({ view: reading({ status: status({ keeping: 'quota' }) }) }).textContent).toContain('ổ đĩa đã đầy');
    expect(show({ view: reading({ status: status({ keeping: 'private' }) }) }).textContent).toContain(
      'Cửa sổ riêng tư',
    );
  });
  test('empty secrecy cells: the setting is named and can be switched, unless policy holds it', () => {
    const onEmptyMeans = vi.fn();
    const view = reading({ status: status({ keeping: 'secretColumnEmpty' }) });
    show({ view, onEmptyMeans });
    const box = root.querySelector<HTMLInputElement>('label input');
    expect(box?.closest('label')?.textContent).toContain('ô Độ mật để trống nghĩa là không mật');
    box?.click();
    expect(onEmptyMeans).toHaveBeenCalledWith(true);
    show({ view: reading({ emptyMeans: 'unclear', emptyMeansManaged: true }) });
    expect(root.querySelector<HTMLInputElement>('label input')?.disabled).toBe(true);
    expect(root.textContent).toContain('Do cơ quan thiết lập');
    show({ view: reading() });
    expect(root.querySelector('label')).toBeNull();
  });
});

test('an adapter that was switched off, and what came of the last act, are in sight', () => {
  const nothing = () => undefined;
  const on = { onPoint: nothing, onExport: nothing, onRemove: nothing, onUndo: nothing, onImport: nothing };
  const one = { id: 'a', title: 'A', fields: 1, managed: false };
  const isOpen = (over: Partial<NonNullable<PopupProps['adapters']>>) => {
    render(null, root);
    show({ view: reading(), adapters: { adapters: [one], notice: null, ...on, ...over } });
    return root.querySelector<HTMLDetailsElement>('.how')?.open;
  };
  expect(isOpen({})).toBe(false);
  expect(isOpen({ notice: { kind: 'notSaved' } })).toBe(true);
  expect(isOpen({ adapters: [{ ...one, fault: { selector: 'td[', kind: 'invalid' } }] })).toBe(true);
});

describe('how well it is read', () => {
  const of = (over: Partial<PageStatus['lists'][number]>) => {
    const [first] = status().lists;
    return reading({ status: { keeping: 'ok', lists: first ? [{ ...first, ...over }] : [] }, seen: [50] });
  };
  test('how much of a list was seen, with its total where the page says it', () => {
    expect(show({ view: of({ coverage: { total: 1580 } }) }).querySelector('.lists')?.textContent).toBe(
      'Ađã thấy 50/1.580',
    );
    expect(show({ view: of({}) }).querySelector('.lists')?.textContent).toBe('Ađã thấy 50');
    expect(show({ view: of({ coverage: { total: 40 } }) }).textContent).toContain('đã thấy 50, trang đang ghi 40');
  });
  test('what is missing is named', () => {
    const view = of({ health: 'partly', missing: ['soKyHieu', 'hanXuLy'], unnamed: 3 });
    expect(show({ view }).querySelector('.warning')?.textContent).toBe('Chưa đọc được hết: số ký hiệu, hạn xử lý.');
    expect(root.textContent).toContain('3 dòng không lưu được vì không rõ là hồ sơ nào');
    expect(show({ view: of({ health: 'cannot' }) }).querySelector('.warning')?.textContent).toBe(
      'Chưa đọc được danh sách trong trang này.',
    );
  });
  test('a page with a list that was not understood is never called one without', () => {
    const none = { keeping: 'ok', lists: [] } as const;
    show({ view: reading({ status: { ...none, lists: [] }, isSuspect: true }) });
    expect(root.textContent).toContain('Chưa đọc được danh sách trong trang này.');
    expect(root.textContent).not.toContain('chưa thấy danh sách');
    show({ view: reading({ status: { ...none, lists: [] } }) });
    expect(root.textContent).toContain('chưa thấy danh sách');
    show({ view: reading({ isSuspect: true }) });
    expect(root.textContent).toContain('Còn danh sách khác');
  });
  test('a diagnosis file is asked for by its button', () => {
    const onDiagnosis = vi.fn();
    show({ view: reading(), onDiagnosis });
    button('Lưu tệp chẩn đoán')?.click();
    expect(onDiagnosis).toHaveBeenCalledOnce();
  });
});

describe('who I am', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  const ask = { kind: 'ask', name: 'Nguyễn Văn A', unit: 'Phòng Tổng hợp' } as const;
  test('is asked, and answered by one click', () => {
    const onIdentity = vi.fn();
    show({ view: reading({ who: ask }), onIdentity });
    expect(root.textContent).toContain('Trên trang này bạn là Nguyễn Văn A, Phòng Tổng hợp?');
    button('Đúng')?.click();
    button('Không phải')?.click();
    expect(onIdentity.mock.calls).toEqual([[{ names: ['Nguyễn Văn A'], unit: 'Phòng Tổng hợp' }], [{ names: [] }]]);
  });
  test('is corrected by hand, other spellings and the unit', async () => {
    const onIdentity = vi.fn();
    show({ view: reading({ who: { kind: 'known', identity: { names: ['Nguyễn Văn A'] } } }), onIdentity });
    expect(root.textContent).toContain('Bạn là Nguyễn Văn A');
    button('Sửa')?.click();
    await settled();
    const [names, unit] = root.querySelectorAll<HTMLInputElement>('.who input');
    for (const [input, value] of [
      [names, 'Nguyễn Văn A, NVA'],
      [unit, ' Phòng Tổng hợp '],
    ] as const) {
      if (!input) throw new Error('no input');
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await settled();
    button('Lưu')?.click();
    await settled();
    expect(onIdentity).toHaveBeenCalledExactlyOnceWith({ names: ['Nguyễn Văn A', 'NVA'], unit: 'Phòng Tổng hợp' });
    expect(root.querySelector('form')).toBeNull();
  });
  test('may be entered where the page shows nobody; nothing is asked where nothing is known yet', () => {
    show({ view: reading({ who: { kind: 'unknown' } }) });
    expect(button('Nhập họ tên')).toBeDefined();
    show({ view: reading({ who: null }) });
    expect(root.querySelector('.who')).toBeNull();
  });
});
