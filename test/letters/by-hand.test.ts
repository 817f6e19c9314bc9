import { expect, test } from 'vitest';
import { blanksIn, hasDots, markSent, takeBack, withByHand } from '../../lib/letters';
import type { Letter } from '../../lib/model/letter';

const letter: Letter = {
  kind: 'vanBanXinLoi',
  paper: 'A4',
  parentAgency: '',
  agency: 'UBND xã',
  symbol: '[…]',
  place: 'Tân Hưng',
  about: '',
  title: { name: 'VĂN BẢN XIN LỖI', about: '' },
  addressees: ['Ông/Bà (tổ chức) ………………'],
  body: [
    { kind: 'item', text: 'Địa chỉ: ………………' },
    { kind: 'item', text: 'Số điện thoại: …………… Thư điện tử: ……………' },
    { kind: 'paragraph', text: 'Lý do: […].' },
  ],
  annex: null,
  signature: { lines: ['CHỦ TỊCH'], name: '' },
  recipients: ['Như trên'],
};
const nobody = { name: '', address: '', phone: '', email: '' };

test('particulars of an applicant stand over the dots, and only where they were given', () => {
  const filled = withByHand(letter, { ...nobody, name: 'Nguyễn Văn $& Tám', phone: '0912 345 678' });
  expect(filled.addressees).toEqual(['Ông/Bà (tổ chức) Nguyễn Văn $& Tám']);
  expect(filled.body.map((block) => block.kind !== 'table' && block.text)).toEqual([
    'Địa chỉ: ………………',
    'Số điện thoại: 0912 345 678 Thư điện tử: ……………',
    'Lý do: […].',
  ]);
  expect(withByHand(letter, nobody)).toEqual(letter);
});

test('dots are no blanks: those are facts that are missing', () => {
  expect([hasDots('Địa chỉ: ………'), hasDots('Lý do: […].')]).toEqual([true, false]);
  expect(blanksIn(letter)).toBe(2);
});

test('a letter that was sent without having been noted before is proposed and drafted by then', () => {
  const of = { key: 'k', unit: 'Sở A', now: Date.parse('2026-11-23T09:00+07:00') };
  const first = { stage: 'first', kind: 'congVan', number: '12/UBND', date: '2026-11-20', about: '' } as const;
  const done = markSent(null, first, of);
  expect(done).toMatchObject({ course: { state: 'sent', stage: 'first', sent: [{ number: '12/UBND' }] } });
  expect(markSent(null, { ...first, stage: 'second' }, of)).toEqual({ refused: 'noEarlier' });
  const course = 'course' in done ? done.course : null;
  expect(markSent(course, first, of)).toEqual({ refused: 'alreadySent' });
  expect(markSent(course, { ...first, stage: 'second', date: '2026-11-24' }, of)).toEqual({ refused: 'dateAhead' });
  expect(markSent(course, { ...first, stage: 'second' }, of)).toMatchObject({ course: { stage: 'second' } });
});

test('of two letters that were sent the later one is taken back first', () => {
  const of = { key: 'k', unit: 'Sở A', now: Date.parse('2026-11-23T09:00+07:00') };
  const first = { stage: 'first', kind: 'congVan', number: ' 12/UBND ', date: '2026-11-10', about: '' } as const;
  const second = { ...first, stage: 'second', number: '13/UBND', date: '2026-11-20' } as const;
  const sent = (before: ReturnType<typeof markSent> | null, letter: typeof first | typeof second) =>
    markSent(before !== null && 'course' in before ? before.course : null, letter, of);
  const both = sent(sent(null, first), second);
  const course = 'course' in both ? both.course : null;
  expect(course?.sent.map(({ number }) => number)).toEqual(['12/UBND', '13/UBND']);
  expect(takeBack(course, first, 'gửi nhầm', of)).toEqual({ refused: 'alreadySent' });
  const back = takeBack(course, second, 'gửi nhầm', of);
  expect(back).toMatchObject({ course: { state: 'withdrawn', sent: [{ number: '12/UBND' }] } });
  expect(takeBack('course' in back ? back.course : null, first, '', of)).toMatchObject({ refused: expect.any(String) });
});
