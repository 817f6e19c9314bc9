import { describe, expect, test } from 'vitest';
import { CalendarError, createCalendar } from '../../lib/calendar';
import { languages } from '../../lib/locale/language';
import { settingMistakeText, settingProblemText } from '../../lib/locale/setting-problems';
import type { CalendarInput } from '../../lib/model/calendar';
import { valueRules } from '../../lib/model/value-rule';
import { combine } from '../../lib/settings';

const told = (managed: Record<string, unknown>) =>
  combine(managed, {}).problems.map((problem) => settingProblemText('vi', problem));

describe('what is wrong with an entry, in words', () => {
  test.each([
    [{ language: 'fr' }, 'language: chỉ nhận một trong các giá trị: vi, en.'],
    [{ thresholds: { soonShare: 7 } }, 'thresholds.soonShare: không được lớn hơn 1.'],
    [{ thresholds: { soonWorkMinutes: 1.5 } }, 'thresholds.soonWorkMinutes: phải là một số nguyên.'],
    [{ risk: { returns: 0 } }, 'risk.returns: phải từ 1 trở lên.'],
    [{ risk: { returns: 'hai' } }, 'risk.returns: phải là một số.'],
    [{ reminders: { quiet: 'yes' } }, 'reminders.quiet: phải là true hoặc false.'],
    [{ reminders: { digestAt: '8h' } }, /^reminders\.digestAt: phải là giờ và phút/],
    [{ sites: ['https://a.vn/x'] }, /^sites\.0: phải là địa chỉ trang, không có gì phía sau/],
    [{ calendar: { days: { '2026-1-2': { off: true } } } }, /^calendar\.days\.2026-1-2: phải là ngày dạng YYYY-MM-DD/],
    [{ calendar: { days: { '2026-01-02': {} } } }, /^calendar\.days\.2026-01-02: phải có đúng một trong ba trường/],
    [{ calendar: { week: { mon: [['7h', '11:30']] } } }, /^calendar\.week: mon\.0\.0: phải là giờ và phút/],
    [{ calendar: { week: { monday: [] } } }, 'calendar.week: monday: không có trường này.'],
    [{ rules: { limits: [{ amount: 2, unit: 'workDay' }] } }, 'rules.limits.0: basis: còn thiếu.'],
    [
      { secrecy: { 'https://a.vn': { series: ['*'] } } },
      /^secrecy\.https:\/\/a\.vn\.series\.0: phải có ít nhất một chữ/,
    ],
    [{ reports: { quarter: { kind: 'own' } } }, /^reports\.quarter: start phải có khi kind là own/],
    [{ letters: { templates: { congVan: 5 } } }, /^letters\.templates\.congVan: phải là một nhóm/],
    [{ letters: { templates: { thu: {} } } }, 'letters.templates.thu: không có trường này.'],
    [
      { adapters: [{ version: 1, id: 'a', match: { sites: ['https://a.vn/*'] }, list: 'td[' }] },
      'adapters.0: list: không phải bộ chọn CSS dùng được.',
    ],
    [
      { adapters: [{ version: 1, id: 'a', match: { sites: ['x'] } }] },
      /^adapters\.0: match\.sites\.0: phải là mẫu địa chỉ/,
    ],
  ])('%j', (managed, expected) => {
    expect(told(managed)).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)]);
  });
  test('every rule has its words, in both languages', () => {
    for (const language of languages)
      for (const kind of valueRules) expect(settingMistakeText(language, '', { kind })).toMatch(/\S/);
  });
  test('nothing that is said is English, or nothing, in Vietnamese', () => {
    const wrong = {
      language: 5,
      sites: 5,
      calendar: { name: 5 },
      rules: { prefer: { chuTri: ['x'] } },
      letters: { aliases: [{}] },
    };
    for (const line of told(wrong)) expect(line).not.toMatch(/invalid|expected|undefined/i);
    expect(told(wrong)).toHaveLength(5);
  });
  test('the same stands in English beside it, for support', () => {
    expect(combine({ risk: { returns: 0 } }, {}).problems).toEqual([
      {
        area: 'managed',
        path: 'risk.returns',
        within: '',
        mistake: { kind: 'tooSmall', least: 1, isAbove: false },
        message: 'must be 1 or more',
      },
    ]);
  });
});

describe('a misspelt name', () => {
  test('of a setting, or of one that is no matter of policy, is told', () => {
    const { problems, policy } = combine({ langauge: 'en', identity: {}, language: 'en' }, {});
    expect(problems.map((problem) => settingProblemText('vi', problem))).toEqual([
      'langauge: không có mục thiết lập nào tên này.',
      'identity: chính sách không đặt được mục này.',
    ]);
    expect(policy).toEqual({ language: 'en' });
  });
  test('of an entry costs that name only', () => {
    const { settings, problems } = combine(
      { risk: { retruns: 5, returns: 3 }, retention: { days: 1, closedDays: 9 } },
      {},
    );
    expect(settings.risk.returns).toBe(3);
    expect(settings.retention).toEqual({ closedDays: 9 });
    expect(problems.map(({ path }) => path)).toEqual(['risk.retruns', 'retention.days']);
  });
  test('of a condition costs its limit, which would hold for everything without it', () => {
    const limit = { amount: 1, unit: 'workDay', basis: 'a' };
    const { settings, problems } = combine({ rules: { limits: [{ ...limit, doKhn: 'khan' }, limit] } }, {});
    expect(settings.rules.limits).toEqual([limit]);
    expect(problems.map(({ path, within }) => [path, within])).toEqual([['rules.limits.0', 'doKhn']]);
  });
});

