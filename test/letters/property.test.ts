import { describe, expect, test } from 'vitest';
import { type Draft, draftLetter, kindRules, type LetterInput, toPlainText } from '../../lib/letters';
import { workDaysLate } from '../../lib/letters/dates';
import { type Letter, type LetterStage, letterKinds } from '../../lib/model/letter';
import type { LetterItem } from '../../lib/model/letter-item';
import { letterDirections } from '../../lib/model/letter-office';
import { lateDays } from '../../lib/standing';
import { random } from '../random';
import {
  at,
  calendar,
  document,
  firstNotice,
  input,
  noOffice,
  office,
  procedure,
  secondNotice,
  sentBefore,
} from './given';

/** Weekdays off and Saturdays worked of 2026 (domain.md §3.3), apart from the calendar under test. */
const off = new Set(
  '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'
    .split(' ')
    .map((day) => `2026-${day}`),
);
const worked = new Set(['2026-01-10', '2026-08-22']);
const dayMs = 86_400_000;
const civilDay = (time: number) => new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);

/** Working days after the day of `due` up to and with that of `now`, day by day. */
function countLate(due: number, now: number): number {
  let count = 0;
  for (let day = Date.parse(civilDay(due)) + dayMs; day <= Date.parse(civilDay(now)); day += dayMs) {
    const date = new Date(day);
    const iso = date.toISOString().slice(0, 10);
    const isWeekday = date.getUTCDay() !== 0 && date.getUTCDay() !== 6;
    if (worked.has(iso) || (isWeekday && !off.has(iso))) count++;
  }
  return count;
}

