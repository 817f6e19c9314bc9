import type { Language } from '../lib/locale/language';
import { cellText } from '../lib/locale/report-cells';
import { paperShares, textWidth } from '../lib/locale/report-widths';
import type { ReportTable, TotalsTable } from '../lib/model/report-table';

/** What A4 landscape has room for, in em of report-print.css. */
const room = 87;
/** Wider than this, in em, nothing is held together. */
const mostWhole = 12;

/**
 * A report as it is printed: title, how it was made, the list, its totals. Seen on paper only (report-print.css); the page
 * marks what stays on the screen with the class `no-print`.
 */
export function ReportPrint({ table, language }: { table: ReportTable; language: Language }) {
  const { title, columns, rows, totals, notes } = table;
  const lines = rows.map((cells) => cells.map((cell) => cellText(language, cell)));
  const shares = paperShares(
    columns.map((column) => column.title),
    lines,
    room,
  );
  return (
    <section class="report-print" lang={language}>
      <h1>{title}</h1>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <table>
        <colgroup>
          {columns.map((column, at) => (
            <col key={column.title} style={{ width: `${((shares[at] ?? 0) * 100).toFixed(2)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((texts, at) => (
            <tr key={at}>
              {texts.map((text, column) => (
                <td key={column} data-type={columns[column]?.type}>
                  {held(text)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {totals.map((one) => (
        <Totals key={one.title} {...one} />
      ))}
    </section>
  );
}

/** A text whose dates, times and numbers of documents are not broken where their column has room for them. */
function held(text: string) {
  if (!/\d[/:.-]|[/-]\d/.test(text)) return text;
  return text
    .split(/(\s+)/)
    .map((part, at) => (/\d/.test(part) && textWidth(part) <= mostWhole ? <span key={at}>{part}</span> : part));
}

function Totals({ title, columns, rows }: TotalsTable) {
  return (
    <table class="totals">
      <caption>{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {counts.map((value, at) => (
              <td key={at} data-type="integer">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
