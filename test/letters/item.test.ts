import { describe, expect, test } from 'vitest';
import {
  changedSince,
  draftLetter,
  letterFileName,
  letterItemOf,
  proposeLetters,
  toPlainText,
  unitsOf,
} from '../../lib/letters';
import { letterChangeText } from '../../lib/locale/letters';
import type { Dossier } from '../../lib/model/dossier';
import type { LetterItem } from '../../lib/model/letter-item';
import { defaultSettings } from '../../lib/settings';
import { fileNamePart } from '../../lib/text';
import { aDossier, changes } from '../standing/a-dossier';
import { at, calendar, document, firstNotice, input, now, procedure, world } from './given';

const fields = {
  soKyHieu: '512/BXD-QHKT',
  loaiVb: 'Công văn',
  ngayVb: '20/10/2026',
  ngayDen: '22/10/2026',
  coQuanBanHanh: 'Bộ Xây dựng',
  trichYeu: 'V/v rà soát quy hoạch',
  donViChuTri: 'Sở Xây dựng',
  nguoiXuLy: 'Nguyễn Văn A',
  hanXuLy: '13/11/2026',
  trangThai: 'Đã chuyển',
};
const identity = { names: ['Lê Văn C'], unit: 'Văn phòng UBND tỉnh' };
const options = { world, now, identity, earlier: [], isSecret: false };

describe('a kept dossier as letters take it', () => {
  test('with its facts and its deadline', () => {
    expect(letterItemOf(aDossier(fields), [], options)).toEqual({
      ...document,
      key: 'k',
      partner: '',
      soDen: '',
      trichYeu: 'V/v rà soát quy hoạch',
    });
  });
  test('handled by oneself and owed by the unit: open; ended, put away or paused: not', () => {
    const state = (over: Partial<Dossier>, own = fields) =>
      letterItemOf({ ...aDossier(own), ...over }, [], options).state;
    expect(state({})).toBe('open');
    expect(state({ own: { hidden: true } })).toBe('hidden');
    expect(state({ own: { closed: { at: now - 1, reason: 'x' } } })).toBe('closed');
    expect(state({ own: { pauses: [{ from: now - 1, reason: 'x' }] } })).toBe('paused');
    expect(state({}, { ...fields, trangThai: 'Hoàn thành' })).toBe('closed');
  });
  test('answered with a number, by its status, or not', () => {
    const answer = (over: object) => letterItemOf(aDossier({ ...fields, ...over }), [], options).answer;
    expect(answer({})).toBeNull();
    expect(answer({ soVbTraLoi: '77/SXD' })).toBe('77/SXD');
    expect(answer({ soVbTraLoi: '--' })).toBeNull();
    expect(answer({ trangThai: 'Đơn vị đã phản hồi' })).toBe('');
  });
  test('when the unit was given it is only told where it had it from the beginning', () => {
    const moved = changes('donViChuTri', 'Sở Y tế', ['2026-10-28T08:00', 'Sở Xây dựng']);
    const dossier = aDossier(fields, { firstSeen: '2026-10-22T09:00' });
    expect(letterItemOf(dossier, [], options).ngayGiao).toBe('2026-10-22');
    expect(letterItemOf(dossier, moved, options).ngayGiao).toBe('');
  });
  test('the deadline the user set, and how often it was put off', () => {
    const own = { due: { due: '2026-11-18', reason: 'x' } };
    expect(letterItemOf(aDossier(fields, { own }), [], options).due).toBe(at('2026-11-18T17:00'));
    const later = changes('hanXuLy', '06/11/2026', ['2026-10-28T08:00', '13/11/2026']);
    expect(letterItemOf(aDossier(fields), later, options).extensions).toBe(1);
    const earlier = [{ ...firstNotice, kind: 'vanBanXinLoi' as const }];
    expect(letterItemOf(aDossier(fields), [], { ...options, earlier }).extensions).toBe(1);
  });
  test('of a hồ sơ: mã hồ sơ and the procedure', () => {
    const hoSo: Dossier = { ...aDossier({ ...fields, maHoSo: 'H05-1', trichYeu: 'Cấp phép' }), kind: 'hoSo' };
    expect(letterItemOf(hoSo, [], options)).toMatchObject({ kind: 'hoSo', maHoSo: 'H05-1', thuTuc: 'Cấp phép' });
  });
  test('several units in one cell are written to one by one; a comma is part of a name', () => {
    const units = (donViChuTri: string) => unitsOf(aDossier({ ...fields, donViChuTri }), undefined);
    expect(units('Sở Xây dựng; Sở Y tế')).toEqual(['Sở Xây dựng', 'Sở Y tế']);
    expect(units('Sở Văn hóa, Thể thao và Du lịch')).toEqual(['Sở Văn hóa, Thể thao và Du lịch']);
    expect(units('--')).toEqual([]);
    const own = aDossier({ ...fields, donViChuTri: 'Văn phòng UBND tỉnh; Sở Y tế' });
    expect(unitsOf(own, identity)).toEqual(['Sở Y tế']);
  });
  test('from the list to a letter', () => {
    const item = letterItemOf(aDossier(fields), [], options);
    const { intervals } = defaultSettings().letters;
    const [proposal] = proposeLetters({ items: [item], courses: [], intervals, calendar, now });
    const result = draftLetter({ ...input, unit: proposal?.unit ?? '', items: proposal?.items ?? [] });
    expect('letter' in result && result.letter.about).toBe('nhắc thực hiện Công văn số 512/BXD-QHKT');
  });
});

