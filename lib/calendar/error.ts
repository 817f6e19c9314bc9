export type CalendarErrorCode = 'interval' | 'overlap' | 'date' | 'emptyWeek' | 'range' | 'number';

/** Input that no calendar can be made of, or that no calendar can answer. `path` names the entry: `week.mon[0]`. */
export class CalendarError extends Error {
  readonly path: string;
  readonly code: CalendarErrorCode;
  constructor(path: string, code: CalendarErrorCode, detail = '') {
    super(`${path}: ${code}${detail === '' ? '' : ` (${detail})`}`);
    this.name = 'CalendarError';
    this.path = path;
    this.code = code;
  }
}

/** Like `instanceof`, and true as well of an error from another bundle's copy of the class. */
export function isCalendarError(error: unknown): error is CalendarError {
  return error instanceof Error && error.name === 'CalendarError' && 'path' in error && 'code' in error;
}