test.each([0, 0.5, -1, 2601])(
  'a limit of %s working days switches off itself, and no deadline fails for it',
  (amount) => {
    const limit = { unit: 'workDay', basis: 'a' };
    const { settings, problems } = combine(
      {
        rules: {
          limits: [
            { ...limit, amount },
            { ...limit, amount: 2600 },
          ],
        },
      },
      {},
    );
    expect(settings.rules.limits).toEqual([{ ...limit, amount: 2600 }]);
    expect(problems.map(({ path, mistake }) => [path, mistake.kind])).toEqual([['rules.limits.0', 'wholeLimit']]);
  },
);

describe('what no calendar can be made of', () => {
  const day = (intervals: unknown) => ({ days: { '2026-12-24': { intervals } } });
  const hours = (...all: [string, string][]) => all;
  test.each([
    [{ days: { '2026-02-31': { off: true } } }, /^calendar\.days\.2026-02-31: không phải một ngày có thật/],
    [{ days: { '2026-13-40': { like: 'mon' } } }, /^calendar\.days\.2026-13-40: không phải một ngày có thật/],
    [{ days: { '2101-01-01': { off: true } } }, /^calendar\.days\.2101-01-01: không phải một ngày có thật/],
    [day(hours(['11:30', '07:30'])), /^calendar\.days\.2026-12-24: intervals\.0: khoảng giờ phải có/],
    [
      day(hours(['13:00', '17:00'], ['07:30', '13:30'])),
      /^calendar\.days\.2026-12-24: intervals: các khoảng giờ chồng/,
    ],
    [{ week: { mon: hours(['07:30', '11:30'], ['11:00', '17:00']) } }, /^calendar\.week: mon: các khoảng giờ chồng/],
    [{ week: { mon: hours(['07:30', '07:30']) } }, /^calendar\.week: mon\.0: khoảng giờ phải có/],
    [{ week: { mon: [] } }, /^calendar\.week: cả tuần không có giờ/],
    [{ week: {} }, /^calendar\.week: cả tuần không có giờ/],
  ])('%j is told with its path, locks nothing, and is not in force', (calendar, expected) => {
    expect(told({ calendar })).toEqual([expect.stringMatching(expected)]);
    expect(() => createCalendar(calendar as CalendarInput)).toThrow(CalendarError);
    const { settings, managed } = combine({ calendar: { ...calendar, name: 'Sở' } }, {});
    expect(settings.calendar).toEqual({ name: 'Sở' });
    expect(managed).toEqual(['calendar.name']);
  });
  test.each([
    { days: { '2028-02-29': { off: true }, '2100-12-31': { like: 'mon' }, '2000-01-01': { intervals: [] } } },
    day(hours(['13:00', '24:00'], ['07:30', '11:30'], ['11:30', '13:00'])),
    { week: { sat: hours(['00:00', '00:01']), sun: [] } },
  ])('%j is taken as a calendar takes it', (calendar) => {
    expect(told({ calendar })).toEqual([]);
    expect(() => createCalendar(calendar as CalendarInput)).not.toThrow();
  });
});

describe('days of absence', () => {
  test.each([
    [{ from: '2026-11-24', to: '2026-11-23' }, /^reminders\.absent\.0: ngày cuối \(to\) phải là/],
    [{ from: '2026-11-31', to: '2026-12-02' }, /^reminders\.absent\.0: from: không phải một ngày có thật/],
  ])('%j are told, and the others hold', (wrong, expected) => {
    const one = { from: '2026-11-24', to: '2026-11-24' };
    expect(told({ reminders: { absent: [wrong, one] } })).toEqual([expect.stringMatching(expected)]);
    expect(combine({ reminders: { absent: [wrong, one] } }, {}).settings.reminders.absent).toEqual([one]);
  });
});

test('a unit is called otherwise from a day on that exists', () => {
  const aliases = [{ from: 'a', to: 'b', validFrom: '2025-02-29' }];
  expect(told({ letters: { aliases } })).toEqual([
    expect.stringMatching(/^letters\.aliases\.0: validFrom: không phải một ngày có thật/),
  ]);
});

test('what the user has and what policy sets are told apart from what is in force', () => {
  const { settings, own, policy } = combine(
    { thresholds: { soonShare: 0.5 }, language: 'fr' },
    { 'setting.thresholds': { soonShare: 0.9 }, 'setting.language': 'en' },
  );
  expect([settings.thresholds.soonShare, own.thresholds.soonShare]).toEqual([0.5, 0.9]);
  expect(own.language).toBe('en');
  expect(policy).toEqual({ thresholds: { soonShare: 0.5 } });
});