describe('what has changed since a draft was made', () => {
  const basis = (() => {
    const result = draftLetter({
      ...input,
      items: [
        { ...document, trichYeu: 'V/v họp.\u0007' },
        { ...document, key: '2' },
      ],
    });
    if (!('basis' in result)) throw new Error();
    return result.basis;
  })();
  const same = [
    { ...document, trichYeu: 'V/v họp.\u0007' },
    { ...document, key: '2' },
  ];
  const changed = (over: Partial<LetterItem>) =>
    changedSince(basis, [
      { ...document, trichYeu: 'V/v họp', ...over },
      { ...document, key: '2' },
    ]).map((one) => letterChangeText('vi', one));
  test('nothing, also after it was kept as JSON; another day only where it is asked', () => {
    expect(changedSince(JSON.parse(JSON.stringify(basis)), same, now + 3_600_000)).toEqual([]);
    expect(changedSince(basis, same, at('2026-11-21T00:00')).map((one) => letterChangeText('vi', one))).toEqual([
      'Dự thảo lập ngày 20/11/2026, hôm nay là 21/11/2026: số ngày quá hạn có thể đã khác.',
    ]);
  });
  test.each<[Partial<LetterItem>, string]>([
    [{ due: at('2026-11-27T17:00') }, '512/BXD-QHKT: thời hạn đã đổi, 17:00 13/11/2026 → 17:00 27/11/2026.'],
    [{ due: null }, '512/BXD-QHKT: thời hạn đã đổi, 17:00 13/11/2026 → […].'],
    [{ answer: '77/SXD' }, '512/BXD-QHKT: đã có trả lời (77/SXD).'],
    [{ answer: '' }, '512/BXD-QHKT: đã có trả lời.'],
    [{ state: 'closed' }, '512/BXD-QHKT: đã kết thúc.'],
    [{ state: 'paused' }, '512/BXD-QHKT: đã tạm dừng.'],
    [{ unit: 'Sở Y tế' }, '512/BXD-QHKT: đơn vị đã đổi, Sở Xây dựng → Sở Y tế.'],
    [{ person: '' }, '512/BXD-QHKT: người xử lý đã đổi, Nguyễn Văn A → […].'],
    [{ earlier: [firstNotice] }, '512/BXD-QHKT: số lần đã nhắc nay là 1.'],
    [{ isSecret: true, unit: 'X' }, 'Một hồ sơ nay là văn bản mật, không được dùng trong dự thảo.'],
  ])('%j', (over, text) => expect(changed(over)).toEqual([text]));
  test('one that is no longer there', () => {
    expect(changedSince(basis, same.slice(1))).toEqual([{ kind: 'gone', key: document.key, dossier: '512/BXD-QHKT' }]);
  });
});

describe('names of files', () => {
  const name = (about: string, over: object = {}) =>
    letterFileName({ kind: 'congVan', stage: 'first', about, now: at('2026-11-22T08:00'), ...over });
  test('in Vietnamese without marks', () => {
    expect(name('Sở Xây dựng')).toBe('Nhac-lan-1_So-Xay-dung_2026-11-22.docx');
    expect(name('UBND xã Đông Hòa', { stage: 'third' })).toBe('Don-doc-lan-3_UBND-xa-Dong-Hoa_2026-11-22.docx');
    expect(name('000.00.00.H05-261026-0001', { kind: 'vanBanXinLoi' })).toBe(
      'Xin-loi-va-gia-han_000-00-00-H05-261026-0001_2026-11-22.docx',
    );
    expect(name('', { kind: 'baoCaoQuaHan' })).toBe('Bao-cao-qua-han_2026-11-22.docx');
  });
  test.each([
    '../../etc/passwd',
    'CON',
    'a:b*c?"<>|',
    'x'.repeat(1000),
    `Sở ${'rất dài '.repeat(100)}`,
    '\u0000…',
    '部',
  ])('safe on every system: %j', (about) =>
    expect(name(about)).toMatch(/^Nhac-lan-1(?:_[A-Za-z0-9](?:[A-Za-z0-9-]{0,58}[A-Za-z0-9])?)?_2026-11-22\.docx$/),
  );
  test('long ones end at a word', () => {
    expect(fileNamePart('Trung tâm Phục vụ hành chính công', 20)).toBe('Trung-tam-Phuc-vu');
    expect(fileNamePart('Ðiện lực')).toBe('Dien-luc');
  });
});

test('plain text has every part, one under the other', () => {
  const items = Array.from({ length: 4 }, (_, i) => ({ ...procedure, key: `${i}` }));
  const result = draftLetter({ ...input, unit: 'Phòng Kinh tế', kind: 'phieuDonDocTthc', items });
  const text = 'letter' in result ? toPlainText(result.letter) : '';
  expect(text.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
    'ỦY BAN NHÂN DÂN TỈNH AN BÌNH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số:       /PĐĐ-UBND',
    'PHIẾU ĐÔN ĐỐC',
    'Kính gửi: Phòng Kinh tế',
    expect.stringMatching(/^Căn cứ Nghị định số 118\/2025\/NĐ-CP/),
    expect.stringMatching(/04 hồ sơ trong danh mục kèm theo\.$/),
    expect.stringMatching(/chậm nhất ngày 26\/11\/2026\.$/),
    expect.stringMatching(/\.\/\.$/),
    'TM. ỦY BAN NHÂN DÂN',
    'Nơi nhận:',
    'DANH MỤC HỒ SƠ THỦ TỤC HÀNH CHÍNH CHẬM GIẢI QUYẾT',
    expect.stringMatching(/^STT\tMã hồ sơ\t/),
  ]);
});
