import '../model/jitless';
import * as z from 'zod/mini';
import type { CalendarInput, DayInput } from '../model/calendar';
import type { Interval } from '../model/time';
import { isDay } from '../model/typed-day';
import { rule, shaped } from '../model/value-rule';

/** `HH:mm`, up to `24:00`: as texts in the order of the day. */
export const clock = z.string().check(shaped('clock', /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));
const interval = z.tuple([clock, clock]).check(rule<Interval>('interval', ([open, close]) => open < close));
const intervals = z.array(interval).check(rule<Interval[]>('overlap', isApart));
const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
/** A day that a calendar can have. */
export const isoDate = z.string().check(
  shaped('date', /^\d{4}-\d{2}-\d{2}$/),
  rule<string>('noDate', (text) => isDay(text) && text >= '2000-01-01' && text <= '2100-12-31'),
);
const day = z
  .strictObject({
    off: z.exactOptional(z.literal(true)),
    like: z.exactOptional(weekday),
    intervals: z.exactOptional(intervals),
    reason: z.exactOptional(z.string()),
    source: z.exactOptional(z.string()),
    certain: z.exactOptional(z.boolean()),
  })
  .check(
    rule<{ off?: true; like?: string; intervals?: unknown }>(
      'oneKindOfDay',
      ({ off, like, intervals }) => [off, like, intervals].filter((kind) => kind !== undefined).length === 1,
      'one of off, like and intervals',
    ),
  ) as unknown as z.ZodMiniType<DayInput>;

/** Checks the setting `calendar`: what passes, a calendar can be made of. */
export const calendarSchema = z.strictObject({
  name: z.exactOptional(z.string()),
  week: z.exactOptional(
    z
      .partialRecord(weekday, intervals)
      .check(
        rule<NonNullable<CalendarInput['week']>>('emptyWeek', (week) =>
          Object.values(week).some((hours) => hours.length > 0),
        ),
      ),
  ),
  days: z.exactOptional(z.record(isoDate, day)),
  shipped: z.exactOptional(z.boolean()),
  minutesPerDay: z.exactOptional(z.int().check(z.gte(1), z.lte(1440))),
});

function isApart(hours: readonly Interval[]): boolean {
  const inOrder = [...hours].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.every(([open], i) => open >= (inOrder[i - 1]?.[1] ?? ''));
}
