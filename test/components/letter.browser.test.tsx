import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/face.css';
import '../../components/letter.css';
import { LetterEditor, type LetterEditorProps } from '../../components/LetterEditor';
import { setPages } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { Letter } from '../../lib/model/letter';
import type { LetterView } from '../../lib/model/letter-view';
import { defaultSettings } from '../../lib/settings';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const letter: Letter = {
  kind: 'congVan',
  paper: 'A4',
  parentAgency: '',
  agency: 'UBND xã',
  symbol: 'UBND-VP',
  place: 'Tân Hưng',
  about: 'nhắc trả lời',
  title: null,
  addressees: ['Sở A', 'Sở B'],
  body: [
    { kind: 'paragraph', text: 'Thực hiện <b>chỉ đạo</b>…' },
    { kind: 'item', text: 'Người nộp hồ sơ: ………………' },
    { kind: 'table', table: { columns: [{ title: 'STT', width: 1, align: 'center' }], rows: [['1']] } },
  ],
  annex: null,
  signature: { lines: ['KT. CHỦ TỊCH'], name: '' },
  recipients: ['Như trên', 'Lưu: VT'],
};
const kept: KeptLetter = {
  id: 1,
  keys: ['k'],
  kind: 'congVan',
  stage: 'first',
  direction: 'equal',
  unit: 'Sở A',
  newDue: '2026-11-30',
  createdAt: 0,
  editedAt: 0,
  letter,
  basis: null,
  isEdited: false,
};
const view: LetterView = {
  kept,
  dossiers: [{ key: 'k', name: '1/A' }],
  problems: [],
  changes: [],
  missing: 0,
  earliest: '2026-11-24',
  warnings: [],
  stages: ['first', 'second', 'third'],
  hasUnit: true,
  hasNewDue: true,
  redrafted: null,
};
const on = {
  links: [],
  onChoose: vi.fn(),
  onAgain: vi.fn(),
  onUndoAgain: vi.fn(),
  onEdit: vi.fn(),
  onTake: vi.fn(),
  onByHand: vi.fn(),
  onSent: vi.fn(),
  onWithdraw: vi.fn(),
  onRemove: vi.fn(),
  onPutBack: vi.fn(),
  onOffice: vi.fn(),
  onDirection: vi.fn(),
  onOptions: vi.fn(),
};
const template = { text: '{}', isOwn: false, isLocked: false, problems: [], onSave: vi.fn(), onReset: vi.fn() };

