import type { Instant } from '../model/time';

/** +07:00 all year round, whatever the PC says. */
const offset = 7 * 3_600_000;

const pad = (value: number) => String(value).padStart(2, '0');

/** `dd/MM/yyyy` in civil time of Việt Nam. */
export function formatDate(at: Instant): string {
  const civil = new Date(at + offset);
  return `${pad(civil.getUTCDate())}/${pad(civil.getUTCMonth() + 1)}/${civil.getUTCFullYear()}`;
}

/** `HH:mm` in civil time of Việt Nam. */
export function formatTime(at: Instant): string {
  const civil = new Date(at + offset);
  return `${pad(civil.getUTCHours())}:${pad(civil.getUTCMinutes())}`;
}

/** `HH:mm dd/MM/yyyy`, as offices write it. */
export function formatDateTime(at: Instant): string {
  return `${formatTime(at)} ${formatDate(at)}`;
}

/** `YYYY-MM-DDTHH:mm+07:00`: the form of `data-due`. */
export function dueMark(at: Instant): string {
  return `${new Date(at + offset).toISOString().slice(0, 16)}+07:00`;
}
