import type { ReportRow } from '../../model/report';
import type { Facet, Facets, FacetValue, ReportLine, ReportQuery, Selection } from '../../model/report-query';
import { type State, states } from '../../model/standing';
import { fold } from '../../text';
import { fits, namesOrNone, type Searchable, searchText, unitNames } from './fits';

interface Group {
  name: string;
  /** Index of its first row among those selected. */
  first: number;
  count: number;
  overdue: number;
}

/**
 * All rows of a report and those that a query chose, in memory, by time left: nobody but the lines in view is handed
 * out. One search of 50,000 rows takes some tens of milliseconds, so it stays out of a page's own thread.
 */
export class ReportModel {
  #all: Searchable[] = [];
  #chosen: ReportRow[] = [];
  #groups: Group[] = [];
  #isSorted = true;

  /** Puts rows to those there are. */
  add(rows: readonly ReportRow[]): void {
    for (const row of rows) this.#all.push({ row, text: searchText(row) });
    this.#isSorted = false;
  }

  clear(): void {
    this.#all = [];
    this.#chosen = [];
    this.#groups = [];
  }

  get size(): number {
    return this.#all.length;
  }

  rows(): ReportRow[] {
    return this.#all.map(({ row }) => row);
  }

  /** All rows, by time left. */
  sorted(): ReportRow[] {
    this.#sort();
    return this.rows();
  }

  /** The rows that the last query chose, in their order. */
  chosen(): readonly ReportRow[] {
    return this.#chosen;
  }

  select(query: ReportQuery): Selection {
    this.#sort();
    const found = this.#all.filter(fits(query)).map(({ row }) => row);
    const grouped = query.group === 'none' ? null : groupsOf(found, query);
    this.#chosen = grouped?.rows ?? found;
    this.#groups = grouped?.groups ?? [];
    const counts = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
    for (const { state } of found) counts[state]++;
    return { lines: this.#chosen.length + this.#groups.length, rows: found.length, states: counts };
  }

  #sort(): void {
    if (!this.#isSorted) this.#all.sort((a, b) => byTimeLeft(a.row, b.row));
    this.#isSorted = true;
  }

  /** Lines `from` up to, not including, `to`; a group is headed by a line of its own. */
  lines(from: number, to: number): ReportLine[] {
    const lines: ReportLine[] = [];
    // The head of group i stands before its first row, behind i other heads.
    let group = lastBefore(this.#groups, from);
    for (let at = Math.max(0, from); at < to; at++) {
      const next = this.#groups[group + 1];
      if (next !== undefined && next.first + group + 1 === at) {
        group++;
        const { name, count, overdue } = next;
        lines.push({ kind: 'group', name, count, overdue });
        continue;
      }
      const row = this.#chosen[at - group - 1];
      if (row === undefined) break;
      lines.push({ kind: 'row', row });
    }
    return lines;
  }

  /** Values of all rows, the most frequent first; ''  is what has none. */
  facets(): Facets {
    const counted: Record<Facet, Map<string, number>> = {
      states: new Map(),
      reasons: new Map(),
      units: new Map(),
      persons: new Map(),
      lists: new Map(),
      sites: new Map(),
      urgencies: new Map(),
      from: new Map(),
    };
    const count = (facet: Facet, value: string) => counted[facet].set(value, (counted[facet].get(value) ?? 0) + 1);
    for (const { row } of this.#all) {
      count('states', row.state);
      for (const { kind } of row.reasons) count('reasons', kind);
      for (const unit of namesOrNone(unitNames(row.unit))) count('units', unit);
      count('persons', row.person);
      if (row.list !== '') count('lists', row.list);
      count('sites', row.site);
      if (row.urgency !== null) count('urgencies', row.urgency);
      count('from', row.from);
    }
    const facets = Object.fromEntries(Object.entries(counted).map(([facet, map]) => [facet, valuesOf(map)])) as Facets;
    // The most serious first.
    const rankOf = ({ value }: FacetValue) => (states as readonly string[]).indexOf(value);
    return { ...facets, states: facets.states.sort((a, b) => rankOf(a) - rankOf(b)) };
  }
}

function valuesOf(counted: Map<string, number>): FacetValue[] {
  return [...counted]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'vi'));
}

/** Number of the last group whose head stands before a line; -1: none. */
function lastBefore(groups: readonly Group[], line: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.first ?? 0) + middle < line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Nobody hurries with what stands still, has no deadline, is in no list any more or is done: in this order behind the rest. */
function rank({ state, due, isLeft }: ReportRow): number {
  if (state === 'done') return 4;
  if (isLeft) return 3;
  if (due === null) return 2;
  return state === 'paused' ? 1 : 0;
}

function byTimeLeft(a: ReportRow, b: ReportRow): number {
  return (
    rank(a) - rank(b) ||
    (a.workMinutes ?? 0) - (b.workMinutes ?? 0) ||
    (a.due ?? 0) - (b.due ?? 0) ||
    (a.key < b.key ? -1 : 1)
  );
}

/** Rows by unit or person: the group with most overdue first, what names none last. A row of several units stands with the first. */
function groupsOf(rows: readonly ReportRow[], { group: by }: ReportQuery): { rows: ReportRow[]; groups: Group[] } {
  const found = new Map<string, { name: string; rows: ReportRow[]; overdue: number }>();
  for (const row of rows) {
    const name = by === 'unit' ? (unitNames(row.unit)[0] ?? '') : row.person;
    const key = by === 'unit' ? fold(name) : name.toLocaleLowerCase('vi');
    const group = found.get(key) ?? { name, rows: [], overdue: 0 };
    found.set(key, group);
    group.rows.push(row);
    if (row.state === 'overdue' && !row.isLeft) group.overdue++;
  }
  const sorted = [...found.values()].sort(
    (a, b) =>
      Number(a.name === '') - Number(b.name === '') ||
      b.overdue - a.overdue ||
      b.rows.length - a.rows.length ||
      a.name.localeCompare(b.name, 'vi'),
  );
  const groups: Group[] = [];
  let first = 0;
  for (const { name, rows: own, overdue } of sorted) {
    groups.push({ name, first, count: own.length, overdue });
    first += own.length;
  }
  return { rows: sorted.flatMap(({ rows: own }) => own), groups };
}
