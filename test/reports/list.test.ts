import { describe, expect, test } from 'vitest';
import { urgencies } from '../../lib/model/deadline';
import type { ReportRow } from '../../lib/model/report';
import type { ReportLine, ReportQuery } from '../../lib/model/report-query';
import { states } from '../../lib/model/standing';
import { ReportModel } from '../../lib/reports';
import { random } from '../random';
import { everything, now, row } from './given';

const dayMs = 86_400_000;
const units = ['Sở Xây dựng', 'SỞ XÂY DỰNG', 'Sở Y tế', '', 'Phòng Văn hóa, Xã hội; Sở Y tế', 'Văn phòng'];
const persons = ['Nguyễn Văn Hùng', 'Nguyễn Văn Hưng', '', 'Lê Thị B'];

function randomRows(seed: number, count: number): ReportRow[] {
  const next = random(seed);
  const pick = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const state = pick(states);
    const due = state === 'unknown' ? null : now + Math.round((next() - 0.5) * 60) * dayMs;
    return {
      ...row,
      key: `k${i}`,
      number: `${i}/UBND-${pick(['TH', 'KT'])}`,
      subject: pick(['Đường sắt đô thị', 'quy hoạch', 'Giải quyết khiếu nại', '']),
      unit: pick(units),
      person: pick(persons),
      list: pick(['Văn bản đến', 'Hồ sơ']),
      site: pick(['https://a.vn', 'https://b.vn:8443']),
      urgency: pick([null, ...urgencies]),
      reasons: state === 'overdue' ? row.reasons : [],
      state,
      due,
      workMinutes: due === null ? null : Math.round((due - now) / 60_000),
      isDone: state === 'done',
      isLeft: next() < 0.1,
      from: pick(['', 'Phòng TH']),
    };
  });
}

/** Folds by its own table, so that it shares nothing with lib/text. */
const plain = (text: string) =>
  [...text.normalize('NFD').toLowerCase()]
    .filter((letter) => !/\p{M}/u.test(letter))
    .join('')
    .replaceAll('đ', 'd');

function oracle(rows: readonly ReportRow[], query: ReportQuery): string[] {
  const found: string[] = [];
  for (const one of rows) {
    const said = plain(`${one.number}\n${one.subject}\n${one.unit}\n${one.person}\n${one.soDen}\n${one.issuer}`);
    const day = one.due === null ? '' : new Date(one.due + 7 * 3_600_000 - 1).toISOString().slice(0, 10);
    const among = (wanted: readonly string[], values: readonly string[]) =>
      wanted.length === 0 || values.some((value) => wanted.includes(value));
    const isIn =
      plain(query.text)
        .split(/\s+/)
        .every((word) => said.includes(word)) &&
      among(query.states, [one.state]) &&
      among(
        query.reasons,
        one.reasons.map(({ kind }) => kind),
      ) &&
      among(query.units, one.unit.split('; ')) &&
      among(query.persons, [one.person]) &&
      among(query.lists, [one.list]) &&
      among(query.sites, [one.site]) &&
      among(query.urgencies, one.urgency === null ? [] : [one.urgency]) &&
      among(query.from, [one.from]) &&
      (query.due.first === '' || (day !== '' && day >= query.due.first)) &&
      (query.due.last === '' || (day !== '' && day <= query.due.last)) &&
      (query.left || !one.isLeft || one.isDone);
    if (isIn) found.push(one.key);
  }
  return found.sort();
}

const keysOf = (lines: readonly ReportLine[]) => lines.flatMap((line) => (line.kind === 'row' ? line.row.key : []));