function show(over: Partial<LetterEditorProps> = {}): HTMLElement {
  render(
    <LetterEditor
      language="vi"
      view={view}
      shown={setPages(letter)}
      notice={null}
      today="2026-11-23"
      kinds={['congVan', 'phieuNhacViec']}
      office={defaultSettings().letters.office}
      isLocked={() => false}
      template={template}
      isByHand={(text) => text.includes('………')}
      {...on}
      {...over}
    />,
    root,
  );
  return root;
}
const field = (name: string, isAll = false) => {
  const label = [...root.querySelectorAll('label')].find(({ textContent }) =>
    isAll ? textContent === name : textContent?.startsWith(name),
  );
  return label?.control as HTMLInputElement;
};
const button = (name: string) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
function change(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the editor of letters', () => {
  test('shows the sheet with its texts as they are, and blanks for what the clerk gives', () => {
    const sheet = show().querySelector('article.letter');
    expect(sheet?.textContent).toContain('Số:       /UBND-VP');
    expect(sheet?.textContent).toContain('Thực hiện <b>chỉ đạo</b>…');
    expect(sheet?.querySelector('b')).toBeNull();
    expect(sheet?.textContent).toContain('- Sở A;- Sở B.');
    expect(sheet?.textContent).toContain('- Như trên;- Lưu: VT.');
  });

  test('a text that is changed is handed on with all others as they were', () => {
    show();
    change(field('Đoạn 1'), 'Khác.');
    expect(on.onEdit).toHaveBeenLastCalledWith({
      ...letter,
      body: [{ kind: 'paragraph', text: 'Khác.' }, ...letter.body.slice(1)],
    });
    change(field('Kính gửi'), 'Sở C\n\n  Sở D ');
    expect(on.onEdit).toHaveBeenLastCalledWith({ ...letter, addressees: ['Sở C', 'Sở D'] });
  });

  test('a text that is being typed stays, whatever is drawn anew meanwhile', async () => {
    show();
    const input = field('Đoạn 1');
    input.value = 'Đang gõ';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    show({ view: { ...view, missing: 1 } });
    await expect.poll(() => root.textContent).toContain('1 chỗ còn trống');
    expect(field('Đoạn 1').value).toBe('Đang gõ');
  });

  test('a text is handed on while it is typed, once a moment after the last letter', async () => {
    show();
    on.onEdit.mockClear();
    const input = field('Đoạn 1');
    for (const text of ['Đ', 'Đa', 'Đang']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    expect(on.onEdit).not.toHaveBeenCalled();
    await expect.poll(() => on.onEdit.mock.calls.length).toBe(1);
    expect(on.onEdit.mock.lastCall?.[0].body[0]).toEqual({ kind: 'paragraph', text: 'Đang' });
  });

  test('particulars of one applicant are not written over the dots of several dossiers', () => {
    const dossiers = ['a', 'b'].map((key) => ({ key, name: key }));
    show({ view: { ...view, kept: { ...kept, keys: ['a', 'b'] }, dossiers } });
    expect(field('Họ tên', true)).toBeUndefined();
    button('Tải tệp DOCX')?.click();
    expect(on.onTake).toHaveBeenLastCalledWith('docx', { name: '', address: '', phone: '', email: '' });
    expect(root.textContent).toContain('Mỗi hồ sơ một người nộp');
  });

  test('texts of an earlier choice do not leave and are not what was sent', () => {
    show({ view: { ...view, kept: { ...kept, isOutdated: true } } });
    for (const name of ['Tải tệp DOCX', 'Chép có định dạng', 'Chép chữ thường', 'In', 'Ghi là đã gửi'])
      expect(button(name)?.disabled).toBe(true);
  });

  test('asks whether another unit than the page names is meant, and warns of what is too soon', () => {
    const problems: LetterView['problems'] = [{ kind: 'otherUnit', unit: 'Phòng Văn hóa', owing: 'P. VH' }];
    show({ view: { ...view, problems, warnings: [{ kind: 'tooSoon', dossiers: ['1/A'] }] } });
    expect(root.textContent).toContain('Trang ghi đơn vị chủ trì là “P. VH”');
    expect(root.textContent).toContain('Chưa hết thời gian chờ sau văn bản trước');
    button('Vẫn gửi đơn vị này')?.click();
    expect(on.onChoose).toHaveBeenLastCalledWith({ isOneUnit: true });
  });

  test('what is filled in by hand is not edited here, and what is typed of an applicant goes along only when it leaves', async () => {
    show();
    expect(field('Đoạn 2').readOnly).toBe(true);
    change(field('Họ tên', true), 'Nguyễn Văn Tám');
    await expect.poll(() => on.onByHand.mock.lastCall?.[0]).toMatchObject({ name: 'Nguyễn Văn Tám' });
    button('Tải tệp DOCX')?.click();
    expect(on.onTake).toHaveBeenLastCalledWith('docx', { name: 'Nguyễn Văn Tám', address: '', phone: '', email: '' });
    expect(on.onEdit.mock.calls.flat().some((edited) => JSON.stringify(edited).includes('Tám'))).toBe(false);
  });

  test('says why nothing is drafted, what has changed since, and how many blanks there are', () => {
    const text = show({
      view: {
        ...view,
        problems: [{ kind: 'answered', dossiers: ['1/UBND'] }],
        changes: [{ kind: 'answered', key: 'k', dossier: '1/UBND', answer: '9/TL' }],
        missing: 2,
      },
    }).textContent;
    expect(text).toContain('Đã có trả lời, không nhắc nữa: 1/UBND.');
    expect(text).toContain('1/UBND: đã có trả lời (9/TL).');
    expect(text).toContain('2 chỗ còn trống');
  });

  test('asks for titles one by one, and for days and hours in words', () => {
    show();
    expect(field('Chức vụ người ký (mỗi chức vụ một dòng)', true)).toBeDefined();
    expect(field('Quyền hạn, chức vụ người ký (mỗi chức vụ một dòng)', true)).toBeDefined();
    expect(field('Thời hạn mới').placeholder).toBe('ngày/tháng/năm');
  });

  test('a letter that was sent is changed no more, and is taken back with a reason', async () => {
    const sent = { mark: { number: '12/UBND-VP', date: '2026-11-23' }, at: 0, copy: letter };
    show({ view: { ...view, kept: { ...kept, sent } } });
    expect(root.textContent).toContain('Đã gửi: số 12/UBND-VP ngày 23/11/2026.');
    expect(field('Đoạn 1').matches(':disabled')).toBe(true);
    change(field('Lý do'), 'gửi nhầm');
    await expect.poll(() => (button('Rút lại') as HTMLButtonElement).form?.checkValidity()).toBe(true);
    button('Rút lại')?.click();
    expect(on.onWithdraw).toHaveBeenCalledWith('gửi nhầm');
  });

  test('in which register a unit is written to is remembered', () => {
    show();
    change(field('Nơi nhận so với'), 'below');
    expect(on.onChoose).toHaveBeenLastCalledWith({ direction: 'below' });
    expect(on.onDirection).toHaveBeenLastCalledWith('Sở A', 'below');
  });

  test('one that is gone says so; one that its user has just deleted comes back', () => {
    expect(show({ view: null }).textContent).toContain('không còn được lưu');
    expect(button('Hoàn tác')).toBeUndefined();
    expect(show({ view: null, notice: { kind: 'removed' } }).textContent).not.toContain('không còn được lưu');
    button('Hoàn tác')?.click();
    expect(on.onPutBack).toHaveBeenCalledOnce();
  });

  test('drafted anew, it says so and offers to undo that; the focus follows', () => {
    show();
    button('Soạn lại từ dữ liệu')?.click();
    expect(on.onAgain).toHaveBeenCalledOnce();
    show({ view: { ...view, redrafted: 'anew' } });
    expect(root.textContent).toContain('Đã soạn lại từ dữ liệu.');
    expect(document.activeElement).toBe(button('Hoàn tác'));
    button('Hoàn tác')?.click();
    expect(on.onUndoAgain).toHaveBeenCalledOnce();
    show({ view: { ...view, redrafted: 'undone' } });
    expect(button('Hoàn tác')).toBeUndefined();
    expect(document.activeElement?.textContent).toBe('Đã trả lại nội dung trước khi soạn lại.');
  });

  test('the draft is deleted beside where it is drafted anew, whether there is anything of it or not', () => {
    show();
    const isBeside = () => button('Xoá bản nháp')?.parentElement === button('Soạn lại từ dữ liệu')?.parentElement;
    expect(isBeside()).toBe(true);
    show({ view: { ...view, kept: { ...kept, letter: null } }, shown: null });
    expect(isBeside()).toBe(true);
    button('Xoá bản nháp')?.click();
    expect(on.onRemove).toHaveBeenCalledOnce();
    const sent = { mark: { number: '12/UBND-VP', date: '2026-11-23' }, at: 0, copy: letter };
    show({ view: { ...view, kept: { ...kept, sent } } });
    expect(button('Xoá bản nháp')).toBeUndefined();
  });

  test('the focus goes to what comes of an act whose control is gone', () => {
    show({ view: null, notice: { kind: 'removed' } });
    expect(document.activeElement).toBe(button('Hoàn tác'));
    show({ notice: { kind: 'putBack' } });
    expect(document.activeElement?.textContent).toBe('Đã khôi phục bản nháp.');
    show({ notice: { kind: 'sent' } });
    expect(document.activeElement?.textContent).toBe('Đã ghi vào lịch sử của các hồ sơ.');
    // What was used for these is still there.
    button('Chép chữ thường')?.focus();
    show({ notice: { kind: 'copied' } });
    expect(document.activeElement).toBe(button('Chép chữ thường'));
  });

  test('a dossier is left out of a letter about several, and not out of one about it alone', () => {
    show();
    expect(button('Bỏ')).toBeUndefined();
    const dossiers = ['a', 'b', 'c'].map((key) => ({ key, name: `${key}/SXD` }));
    show({ view: { ...view, kept: { ...kept, keys: ['a', 'b', 'c'] }, dossiers } });
    root.querySelector<HTMLElement>('[aria-label="Bỏ b/SXD khỏi văn bản"]')?.click();
    expect(on.onChoose).toHaveBeenLastCalledWith({ keys: ['a', 'c'] });
  });

  test('fits into 320 px', async () => {
    await page.viewport(320, 800);
    document.documentElement.dataset.view = 'letter';
    show({ shown: setPages({ ...letter, body: [{ kind: 'paragraph', text: 'x'.repeat(500) }] }) });
    expect(root.querySelector('main')?.scrollWidth).toBeLessThanOrEqual(320);
    delete document.documentElement.dataset.view;
    await page.viewport(1280, 800);
  });
});
