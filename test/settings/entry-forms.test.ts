import { describe, expect, test } from 'vitest';
import {
  checkTyped,
  combine,
  type EntryTyped,
  entryStates,
  saveEntries,
  settingEntries,
  typedEntry,
} from '../../lib/settings';
import { memory } from './memory';

const entryOf = (path: string) => {
  const found = settingEntries().find((one) => one.path === path);
  if (found === undefined) throw new Error(path);
  return found;
};
const check = (path: string, typed: EntryTyped) => checkTyped(entryOf(path), typed);

describe('what is typed as an entry', () => {
  test('what is shown of a value is that value again', () => {
    const values: [string, unknown][] = [
      ['language', 'en'],
      ['sites', ['https://a.vn', 'http://b.vn:8080']],
      ['calendar.shipped', false],
      ['calendar.week', { mon: [['07:30', '11:30']] }],
      ['calendar.minutesPerDay', 450],
      ['rules.cutOff', '15:00'],
      ['thresholds.soonShare', 0.625],
      ['thresholds.soonShare', 0.07],
      ['thresholds.soonWorkMinutes', 450],
      ['thresholds.soonWorkMinutes', 100],
      ['thresholds.soonWorkMinutes', 499_999],
      ['reports.alarmWorkMinutes', 1],
      ['reminders.digestAt', ''],
      ['privacy.keep', ['soKyHieu', 'hanXuLy']],
      ['privacy.keep', []],
      ['hiddenParts', ['persons']],
      ['reports.quarter', { kind: 'nd09' }],
    ];
    for (const [path, value] of values)
      for (const language of ['vi', 'en'] as const)
        expect([path, check(path, typedEntry(language, entryOf(path), value))]).toEqual([path, { value }]);
  });
  test('the default, and nothing where nothing has to be set, is stored as nothing', () => {
    for (const entry of settingEntries())
      expect([entry.path, checkTyped(entry, typedEntry('vi', entry, entry.default))]).toEqual([
        entry.path,
        { value: undefined },
      ]);
  });
  test.each([
    ['risk.returns', '', { kind: 'empty' }],
    ['risk.returns', '1.250', { kind: 'notWhole' }],
    ['risk.returns', '0', { kind: 'outOfRange', least: 1, most: 10_000 }],
    ['thresholds.soonShare', 'một nửa', { kind: 'notNumber' }],
    ['thresholds.soonShare', '100,5', { kind: 'outOfRange', least: 0, most: 100 }],
    ['thresholds.soonWorkMinutes', '8.334', { kind: 'notNumber' }],
    ['thresholds.soonWorkMinutes', '8334', { kind: 'outOfRange', least: 0, most: 8333 }],
    ['thresholds.soonWorkMinutes', '', { kind: 'empty' }],
    ['reminders.digestAt', '25:00', { mistake: { kind: 'clock' } }],
    ['sites', 'https://a.vn\nhttps://b.vn/x', { within: '1', mistake: { kind: 'origin' } }],
    ['thresholds.shares', '[0.5,', { mistake: { kind: 'notJson', line: 1, column: 6 } }],
    ['thresholds.shares', '[0.5, 2]', { within: '1', mistake: { kind: 'tooBig', most: 1 } }],
    ['calendar.week', '{"mon": [["7h", "11:30"]]}', { within: 'mon.0.0', mistake: { kind: 'clock' } }],
    ['calendar.days', '{"2026-11-23": {"of": true}}', { within: '2026-11-23.of', mistake: { kind: 'unknownField' } }],
    [
      'secrecy',
      '{"https://a.vn": {"series": ["*"]}}',
      { within: 'https://a.vn.series.0', mistake: { kind: 'series' } },
    ],
    ['adapters', '{}', { mistake: { kind: 'wrongType', expected: 'list' } }],
  ])('%s: %j is told with its place', (path, typed, mistake) => {
    expect(check(path, typed)).toMatchObject({ mistake });
  });
  test('a share is typed in percent, minutes in hours, with a comma or a point', () => {
    for (const typed of ['62,5', ' 62.5 ', '62,50 %'])
      expect(check('thresholds.soonShare', typed)).toEqual({ value: 0.625 });
    expect(typedEntry('vi', entryOf('thresholds.soonShare'), 0.625)).toBe('62,5');
    expect(typedEntry('en', entryOf('thresholds.soonShare'), 0.625)).toBe('62.5');
    expect(typedEntry('vi', entryOf('thresholds.soonWorkMinutes'), 960)).toBe('16');
    expect(check('thresholds.soonWorkMinutes', '7,5')).toEqual({ value: 450 });
  });
});

describe('entries are stored by their paths', () => {
  test('beside what stands there; undefined takes away', async () => {
    const local = {
      'setting.risk': { returns: 4, extensions: 2 },
      'setting.language': 'en',
      'setting.letters': { office: { code: 'A' } },
    };
    const { areas } = memory(null, local);
    await saveEntries(areas, {
      'risk.returns': undefined,
      'risk.stillWorkDays': 9,
      language: undefined,
      'letters.office.place': 'B',
      'calendar.shipped': false,
      firstRun: false,
    });
    expect(local).toEqual({
      'setting.risk': { extensions: 2, stillWorkDays: 9 },
      'setting.letters': { office: { code: 'A', place: 'B' } },
      'setting.calendar': { shipped: false },
      'setting.firstRun': false,
    });
  });
});

describe('the entries of a setting as they stand', () => {
  const states = (
    managed: Record<string, unknown>,
    local: Record<string, unknown>,
    name: 'thresholds' | 'calendar' | 'hiddenParts',
  ) => new Map(entryStates(combine(managed, local), [name]).map(({ entry, ...state }) => [entry.path, state]));
  test('locked where policy sets all of it, with what the user has beneath', () => {
    const read = states({ thresholds: { soonShare: 0.5 } }, { 'setting.thresholds': { soonShare: 0.9 } }, 'thresholds');
    expect(read.get('thresholds.soonShare')).toEqual({ own: 0.9, policy: 0.5, isLocked: true, isWrong: false });
    expect(read.get('thresholds.soonWorkMinutes')).toEqual({ own: 960, isLocked: false, isWrong: false });
  });
  test('both where they lie over each other', () => {
    const day = { off: true };
    const read = states(
      { calendar: { days: { '2026-11-23': day } } },
      { 'setting.calendar': { days: { '2026-12-24': day } } },
      'calendar',
    );
    expect(read.get('calendar.days')).toEqual({
      own: { '2026-12-24': day },
      policy: { '2026-11-23': day },
      isLocked: false,
      isWrong: false,
    });
    expect(states({ hiddenParts: ['persons'] }, {}, 'hiddenParts').get('hiddenParts')).toMatchObject({
      own: [],
      policy: ['persons'],
      isLocked: false,
    });
  });
  test('a wrong one of the user is marked, so that it can be given up; one of policy is not', () => {
    const wrong = { shares: [0.5, 7] };
    expect(states({}, { 'setting.thresholds': wrong }, 'thresholds').get('thresholds.shares')?.isWrong).toBe(true);
    expect(states({ thresholds: wrong }, {}, 'thresholds').get('thresholds.shares')?.isWrong).toBe(false);
  });
});