describe('the list of a report', () => {
  const rows = randomRows(7, 800);
  const model = new ReportModel();
  model.add(rows.slice(0, 300));
  model.add(rows.slice(300));

  const queries: Partial<ReportQuery>[] = [
    {},
    { text: 'DUONG sat' },
    { text: 'sở  xây 12' },
    { text: 'khong co gi' },
    { states: ['overdue', 'today'] },
    { reasons: ['overdue'], units: ['Sở Y tế'] },
    { persons: ['Nguyễn Văn Hưng'], left: false },
    { sites: ['https://b.vn:8443'], lists: ['Hồ sơ'], from: ['Phòng TH'] },
    { urgencies: ['khan', 'hoaToc'] },
    { units: ['', 'Sở Y tế'] },
    { persons: [''] },
    { due: { first: '2026-11-10', last: '2026-11-23' } },
    { due: { first: '2026-11-21', last: '' }, left: false },
    { due: { first: 'mai', last: '' } },
  ];
  test.each(queries)('chooses what a plain walk chooses: %j', (over) => {
    const query = { ...everything, ...over };
    const isNoDay = query.due.first === 'mai';
    const expected = oracle(rows, isNoDay ? everything : query);
    for (const group of ['none', 'unit', 'person'] as const) {
      const selection = model.select({ ...query, group });
      const lines = model.lines(0, selection.lines);
      expect(lines).toHaveLength(selection.lines);
      expect(keysOf(lines).sort()).toEqual(expected);
      expect(Object.values(selection.states).reduce((a, b) => a + b)).toBe(selection.rows);
    }
  });

  test('a part of the lines is the same as that part of all of them', () => {
    for (const group of ['none', 'unit', 'person'] as const) {
      const { lines } = model.select({ ...everything, group });
      const all = model.lines(0, lines);
      for (let from = 0; from < lines; from += 13)
        expect(model.lines(from, from + 29)).toEqual(all.slice(from, from + 29));
      expect(model.lines(lines, lines + 9)).toEqual([]);
      expect(model.lines(-5, 3)).toEqual(all.slice(0, 3));
    }
  });

  test('heads of groups count what stands below them; names that differ in case only are one unit', () => {
    const lines = model.lines(0, model.select({ ...everything, group: 'unit' }).lines);
    let head: Extract<ReportLine, { kind: 'group' }> | null = null;
    const heads: string[] = [];
    let below = 0;
    let overdue = 0;
    const check = () => {
      if (head !== null) expect([head.count, head.overdue]).toEqual([below, overdue]);
    };
    for (const line of lines) {
      if (line.kind === 'group') {
        check();
        head = line;
        [below, overdue] = [0, 0];
        heads.push(line.name.toLocaleLowerCase('vi'));
      } else {
        below++;
        if (line.row.state === 'overdue' && !line.row.isLeft) overdue++;
      }
    }
    check();
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads).toContain('phòng văn hóa, xã hội');
    expect(heads.at(-1)).toBe('');
  });

  test('the least time left comes first; what is paused, without a deadline, left or done stands behind', () => {
    model.select(everything);
    const chosen = model.chosen();
    const rank = (one: ReportRow) =>
      one.state === 'done' ? 4 : one.isLeft ? 3 : one.due === null ? 2 : one.state === 'paused' ? 1 : 0;
    for (let i = 1; i < chosen.length; i++) {
      const [a, b] = [chosen[i - 1], chosen[i]] as [ReportRow, ReportRow];
      expect(rank(a)).toBeLessThanOrEqual(rank(b));
      if (rank(a) === rank(b)) expect(a.workMinutes ?? 0).toBeLessThanOrEqual(b.workMinutes ?? 0);
    }
  });

  test('facets count every value once a row', () => {
    const facets = model.facets();
    expect(facets.states.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    const of = (value: string) => facets.units.find((one) => one.value === value)?.count;
    expect(of('Sở Y tế')).toBe(rows.filter(({ unit }) => /Sở Y tế/.test(unit)).length);
    expect(facets.persons.find(({ value }) => value === '')?.count).toBe(
      rows.filter(({ person }) => person === '').length,
    );
    const order = facets.states.map(({ value }) => states.indexOf(value as (typeof states)[number]));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(facets.from.map(({ value }) => value).sort()).toEqual(['', 'Phòng TH']);
  });
});
