import { describe, expect, test } from 'vitest';
import { computeDeadline } from '../../lib/deadline';
import type { DossierFacts } from '../../lib/model/deadline';
import type { Dossier } from '../../lib/model/dossier';
import { defaultSettings } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import { deadlineOfKept } from '../../lib/store/deadline-of';
import { indexed } from '../../lib/store/indexed';
import { monday, world } from './help';

function kept(facts: Partial<DossierFacts>, own?: Dossier['own']): Dossier {
  const dossier = {
    key: 'k',
    site: 'https://a.vn',
    account: '',
    kind: 'vanBan' as const,
    fields: {},
    headers: {},
    facts: { observedAt: monday, dues: [], ...facts },
    lists: [],
    firstSeen: monday,
    lastSeen: monday,
    ...(own && { own }),
  };
  return indexed(dossier, world);
}
const subject = 'V/v báo cáo tình hình thực hiện nhiệm vụ số 5 năm 2026';

describe('texts that say nothing of a deadline', () => {
  test.each<[string, Partial<DossierFacts>, string[] | undefined]>([
    [
      'a subject',
      {
        dues: [
          { field: 'hanXuLy', text: '30/09/2026' },
          { field: 'trichYeu', text: subject },
        ],
      },
      ['trichYeu'],
    ],
    [
      'a subject that names one',
      {
        dues: [
          { field: 'hanXuLy', text: '30/09/2026' },
          { field: 'trichYeu', text: 'V/v báo cáo trước ngày 05/10/2026' },
        ],
      },
      undefined,
    ],
    [
      'an empty column',
      {
        dues: [
          { field: 'hanXuLy', text: 'chờ' },
          { field: 'trichYeu', text: subject },
        ],
      },
      ['hanXuLy', 'trichYeu'],
    ],
    ['a column that says there is none', { dues: [{ field: 'hanXuLy', text: 'Không có hạn' }] }, undefined],
    [
      'a countdown',
      {
        dues: [
          { field: 'hanXuLy', text: 'Còn 2 ngày' },
          { field: 'trangThai', text: 'Đang xử lý' },
        ],
      },
      ['trangThai'],
    ],
  ])('%s: the deadline is the same without them', (_, facts, silent) => {
    const dossier = kept(facts);
    expect(dossier.silent).toEqual(silent);
    expect(deadlineOfKept(dossier, world)).toEqual(computeDeadline(dossier.facts, world.rules, world.calendar));
  });
  test('with another world everything is read', () => {
    const dossier = { ...kept({ dues: [{ field: 'hanXuLy', text: '30/09/2026' }] }), silent: ['hanXuLy' as const] };
    expect(deadlineOfKept(dossier, world)?.due).toBeNull();
    const next = worldOf({ ...defaultSettings(), calendar: { week: { wed: [['08:00', '16:00']] } } });
    expect(deadlineOfKept(dossier, next)?.due).toBe(Date.parse('2026-09-30T16:00+07:00'));
  });
});

describe('the user’s marks lie over what pages say', () => {
  const dues: DossierFacts['dues'] = [{ field: 'hanXuLy', text: '30/09/2026' }];
  test('own deadline, pause, closing and hiding', () => {
    const own = { due: { due: '2026-10-05', reason: 'gia hạn' } };
    expect(kept({ dues }, own).due).toBe(Date.parse('2026-10-05T17:00+07:00'));
    const paused = kept({ dues }, { pauses: [{ from: monday, reason: '' }] });
    expect([paused.open, paused.pausedDue]).toEqual([1, paused.due]);
    const closed = kept({ dues }, { closed: { at: monday + 5, reason: '' } });
    expect([closed.open, closed.closedAt]).toEqual([0, monday + 5]);
    const hidden = kept({ dues }, { hidden: true });
    expect([hidden.open, hidden.closedAt]).toEqual([0, undefined]);
  });
  test('taken back, nothing of them stays in the index', () => {
    const { own: _own, ...dossier } = kept(
      { dues },
      { pauses: [{ from: monday, reason: '' }], closed: { at: 1, reason: '' } },
    );
    const again = indexed(dossier, world);
    expect([again.open, again.pausedDue, again.closedAt]).toEqual([1, undefined, undefined]);
  });
});
