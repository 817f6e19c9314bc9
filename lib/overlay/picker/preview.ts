import { formatDate, formatDateTime } from '../../locale/dates';
import { type AdapterFormat, adapterFormats } from '../../model/adapter';
import type { FieldName } from '../../model/row';
import type { Draft } from './derive';
import type { PickerHost } from './types';

/** What a draft reads from one row. */
export interface Sample {
  text: string;
  /** The deadline it was understood as; '' where there is none to tell. */
  due: string;
  isRead: boolean;
}

/** What a draft reads from the rows there are. */
export interface Preview {
  rows: number;
  read: number;
  empty: number;
  samples: Sample[];
}

const mostRows = 1000;
const mostSamples = 5;

/** Tries a draft on the rows of its list as they stand now. Secret ones count and are no samples. */
export function previewOf(host: PickerHost, field: FieldName, draft: Draft): Preview {
  const rows = draft.rows.slice(0, mostRows);
  const samples = rows.map((row) => ({ row, ...sampleOf(host, field, draft, row) }));
  const full = samples.filter(({ text }) => text !== '');
  const secret = host.secretRows();
  const told = full.filter(({ row }) => !secret.has(row)).map(({ row: _row, ...sample }) => sample);
  return {
    rows: rows.length,
    read: full.filter(({ isRead }) => isRead).length,
    empty: rows.length - full.length,
    samples: chosen(told),
  };
}

/** Those not understood come first: they are what the user must know of. */
function chosen(samples: readonly Sample[]): Sample[] {
  const unread = samples.filter(({ isRead }) => !isRead).slice(0, 2);
  const read = samples.filter(({ isRead }) => isRead).slice(0, mostSamples - unread.length);
  return [...unread, ...read];
}

function sampleOf(host: PickerHost, field: FieldName, { grid, spec }: Draft, row: HTMLElement): Sample {
  const found = host.readField(grid, row, spec);
  if (found === null || found.text === '') return { text: '', due: '', isRead: false };
  const { format: _named, ...plain } = spec;
  const shown = host.readField(grid, row, plain)?.text ?? '';
  const said = host.dueOf(field, found.text, found.header);
  if (said === null) return { text: shown, due: '', isRead: true };
  return { text: shown, due: said.due === null ? '' : dateOf(said.due), isRead: said.isRead };
}

/** With its hour only where that is not simply the end of the working day. */
function dateOf(due: number): string {
  const [hour] = formatDateTime(due).split(' ');
  return hour === '17:00' || hour === '00:00' ? formatDate(due) : formatDateTime(due);
}

/** Orders of day, month and year: what reads more dates is right, which a bare number never shows. */
const orders: readonly AdapterFormat[] = ['dayMonthYear', 'monthDayYear', 'yearMonthDay'];

/**
 * Formats worth offering, those by which more rows are understood than without; and the one to begin with, where dates
 * themselves show in which order they are written.
 */
export function betterFormats(
  host: PickerHost,
  field: FieldName,
  draft: Draft,
): { formats: AdapterFormat[]; best: AdapterFormat | null } {
  const readBy = (spec: Draft['spec']) => previewOf(host, field, { ...draft, spec }).read;
  const auto = readBy(draft.spec);
  const counts = adapterFormats.map((format) => ({ format, read: readBy({ ...draft.spec, format }) }));
  const better = counts.filter(({ read }) => read > auto).sort((a, b) => b.read - a.read);
  const best = better.find(({ format }) => orders.includes(format))?.format ?? null;
  return { formats: better.map(({ format }) => format), best };
}
