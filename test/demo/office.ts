import { civilInstant } from './dueTexts.ts';
import { type DemoRow, makeRows } from './generator.ts';
import { findList, type ListDefinition, lists, type SortKey } from './lists.ts';

/** Which part of which list. `count` makes the list as long as wished; without it, its share of the office. */
export interface Slice {
  list: string;
  page?: number;
  size?: number;
  /** Starts here instead of at the page; "Xem thêm" asks so. */
  offset?: number;
  count?: number;
  /** `han`, `soDen` or `ngayDen`; a leading minus turns the order around. */
  sort?: string;
}

/** What one row truly contains; `due` also tells what a finished row prints. */
export interface OracleRow {
  id: string;
  soKyHieu?: string;
  maHoSo?: string;
  trichYeu: string;
  secret: boolean;
  finished: boolean;
  paused: boolean;
  expect: 'badge' | 'none' | 'unknown';
  due: string | null;
  precision: 'day' | 'minute' | null;
  source: 'column' | null;
}

export interface OraclePage {
  list: string;
  now: string;
  total: number;
  page: number;
  pages: number;
  size: number;
  rows: OracleRow[];
}

export interface ListPage {
  list: ListDefinition;
  total: number;
  page: number;
  pages: number;
  size: number;
  sort: string;
  /** Rows before the first one. */
  start: number;
  rows: DemoRow[];
}

export interface Office {
  now: number;
  page(slice: Slice): ListPage | null;
  oracle(slice: Slice): OraclePage | null;
  find(id: string, count?: number): { list: ListDefinition; row: DemoRow } | null;
  /** What the menu and the statistics box count. */
  tally(slug: string): { total: number; open: number; overdue: number; today: number; paused: number };
}

const sortValue: Record<SortKey, (row: DemoRow) => number | string> = {
  han: (row) => row.due.at ?? Number.POSITIVE_INFINITY,
  soDen: (row) => row.soDen,
  ngayDen: (row) => row.ngayDen,
};

function sorted(rows: readonly DemoRow[], sort: string): readonly DemoRow[] {
  const key = sort.replace(/^-/, '');
  if (key !== 'han' && key !== 'soDen' && key !== 'ngayDen') return rows;
  const value = sortValue[key];
  const sign = sort.startsWith('-') ? -1 : 1;
  return rows.toSorted((a, b) => {
    const left = value(a);
    const right = value(b);
    return left === right ? 0 : sign * (left < right ? -1 : 1);
  });
}

function truthOf(row: DemoRow): OracleRow {
  const { cells, due, progress } = row;
  const finished = progress === 'finished';
  const expect = finished ? 'none' : due.at !== null ? 'badge' : due.readable ? 'none' : 'unknown';
  return {
    id: row.id,
    ...(cells.soKyHieu === undefined ? {} : { soKyHieu: cells.soKyHieu }),
    ...(cells.maHoSo === undefined ? {} : { maHoSo: cells.maHoSo }),
    trichYeu: cells.trichYeu ?? '',
    secret: row.secret,
    finished,
    paused: progress === 'paused',
    expect,
    due: due.at === null ? null : civilInstant(due.at),
    precision: due.precision,
    source: due.at === null ? null : 'column',
  };
}

function shareOf(list: ListDefinition, count: number): number {
  const part = (other: ListDefinition): number => Math.round((other.share * count) / 100);
  const [inbox, ...others] = lists;
  return list === inbox ? count - others.reduce((sum, other) => sum + part(other), 0) : part(list);
}

export function createOffice(seed: number, count: number, now: number): Office {
  const made = new Map<string, DemoRow[]>();
  const rowsOf = (list: ListDefinition, wished = shareOf(list, count)): DemoRow[] => {
    const length = list.share === 0 ? 0 : wished;
    const key = `${list.slug}/${length}`;
    const rows = made.get(key) ?? makeRows(list, length, seed, now);
    made.set(key, rows);
    return rows;
  };
  const page = (slice: Slice): ListPage | null => {
    const list = findList(slice.list);
    if (!list) return null;
    const sort = slice.sort ?? '';
    const rows = sorted(rowsOf(list, slice.count), sort);
    const size = slice.size ?? 20;
    const number = slice.page ?? 1;
    const pages = Math.max(1, Math.ceil(rows.length / size));
    const start = slice.offset ?? (number - 1) * size;
    return { list, total: rows.length, page: number, pages, size, sort, start, rows: rows.slice(start, start + size) };
  };
  const tally = (slug: string): ReturnType<Office['tally']> => {
    const list = findList(slug);
    const rows = list ? rowsOf(list) : [];
    const today = civilInstant(now).slice(0, 10);
    const open = rows.filter((row) => row.progress === 'open');
    return {
      total: rows.length,
      open: open.length,
      overdue: open.filter((row) => row.overdue).length,
      today: open.filter((row) => row.due.at !== null && civilInstant(row.due.at).startsWith(today)).length,
      paused: rows.filter((row) => row.progress === 'paused').length,
    };
  };
  return {
    now,
    page,
    tally,
    oracle: (slice) => {
      const found = page(slice);
      if (!found) return null;
      const { total, pages, size } = found;
      const rows = found.rows.map(truthOf);
      return { list: slice.list, now: civilInstant(now), total, page: found.page, pages, size, rows };
    },
    find: (id, length) => {
      for (const list of lists) {
        const row = rowsOf(list, length).find((candidate) => candidate.id === id);
        if (row) return { list, row };
      }
      return null;
    },
  };
}
