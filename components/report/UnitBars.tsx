import type { ChartBar, ChartThreshold } from './BarChart';
import { ChartFigure, type ChartFigureProps, chartWidth } from './ChartFigure';
import { wrapLabel } from './label';

/** One unit: its bars stand in the order of `periods`. */
export interface UnitBar {
  name: string;
  bars: readonly Omit<ChartBar, 'name' | 'below'>[];
}

interface Props extends ChartFigureProps {
  units: readonly UnitBar[];
  /** Names of the periods: beside each bar, and in the table. */
  periods: readonly { name: string; title: string }[];
  /** Heading of the names in the table. */
  heading: string;
  threshold: ChartThreshold;
}

const nameWidth = 190;
const from = nameWidth + 74;
const to = chartWidth - 62;
const lineHeight = 15;
const gap = 10;
const head = 40;

/** Shares of units period by period: bars lie, so that names have room; a bar's period stands beside it. */
export function UnitBars({ units, periods, heading, threshold, ...common }: Props) {
  const bars = units.flatMap((unit) => unit.bars);
  const most = Math.max(threshold.value, ...bars.map(({ value }) => value ?? 0)) || 1;
  const x = (value: number) => from + (value / most) * (to - from);
  const block = Math.max(2, periods.length) * lineHeight + gap;
  const height = head + units.length * block;
  return (
    <ChartFigure
      {...common}
      isEmpty={bars.every(({ value }) => value === null)}
      headings={[heading, ...periods.map(({ title }) => title)]}
      lines={units.map((unit) => [unit.name, ...unit.bars.map(({ text, long = text }) => long)])}
      height={height}
    >
      <Legend periods={periods} />
      {units.map((unit, at) => (
        <g key={unit.name}>
          <Name name={unit.name} y={head + at * block} lines={Math.floor((block - gap) / lineHeight)} />
          {unit.bars.map(({ value, text }, i) => {
            const y = head + at * block + i * lineHeight;
            return (
              <g key={periods[i]?.name}>
                <text x={from - 6} y={y + 10} class="to">
                  {periods[i]?.name}
                </text>
                <rect
                  x={from}
                  y={y}
                  width={x(value ?? 0) - from}
                  height={lineHeight - 3}
                  fill-opacity={shade(i, periods.length)}
                />
                <text x={beside(x(value ?? 0), x(threshold.value))} y={y + 10} class="from">
                  {text}
                </text>
              </g>
            );
          })}
        </g>
      ))}
      <line x1={from} x2={from} y1={head - 6} y2={height - gap} />
      <g class="threshold">
        <line x1={x(threshold.value)} x2={x(threshold.value)} y1={head - 6} y2={height - gap} />
        <text x={x(threshold.value)} y={head - 10} class={threshold.value === most ? 'to' : 'from'}>
          {threshold.text}
        </text>
      </g>
    </ChartFigure>
  );
}

/** Room that a share takes, in the unit of the picture. */
const shareWidth = 46;

/** Where a bar's share stands: behind the bar, and behind the line of the threshold where it would stand on it. */
function beside(end: number, line: number): number {
  return end <= line && line < end + 5 + shareWidth ? line + 5 : end + 5;
}

/** The latest period is the darkest. */
function shade(i: number, of: number): string {
  return (0.25 + (0.75 * (i + 1)) / Math.max(1, of)).toFixed(2);
}

function Legend({ periods }: Pick<Props, 'periods'>) {
  return (
    <g class="legend">
      {periods.map(({ name }, i) => (
        <g key={name}>
          <rect x={i * 100} y="2" width="12" height="12" fill-opacity={shade(i, periods.length)} />
          <text x={i * 100 + 17} y="12" class="from">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The name at the left, the whole of it on pointing at it. */
function Name({ name, y, lines }: { name: string; y: number; lines: number }) {
  return (
    <text y={y + 10} class="from name">
      <title>{name}</title>
      {wrapLabel(name, 30, lines).map((line, i) => (
        <tspan key={line} x="0" dy={i === 0 ? 0 : lineHeight - 1}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
