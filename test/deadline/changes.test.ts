import { describe, expect, test } from 'vitest';
import type { DossierFacts } from '../../lib/deadline/index';
import { at, deadline, limit } from './facts';

describe('pauses, extensions, ends', () => {
  const column: Partial<DossierFacts> = { dues: [{ field: 'hanXuLy', text: '19/06/2026' }] };
  const day = (d: number, hour = '07:30'): number => at(`2026-06-${d}T${hour}`);

  test('closed ones put the due off by their working time, an open one does not', () => {
    expect(deadline({ ...column, pauses: [{ from: day(16), to: day(17) }] })).toMatchObject({
      due: at('2026-06-22T17:00'),
      precision: 'day',
    });
    expect(deadline({ ...column, pauses: [{ from: day(16), to: day(16, '08:30') }] })).toMatchObject({
      due: at('2026-06-22T08:30'),
      precision: 'minute',
      originalDue: at('2026-06-19T17:00'),
    });
    expect(deadline({ ...column, pauses: [{ from: day(16) }] })).toMatchObject({
      due: at('2026-06-19T17:00'),
      pausedSince: day(16),
    });
  });

  test('before the start, after the due, over a weekend: nothing', () => {
    for (const [from, to] of [
      [at('2026-06-01T08:00'), at('2026-06-10T08:00')],
      [day(22), day(24)],
      [at('2026-06-20T08:00'), at('2026-06-21T08:00')],
    ]) {
      expect(deadline({ ...column, pauses: [{ from: from ?? 0, to: to ?? 0 }] }).due).toBe(at('2026-06-19T17:00'));
    }
  });

  test('one that reaches an open one becomes part of it', () => {
    const found = deadline({
      ...column,
      pauses: [{ from: day(18) }, { from: day(16), to: day(18) }, { from: day(15), to: day(15, '08:00') }],
    });
    expect(found.pausedSince).toBe(day(16));
    expect(found.pauses).toEqual([{ from: day(15), to: day(15, '08:00') }]);
  });

  test('24:00 stays 24:00 when whole days were paused', () => {
    expect(deadline({ ...column, pauses: [{ from: day(16), to: day(17) }] }, { dayEnd: 'midnight' }).due).toBe(
      at('2026-06-23T00:00'),
    );
  });

  test('a supplement restarts a period by setting, never a written date', () => {
    const rules = { restartAfterSupplement: true, limits: [limit(5)] };
    const pauses = [{ from: day(15), to: day(18, '10:00'), reason: 'Yêu cầu bổ sung giấy tờ' }];
    expect(deadline({ pauses }, rules)).toMatchObject({ due: at('2026-06-25T17:00'), start: day(18, '10:00') });
    expect(
      deadline({ pauses: [{ ...pauses[0], from: day(15), to: day(18, '10:00'), reason: 'Nghĩa vụ tài chính' }] }, rules)
        .due,
    ).toBe(at('2026-06-25T10:00'));
    expect(deadline({ ...column, pauses }, rules).due).toBe(at('2026-06-25T10:00'));
  });

  test('the last extension holds; pauses before it was granted are in it already', () => {
    const extensions = [{ due: '2026-06-24' }, { due: '2026-06-26T11:00', at: day(18) }];
    const found = deadline({ ...column, extensions, pauses: [{ from: day(16), to: day(17) }] });
    expect(found).toMatchObject({
      due: at('2026-06-26T11:00'),
      precision: 'minute',
      originalDue: at('2026-06-19T17:00'),
      extensions: 2,
    });
    expect(deadline({ extensions: [{ due: '2026-06-24' }] })).toMatchObject({
      due: at('2026-06-24T17:00'),
      source: 'none',
    });
  });

  test('done', () => {
    expect(deadline({ ...column, done: { at: day(18) } })).toMatchObject({ done: true, doneAt: day(18) });
    expect(deadline({ ...column, done: {} })).toMatchObject({ done: true, doneAt: null });
  });
});
