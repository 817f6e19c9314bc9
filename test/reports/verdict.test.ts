import { describe, expect, test } from 'vitest';
import { type LateRate, type RateFigures, verdictOf } from '../../lib/model/rate';
import { random } from '../random';

const none: RateFigures = {
  ...{ received: 0, leftOver: 0, early: 0, ontime: 0, late: 0, lateObjective: 0 },
  ...{ doneUnknown: 0, inTime: 0, overdue: 0, overdueObjective: 0, noDue: 0, paused: 0 },
};
const criticised = { dossiers: 0, rutKinhNghiem: 0, pheBinh: 0 };

function rate(kind: 'resolved' | 'toResolve', over: Partial<RateFigures>): LateRate {
  const figures = { ...none, ...over };
  const { early, ontime, late, lateObjective, doneUnknown, inTime, overdue, noDue } = figures;
  const resolved = early + ontime + late + lateObjective;
  return {
    figures,
    criticised,
    late: kind === 'resolved' ? late : late + overdue,
    denominator: kind === 'resolved' ? resolved : resolved + doneUnknown + inTime + overdue + noDue,
    passes: null,
  };
}

describe('what can be said of a rate', () => {
  test.each([
    ['toResolve', { doneUnknown: 85 }, { kind: 'unsure', unknown: 85 }],
    ['toResolve', { ontime: 99, noDue: 1 }, { kind: 'passes', unknown: 1 }],
    ['toResolve', { ontime: 95, noDue: 5 }, { kind: 'passes', unknown: 5 }],
    ['toResolve', { ontime: 94, noDue: 6 }, { kind: 'unsure', unknown: 6 }],
    ['toResolve', { late: 6, doneUnknown: 94 }, { kind: 'fails', unknown: 94 }],
    ['toResolve', { overdue: 5, doneUnknown: 95 }, { kind: 'unsure', unknown: 95 }],
    ['resolved', { ontime: 19, doneUnknown: 1 }, { kind: 'passes', unknown: 1 }],
    ['resolved', { ontime: 18, doneUnknown: 1 }, { kind: 'unsure', unknown: 1 }],
    ['resolved', { late: 1, doneUnknown: 19 }, { kind: 'unsure', unknown: 19 }],
    ['resolved', { late: 1, doneUnknown: 18 }, { kind: 'fails', unknown: 18 }],
    ['resolved', { doneUnknown: 1 }, { kind: 'unsure', unknown: 1 }],
    // Open without a deadline: no part of what is resolved.
    ['resolved', { ontime: 1, noDue: 50 }, { kind: 'passes', unknown: 0 }],
    ['resolved', { noDue: 50 }, null],
    ['toResolve', {}, null],
  ] as const)('%s of %o: %o', (denominator, figures, verdict) => {
    expect(verdictOf(rate(denominator, figures), { denominator, threshold: 50 })).toEqual(verdict);
  });

  test('is what every way of the unknown ones to turn out agrees on', () => {
    const next = random(11);
    const some = () => Math.floor(next() * 8);
    for (let i = 0; i < 2000; i++) {
      const denominator = next() < 0.5 ? 'resolved' : 'toResolve';
      const threshold = Math.floor(next() * 600);
      const given = {
        early: some(),
        late: some(),
        inTime: some(),
        overdue: some(),
        doneUnknown: some(),
        noDue: some(),
      };
      const kinds = new Set<string>();
      for (let bad = 0; bad <= given.doneUnknown; bad++)
        for (let over = 0; over <= given.noDue; over++) {
          const { late, denominator: of } = rate(denominator, {
            ...given,
            ...{ late: given.late + bad, early: given.early + given.doneUnknown - bad, doneUnknown: 0 },
            ...{ overdue: given.overdue + over, inTime: given.inTime + given.noDue - over, noDue: 0 },
          });
          if (of > 0) kinds.add(late / of > threshold / 1000 + 1e-12 ? 'fails' : 'passes');
        }
      const expected = kinds.size === 2 ? 'unsure' : [...kinds][0];
      expect(verdictOf(rate(denominator, given), { denominator, threshold })?.kind).toBe(expected);
    }
  });
});
