import { ChartFigure, type ChartFigureProps, chartWidth } from './ChartFigure';

/** One bar: its name below it, its value above it, and what is said of it in the table. */
export interface ChartBar {
  name: string;
  /** A second line below the name. */
  below?: string;
  /** From 0; null: there is nothing to tell. */
  value: number | null;
  text: string;
  /** For the table; else `text`. */
  long?: string;
}

/** A line across all bars. */
export interface ChartThreshold {
  value: number;
  text: string;
}

interface Props extends ChartFigureProps {
  bars: readonly ChartBar[];
  /** Headings of the table behind the picture. */
  headings: readonly [string, string];
  /** With it bars are shares, of which 0 is told too. */
  threshold?: ChartThreshold;
}

const height = 186;
const foot = 40;
const head = 18;
/** Room at the right for what the threshold says. */
const margin = 86;

/**
 * A bar chart as plain SVG, with its figures as a table behind it. A few small pictures need no library: the smallest
 * charting packages bring more code than the whole report, and none of them the table.
 */
export function BarChart({ bars, headings, threshold, ...common }: Props) {
  const most = Math.max(0, threshold?.value ?? 0, ...bars.map(({ value }) => value ?? 0)) || 1;
  const width = threshold === undefined ? chartWidth : chartWidth - margin;
  const step = width / Math.max(1, bars.length);
  // Names stand below every bar only where there is room for them.
  const every = Math.ceil(70 / step);
  const top = (value: number) => height - foot - (value / most) * (height - foot - head);
  return (
    <ChartFigure
      {...common}
      isEmpty={bars.every(({ value }) => value === null || (value === 0 && threshold === undefined))}
      headings={headings}
      lines={bars.map(({ name, below, text, long = text }) => [below === undefined ? name : `${name} ${below}`, long])}
      height={height}
    >
      {bars.map(({ name, below, value, text }, i) => {
        const middle = (i + 0.5) * step;
        const y = top(value ?? 0);
        return (
          <g key={name}>
            <rect x={i * step + step * 0.15} y={y} width={step * 0.7} height={height - foot - y} rx="2" />
            {(value !== 0 || threshold !== undefined) && (
              <text x={middle} y={y - 4}>
                {text}
              </text>
            )}
            {i % every === 0 && (
              <text x={middle} y={height - foot + 15}>
                {name}
              </text>
            )}
            {below !== undefined && i % every === 0 && (
              <text x={middle} y={height - foot + 29}>
                {below}
              </text>
            )}
          </g>
        );
      })}
      <line x1="0" x2={width} y1={height - foot} y2={height - foot} />
      {threshold !== undefined && (
        <g class="threshold">
          <line x1="0" x2={width} y1={top(threshold.value)} y2={top(threshold.value)} />
          <text x={width + 4} y={top(threshold.value) + 4} class="from">
            {threshold.text}
          </text>
        </g>
      )}
    </ChartFigure>
  );
}
