import { describe, expect, test } from 'vitest';
import type { DossierEvent } from '../../lib/model/event';
import { defaultSettings } from '../../lib/settings';
import { journalOf, journalOfPeriod, worldOf } from '../../lib/standing';
import { aDossier, at, changes } from './a-dossier';

const { calendar } = worldOf(defaultSettings());
const now = at('2026-09-25T17:00');
const fields = { ngayDen: '14/09/2026', donViChuTri: 'Phòng B', nguoiXuLy: 'Trần B' };
const moved = [
  ...changes('donViChuTri', 'Phòng A', ['2026-09-16T17:00', 'Phòng B']),
  ...changes('nguoiXuLy', 'Lê A', ['2026-09-16T17:00', 'Trần B']),
];
const reminded = (time: string): DossierEvent => ({ key: 'k', at: at(time), kind: 'reminded', stage: 'soon' });
const steps = (...given: Parameters<typeof journalOf>) =>
  journalOf(...given).steps.map(({ unit, person, workDays, workMinutes }) => [
    unit,
    person,
    workDays,
    workMinutes / 60,
  ]);

describe('the journal of a dossier', () => {
  test('each hand with its working time; unit and person that change at one look are one step', () => {
    const journal = journalOf(aDossier(fields), moved, calendar, now);
    expect(journal).toMatchObject({
      cameAt: at('2026-09-14T00:00'),
      ngayDen: '2026-09-14',
      firstSeen: at('2026-09-14T08:00'),
      reminders: [],
      letters: [],
      answer: null,
      end: null,
    });
    // Monday to Wednesday are 24 working hours, Thursday to the Friday after it 56.
    expect(steps(aDossier(fields), moved, calendar, now)).toEqual([
      ['Phòng A', 'Lê A', 2, 24],
      ['Phòng B', 'Trần B', 7, 56],
    ]);
    expect(journal.steps.map(({ from, to }) => [from, to])).toEqual([
      [at('2026-09-14T00:00'), at('2026-09-16T17:00')],
      [at('2026-09-16T17:00'), null],
    ]);
  });
  test('events in any order; without a date of receipt from the first sighting on', () => {
    const { ngayDen: _ngayDen, ...rest } = fields;
    const journal = journalOf(aDossier(rest), [...moved].reverse(), calendar, now);
    expect(journal.cameAt).toBe(at('2026-09-14T08:00'));
    expect(journal.steps.map(({ unit, workMinutes }) => [unit, workMinutes / 60])).toEqual([
      ['Phòng A', 23.5],
      ['Phòng B', 56],
    ]);
    expect(journal.steps[0]).not.toHaveProperty('isGuessed');
  });
  test('who had it before the first sighting is not known', () => {
    const late = aDossier(fields, { firstSeen: '2026-09-16T08:00' });
    expect(journalOf(late, moved, calendar, now).steps.map(({ isGuessed }) => isGuessed)).toEqual([true, undefined]);
  });
  test('a name that another list adds at once is no new hand, nor is another spelling; one assigned later is', () => {
    const adds = (time: string) => changes('nguoiXuLy', '', [time, 'Trần B']);
    const units = changes('donViChuTri', 'Phòng B', ['2026-09-17T08:00', 'PHÒNG B']);
    expect(steps(aDossier(fields), [...adds('2026-09-14T08:00'), ...units], calendar, now)).toEqual([
      ['Phòng B', 'Trần B', 9, 80],
    ]);
    expect(steps(aDossier(fields), adds('2026-09-16T17:00'), calendar, now)).toEqual([
      ['Phòng B', '', 2, 24],
      ['Phòng B', 'Trần B', 7, 56],
    ]);
  });
  test('pauses of page and user count in no step, and only once', () => {
    const pauses = [
      { from: at('2026-09-17T07:30'), to: at('2026-09-18T17:00'), reason: 'nghỉ' },
      { from: at('2026-09-18T07:30'), to: at('2026-09-21T17:00'), reason: 'chờ bổ sung' },
    ];
    expect(steps(aDossier(fields, { own: { pauses } }), moved, calendar, now)).toEqual([
      ['Phòng A', 'Lê A', 2, 24],
      ['Phòng B', 'Trần B', 5, 32],
    ]);
    const open = { pauses: [{ from: at('2026-09-22T17:00'), reason: 'nghỉ' }] };
    expect(steps(aDossier(fields, { own: open }), moved, calendar, now)[1]).toEqual(['Phòng B', 'Trần B', 4, 32]);
  });
  test('reminders, and the answer with the look that found it', () => {
    const events = [reminded('2026-09-21T08:00'), ...changes('soVbTraLoi', '--', ['2026-09-22T09:00', '12/STC'])];
    const journal = journalOf(aDossier({ ...fields, soVbTraLoi: '12/STC' }), events, calendar, now);
    expect(journal.reminders).toEqual([{ at: at('2026-09-21T08:00'), stage: 'soon' }]);
    expect(journal.answer).toEqual({ at: at('2026-09-22T09:00'), text: '12/STC' });
    expect(journalOf(aDossier({ ...fields, soVbTraLoi: '9/A' }), [], calendar, now).answer).toEqual({
      at: null,
      text: '9/A',
    });
    const withdrawn = changes('soVbTraLoi', '12/STC', ['2026-09-22T09:00', '']);
    expect(journalOf(aDossier({ ...fields, soVbTraLoi: '' }), withdrawn, calendar, now).answer).toBeNull();
  });
  test('letters that were sent, without what was taken back', () => {
    const lettered = (day: string, state: 'sent' | 'withdrawn', number = '') => ({
      key: 'k',
      at: at(`${day}T09:00`),
      kind: 'lettered' as const,
      unit: 'Sở A',
      stage: 'first' as const,
      state,
      ...(number !== '' && { number, date: day }),
    });
    const events = [lettered('2026-09-21', 'sent', '12/A'), lettered('2026-09-22', 'sent', '13/A')];
    const numbers = (more: typeof events) =>
      journalOf(aDossier(fields), [...events, ...more], calendar, now).letters.map(({ number }) => number);
    expect(numbers([])).toEqual(['12/A', '13/A']);
    expect(numbers([lettered('2026-09-23', 'withdrawn')])).toEqual(['12/A']);
  });
  test('the end closes the last step: by the page, by the user, the earlier of both', () => {
    const done = { ...fields, trangThai: 'Hoàn thành' };
    const ended = [...moved, ...changes('trangThai', 'Đang xử lý', ['2026-09-18T17:00', 'Hoàn thành'])];
    expect(journalOf(aDossier(done), ended, calendar, now).end).toEqual({ at: at('2026-09-18T17:00'), by: 'page' });
    expect(steps(aDossier(done), ended, calendar, now)[1]).toEqual(['Phòng B', 'Trần B', 2, 16]);
    const own = { closed: { at: at('2026-09-17T17:00'), reason: 'xong' } };
    expect(journalOf(aDossier(done, { own }), ended, calendar, now).end).toEqual({
      at: at('2026-09-17T17:00'),
      by: 'user',
    });
    expect(steps(aDossier(fields, { own }), moved, calendar, now)[1]).toEqual(['Phòng B', 'Trần B', 1, 8]);
    const early = { closed: { at: at('2026-09-15T17:00'), reason: 'xong' } };
    expect(steps(aDossier(fields, { own: early }), moved, calendar, now)).toEqual([['Phòng A', 'Lê A', 1, 16]]);
  });
  test('ended before it was first seen', () => {
    const journal = journalOf(aDossier({ ...fields, trangThai: 'Hoàn thành' }), [], calendar, now);
    expect(journal.end).toEqual({ at: at('2026-09-14T08:00'), by: 'page', isAtMost: true });
    const list = { id: 'x', title: 'Văn bản đã xử lý' };
    const listed: DossierEvent = { key: 'k', at: at('2026-09-18T09:00'), kind: 'listed', list };
    const moved = aDossier(fields, { list: list.title });
    expect(journalOf(moved, [listed], calendar, now).end).toEqual({ at: listed.at, by: 'page' });
  });
});

