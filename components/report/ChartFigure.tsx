import type { ComponentChildren } from 'preact';
import { Wide } from './Wide';

export interface ChartFigureProps {
  title: string;
  /** Beside the title: how much was seen of what is drawn. */
  note?: string;
  /** What the summary of the table says. */
  table: string;
  /** Said in place of a picture of nothing. */
  nothing: string;
}

interface Props extends ChartFigureProps {
  isEmpty: boolean;
  /** The table behind the picture: its headings, and the cells of each line, the line's name first. */
  headings: readonly string[];
  lines: readonly (readonly string[])[];
  height: number;
  children: ComponentChildren;
}

/** Width in which pictures are drawn; the page shows them as wide as it has room for. */
export const chartWidth = 640;

/** A picture with its title, and its figures as a table behind it. On paper the table stands below it. */
export function ChartFigure({ title, note, table, nothing, isEmpty, headings, lines, height, children }: Props) {
  return (
    <figure class="chart">
      <figcaption>
        {title} {note !== undefined && note !== '' && <span class="quiet">{note}</span>}
      </figcaption>
      {isEmpty ? (
        <p class="quiet">{nothing}</p>
      ) : (
        <Wide label={title}>
          <svg viewBox={`0 0 ${chartWidth} ${height}`} role="img">
            <title>{title}</title>
            {children}
          </svg>
        </Wide>
      )}
      <details>
        <summary>{table}</summary>
        <Wide label={`${title}: ${table}`}>
          <table>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(([name = '', ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, i) => (
                    <td key={headings[i + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </details>
    </figure>
  );
}
