import { describe, expect, test } from 'vitest';
import { draftLetter, type LetterInput } from '../../lib/letters';
import { letterProblemText } from '../../lib/locale/letters';
import type { LetterProblem } from '../../lib/model/letter-problem';
import { at, document, firstNotice, input, now, office, procedure, secondNotice } from './given';

function problems(over: Partial<LetterInput>): LetterProblem[] {
  const result = draftLetter({ ...input, ...over });
  return 'problems' in result ? result.problems : [];
}
const kinds = (over: Partial<LetterInput>) => problems(over).map(({ kind }) => kind);

describe('no letter', () => {
  test('without dossiers, a unit, or a real one', () => {
    expect(kinds({ items: [] })).toEqual(['noDossier']);
    expect(kinds({ unit: ' ' })).toEqual(['unitMissing']);
    expect(kinds({ unit: '—' })).toEqual(['unitMissing']);
    expect(kinds({ kind: 'baoCaoQuaHan', unit: '' })).toEqual(['unitMissing']);
    expect(kinds({ kind: 'baoCaoQuaHan', unit: '', office: { ...office, reportTo: 'Tỉnh ủy' } })).toEqual([]);
  });
  test('to several units', () => {
    expect(problems({ items: [document, { ...document, key: '2', unit: 'Sở Y tế' }] })).toEqual([
      { kind: 'severalUnits', units: ['Sở Xây dựng', 'Sở Y tế'] },
    ]);
    // Another unit than pages name is the user's to confirm; several never go into one letter.
    expect(problems({ unit: 'Sở Y tế' })).toEqual([{ kind: 'otherUnit', unit: 'Sở Y tế', owing: 'Sở Xây dựng' }]);
    expect(kinds({ unit: 'Sở Y tế', isOneUnit: true })).toEqual([]);
    const several = [document, { ...document, key: '2', unit: 'Sở Y tế' }];
    expect(kinds({ items: several, isOneUnit: true })).toEqual(['severalUnits']);
    expect(kinds({ unit: 'SỞ XÂY DỰNG' })).toEqual([]);
  });
  test('to units of one name on two sites, until the user says that they are one', () => {
    const items = [document, { ...document, key: '2', site: 'https://b.vn', account: 'lan' }];
    expect(problems({ items })).toEqual([
      { kind: 'namesakes', unit: 'Sở Xây dựng', places: ['https://a.vn', 'https://b.vn (lan)'] },
    ]);
    expect(kinds({ items, isOneUnit: true })).toEqual([]);
  });
  test('with a secret dossier, of which nothing is said', () => {
    const secret = { ...document, key: '2', soKyHieu: '01/M-UBND', unit: 'Sở bí mật', isSecret: true };
    const found = problems({ items: [document, secret] });
    expect(found).toEqual([{ kind: 'secret', count: 1 }]);
    expect(JSON.stringify(draftLetter({ ...input, items: [secret] }))).not.toMatch(/M-UBND|bí mật/);
    expect(kinds({ items: [{ ...document, isSecret: true }, document] })).toEqual(['secret']);
    expect(kinds({ kind: 'baoCaoQuaHan', items: [secret] })).toEqual(['secret']);
  });
  test.each(['congVan', 'phieuNhacViec', 'phieuDonDocTthc'] as const)('%s about what needs no reminder', (kind) => {
    expect(problems({ kind, items: [{ ...document, answer: '77/SXD-KT' }] })).toEqual([
      { kind: 'answered', dossiers: ['512/BXD-QHKT'] },
    ]);
    expect(kinds({ kind, items: [{ ...document, answer: '' }] })).toEqual(['answered']);
    for (const state of ['closed', 'paused', 'hidden'] as const)
      expect(problems({ kind, items: [{ ...document, state }] })).toEqual([
        { kind: state, dossiers: ['512/BXD-QHKT'] },
      ]);
    expect(kinds({ kind, items: [{ ...document, due: now }] })).toEqual(['deadlineAhead']);
    expect(kinds({ kind, items: [{ ...document, due: now - 1 }] })).toEqual([]);
  });
  test('of lần 2 without lần 1, of lần 3 without lần 2; a letter without number or date was not sent', () => {
    expect(problems({ stage: 'second' })).toEqual([{ kind: 'noEarlier', stage: 'second', dossiers: ['512/BXD-QHKT'] }]);
    const after = (...earlier: (typeof document)['earlier']) => ({ items: [{ ...document, earlier }] });
    expect(kinds({ stage: 'third', ...after(firstNotice) })).toEqual(['noEarlier']);
    expect(kinds({ stage: 'third', ...after(firstNotice, secondNotice) })).toEqual([]);
    expect(kinds({ stage: 'second', ...after({ ...firstNotice, number: ' ' }) })).toEqual(['noEarlier']);
    expect(kinds({ stage: 'second', ...after({ ...firstNotice, date: '31/10/2026' }) })).toEqual(['noEarlier']);
    expect(kinds({ stage: 'second', ...after({ ...firstNotice, kind: 'vanBanXinLoi' }) })).toEqual(['noEarlier']);
    expect(
      kinds({
        stage: 'second',
        items: [
          { ...document, earlier: [firstNotice] },
          { ...document, key: '2' },
        ],
      }),
    ).toEqual(['noEarlier']);
  });
  test('of a stage that was sent before, or of one before it', () => {
    const sent = { ...document, earlier: [firstNotice, secondNotice] };
    const items = [sent, { ...document, key: '2', soKyHieu: '7/BXD' }];
    for (const stage of ['first', 'second'] as const)
      expect(problems({ stage, items: [sent] })).toEqual([{ kind: 'alreadySent', stage, dossiers: ['512/BXD-QHKT'] }]);
    expect(problems({ items })).toEqual([{ kind: 'alreadySent', stage: 'first', dossiers: ['512/BXD-QHKT'] }]);
    // An apology to an applicant is no reminder.
    expect(kinds({ items: [{ ...document, earlier: [{ ...firstNotice, kind: 'vanBanXinLoi' }] }] })).toEqual([]);
  });
  test('with a new deadline before the next working day', () => {
    expect(problems({ newDue: '2026-11-20' })).toEqual([{ kind: 'newDueTooEarly', earliest: '2026-11-23' }]);
    expect(kinds({ newDue: '2026-11-22' })).toEqual(['newDueTooEarly']);
    expect(kinds({ newDue: '2026-11-23T10:00' })).toEqual([]);
    expect(kinds({ newDue: '2026-02-30' })).toEqual(['newDueWrong']);
    expect(kinds({ newDue: 'mai' })).toEqual(['newDueWrong']);
  });
  test('of apology a second time, for several dossiers, or with a date no later than the old one', () => {
    const apology = { kind: 'vanBanXinLoi' as const, unit: '', items: [procedure] };
    expect(kinds(apology)).toEqual([]);
    const again = { ...apology, items: [{ ...procedure, extensions: 1 }] };
    expect(problems(again)).toEqual([{ kind: 'extendedAlready', dossiers: ['000.00.00.H05-261026-0001'], most: 1 }]);
    expect(kinds({ ...again, mostExtensions: 2 })).toEqual([]);
    expect(kinds({ ...apology, items: [procedure, { ...procedure, key: '2' }] })).toEqual(['oneDossierOnly']);
    const ahead = { ...apology, items: [{ ...procedure, due: at('2026-12-01T17:00') }] };
    expect(problems({ ...ahead, newDue: '2026-12-01' })).toEqual([{ kind: 'newDueTooEarly', earliest: '2026-12-02' }]);
  });
  test('at a stage it has none for', () => {
    expect(kinds({ stage: 'early' })).toEqual(['wrongStage']);
  });
  test('with more text than a letter takes, and nothing is cut', () => {
    expect(problems({ unit: 'Đ'.repeat(1000), items: [{ ...document, unit: '' }] })).toEqual([
      { kind: 'tooLong', field: 'unit', length: 1000, most: 300, dossier: '' },
    ]);
    expect(kinds({ items: [{ ...document, coQuanBanHanh: 'x'.repeat(301), trichYeu: 'y'.repeat(2001) }] })).toEqual([
      'tooLong',
      'tooLong',
    ]);
  });
  test('with a template that is silent', () => {
    const silent = { congVan: { ...templateOf(), body: [{ stages: ['second' as const], text: 'x' }] } };
    expect(problems({ templates: silent })).toEqual([{ kind: 'templateSilent', letter: 'congVan', part: 'body' }]);
  });
});

