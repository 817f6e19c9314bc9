import { describe, expect, test } from 'vitest';
import { advance, proposeLetters, withDrafts } from '../../lib/letters';
import { letterStages } from '../../lib/model/letter';
import { courseStates, type LetterCourse } from '../../lib/model/letter-course';
import { defaultSettings } from '../../lib/settings';
import { calendar, document, firstNotice, now } from './given';

const { key } = document;
const course = (over: Partial<LetterCourse> = {}): LetterCourse => ({
  key,
  unit: 'Sở Xây dựng',
  stage: 'first',
  state: 'sent',
  at: now - 5,
  sent: [firstNotice],
  ...over,
});
const draft = { key, unit: 'Sở Xây dựng', stage: 'first', at: now - 1 } as const;
const none = { aliases: [], now };

describe('courses with the drafts that are kept', () => {
  test('a draft is a course of its own, or the next stage of the one there is', () => {
    expect(withDrafts([], [draft], none)).toEqual([
      { key, unit: 'Sở Xây dựng', stage: 'first', state: 'drafted', at: now - 1, sent: [] },
    ]);
    const sent = course();
    expect(withDrafts([sent], [{ ...draft, stage: 'second' }], none)).toEqual([
      { ...sent, stage: 'second', state: 'drafted', at: now - 1 },
    ]);
    expect(sent).toEqual(course());
  });
  test('the unit is the same by whichever of its names; another unit has its own', () => {
    const aliases = [{ from: 'Sở Giao thông vận tải', to: 'Sở Xây dựng', validFrom: '2025-03-01' }];
    const second = { ...draft, stage: 'second' } as const;
    const found = withDrafts([course({ unit: 'Sở Giao thông vận tải' })], [second], { aliases, now });
    expect(found.map(({ unit, state }) => [unit, state])).toEqual([['Sở Giao thông vận tải', 'drafted']]);
    const other = withDrafts([course()], [{ ...draft, unit: 'Sở Y tế' }], none);
    expect(other.map(({ unit, state }) => [unit, state])).toEqual([
      ['Sở Xây dựng', 'sent'],
      ['Sở Y tế', 'drafted'],
    ]);
  });
  test('a draft never says more than the course allows', () => {
    for (const state of courseStates)
      for (const stage of letterStages) {
        const before = course({ state, sent: state === 'sent' ? [firstNotice] : [] });
        const allowed = advance(before, { kind: 'propose', stage }, { key, unit: before.unit, now });
        const [after] = withDrafts([before], [{ ...draft, stage }], none);
        expect(after).toEqual('course' in allowed ? { ...allowed.course, state: 'drafted', at: now - 1 } : before);
      }
  });
  test('the draft edited last decides; what is drafted is not proposed, what is drafted to another unit is', () => {
    const drafts = [draft, { ...draft, stage: 'early', at: now } as const];
    expect(withDrafts([], drafts, none)).toMatchObject([{ stage: 'early', state: 'drafted' }]);
    const { intervals } = defaultSettings().letters;
    const due = (courses: LetterCourse[]) =>
      proposeLetters({ items: [document], courses, intervals, calendar, now }).map(({ stage }) => stage);
    expect(due([])).toEqual(['first']);
    expect(due(withDrafts([], [draft], none))).toEqual([]);
    expect(due(withDrafts([], [{ ...draft, unit: 'Sở Y tế' }], none))).toEqual(['first']);
  });
});
