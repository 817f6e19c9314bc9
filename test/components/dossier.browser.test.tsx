import { describe, expect, test } from 'vitest';
import { at, button, click, dossier, letters, line, on, root, settled, showDossier, submit, type } from './panel-shown';

describe('one dossier', () => {
  test('tells why, and shows notes as they were typed', () => {
    showDossier();
    const article = root.querySelector<HTMLElement>('article');
    expect(article?.dataset).toMatchObject({ key: line.key, state: 'overdue', due: '2026-10-02T17:00+07:00' });
    expect(article?.textContent).toContain('9 ngày làm việc chưa thấy thay đổi');
    expect(article?.querySelector('.note')?.textContent).toBe('<b>đã gọi</b>');
    expect(article?.querySelector('.note b')).toBeNull();
  });

  test('what needs a reason asks for it, and an own deadline needs one', async () => {
    showDossier();
    click('Đóng hồ sơ');
    await settled();
    submit('form.framed');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'close', reason: '' });
    await settled();
    click('Đặt hạn riêng');
    await settled();
    await type('Ngày', '2026-10-05');
    submit('form.framed');
    expect(on.onAction).toHaveBeenCalledTimes(1);
    await type('Giờ', '10:30');
    await type('Lý do', 'lùi hạn');
    submit('form.framed');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'ownDue', due: '2026-10-05T10:30', reason: 'lùi hạn' });
  });

  test('says how far the letters have come, and leads to each', () => {
    const course = { unit: 'Sở A', stage: 'first', mark: null, reason: '', letter: null } as const;
    const mark = { number: '12/UBND-VP', date: '2026-11-23' };
    showDossier(dossier, {}, [
      { ...course, state: 'proposed', stage: 'second' },
      { ...course, state: 'drafted', letter: 7 },
      { ...course, state: 'sent', unit: 'Sở B', mark },
      { ...course, state: 'answered', unit: 'Sở C', mark },
      { ...course, state: 'withdrawn', unit: 'Sở D', reason: 'gửi nhầm' },
    ]);
    const told = [...root.querySelectorAll('[data-course] > p.quiet')].map(({ textContent }) => textContent);
    expect(told).toEqual([
      'Đề xuất',
      'Đã dự thảo',
      'Đã gửi: số 12/UBND-VP ngày 23/11/2026.',
      'Đã có trả lời · Đã gửi: số 12/UBND-VP ngày 23/11/2026.',
      'Đã bỏ: gửi nhầm',
    ]);
    click('Soạn: Lần 2: đôn đốc · Sở A');
    expect(letters.onDraft).toHaveBeenCalledWith(expect.objectContaining({ stage: 'second', unit: 'Sở A' }));
    click('Mở: Lần 1: nhắc nhở · Sở A');
    expect(letters.onOpen).toHaveBeenCalledWith(7);
  });

  test('offers what can be done as it stands', () => {
    showDossier(dossier, {
      hidden: true,
      closed: { at, reason: '' },
      pauses: [{ from: at, reason: 'x' }],
      snoozedUntil: at,
    });
    for (const [name, action] of [
      ['Tiếp tục', { kind: 'resume' }],
      ['Mở lại', { kind: 'reopen' }],
      ['Hiện lại', { kind: 'show' }],
      ['Nhắc lại ngay', { kind: 'snooze', until: null }],
      ['2 giờ làm việc', { kind: 'snooze', until: at }],
    ] as const) {
      click(name);
      expect(on.onAction).toHaveBeenLastCalledWith(action);
    }
    expect(button('Ẩn')).toBeUndefined();
    expect(root.querySelector('.marks')?.textContent).toContain('Tạm dừng từ 17:00 02/10/2026: x');
  });

  test('an objective cause needs its reason, a bút phê its day; each can be taken away', async () => {
    showDossier();
    click('Ghi nguyên nhân khách quan');
    await settled();
    submit('form.framed');
    expect(on.onAction).not.toHaveBeenCalled();
    await type('Lý do (bắt buộc)', 'mưa lũ');
    submit('form.framed');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'objective', reason: 'mưa lũ' });
    await settled();
    click('Ghi bút phê phê bình, rút kinh nghiệm');
    await settled();
    await type('Ngày bút phê', '2026-09-30');
    submit('form.framed');
    expect(on.onAction).toHaveBeenCalledTimes(1);
    root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    await settled();
    submit('form.framed');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'criticise', criticism: 'pheBinh', date: '2026-09-30' });
  });

  test('what a person set for reports is told and can be changed', async () => {
    showDossier(dossier, {
      objective: { reason: 'mưa lũ', at },
      criticised: [
        { kind: 'pheBinh', date: '2026-09-30', at },
        { kind: 'rutKinhNghiem', date: '2026-09-30', at },
      ],
    });
    expect([...root.querySelectorAll('.marks li')].map(({ textContent }) => textContent)).toEqual([
      'Nguyên nhân khách quan: mưa lũ',
      'Có bút phê phê bình ngày 30/09/2026',
      'Có bút phê yêu cầu rút kinh nghiệm ngày 30/09/2026',
    ]);
    expect(button('Ghi nguyên nhân khách quan')).toBeUndefined();
    click('Xoá bút phê yêu cầu rút kinh nghiệm ngày 30/09/2026');
    const gone = { kind: 'uncriticise', criticism: 'rutKinhNghiem', date: '2026-09-30' };
    expect(on.onAction).toHaveBeenLastCalledWith(gone);
    click('Bỏ nguyên nhân khách quan');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'objective', reason: null });
    click('Sửa nguyên nhân khách quan');
    await settled();
    expect(root.querySelector<HTMLInputElement>('form.framed input')?.value).toBe('mưa lũ');
    click('Thôi');
    await settled();
    expect(root.querySelector('form.framed')).toBeNull();
  });

  test('notes are added, edited and deleted', async () => {
    showDossier();
    await type('Ghi chú mới', 'hẹn thứ Năm');
    click('Thêm ghi chú');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'note', text: 'hẹn thứ Năm' });
    click('Xoá');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'note', note: 4, text: '' });
    click('Sửa');
    await settled();
    await type('Sửa', 'khác');
    click('Lưu');
    expect(on.onAction).toHaveBeenLastCalledWith({ kind: 'note', note: 4, text: 'khác' });
  });

  test('a note that was begun is there again when its dossier is opened again', async () => {
    showDossier(dossier, {}, [], 'hẹn thứ');
    const field = () => root.querySelector<HTMLTextAreaElement>('form:last-of-type textarea');
    expect(field()?.value).toBe('hẹn thứ');
    await type('Ghi chú mới', 'hẹn thứ Năm');
    expect(on.onType).toHaveBeenLastCalledWith('hẹn thứ Năm');
    click('Thêm ghi chú');
    await expect.poll(() => on.onType.mock.lastCall).toEqual(['']);
  });

  test('a note that was not kept stays in the form; one that was leaves it', async () => {
    showDossier();
    const written = () => root.querySelector<HTMLTextAreaElement>('form:last-of-type textarea')?.value;
    await type('Ghi chú mới', 'hẹn thứ Năm');
    on.onAction.mockResolvedValueOnce(false);
    click('Thêm ghi chú');
    await settled();
    expect(written()).toBe('hẹn thứ Năm');
    click('Thêm ghi chú');
    await expect.poll(written).toBe('');
  });

  test('only what the user did and what was not taken back can be undone', () => {
    showDossier();
    const undos = [...root.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Hoàn tác');
    expect(undos.map((one) => one.getAttribute('aria-label'))).toEqual(['Hoàn tác: Ẩn']);
    undos[0]?.click();
    expect(on.onUndo).toHaveBeenCalledWith(3);
  });

  test('one that is gone says so and leads back', () => {
    showDossier(null);
    expect(root.textContent).toContain('không còn được lưu');
    click('← Danh sách');
    expect(on.onBack).toHaveBeenCalledOnce();
  });
});
