import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/locale/language';
import { settingChoiceTexts, settingEntryTexts } from '../../lib/locale/setting-entries';
import { combine, defaultSettings, settingEntries, settingNames, settingReference } from '../../lib/settings';

const entries = settingEntries();
const entry = (path: string) => entries.find((one) => one.path === path);

describe('the entries of settings', () => {
  test('every setting has some, each path once', () => {
    expect([...new Set(entries.map(({ setting }) => setting))]).toEqual(settingNames);
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
    expect(entries.every(({ setting, path }) => path === setting || path.startsWith(`${setting}.`))).toBe(true);
  });
  test('what is no whole number says what it is typed in', () => {
    expect(entries.flatMap(({ path, kind, typedAs }) => (kind === 'number' && !typedAs ? [path] : []))).toEqual([]);
  });
  test.each([
    ['language', { kind: 'choice', choices: ['vi', 'en'], default: 'vi', managed: true }],
    ['sites', { kind: 'texts', default: [] }],
    ['calendar.week', { kind: 'json' }],
    ['calendar.shipped', { kind: 'boolean' }],
    ['calendar.minutesPerDay', { kind: 'integer', least: 1, most: 1440 }],
    ['rules.cutOff', { kind: 'text' }],
    ['thresholds.soonWorkMinutes', { kind: 'integer', least: 0, default: 960, typedAs: 'hour' }],
    ['thresholds.soonShare', { kind: 'number', least: 0, most: 1, default: 0.75, typedAs: 'percent' }],
    ['thresholds.shares', { kind: 'json', default: [0.5, 0.75, 0.9] }],
    ['risk.returns', { kind: 'integer', least: 1, most: 10_000, default: 2 }],
    ['reminders.digestAt', { kind: 'text', default: '08:00' }],
    ['identity', { kind: 'json', managed: false }],
    ['secrecy', { kind: 'json', default: {} }],
    ['letters.office.recipients', { kind: 'texts', default: [] }],
    ['letters.newDueWorkDays.early', { kind: 'integer', least: 1, most: 250 }],
    ['letters.templates', { kind: 'json' }],
    ['reports.quarter', { kind: 'json', default: { kind: 'calendar' } }],
    ['hiddenParts', { kind: 'texts', choices: ['persons', 'letters', 'report', 'team', 'exports', 'backup'] }],
    ['bar', { kind: 'boolean', default: true }],
    ['firstRun', { kind: 'boolean', default: true }],
  ])('%s', (path, expected) => {
    expect(entry(path)).toMatchObject(expected);
  });
  test('what is unset has no default; all defaults together are the settings as nobody has set them', () => {
    expect(entry('calendar.shipped')).not.toHaveProperty('default');
    const settings = defaultSettings() as unknown as Record<string, unknown>;
    const at = (path: string) =>
      path.split('.').reduce((value: unknown, key) => (value as Record<string, unknown>)[key], settings);
    for (const { path, ...rest } of entries) expect([path, rest.default]).toEqual([path, at(path)]);
  });
  test('an end of a range is taken, and what lies beyond it is not', () => {
    const problems = (path: string, value: number) => {
      const [name = '', ...keys] = path.split('.');
      const raw = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
      return combine({ [name]: raw }, {}).problems.map((problem) => problem.path);
    };
    const ranged = entries.filter(({ least, most }) => least !== undefined || most !== undefined);
    expect(ranged.length).toBeGreaterThan(15);
    for (const { path, least, most } of ranged) {
      if (least !== undefined) expect([problems(path, least), problems(path, least - 1)]).toEqual([[], [path]]);
      if (most !== undefined) expect([problems(path, most), problems(path, most + 1)]).toEqual([[], [path]]);
    }
  });
});

describe.each(languages)('texts of the entries in %s', (language) => {
  test('none is missing, none is unused, none is empty', () => {
    const texts = settingEntryTexts[language];
    expect(Object.keys(texts).sort()).toEqual(entries.map(({ path }) => path).sort());
    for (const [path, { title, help }] of Object.entries(texts))
      expect([path, title.trim() !== '', help.trim() !== '']).toEqual([path, true, true]);
  });
  test('every choice has its name, and nothing else has', () => {
    const named = Object.entries(settingChoiceTexts[language]).map(([path, names]) => [
      path,
      Object.keys(names).sort(),
    ]);
    const choices = entries.flatMap(({ path, choices: of }) => (of ? [[path, [...of].sort()]] : []));
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(choices));
  });
  test('the help of what takes a number names its bounds', () => {
    for (const { path, least, most } of entries) {
      const { help = '', policy = '' } = settingEntryTexts[language][path] ?? {};
      const digits = `${help} ${policy}`.replace(/(\d)[.,](?=\d{3})/g, '$1');
      for (const end of [least, most])
        if (end !== undefined)
          expect([path, digits]).toEqual([path, expect.stringMatching(new RegExp(`\\b${end}\\b`))]);
    }
  });
});

test('the table of the guide says what is filled in, in words', () => {
  const rows = settingReference('vi');
  expect(rows.map(({ path }) => path)).toEqual(entries.map(({ path }) => path));
  const row = (path: string) => rows.find((one) => one.path === path);
  expect(row('risk.returns')).toMatchObject({ kind: 'Số nguyên từ 1 đến 10.000', default: '2', managed: true });
  expect(row('thresholds.soonShare')).toMatchObject({ kind: 'Số từ 0 đến 1', default: '0.75' });
  const vietnamese = 'Một trong: "vi" (Tiếng Việt), "en" (English)';
  expect(row('language')).toMatchObject({ kind: vietnamese, default: '"vi"' });
  expect(row('hiddenParts')).toMatchObject({
    kind: expect.stringMatching(/^Danh sách, gồm: "persons" \(Người xử lý\), "letters" \(.*"backup" \(/),
    default: '[]',
  });
  expect(row('rules.cutOff')).toMatchObject({ title: 'Giờ chốt nhận trong ngày', kind: 'Chữ', default: 'Không đặt' });
  expect(row('identity')).toMatchObject({ managed: false });
  expect(settingReference('en')[0]).toMatchObject({
    title: 'Language',
    kind: 'One of: "vi" (Tiếng Việt), "en" (English)',
  });
  expect(row('reports.separator')?.kind).toBe('Một trong: ";" (Dấu chấm phẩy), "," (Dấu phẩy)');
});
