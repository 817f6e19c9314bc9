import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../entrypoints/shared/sample-rows';
import { sampleOffice } from '../../lib/locale/sample';
import { viewOf } from '../../lib/overlay/view';
import { defaultSettings } from '../../lib/settings';
import { factsOf, worldOf } from '../../lib/standing';

const world = worldOf(defaultSettings());

/** What each row's badge says at `now`; `none` where it has none. */
function states(now: number): string[] {
  return sampleRows(now, world.calendar).map((cells) => {
    const [, ngayDen = '', , , , , trangThai = '', hanXuLy = ''] = cells;
    const facts = factsOf({ ngayDen, trangThai, hanXuLy }, {}, now, sampleOffice.list);
    return viewOf(facts, undefined, { ...world, language: 'vi', now })?.state ?? 'none';
  });
}

describe('the sample list shows every state', () => {
  it.each([
    ['on a morning', '2026-11-18T09:20'],
    ['before anyone is there', '2026-11-18T05:00'],
    ['at the last minute of work', '2026-11-18T16:59'],
    ['after work', '2026-11-18T18:30'],
    ['late at night', '2026-11-18T23:58'],
    ['on a Friday evening', '2026-11-20T19:00'],
    ['on a Sunday', '2026-11-22T10:00'],
    ['on a holiday', '2026-09-02T08:00'],
    ['at the end of a year', '2026-12-31T15:00'],
  ])('%s', (_when, time) => {
    expect(states(Date.parse(`${time}+07:00`))).toEqual([
      ...['overdue', 'overdue', 'today', 'soon', 'soon', 'ontime', 'ontime', 'paused', 'ontime', 'unknown', 'none'],
      'ontime',
    ]);
  });
});
