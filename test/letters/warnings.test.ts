import { describe, expect, test } from 'vitest';
import { draftLetter, type LetterInput, warningsOf } from '../../lib/letters';
import { defaultSettings } from '../../lib/settings';
import { at, document, firstNotice, input, secondNotice } from './given';

const { intervals } = defaultSettings().letters;
const warned = (over: Partial<LetterInput>) => warningsOf({ ...input, ...over }, intervals);
const after = (...earlier: (typeof document)['earlier']) => [{ ...document, earlier }];

describe('what is told beside a letter that can be drafted', () => {
  test('that the time since the letter before is still running, or the deadline that it gave', () => {
    const second = (now: string, first = firstNotice) =>
      warned({ stage: 'second', newDue: null, now: at(now), items: after(first) });
    // Sent on Monday 16/11; five working days after it is Monday 23/11.
    expect(second('2026-11-20T17:00')).toEqual([{ kind: 'tooSoon', dossiers: ['512/BXD-QHKT'] }]);
    expect(second('2026-11-23T07:30')).toEqual([]);
    const given = { ...firstNotice, newDue: '2026-11-27' };
    expect(second('2026-11-27T16:00', given)).toHaveLength(1);
    expect(second('2026-11-28T00:00', given)).toEqual([]);
    const third = { stage: 'third' as const, newDue: null, items: after(firstNotice, secondNotice) };
    expect(warned({ ...third, now: at('2026-11-20T09:00') })).toHaveLength(1);
    expect(warned({ ...third, now: at('2026-12-01T09:00') })).toEqual([]);
    const early = { stage: 'second' as const, newDue: null, items: after(firstNotice) };
    expect('letter' in draftLetter({ ...input, ...early })).toBe(true);
  });
  test('that the new deadline is a day off, or more than a year ahead', () => {
    expect(warned({ newDue: '2026-11-28' })).toEqual([{ kind: 'newDueOff', day: '2026-11-28' }]);
    expect(warned({ newDue: '2026-11-27T10:00' })).toEqual([]);
    expect(warned({ newDue: '2036-01-01' })).toEqual([{ kind: 'newDueFar', day: '2036-01-01' }]);
    expect(warned({ newDue: '2026-02-30' })).toEqual([]);
    expect(warned({ newDue: 'mai' })).toEqual([]);
  });
  test('nothing of lần 1, and nothing where the letter before is not known', () => {
    expect(warned({ newDue: null })).toEqual([]);
    expect(warned({ stage: 'second', newDue: null, items: after() })).toEqual([]);
  });
});
