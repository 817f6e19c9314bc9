/**
 * Working time minute by minute: one byte for each minute of 2022–2028, written by a plain loop over dates of the
 * platform's own `Date`. It shares no code and no data with the engine.
 */
const minute = 60_000;
const day = 86_400_000;
/** 2022-01-01T00:00+07:00 */
const origin = Date.UTC(2021, 11, 31, 17);
const days = 7 * 365 + 2;

export interface OracleHours {
  /** By `getUTCDay`, 0 Sunday: spans in minutes after midnight. */
  week: [number, number][][];
  /** Over the week, by date. */
  days: Record<string, [number, number][]>;
}

export interface Oracle {
  isOn(at: number): boolean;
  between(from: number, to: number): number;
  /** The end of the minute in which `count` working minutes are full, those in `pauses` left out. */
  after(from: number, count: number, pauses?: { from: number; to: number }[]): number;
  /** End of the n-th day with work after the day of `from`. */
  nthDayEnd(from: number, n: number): number;
  workDaysBetween(from: number, to: number): number;
  endOfDay(at: number): number | null;
}

const hhmm = (s: string): number => Number(s.slice(0, 2)) * 60 + Number(s.slice(3));
export const span = (a: string, b: string): [number, number] => [hhmm(a), hhmm(b)];

export function oracleOf(hours: OracleHours): Oracle {
  const on = new Uint8Array(days * 1440);
  for (let d = 0; d < days; d++) {
    const civil = new Date(origin + d * day + 7 * 3_600_000);
    const spans = hours.days[civil.toISOString().slice(0, 10)] ?? hours.week[civil.getUTCDay()] ?? [];
    for (const [open, close] of spans) on.fill(1, d * 1440 + open, d * 1440 + close);
  }
  const index = (at: number): number => Math.floor((at - origin) / minute);
  const dayOf = (at: number): number => Math.floor((at - origin) / day);
  const endOf = (d: number): number | null => {
    for (let m = 1439; m >= 0; m--) if (on[d * 1440 + m] === 1) return origin + d * day + (m + 1) * minute;
    return null;
  };
  return {
    isOn: (at) => on[index(at)] === 1,
    between(from, to) {
      let count = 0;
      for (let m = index(Math.min(from, to)); m < index(Math.max(from, to)); m++) count += on[m] ?? 0;
      return from <= to ? count : -count;
    },
    after(from, count, pauses = []) {
      let left = count;
      for (let m = index(from); ; m++) {
        const at = origin + m * minute;
        if (on[m] !== 1 || pauses.some((p) => p.from <= at && at < p.to)) continue;
        if (--left === 0) return at + minute;
      }
    },
    nthDayEnd(from, n) {
      let left = n;
      for (let d = dayOf(from) + 1; ; d++) {
        const end = endOf(d);
        if (end !== null && --left === 0) return end;
      }
    },
    workDaysBetween(from, to) {
      let count = 0;
      for (let d = dayOf(Math.min(from, to)) + 1; d <= dayOf(Math.max(from, to)); d++) if (endOf(d) !== null) count++;
      return from <= to ? count : -count;
    },
    endOfDay: (at) => endOf(dayOf(at)),
  };
}

/** Days off and worked Saturdays of 2023–2026 as the notices give them, and 2027 by the law, typed in by hand. */
export const officialOff: Record<number, string> = {
  2023: '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04',
  2024: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
  2027: '01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-02 09-03 11-24',
};
export const officialWorked: Record<number, string> = { 2024: '05-04', 2025: '04-26', 2026: '01-10 08-22' };

export const fullDay: [number, number][] = [span('07:30', '11:30'), span('13:00', '17:00')];

/** The national calendar as an oracle: Monday to Friday, the official days off, the worked Saturdays. */
export function nationalOracle(): Oracle {
  const table: Record<string, [number, number][]> = {};
  for (const [year, list] of Object.entries(officialOff)) for (const md of list.split(' ')) table[`${year}-${md}`] = [];
  for (const [year, list] of Object.entries(officialWorked)) {
    for (const md of list.split(' ')) table[`${year}-${md}`] = fullDay;
  }
  return oracleOf({ week: [[], fullDay, fullDay, fullDay, fullDay, fullDay, []], days: table });
}
