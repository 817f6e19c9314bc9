import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvRecords } from '../../lib/calendar/csv';
import { createCalendar, previewDayList, readDayList, withDayList } from '../../lib/calendar/index';
import { readHours, writeHours } from '../../lib/model/hours-text';
import { random } from '../random';

describe('hours as people write them', () => {
  test.each([
    ['07:30–11:30, 13:00–17:00', '07:30–11:30, 13:00–17:00'],
    ['13h00 - 17h00; 7h30 - 11h30', '07:30–11:30, 13:00–17:00'],
    ['20:00-24:00', '20:00–24:00'],
    ['8g00 đến 12g00', '08:00–12:00'],
    ['', ''],
    ['  ', ''],
  ])('%s', (text, said) => {
    const hours = readHours(text);
    expect(hours && writeHours(hours)).toBe(said);
  });
  test.each(['7:30', '11:30-07:30', '07:30-11:30, 11:00-12:00', '25:00-26:00', '07:30-07:30', 'sáng', '07:60-08:00'])(
    'none: %s',
    (text) => expect(readHours(text)).toBeNull(),
  );
});

describe('a table of days', () => {
  const table = [
    'ngày;loại;lý do;nguồn',
    '23/11/2026;nghỉ;"Nghỉ hoán đổi; cả tỉnh";Thông báo số 5',
    '2026-11-28;làm việc như thứ Hai;làm bù;',
    '',
    '31/11/2026;nghỉ;;',
    '24/12/2026;07:30-11:30;;',
    '24/12/2026;nghỉ;;',
    '25/12/2026;có lẽ;;',
    '26/12/2026;11:30-07:30;;',
    '1/1/1999;nghỉ;;',
    '1-5-2027;Nghỉ lễ',
  ].join('\r\n');

  test('takes what is right, and names the line of what is not', () => {
    expect(readDayList(table)).toEqual({
      days: {
        '2026-11-23': { off: true, reason: 'Nghỉ hoán đổi; cả tỉnh', source: 'Thông báo số 5' },
        '2026-11-28': { like: 'mon', reason: 'làm bù' },
        '2026-12-24': { intervals: [['07:30', '11:30']] },
        '2027-05-01': { off: true },
      },
      mistakes: [
        { line: 5, kind: 'noDate', text: '31/11/2026; nghỉ; ; ' },
        { line: 7, kind: 'twice', text: '24/12/2026; nghỉ; ; ' },
        { line: 8, kind: 'noKind', text: '25/12/2026; có lẽ; ; ' },
        { line: 9, kind: 'hours', text: '26/12/2026; 11:30-07:30; ; ' },
        { line: 10, kind: 'range', text: '1/1/1999; nghỉ; ; ' },
      ],
    });
  });
  test.each([
    ['thứ Ba', 'tue'],
    ['thứ tư', 'wed'],
    ['thứ Năm', 'thu'],
    ['T6', 'fri'],
    ['thứ 7', 'sat'],
    ['Chủ nhật', 'sun'],
    ['Thu', 'thu'],
    ['', 'mon'],
  ])('a day worked like %s', (name, like) => {
    expect(readDayList(`23/11/2026;làm việc như ${name}`).days).toEqual({ '2026-11-23': { like } });
  });
  test('copied from a sheet, or with commas', () => {
    expect(readDayList('23/11/2026\tnghỉ\ta, b').days).toEqual({ '2026-11-23': { off: true, reason: 'a, b' } });
    expect(readDayList('date,kind\n2026-11-23,off,"a ""b"""').days).toEqual({
      '2026-11-23': { off: true, reason: 'a "b"' },
    });
  });
  test('random tables are cut as csv-parse cuts them, each row at its line', () => {
    const next = random(20_261_123);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
    for (let round = 0; round < 300; round++) {
      const separator = pick([';', ',', '\t']);
      const cell = () => {
        const text = Array.from({ length: Math.floor(next() * 5) }, () =>
          pick(['a', 'ộ', ';', ',', '"', '\n', ' ']),
        ).join('');
        return /[;,"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      };
      const rows = Array.from({ length: 1 + Math.floor(next() * 4) }, () =>
        Array.from({ length: 1 + Math.floor(next() * 4) }, cell).join(separator),
      );
      const text = rows.join(pick(['\n', '\r\n'])) + pick(['', '\n']);
      const expected = (
        parse(text, {
          delimiter: separator,
          relax_column_count: true,
          info: true,
          record_delimiter: ['\n', '\r\n'],
        }) as unknown as {
          record: string[];
        }[]
      )
        .map(({ record }) => record.map((one) => one.trim()))
        .filter((record) => record.some((one) => one !== ''));
      expect(
        csvRecords(text, separator).map(({ cells }) => cells),
        JSON.stringify(text),
      ).toEqual(expected);
    }
  });
  test('the line of a row counts lines within quotes', () => {
    expect(csvRecords('a;"b\nc"\nd', ';')).toEqual([
      { line: 1, cells: ['a', 'b\nc'] },
      { line: 3, cells: ['d'] },
    ]);
    expect(csvRecords('"a"x;b\nc', ';').map(({ line }) => line)).toContain(2);
  });
});

describe('JSON and calendar files', () => {
  test('a policy, a setting, or the days alone', () => {
    const days = { '2026-11-23': { off: true } };
    for (const content of [{ calendar: { days } }, { days }, days])
      expect(readDayList(JSON.stringify(content))).toEqual({ days, mistakes: [] });
  });
  test('a wrong entry is told by its line', () => {
    const text = '{\n "2026-02-30": {"off": true},\n "2026-11-23": {"off": true},\n "2026-11-24": {}\n}';
    expect(readDayList(text)).toEqual({
      days: { '2026-11-23': { off: true } },
      mistakes: [
        { line: 2, kind: 'noDate', text: '2026-02-30' },
        { line: 4, kind: 'entry', text: '2026-11-24' },
      ],
    });
    expect(readDayList('{').mistakes).toEqual([{ line: null, kind: 'notJson', text: '' }]);
  });
  test('events that cannot be read are told by the line they begin in', () => {
    const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
    const text = [
      'BEGIN:VCALENDAR',
      ...event('DTSTART;VALUE=DATE:20260902', 'DTEND;VALUE=DATE:20260904', 'SUMMARY:Quốc khánh'),
      ...event('DTSTART;VALUE=DATE:20260230', 'SUMMARY:Sai'),
      'END:VCALENDAR',
    ].join('\r\n');
    expect(readDayList(text)).toEqual({
      days: { '2026-09-02': { off: true, reason: 'Quốc khánh' }, '2026-09-03': { off: true, reason: 'Quốc khánh' } },
      mistakes: [{ line: 7, kind: 'noDate', text: '20260230' }],
    });
  });
  test('nothing, and too much', () => {
    for (const text of ['', ' \n', 'ngày;loại', 'BEGIN:VCALENDAR\nEND:VCALENDAR'])
      expect(readDayList(text).mistakes.map(({ kind }) => kind)).toEqual(['nothing']);
    expect(readDayList('x'.repeat(1_000_001)).mistakes.map(({ kind }) => kind)).toEqual(['tooLarge']);
  });
});

describe('what a list would change', () => {
  const own = { '2026-11-24': { off: true }, '2026-12-01': { reason: 'x', off: true } } as const;
  const policy = { '2026-11-23': { off: true } } as const;
  const read = readDayList('23/11/2026;làm bù\n24/11/2026;làm bù\n25/11/2026;nghỉ\n01/12/2026;nghỉ;x');
  const preview = previewDayList(read, own, policy);
  test('new days, changed ones, those that are alike, those of policy', () => {
    expect(preview).toMatchObject({
      added: ['2026-11-25'],
      changed: ['2026-11-24'],
      same: ['2026-12-01'],
      locked: ['2026-11-23'],
    });
  });
  test('taken in, it is what a calendar takes; days of policy are not among it', () => {
    const days = withDayList(preview, own);
    expect(Object.keys(days)).toEqual(['2026-11-24', '2026-11-25', '2026-12-01']);
    expect(createCalendar({ days }).dayKind('2026-11-25').kind).toBe('off');
  });
});
