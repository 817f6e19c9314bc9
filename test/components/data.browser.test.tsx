import { describe, expect, test } from 'vitest';
import { at, button, click, on, root, showData, submit, type } from './panel-shown';

describe('the data', () => {
  test('how much is kept, and that room is short', () => {
    const text = showData().textContent;
    expect(text).toContain('1.250 hồ sơ, trong đó 3 đã xong');
    expect(text).toContain('Sắp hết chỗ');
    expect(text).toContain('nên sao lưu');
  });

  test('finished dossiers are counted before they are deleted', async () => {
    showData();
    await type('Đã xong quá', '30');
    click('Xem trước');
    expect(on.onPreviewOld).toHaveBeenCalledWith(30);
    expect(button('Xoá những hồ sơ này')).toBeUndefined();
    showData({ oldOnes: { days: 30, dossiers: 7 } });
    expect(root.textContent).toContain('Sẽ xoá 7 hồ sơ đã xong quá 30 ngày');
    click('Xoá những hồ sơ này');
    expect(on.onForgetOld).toHaveBeenCalledWith(30);
    // Another number was not previewed.
    await type('Đã xong quá', '1');
    expect(button('Xoá những hồ sơ này')).toBeUndefined();
  });

  test('a backup without a passphrase is warned of; two different ones make none', async () => {
    showData();
    expect(root.textContent).toContain('ai có tệp này cũng đọc được');
    await type('Mật khẩu của tệp', 'một');
    expect(root.textContent).not.toContain('ai có tệp này cũng đọc được');
    expect(button('Lưu tệp sao lưu')?.disabled).toBe(true);
    await type('Nhập lại', 'một');
    click('Lưu tệp sao lưu');
    expect(on.onBackup).toHaveBeenCalledWith('một');
  });

  test('a file shows what it would change before anything is written', () => {
    const changes = { added: 3, changed: 2, unchanged: 1, removed: 9, refused: 4 };
    const ready = { kind: 'ready' as const, file: 'a.json', createdAt: at, dossiers: 6, damaged: 5 };
    showData({ restore: { ...ready, mode: 'replace', changes } });
    for (const text of ['3 hồ sơ thêm mới', '9 hồ sơ đang có sẽ mất', '4 hồ sơ không được nhận', '5 bản ghi'])
      expect(root.textContent).toContain(text);
    root.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    expect(on.onMode).toHaveBeenCalledWith('merge');
    expect(on.onRestore).not.toHaveBeenCalled();
    click('Thay thế');
    expect(on.onRestore).toHaveBeenCalledOnce();
  });

  test('the focus goes from a form that is done with to what is said of it', async () => {
    const changes = { added: 3, changed: 2, unchanged: 1, removed: 0, refused: 0 };
    const ready = { kind: 'ready' as const, file: 'a.json', createdAt: at, dossiers: 6, damaged: 0 };
    showData({ restore: { ...ready, mode: 'merge', changes } });
    button('Thêm vào')?.focus();
    showData({ notice: { kind: 'restored', changes } });
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(document.activeElement?.textContent).toContain('3');
  });

  test.each(['notOurs', 'damaged', 'newer', 'passphrase', 'tooLarge'] as const)(
    'a wrong file (%s) is said',
    (problem) => {
      showData({ notice: { kind: 'wrongFile', problem } });
      expect(root.querySelector('[role=alert]')?.textContent).toContain('Chưa có gì thay đổi');
    },
  );

  test('a locked file asks for its passphrase', async () => {
    showData({ restore: { kind: 'locked', file: 'a.json', isWrong: true } });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Mật khẩu không đúng');
    await type('Mật khẩu của a.json', 'hai');
    click('Mở tệp');
    expect(on.onPassphrase).toHaveBeenCalledWith('hai');
  });

  test('nothing is wiped before the word is typed', async () => {
    showData();
    click('Xoá tất cả');
    await type('Gõ XOÁ', 'xo');
    submit('section[aria-labelledby=wipe-title] form');
    expect(on.onWipe).not.toHaveBeenCalled();
    // However the keyboard sets the mark.
    await type('Gõ XOÁ', 'xóa');
    click('Xoá tất cả');
    expect(on.onWipe).toHaveBeenCalledOnce();
  });

  test('a wipe that failed is told beside its button, and the word stays', async () => {
    showData();
    on.onWipe.mockResolvedValueOnce(false);
    const word = () => root.querySelector<HTMLInputElement>('section[aria-labelledby=wipe-title] input')?.value;
    await type('Gõ XOÁ', 'xoá');
    click('Xoá tất cả');
    const said = () => root.querySelector('section[aria-labelledby=wipe-title] [role=alert]')?.textContent;
    await expect.poll(said).toContain('dữ liệu vẫn còn nguyên');
    expect(word()).toBe('xoá');
    click('Xoá tất cả');
    await expect.poll(word).toBe('');
    expect(said()).toBeUndefined();
  });
});
