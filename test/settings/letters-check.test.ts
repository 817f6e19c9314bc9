import { describe, expect, test } from 'vitest';
import type { RulesTyped } from '../../lib/model/letter-options';
import { typedDay } from '../../lib/model/typed-day';
import { combine, defaultSettings, saveUnlocked } from '../../lib/settings';
import { checkAliases, checkDirections, checkOffice, checkRules } from '../../lib/settings/letters-check';
import { memory } from './memory';

const rules: RulesTyped = {
  intervals: { earlyBeforeDue: '0', firstAfterDue: ' 1 ', secondAfterFirst: '250', thirdAfterSecond: '5' },
  newDueWorkDays: { early: '2', first: '4', second: '3', third: '2' },
  apology: 'phieuXinLoi',
  mostExtensions: '10',
};

describe('what is typed as settings of letters', () => {
  test('working days and times are whole numbers within the bounds of the schema', () => {
    const checked = checkRules(rules);
    expect(checked).toMatchObject({
      value: { intervals: { earlyBeforeDue: 0, firstAfterDue: 1 }, mostExtensions: 10 },
    });
    expect(combine({}, { 'setting.letters': 'value' in checked ? checked.value : {} }).problems).toEqual([]);
    const wrong = {
      ...rules,
      intervals: { earlyBeforeDue: '-1', firstAfterDue: '0', secondAfterFirst: '5000', thirdAfterSecond: '' },
    };
    expect(
      checkRules({ ...wrong, mostExtensions: '1,5', newDueWorkDays: { ...rules.newDueWorkDays, early: 'hai' } }),
    ).toEqual({
      mistakes: {
        'intervals.earlyBeforeDue': { kind: 'outOfRange', least: 0, most: 250 },
        'intervals.firstAfterDue': { kind: 'outOfRange', least: 1, most: 250 },
        'intervals.secondAfterFirst': { kind: 'outOfRange', least: 1, most: 250 },
        'intervals.thirdAfterSecond': { kind: 'empty' },
        'newDueWorkDays.early': { kind: 'notWhole' },
        mostExtensions: { kind: 'notWhole' },
      },
    });
  });
  test('a unit is renamed to another one, once, from a day that exists', () => {
    const row = (id: number, from: string, to: string, validFrom: string) => ({ id, from, to, validFrom });
    expect(checkAliases([row(4, ' Sở  GTVT ', 'Sở Xây dựng', '1/3/2025')])).toEqual({
      value: [{ from: 'Sở GTVT', to: 'Sở Xây dựng', validFrom: '2025-03-01' }],
    });
    expect(
      checkAliases([
        row(0, 'Sở A', 'SỞ A', '30/02/2025'),
        row(1, 'sở a', '', ''),
        row(2, 'x'.repeat(301), 'B', '2025-07-01'),
      ]),
    ).toEqual({
      mistakes: {
        '0.to': { kind: 'toItself' },
        '0.validFrom': { kind: 'notDate' },
        '1.from': { kind: 'twice' },
        '1.to': { kind: 'empty' },
        '1.validFrom': { kind: 'empty' },
        '2.from': { kind: 'tooLong', most: 300 },
      },
    });
    const many = Array.from({ length: 2001 }, (_, id) => row(id, `Sở ${id}`, 'B', '1/1/2025'));
    expect(checkAliases(many)).toEqual({ mistakes: { rows: { kind: 'tooManyRows', most: 2000 } } });
  });
  test.each([
    ['1/7/2025', '2025-07-01'],
    ['01.07.2025', '2025-07-01'],
    ['2025-07-01', '2025-07-01'],
    ['29/2/2024', '2024-02-29'],
    ['29/2/2025', null],
    ['7/2025', null],
    ['1/7/25', null],
    ['hôm nay', null],
  ])('%s is %s', (typed, day) => {
    expect(typedDay(typed)).toBe(day);
  });
  test('a unit stands once to the office', () => {
    const rows = [
      { id: 0, unit: 'Xã A', direction: 'below' as const },
      { id: 1, unit: 'xã a', direction: 'above' as const },
    ];
    expect(checkDirections(rows)).toEqual({ mistakes: { '1.unit': { kind: 'twice' } } });
    expect(checkDirections(rows.slice(0, 1))).toEqual({ value: { 'Xã A': 'below' } });
  });
  test('particulars that are too long are told, and would be left out by the schema', () => {
    const { office } = defaultSettings().letters;
    const typed = { ...office, signatureLines: 'KT. CHỦ TỊCH\n\n PHÓ CHỦ TỊCH ', recipients: '' };
    expect(checkOffice(typed)).toEqual({ value: { ...office, signatureLines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] } });
    expect(checkOffice({ ...typed, symbol: 'x'.repeat(51), recipients: 'a\n'.repeat(21) })).toEqual({
      mistakes: { symbol: { kind: 'tooLong', most: 50 }, recipients: { kind: 'tooManyLines', most: 20 } },
    });
    expect(checkOffice({ ...typed, recipients: `Lưu: VT\n${'x'.repeat(201)}` })).toEqual({
      mistakes: { recipients: { kind: 'lineTooLong', most: 200 } },
    });
    expect(combine({}, { 'setting.letters': { office: { symbol: 'x'.repeat(51) } } }).problems).toHaveLength(1);
  });
});

describe('beside a policy', () => {
  const policy = { letters: { office: { agency: 'Sở Nội vụ' }, directions: { 'Sở Y tế': 'above' }, aliases: [] } };
  test('what it sets is named entry by entry, and nothing else', () => {
    expect(combine(policy, {}).managed.sort()).toEqual([
      'letters.aliases',
      'letters.directions.Sở Y tế',
      'letters.office.agency',
    ]);
  });
  test('what the user saves is stored without it, and what the user had of it stays', async () => {
    const own = { office: { agency: 'UBND xã', place: 'A' }, mostExtensions: 2 };
    const local = { 'setting.letters': own };
    const { areas } = memory(policy, local);
    const { settings, managed } = combine(policy, local);
    const { office } = settings.letters;
    const aliases = [{ from: 'a', to: 'b', validFrom: '2025-07-01' }];
    const directions = { 'Sở Y tế': 'above', 'Xã A': 'below' } as const;
    const next = { office: { ...office, place: 'B' }, aliases, directions };
    await saveUnlocked(areas, 'letters', next, (path) => managed.includes(path));
    expect(local['setting.letters']).toMatchObject({
      office: { agency: 'UBND xã', place: 'B' },
      directions: { 'Xã A': 'below' },
      mostExtensions: 2,
    });
    expect(local['setting.letters']).not.toHaveProperty('aliases');
    expect(local['setting.letters']).not.toHaveProperty(['directions', 'Sở Y tế']);
  });
});
