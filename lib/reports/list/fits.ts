import { parseDate, startOfDay } from '../../calendar/civil';
import type { ReportRow } from '../../model/report';
import type { ReportQuery } from '../../model/report-query';
import { fold } from '../../text';

/** Units of a row, one by one where they stand apart by `;` or lines; a comma parts nothing. */
export function unitNames(unit: string): string[] {
  if (!/[;\n]/.test(unit)) return unit === '' ? [] : [unit];
  return unit
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A row that names none is found by ''. */
export function namesOrNone(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [''] : names;
}

/** What the words of a query are looked for in, folded once. */
export function searchText(row: ReportRow): string {
  return fold([row.number, row.subject, row.unit, row.person, row.soDen, row.issuer].join(' '));
}

/** A row with what is looked for in it. */
export interface Searchable {
  row: ReportRow;
  text: string;
}

/** The test that a query makes of a row. */
export function fits(query: ReportQuery): (one: Searchable) => boolean {
  const words = fold(query.text).split(' ').filter(Boolean);
  const tests = [...ownTests(query), ...dueTests(query)];
  if (!query.left) tests.push(({ isLeft, isDone }) => !isLeft || isDone);
  return ({ row, text }) => words.every((word) => text.includes(word)) && tests.every((test) => test(row));
}

type Test = (row: ReportRow) => boolean;

function ownTests(query: ReportQuery): Test[] {
  const tests: Test[] = [];
  const one = (wanted: readonly string[], of: (row: ReportRow) => string | null) => {
    if (wanted.length === 0) return;
    const set = new Set(wanted);
    tests.push((row) => set.has(of(row) ?? ''));
  };
  const some = (wanted: readonly string[], valuesOf: (row: ReportRow) => readonly string[]) => {
    if (wanted.length === 0) return;
    const set = new Set(wanted);
    tests.push((row) => valuesOf(row).some((value) => set.has(value)));
  };
  one(query.states, ({ state }) => state);
  one(query.persons, ({ person }) => person);
  one(query.lists, ({ list }) => list);
  one(query.sites, ({ site }) => site);
  one(query.urgencies, ({ urgency }) => urgency);
  one(query.from, ({ from }) => from);
  some(query.reasons, ({ reasons }) => reasons.map(({ kind }) => kind));
  some(query.units, ({ unit }) => namesOrNone(unitNames(unit)));
  return tests;
}

/** A deadline at 24:00 is of the day that ends then. */
function dueTests({ due: { first, last } }: ReportQuery): Test[] {
  const [from, to] = [parseDate(first), parseDate(last)];
  const tests: Test[] = [];
  if (from !== null) tests.push(({ due }) => due !== null && due > startOfDay(from));
  if (to !== null) tests.push(({ due }) => due !== null && due <= startOfDay(to + 1));
  return tests;
}
