/** Epoch milliseconds. */
export type Instant = number;
/** `YYYY-MM-DD` in civil time of Việt Nam (+07:00, no daylight saving). */
export type IsoDate = string;
/** An `IsoDate`, or `YYYY-MM-DDTHH:mm`, both +07:00. */
export type CivilTime = string;
/** Half-open `[open, close)` as `HH:mm`; `24:00` is allowed as a close. */
export type Interval = [open: string, close: string];
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export type Unit = 'workMinute' | 'workDay' | 'day' | 'week' | 'month' | 'year';