const two = (count: number) => String(count).padStart(2, '0');
const shown = (iso: string) =>
  iso
    .split('-')
    .reverse()
    .join('/')
    .replace(/\/0([3-9])\//, '/$1/');

type Chance = (share: number) => boolean;

/** A dossier with any of its facts missing; each of its numbers is one that comes nowhere else. */
function anItem(index: number, stage: LetterStage, now: number, chance: Chance, next: () => number): LetterItem {
  const base = chance(0.3) ? procedure : document;
  const lost = <T>(value: T): T | '' => (chance(0.35) ? '' : value);
  const code = () => String(1_000_000 + Math.floor(next() * 8_999_999));
  const due = Date.parse(`${civilDay(now - Math.floor(next() * 200) * dayMs)}T17:00+07:00`);
  return {
    ...base,
    key: `k${index}`,
    kind: chance(0.2) ? 'nhiemVu' : base.kind,
    unit: lost('Sở Xây dựng'),
    person: lost('Nguyễn Văn A'),
    partner: lost('Sở Tài chính'),
    loaiVb: lost(base.loaiVb),
    soKyHieu: lost(`${code()}/BXD`),
    soDen: lost(code()),
    ngayVb: lost(civilDay(due - 30 * dayMs)),
    coQuanBanHanh: lost('Bộ Xây dựng'),
    trichYeu: lost('V/v rà soát quy hoạch'),
    maHoSo: lost(`H${code()}`),
    thuTuc: lost('Cấp giấy phép'),
    ngayGiao: lost(civilDay(due - 20 * dayMs)),
    chiDao: lost('Giao Sở tham mưu'),
    lyDo: lost('Chờ ý kiến'),
    due: chance(0.2) ? null : due < now ? due : due - dayMs,
    precision: chance(0.5) ? 'day' : 'minute',
    earlier: sentBefore(stage).map((letter) => ({ ...letter, about: lost(letter.about) })),
  };
}

function aCase(seed: number): LetterInput {
  const next = random(seed);
  const chance: Chance = (share) => next() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const kind = pick(letterKinds);
  const { isExtension, stages } = kindRules[kind];
  const now = at('2026-08-01T09:00') + Math.floor(next() * 120) * dayMs;
  const dossiers = isExtension ? 1 : pick([1, 1, 2, 3, 4, 9]);
  const known = chance(0.5) ? office : noOffice;
  const stage = pick(stages);
  return {
    ...input,
    kind,
    stage,
    direction: pick(letterDirections),
    items: Array.from({ length: dossiers }, (_, i) => anItem(i, stage, now, chance, next)),
    office: chance(0.3) ? { ...known, reportTo: 'Thường trực Tỉnh ủy' } : known,
    newDue: chance(0.5) ? null : civilDay(now + 20 * dayMs),
    now,
  };
}

function drafted(given: LetterInput): Draft {
  const result = draftLetter(given);
  if (!('letter' in result)) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** Every text of a letter. */
function textsOf(letter: Letter): string[] {
  const strings: string[] = [];
  const walk = (value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(letter);
  return strings;
}

/** Every number that the input has, and those that wordings and counting may add. */
function knownNumbers({ items, now, newDue, stage }: LetterInput): { words: string[]; counts: Set<string> } {
  const dates = items.flatMap(({ ngayVb, ngayGiao, due }) => [
    ngayVb,
    ngayGiao,
    due === null ? '' : civilDay(due),
    firstNotice.date,
    secondNotice.date,
  ]);
  const words = [
    ...items.flatMap(({ soKyHieu, soDen, maHoSo }) => [soKyHieu, soDen, maHoSo]),
    ...[firstNotice, secondNotice].flatMap(({ number, about }) => [about, number]),
    ...[...dates, civilDay(now), newDue ?? ''].filter((date) => date !== '').map(shown),
    '17 giờ 00 phút',
    '118/2025/NĐ-CP ngày 09/6/2025',
    '24 giờ',
  ].filter((word) => word !== '');
  const late = items.flatMap(({ due }) => (due === null ? [] : [countLate(due, now)]));
  const places = Array.from({ length: 9 }, (_, i) => i + 1);
  const stageNumber = { early: 0, first: 1, second: 2, third: 3 }[stage];
  // A report tells of what kind there is none.
  const counts = [0, ...late, ...places, items.length, stageNumber].flatMap((count) => [String(count), two(count)]);
  return { words: words.sort((a, b) => b.length - a.length), counts: new Set(counts) };
}

describe('whatever is missing', () => {
  const seeds = Array.from({ length: 1500 }, (_, i) => i + 1);

  test('no letter says what it should not, is unfilled, or invents a number', () => {
    for (const seed of seeds) {
      const given = aCase(seed);
      const { letter } = drafted(given);
      const { words, counts } = knownNumbers(given);
      for (const text of textsOf(letter)) {
        const place = `${seed}: ${text}`;
        expect(text, place).not.toMatch(/undefined|NaN|null|\[object|Invalid|Infinity|[{}]/);
        expect(text, place).not.toMatch(/\.\.(?!\.)|,,|;;| ,| ;|\( /);
        if (text !== letter.annex?.note) expect(text, place).not.toMatch(/\s{2,}|^\s.|.\s$/);
        const rest = words.reduce((left, word) => left.replaceAll(word, ' '), text);
        for (const [number] of rest.matchAll(/\d+/g)) expect(counts, place).toContain(number);
      }
      expect(letter.addressees.length, String(seed)).toBeGreaterThan(0);
      for (const addressee of letter.addressees) expect(addressee.trim(), String(seed)).not.toBe('');
      expect(letter.about === '' ? letter.title?.name : letter.about).toBeTruthy();
      expect(textsOf({ ...letter, annex: null }).some((text) => text.endsWith('./.'))).toBe(true);
      expect(toPlainText(letter)).not.toMatch(/undefined|NaN|null|\[object|Kính gửi: ?\n\n/);
    }
  });

  test('days late are those of a calendar walked through by hand', () => {
    let counted = 0;
    for (const seed of seeds) {
      const given = aCase(seed);
      const { letter } = drafted(given);
      const expected = given.items.map(({ due }) => (due === null ? 0 : countLate(due, given.now)));
      const told = textsOf({ ...letter, annex: null }).flatMap((text) =>
        [...text.matchAll(/quá thời hạn (\d+) ngày làm việc/g)].map(([, days]) => Number(days)),
      );
      // Once for each dossier of a list; of many, the annex tells them.
      expect(
        told.every((days, i) => days === expected.filter((one) => one > 0)[i]),
        String(seed),
      ).toBe(true);
      const column = letter.annex?.table.columns.findIndex(({ title }) => title === 'Số ngày làm việc quá hạn') ?? -1;
      letter.annex?.table.rows.forEach((row, i) => {
        // A superior is not reminded how late it is; a column of which nothing is known is left out.
        const isTold = given.direction !== 'above' || !kindRules[given.kind].isReminder;
        const isLate = isTold && given.items[i]?.due != null;
        expect(row[column] ?? '', String(seed)).toBe(isLate ? String(expected[i]) : '');
      });
      counted += told.length + (letter.annex?.table.rows.length ?? 0);
    }
    expect(counted).toBeGreaterThan(2000);
  });

  test('every blank is named, and where nothing is missing there is none', () => {
    for (const seed of seeds) {
      const given = aCase(seed);
      const { letter, missing } = drafted(given);
      const blanks = textsOf(letter).filter((text) => text.includes('[…]'));
      // Causes are for the writer of a report to find.
      if (given.kind === 'baoCaoQuaHan') expect(blanks.splice(blanks.indexOf('[…]'), 1)).toEqual(['[…]']);
      expect(missing.length > 0, `${seed}: ${blanks.join('|')}`).toBe(blanks.length > 0);
      for (const { key } of missing) expect([null, ...given.items.map((item) => item.key)]).toContain(key);
    }
  });
});

test('a letter counts the working day that goes on, a badge only what has passed of it', () => {
  const shownBy = (due: number, now: number) => lateDays(calendar.workMinutesBetween(due, now), calendar);
  expect(shownBy(at('2026-11-13T17:00'), at('2026-11-20T09:00'))).toBe(4);
  expect(workDaysLate(at('2026-11-13T17:00'), at('2026-11-20T09:00'), calendar)).toBe(5);
  const next = random(7);
  for (let i = 0; i < 3000; i++) {
    const due = Date.parse(`${civilDay(at('2026-01-05T12:00') + Math.floor(next() * 300) * dayMs)}T17:00+07:00`);
    if (!calendar.isWorking(due - 60_000)) continue;
    const now = due + Math.floor(next() * 40 * 24 * 60) * 60_000;
    const isGoingOn = calendar.workMinutesBetween(now, Date.parse(`${civilDay(now)}T24:00+07:00`)) > 0;
    const place = `${new Date(due).toISOString()} ${new Date(now).toISOString()}`;
    const isDueDay = civilDay(due) === civilDay(now);
    expect(workDaysLate(due, now, calendar) - shownBy(due, now), place).toBe(isGoingOn && !isDueDay ? 1 : 0);
  }
});

test('counts over Tết, a swapped day and a working Saturday', () => {
  const late = (due: string, now: string) => {
    const result = drafted({ ...input, items: [{ ...document, due: at(due) }], now: at(now), newDue: null });
    return /quá thời hạn (\d+) ngày/.exec(textsOf(result.letter).join('\n'))?.[1];
  };
  expect(late('2026-02-13T17:00', '2026-02-23T09:00')).toBe('01');
  expect(late('2026-08-21T17:00', '2026-08-24T09:00')).toBe('02');
  expect(late('2026-08-28T17:00', '2026-09-03T09:00')).toBe('01');
  expect(late('2026-11-23T17:00', '2026-11-24T09:00')).toBeUndefined();
  expect(late('2026-11-23T24:00', '2026-11-25T09:00')).toBe('01');
});

test('500 dossiers are drafted in a fraction of a second', () => {
  const items = Array.from({ length: 500 }, (_, i) => ({ ...document, key: String(i), soKyHieu: `${i}/BXD` }));
  const started = performance.now();
  expect(drafted({ ...input, items }).letter.annex?.table.rows).toHaveLength(500);
  expect(performance.now() - started).toBeLessThan(2000);
});
