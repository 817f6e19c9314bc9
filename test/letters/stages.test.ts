import { describe, expect, test } from 'vitest';
import { advance, type LetterProposal, proposeLetters } from '../../lib/letters';
import { type CourseAction, type CourseState, courseStates, type LetterCourse } from '../../lib/model/letter-course';
import type { LetterItem } from '../../lib/model/letter-item';
import { defaultSettings } from '../../lib/settings';
import { at, calendar, document, firstNotice, now, secondNotice } from './given';

const where = { key: document.key, unit: 'Sở Xây dựng', now };
const course = (state: CourseState, over: Partial<LetterCourse> = {}): LetterCourse => ({
  key: document.key,
  unit: 'Sở Xây dựng',
  stage: 'first',
  state,
  at: now - 1,
  sent: [],
  ...over,
});
const { stage: _stage, ...letter } = firstNotice;
const actions: CourseAction[] = [
  { kind: 'propose', stage: 'first' },
  { kind: 'draft' },
  { kind: 'send', letter },
  { kind: 'correct', mark: { number: '9/UBND-TH', date: '2026-11-17' } },
  { kind: 'answer' },
  { kind: 'reopen' },
  { kind: 'withdraw', reason: 'trùng' },
];

describe('the course of letters', () => {
  const allowed: Record<CourseState | 'none', string[]> = {
    none: ['propose'],
    proposed: ['propose', 'draft', 'answer', 'withdraw'],
    drafted: ['propose', 'draft', 'send', 'answer', 'withdraw'],
    // `propose` of a stage beyond the one sent.
    sent: ['correct', 'answer', 'withdraw'],
    answered: ['reopen'],
    withdrawn: ['propose', 'answer'],
  };
  test.each(['none', ...courseStates] as const)('%s takes these actions and refuses all others', (state) => {
    const before = state === 'none' ? null : course(state, { sent: state === 'sent' ? [firstNotice] : [] });
    const kept = structuredClone(before);
    const taken = actions.filter((action) => 'course' in advance(before, action, where)).map(({ kind }) => kind);
    expect(taken).toEqual(allowed[state]);
    for (const action of actions.filter(({ kind }) => !allowed[state].includes(kind))) {
      const refused =
        state === 'answered'
          ? 'answered'
          : action.kind === 'propose' && state === 'sent'
            ? 'alreadySent'
            : 'wrongState';
      expect(advance(before, action, where)).toEqual({ refused });
    }
    expect(before).toEqual(kept);
  });

  test('from proposed to sent, three times, then answered', () => {
    let present: LetterCourse | null = null;
    const go = (action: CourseAction) => {
      const result = advance(present, action, where);
      if (!('course' in result)) throw new Error(result.refused);
      present = result.course;
      return present;
    };
    for (const [i, stage] of (['first', 'second', 'third'] as const).entries()) {
      expect(go({ kind: 'propose', stage })).toMatchObject({ stage, state: 'proposed', at: now });
      go({ kind: 'draft' });
      const sent = go({ kind: 'send', letter: { ...letter, number: ` ${i}/UBND ` } });
      expect(sent.sent.at(-1)).toEqual({ ...letter, number: `${i}/UBND`, stage });
    }
    expect(go({ kind: 'answer' })).toMatchObject({ state: 'answered', stage: 'third' });
    expect(go({ kind: 'reopen' })).toMatchObject({ state: 'sent', stage: 'third' });
  });

  test('lần 2 needs lần 1 as sent; a sent letter that is taken back is none', () => {
    const propose = (from: LetterCourse | null, stage: 'early' | 'first' | 'second' | 'third') =>
      advance(from, { kind: 'propose', stage }, where);
    expect(propose(null, 'second')).toEqual({ refused: 'noEarlier' });
    const sent = course('sent', { sent: [firstNotice] });
    expect(propose(sent, 'third')).toEqual({ refused: 'noEarlier' });
    expect(propose(sent, 'early')).toEqual({ refused: 'alreadySent' });
    expect('course' in propose(sent, 'second')).toBe(true);
    const back = advance(sent, { kind: 'withdraw', reason: 'thu hồi' }, where);
    expect(back).toMatchObject({ course: { state: 'withdrawn', sent: [], reason: 'thu hồi' } });
    expect('course' in back && propose(back.course, 'second')).toEqual({ refused: 'noEarlier' });
    expect('course' in back && 'course' in propose(back.course, 'first')).toBe(true);
  });

  test.each([
    [{ number: '' }, 'noNumber'],
    [{ number: ' — ' }, 'noNumber'],
    [{ date: '' }, 'noDate'],
    [{ date: '16/11/2026' }, 'noDate'],
    [{ date: '2026-11-31' }, 'noDate'],
    [{ date: '2026-11-21' }, 'dateAhead'],
    [{ date: '2026-11-15' }, 'dateBeforeEarlier'],
  ])('a mark %j is refused: %s', (mark, refused) => {
    const drafted = course('drafted', { stage: 'second', sent: [firstNotice] });
    expect(advance(drafted, { kind: 'send', letter: { ...letter, ...mark } }, where)).toEqual({ refused });
    const sent = course('sent', { stage: 'second', sent: [firstNotice, secondNotice] });
    const whole = { number: '1/A', date: '2026-11-17', ...mark };
    expect(advance(sent, { kind: 'correct', mark: whole }, where)).toEqual({ refused });
  });

  test('nothing is withdrawn without a reason', () => {
    expect(advance(course('drafted'), { kind: 'withdraw', reason: '…' }, where)).toEqual({ refused: 'noReason' });
  });
});