function templateOf() {
  return {
    version: 1 as const,
    kind: 'congVan' as const,
    asks: { below: 'a', equal: 'b', above: 'c' },
    symbol: 's',
    about: [{ text: 't' }],
    addressees: [{ text: '{donVi}' }],
    body: [{ text: 'x' }],
    recipients: [],
  };
}

test('all problems are told at once, each in words of both languages', () => {
  const found = problems({
    unit: '',
    newDue: '2026-11-20',
    stage: 'second',
    items: [{ ...document, answer: '1/A', due: now + 1 }],
  });
  expect(found.map(({ kind }) => kind)).toEqual([
    'unitMissing',
    'newDueTooEarly',
    'answered',
    'deadlineAhead',
    'noEarlier',
  ]);
  expect(found.map((one) => letterProblemText('vi', one))).toEqual([
    'Chưa có đơn vị nhận văn bản.',
    'Thời hạn mới sớm nhất là ngày 23/11/2026.',
    'Đã có trả lời, không nhắc nữa: 512/BXD-QHKT.',
    'Chưa đến hạn, chưa thể nhắc nhở (lần 1 trở đi): 512/BXD-QHKT. Trước hạn có thể dùng phiếu nhắc việc.',
    'Chưa ghi nhận văn bản nhắc nhở lần 1 đã gửi cho: 512/BXD-QHKT. Hãy ghi số, ngày văn bản đã gửi trước.',
  ]);
  for (const one of found) expect(letterProblemText('en', one)).toMatch(/^[A-Z].*\.$/);
});

test('names with quotes, ampersands and characters that no document can hold', () => {
  const unit = 'Công ty "A & B" <TNHH>\u0000\u0007\u200b\ud800 \n Chi nhánh\t1\u202e';
  const result = draftLetter({ ...input, unit, items: [{ ...document, unit, trichYeu: 'V/v {donVi} $& \u0001' }] });
  expect('letter' in result && result.letter.addressees).toEqual(['Công ty "A & B" <TNHH> Chi nhánh 1']);
  const first = 'letter' in result ? result.letter.body[0] : null;
  expect(first).toMatchObject({ text: expect.stringContaining('về việc {donVi} $& (') });
});

test('instants that no calendar counts are not known', () => {
  for (const due of [Number.NaN, -1, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY]) {
    const result = draftLetter({ ...input, items: [{ ...document, due }] });
    expect('missing' in result && result.missing).toEqual([{ key: document.key, name: 'thoiHan' }]);
  }
});
