/** One bar: its name below it, its value above it, and what is said of it in the table. */
export interface ChartBar {
  name: string;
  /** From 0. */
  value: number;
  text: string;
}

interface Props {
  title: string;
  bars: readonly ChartBar[];
  /** Headings of the table behind the picture. */
  headings: readonly [string, string];
  table: string;
  nothing: string;
}

const width = 640;
const height = 180;
const foot = 34;
const head = 18;

/**
 * A bar chart as plain SVG, with its figures as a table behind it. Three small pictures need no library: the smallest
 * charting packages bring more code than the whole report, and none of them the table.
 */
export function BarChart({ title, bars, headings, table, nothing }: Props) {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const step = width / Math.max(1, bars.length);
  // Names stand below every bar only where there is room for them.
  const every = Math.ceil(70 / step);
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      {most === 0 ? (
        <p class="quiet">{nothing}</p>
      ) : (
        <svg viewBox={`0 0 ${width} ${height}`} role="img">
          <title>{title}</title>
          {bars.map(({ name, value, text }, i) => {
            const size = (value / most) * (height - foot - head);
            const middle = (i + 0.5) * step;
            return (
              <g key={name}>
                <rect x={i * step + step * 0.15} y={height - foot - size} width={step * 0.7} height={size} rx="2" />
                {value > 0 && (
                  <text x={middle} y={height - foot - size - 4}>
                    {text}
                  </text>
                )}
                {i % every === 0 && (
                  <text x={middle} y={height - foot + 16}>
                    {name}
                  </text>
                )}
              </g>
            );
          })}
          <line x1="0" x2={width} y1={height - foot} y2={height - foot} />
        </svg>
      )}
      <details>
        <summary>{table}</summary>
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
            {bars.map(({ name, text }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