describe('what is due', () => {
  const { intervals } = defaultSettings().letters;
  const propose = (items: LetterItem[], over: Partial<Parameters<typeof proposeLetters>[0]> = {}): LetterProposal[] =>
    proposeLetters({ items, courses: [], intervals, calendar, now, ...over });
  const stages = (item: Partial<LetterItem>, time: string, courses: LetterCourse[] = []) =>
    propose([{ ...document, ...item }], { now: at(time), courses }).map(({ stage }) => stage);

  // Due on Friday 13/11/2026, 17:00; 24/11 is a day off.
  test.each([
    ['2026-11-10T17:00', []],
    ['2026-11-11T08:00', ['early']],
    ['2026-11-13T17:00', ['early']],
    ['2026-11-13T17:01', []],
    ['2026-11-15T10:00', []],
    ['2026-11-16T07:00', ['first']],
    ['2026-12-16T07:00', ['first']],
  ])('at %s: %j', (time, expected) => expect(stages({}, time)).toEqual(expected));

  test('lần 2 five working days after lần 1 was sent, lần 3 five after lần 2', () => {
    // Sent on Monday 16/11.
    expect(stages({ earlier: [firstNotice] }, '2026-11-20T17:00')).toEqual([]);
    expect(stages({ earlier: [firstNotice] }, '2026-11-23T07:30')).toEqual(['second']);
    const both = [firstNotice, { ...secondNotice, date: '2026-11-23' }];
    expect(stages({ earlier: both }, '2026-11-30T17:00')).toEqual([]);
    expect(stages({ earlier: both }, '2026-12-01T08:00')).toEqual(['third']);
    expect(stages({ earlier: [...both, { ...secondNotice, stage: 'third' }] }, '2027-01-15T08:00')).toEqual([]);
  });
  test('not before the deadline that lần 1 gave', () => {
    const earlier = [{ ...firstNotice, newDue: '2026-11-27' }];
    expect(stages({ earlier }, '2026-11-27T16:00')).toEqual([]);
    expect(stages({ earlier }, '2026-11-28T00:00')).toEqual(['second']);
  });
  test('an apology is no lần 1, and what the course has counts as what the item has', () => {
    expect(stages({ earlier: [{ ...firstNotice, kind: 'vanBanXinLoi' }] }, '2026-11-23T08:00')).toEqual(['first']);
    expect(stages({}, '2026-11-23T08:00', [course('sent', { sent: [firstNotice] })])).toEqual(['second']);
  });
  test('nothing about what is answered, ended, put away, paused, secret or without a deadline', () => {
    const none: Partial<LetterItem>[] = [
      { answer: '7/SXD' },
      { answer: '' },
      { state: 'closed' },
      { state: 'hidden' },
      { state: 'paused' },
      { isSecret: true },
      { due: null },
      { unit: '', person: '' },
    ];
    for (const over of none) expect(stages(over, '2026-11-20T09:00')).toEqual([]);
    expect(stages({}, '2026-11-20T09:00', [course('answered')])).toEqual([]);
  });
  test('nothing that is drafted or was refused; what is only proposed stays', () => {
    expect(stages({}, '2026-11-20T09:00', [course('proposed')])).toEqual(['first']);
    expect(stages({}, '2026-11-20T09:00', [course('drafted')])).toEqual([]);
    expect(stages({}, '2026-11-20T09:00', [course('withdrawn')])).toEqual([]);
    expect(stages({}, '2026-11-20T09:00', [course('drafted', { key: 'other' })])).toEqual(['first']);
    expect(stages({}, '2026-11-20T09:00', [course('withdrawn', { stage: 'early' })])).toEqual(['first']);
  });
  test('one letter to a unit, whatever its name was; units of one name on two sites stay apart and say so', () => {
    const aliases = [{ from: 'Sở Giao thông vận tải', to: 'Sở Xây dựng', validFrom: '2025-03-01' }];
    const items = [
      document,
      { ...document, key: '2', unit: 'sở giao thông vận tải', due: at('2026-11-02T17:00') },
      { ...document, key: '3', site: 'https://b.vn' },
      { ...document, key: '4', unit: 'Sở Y tế', earlier: [{ ...firstNotice, date: '2026-11-02' }] },
    ];
    const found = propose(items, { aliases });
    expect(
      found.map(({ stage, unit, site, isNamesake, items }) => [
        stage,
        unit,
        site,
        isNamesake,
        items.map(({ key }) => key),
      ]),
    ).toEqual([
      ['second', 'Sở Y tế', 'https://a.vn', false, ['4']],
      ['first', 'Sở Xây dựng', 'https://a.vn', true, ['2', document.key]],
      ['first', 'Sở Xây dựng', 'https://b.vn', true, ['3']],
    ]);
  });
  test('to a person where no unit is named', () => {
    expect(propose([{ ...document, unit: '' }])).toMatchObject([{ unit: '', person: 'Nguyễn Văn A' }]);
  });
});