describe('the journal of a period', () => {
  const week = [at('2026-09-21T00:00'), at('2026-09-28T00:00')] as const;
  const period = (
    items: [ReturnType<typeof aDossier>, DossierEvent[]][],
    [from, to]: readonly [number, number] = week,
  ) =>
    journalOfPeriod(
      items.map(([dossier, events]) => ({ dossier, events })),
      from,
      to,
      calendar,
      at('2026-09-23T17:00'),
    );
  test('steps are cut to it and counted anew', () => {
    const events = [...moved, reminded('2026-09-18T08:00'), reminded('2026-09-22T08:00')];
    const { journals, counts } = period([[aDossier(fields), events]]);
    expect(journals).toHaveLength(1);
    expect(journals[0]?.steps).toMatchObject([
      { unit: 'Phòng B', from: week[0], to: null, workMinutes: 24 * 60, workDays: 2 },
    ]);
    expect(journals[0]?.reminders).toHaveLength(1);
    expect(counts).toEqual({ came: 0, answered: 0, ended: 0, passedOn: 0, reminded: 1, lettered: 0 });
    const before = period([[aDossier(fields), events]], [at('2026-09-14T00:00'), week[0]]);
    expect(before.counts).toEqual({ came: 1, answered: 0, ended: 0, passedOn: 1, reminded: 1, lettered: 0 });
    expect(before.journals[0]?.steps.map(({ to, workMinutes }) => [to, workMinutes / 60])).toEqual([
      [at('2026-09-16T17:00'), 24],
      [week[0], 16],
    ]);
  });
  test('what came later or ended before is left out; what ended in it counts', () => {
    const ended = (time: string): DossierEvent[] => changes('trangThai', 'Mới', [time, 'Hoàn thành']);
    const done = aDossier({ ...fields, trangThai: 'Hoàn thành' });
    const later = aDossier({ donViChuTri: 'A' }, { firstSeen: '2026-09-28T08:00' });
    expect(period([[later, []]]).journals).toEqual([]);
    expect(period([[done, ended('2026-09-18T08:00')]]).journals).toEqual([]);
    const old = aDossier({ ...fields, trangThai: 'Hoàn thành' }, { firstSeen: '2026-09-22T08:00' });
    expect(period([[old, []]]).counts.ended).toBe(0);
    const { journals, counts } = period([[done, ended('2026-09-22T11:30')]]);
    expect(counts.ended).toBe(1);
    expect(journals[0]?.steps).toMatchObject([{ to: at('2026-09-22T11:30'), workMinutes: 12 * 60 }]);
  });
  test('a period’s end belongs to the next', () => {
    const came = aDossier({ donViChuTri: 'A' }, { firstSeen: '2026-09-21T00:00' });
    expect(period([[came, []]], [at('2026-09-14T00:00'), week[0]]).counts.came).toBe(0);
    expect(period([[came, []]]).counts.came).toBe(1);
  });
});
