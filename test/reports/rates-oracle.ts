/**
 * Late rates once more, sharing no code with the extension: dossiers are lines of civil times as texts, every day is
 * walked one by one with the dossiers in hand, and shares are fractions of big integers.
 */

/** `YYYY-MM-DDTHH:mm`, +07:00; as texts they sort as times do. */
export type Text = string;

export interface History {
  came: Text;
  /** Null: still open; '': done, nobody knows when. */
  done: Text | '' | null;
  due: Text | null;
  /** What the page says of how it ended; null: nothing. */
  said: 'early' | 'ontime' | 'late' | null;
  isPaused: boolean;
  hasCause: boolean;
  /** Days of bút phê. */
  blamed: { day: string; kind: 'rutKinhNghiem' | 'pheBinh' }[];
  /** Names of the groups it counts for. */
  units: string[];
  person: string;
  list: string;
}

/** All days of 2023–2028 as a calendar on the wall would have them. */
export const days: string[] = [];
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const two = (n: number) => String(n).padStart(2, '0');
const lengthOf = (year: number, month: number) => (month === 2 && year % 4 === 0 ? 29 : (lengths[month - 1] ?? 0));
for (let year = 2023; year <= 2028; year++)
  for (let month = 1; month <= 12; month++)
    for (let day = 1; day <= lengthOf(year, month); day++) days.push(`${year}-${two(month)}-${two(day)}`);
const places = new Map(days.map((day, i) => [day, i]));
export const dayBefore = (day: string) => days[(places.get(day) ?? 0) - 1] ?? '';

/** First and last day of each quarter that begins in 2024–2027, by the four days of the year on which they begin. */
export function quarters(starts: (year: number) => [string, string, string, string]) {
  const begins = new Map<string, number>();
  for (let year = 2023; year <= 2028; year++)
    starts(year).forEach((start, i) => void begins.set(`${year}-${start}`, i + 1));
  const found: { first: string; last: string; quarter: number; year: number }[] = [];
  let open: { first: string; quarter: number } | null = null;
  for (const day of days) {
    const quarter = begins.get(day);
    if (quarter === undefined) continue;
    if (open !== null) found.push({ ...open, last: dayBefore(day), year: 0 });
    open = { first: day, quarter };
  }
  // The year is that in which the third quarter of the same four begins.
  return found.flatMap((one, i) => {
    const third = found[i + 3 - one.quarter];
    return third === undefined ? [] : { ...one, year: Number(third.first.slice(0, 4)) };
  });
}

/** The four beginnings of an office's own quarters, counted on from the first by whole months. */
export function ownStarts(start: string): (year: number) => [string, string, string, string] {
  const [month = 0, day = 0] = start.split('-').map(Number);
  const begin = (later: number) => (year: number) => {
    const at = month + later > 12 ? month + later - 12 : month + later;
    return `${two(at)}-${two(Math.min(day, lengthOf(year, at)))}`;
  };
  return (year) => [begin(0)(year), begin(3)(year), begin(6)(year), begin(9)(year)];
}

const emptyFigures = {
  received: 0,
  leftOver: 0,
  early: 0,
  ontime: 0,
  late: 0,
  lateObjective: 0,
  doneUnknown: 0,
  inTime: 0,
  overdue: 0,
  overdueObjective: 0,
  noDue: 0,
  paused: 0,
};

/** The day that a deadline is of: one at midnight is of the day that ends. */
const dayOfDue = (due: Text) => (due.endsWith('T00:00') ? dayBefore(due.slice(0, 10)) : due.slice(0, 10));

/** Midnight is written in two ways: here as the end of the day before. */
const atMidnight = (text: Text) => (text.endsWith('T00:00') ? `${dayBefore(text.slice(0, 10))}T24:00` : text);

/** Figures of the days from first to last, walked one by one until today. */
export function walk(histories: readonly History[], first: string, last: string, now: Text) {
  const figures = { ...emptyFigures };
  const today = now.slice(0, 10);
  const lines = histories.map((history) => {
    const done = history.done === null || history.done === '' ? null : history.done > now ? now : history.done;
    const seen = history.came > now ? now : history.came;
    return { history, done, came: done !== null && done < seen ? done : seen };
  });
  const [coming, going] = [new Map<string, typeof lines>(), new Map<string, typeof lines>()];
  for (const line of lines) {
    put(coming, line.came.slice(0, 10), line);
    if (line.done !== null) put(going, line.done.slice(0, 10), line);
  }
  if (today < first) return figures;
  const inHand = new Set<(typeof lines)[number]>();
  for (const day of days) {
    if (day > last || day > today) break;
    if (day === first) {
      figures.leftOver = inHand.size;
    }
    for (const line of coming.get(day) ?? []) {
      if (line.history.done === '') {
        if (day >= first) {
          figures.received++;
          figures[bySaying(line.history)]++;
        }
        continue;
      }
      if (day >= first) figures.received++;
      inHand.add(line);
    }
    for (const line of going.get(day) ?? []) {
      inHand.delete(line);
      if (day < first) continue;
      const { due, hasCause } = line.history;
      if (due === null) figures[bySaying(line.history)]++;
      else if ((line.done ?? '') > due) figures[hasCause ? 'lateObjective' : 'late']++;
      else figures[day < dayOfDue(due) ? 'early' : 'ontime']++;
    }
  }
  const end = atMidnight(today > last ? `${last}T24:00` : now);
  for (const { history } of inHand) {
    const due = history.due === null ? null : atMidnight(history.due);
    if (history.isPaused && history.done === null) figures.paused++;
    else if (due === null) figures.noDue++;
    else if (end <= due) figures.inTime++;
    else figures[history.hasCause ? 'overdueObjective' : 'overdue']++;
  }
  return figures;
}

/** Where deadline or day is missing. */
function bySaying({ said, hasCause }: History) {
  if (said === null) return 'doneUnknown';
  if (said !== 'late') return said;
  return hasCause ? 'lateObjective' : 'late';
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

export function blamed(histories: readonly History[], first: string, last: string, now: Text) {
  const counts = { dossiers: 0, rutKinhNghiem: 0, pheBinh: 0 };
  const counted = days.filter((day) => day >= first && day <= last && day <= now.slice(0, 10));
  const within = new Set(counted);
  for (const history of histories) {
    const here = history.blamed.filter(({ day }) => within.has(day));
    if (here.length > 0) counts.dossiers += 1;
    for (const { kind } of here) counts[kind] += 1;
  }
  return counts;
}

export function share(figures: ReturnType<typeof walk>, denominator: 'resolved' | 'toResolve', threshold: number) {
  const resolved = [figures.early, figures.ontime, figures.late, figures.lateObjective];
  const all = [...resolved, figures.doneUnknown, figures.inTime, figures.overdue, figures.overdueObjective];
  const of = denominator === 'resolved' ? resolved : [...all, figures.noDue, figures.paused];
  const whole = of.reduce((sum, n) => sum + BigInt(n), 0n);
  const late = BigInt(figures.late) + (denominator === 'resolved' ? 0n : BigInt(figures.overdue));
  // late / whole against threshold / 1000, as fractions brought to one denominator.
  const passes = whole === 0n ? null : !(late * 1000n - BigInt(threshold) * whole > 0n);
  return { late: Number(late), denominator: Number(whole), passes };
}
