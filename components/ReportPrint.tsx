import type { Language } from '../lib/locale/language';
import { cellText } from '../lib/locale/report-cells';
import type { ReportTable, TotalsTable } from '../lib/model/report-table';

/**
 * A report as it is printed: title, how it was made, the list, its totals. Seen on paper only (report-print.css); the page
 * marks what stays on the screen with the class `no-print`.
 */
export function ReportPrint({ table, language }: { table: ReportTable; language: Language }) {
  const { title, columns, rows, totals, notes } = table;
  // Paper is narrower than a screen: narrow columns keep their words whole, wide ones give way.
  const shares = columns.map(({ width }) => 8 + 0.7 * width);
  const whole = shares.reduce((sum, share) => sum + share, 0) || 1;
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
            <col key={column.title} style={{ width: `${(((shares[at] ?? 0) / whole) * 100).toFixed(2)}%` }} />
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
          {rows.map((cells, at) => (
            <tr key={at}>
              {cells.map((cell, column) => (
                <td key={column} data-type={columns[column]?.type}>
                  {cellText(language, cell)}
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
