import { formatCivil } from '../../locale/dates';
import type { Language } from '../../locale/language';
import { type ColumnName, exportTexts } from '../../locale/report-export';
import type { AtRiskRow } from '../../model/at-risk';
import type { ReportRow } from '../../model/report';
import type { LayoutName, ReportCell, ReportColumn } from '../../model/report-table';
import type { CivilTime } from '../../model/time';
import { progressOf, remarksOf } from './phrases';

/** What the popup's short list and a whole report both know of a dossier. */
export type ListedRow = Pick<ReportRow, keyof ReportRow & keyof AtRiskRow>;

export interface CellContext {
  language: Language;
  isWithoutPersons: boolean;
  /** From 0. */
  index: number;
}

/** A column: what it is called, how wide it is, and its cell of a row. */
export interface Column<Row> extends Omit<ReportColumn, 'title'> {
  name: ColumnName;
  /** Left out of reports that name no persons. */
  isPersonal?: true;
  cell: (row: Row, context: CellContext) => ReportCell;
}

const joined = (parts: readonly string[], separator: string) => parts.filter((part) => part !== '').join(separator);

/** A deadline that is a day ends with that day, perhaps at the midnight after it. */
function dueOf({ due, precision }: ListedRow): ReportCell {
  if (due === null) return null;
  return precision === 'minute' ? { at: due, isDay: false } : { at: due - 1, isDay: true };
}

const civilDate = (time: CivilTime) => (time === '' ? '' : formatCivil(time.slice(0, 10)));

const index: Column<unknown> = { name: 'index', width: 6, type: 'integer', cell: (_, at) => at.index + 1 };
const number: Column<ListedRow> = { name: 'number', width: 16, type: 'text', cell: (row) => row.number };
const subject: Column<ListedRow> = { name: 'subject', width: 44, type: 'text', cell: (row) => row.subject };
const unit: Column<ListedRow> = { name: 'unit', width: 18, type: 'text', cell: (row) => row.unit };
const person: Column<ListedRow> = {
  name: 'person',
  width: 16,
  type: 'text',
  isPersonal: true,
  cell: (row) => row.person,
};
const due: Column<ListedRow> = { name: 'due', width: 16, type: 'date', cell: dueOf };
const state: Column<ListedRow> = { name: 'state', width: 13, type: 'state', cell: (row) => ({ state: row.state }) };
/** The short words: the long ones say the deadline again, which has a column of its own. */
const timeLeft: Column<ListedRow> = {
  name: 'timeLeft',
  width: 14,
  type: 'text',
  cell: (row, { language }) => row.countdown[language].short,
};
const reasons: Column<ListedRow> = {
  name: 'reasons',
  width: 24,
  type: 'text',
  cell: (row, { language }) => row.reasons.map(({ text }) => text[language]).join('; '),
};
const list: Column<ListedRow> = { name: 'list', width: 16, type: 'text', cell: (row) => row.list };
const site: Column<ListedRow> = { name: 'source', width: 20, type: 'text', cell: (row) => row.site };
const lastSeen: Column<ListedRow> = {
  name: 'lastSeen',
  width: 16,
  type: 'date',
  cell: (row) => ({ at: row.lastSeen, isDay: false }),
};

/** The popup's list, for which the store tells less of each dossier. */
export const shortColumns: readonly Column<ListedRow>[] = [
  index,
  number,
  subject,
  unit,
  person,
  due,
  state,
  timeLeft,
  reasons,
  list,
  site,
  lastSeen,
];

const urgency: Column<ReportRow> = {
  name: 'urgency',
  width: 9,
  type: 'text',
  cell: (row, { language }) => (row.urgency === null ? null : exportTexts[language].urgencies[row.urgency]),
};
const source: Column<ReportRow> = {
  name: 'source',
  width: 20,
  type: 'text',
  cell: (row, { language }) => (row.from === '' ? row.site : exportTexts[language].fromFile(row.site, row.from)),
};
const atRisk: readonly Column<ReportRow>[] = shortColumns.flatMap((column): Column<ReportRow>[] =>
  column === due ? [urgency, due] : [column === site ? source : column],
);

const address: Column<ReportRow> = { name: 'address', width: 32, type: 'text', cell: (row) => row.address };

const soDen: Column<ReportRow> = { name: 'soDen', width: 8, type: 'text', cell: (row) => row.soDen };
const origin: Column<ReportRow> = {
  name: 'origin',
  width: 28,
  type: 'text',
  cell: (row) => joined([row.number, civilDate(row.ngayVb), row.issuer], ', '),
};
const partner: Column<ReportRow> = { name: 'partner', width: 16, type: 'text', cell: (row) => row.partner };
const doneAt: Column<ReportRow> = {
  name: 'doneAt',
  width: 11,
  type: 'date',
  cell: (row) => (row.doneAt === null ? null : { at: row.doneAt, isDay: true }),
};
const lateDays: Column<ReportRow> = {
  name: 'lateDays',
  width: 10,
  type: 'integer',
  // Late by less than a day is late by 0; what is not late says nothing.
  // Late by its status alone: by how many days nobody knows.
  cell: ({ lateDays: days, state, outcome, doneAt }) =>
    days > 0 || state === 'overdue' || (outcome === 'late' && doneAt !== null) ? days : null,
};
const cause: Column<ReportRow> = { name: 'cause', width: 18, type: 'text', cell: (row) => row.cause };
const reminders: Column<ReportRow> = { name: 'reminders', width: 8, type: 'integer', cell: (row) => row.reminders };
const remarks: Column<ReportRow> = { name: 'remarks', width: 20, type: 'text', cell: remarksOf };

const document: Column<ReportRow> = {
  name: 'document',
  width: 36,
  type: 'text',
  cell: ({ loaiVb, number, ngayVb, issuer }, { language }) => {
    const texts = exportTexts[language];
    const date = ngayVb === '' ? '' : texts.dated(civilDate(ngayVb));
    return joined([loaiVb, number, date, issuer === '' ? '' : texts.issuedBy(issuer)], ' ');
  },
};
const unitOrPerson: Column<ReportRow> = {
  name: 'unitOrPerson',
  width: 24,
  type: 'text',
  cell: (row, { isWithoutPersons }) => joined([row.unit, isWithoutPersons ? '' : row.person], '; '),
};
const progress: Column<ReportRow> = { name: 'progress', width: 24, type: 'text', cell: progressOf };
const answer: Column<ReportRow> = { name: 'answer', width: 18, type: 'text', cell: (row) => row.answer ?? null };

/**
 * The columns of each layout, in order. `register` is "Sổ theo dõi giải quyết văn bản đến" as Nghị định 30/2020/NĐ-CP,
 * Phụ lục IV has it: seven columns and no more, so nothing is added to it.
 */
export const layouts: Record<LayoutName, readonly Column<ReportRow>[]> = {
  atRisk,
  overdue: [index, soDen, origin, subject, unit, partner, person, due, doneAt, lateDays, cause, reminders, remarks],
  snapshot: [...atRisk, address],
  register: [soDen, document, unitOrPerson, { ...due, name: 'limit' }, progress, answer, remarks],
};

/** What the event of a deadline tells; number and subject, its title, come first. */
export const eventColumns: readonly Column<ReportRow>[] = [number, subject, unit, person, state, cause, list, source];
