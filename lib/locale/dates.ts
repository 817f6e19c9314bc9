import { UTCDate } from '@date-fns/utc';
import { lightFormat } from 'date-fns';
import type { Deadline } from '../model/deadline';
import type { CivilTime, Instant } from '../model/time';

/** +07:00 all year round, whatever the PC says. */
const offset = 7 * 3_600_000;

const civil = (at: Instant, pattern: string) => lightFormat(new UTCDate(at + offset), pattern);

/** `dd/MM/yyyy` in civil time of Việt Nam. */
export function formatDate(at: Instant): string {
  return civil(at, 'dd/MM/yyyy');
}

/** `HH:mm` in civil time of Việt Nam. */
export function formatTime(at: Instant): string {
  return civil(at, 'HH:mm');
}

/** `HH:mm dd/MM/yyyy`, as offices write it. */
export function formatDateTime(at: Instant): string {
  return civil(at, 'HH:mm dd/MM/yyyy');
}

/** A deadline as offices write it: its day, and the hour where the page names one. */
export function dueText({ due, precision }: Pick<Deadline, 'due' | 'precision'>): string {
  if (due === null) return '—';
  return precision === 'minute' ? formatDateTime(due) : formatDate(due);
}

/** `YYYY-MM-DDTHH:mm+07:00`: the form of `data-due`. */
export function dueMark(at: Instant): string {
  return `${new Date(at + offset).toISOString().slice(0, 16)}+07:00`;
}

/** `dd/MM/yyyy`, with `HH:mm` before it where a time is given. */
export function formatCivil(time: CivilTime): string {
  const [date = '', clock] = time.split('T');
  const day = date.split('-').reverse().join('/');
  return clock === undefined ? day : `${clock} ${day}`;
}
