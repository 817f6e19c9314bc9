import { random } from '../random.ts';

/** Small statistics for benches: means, spread, and bootstrap intervals with a seed, so that a report can be repeated. */

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Sample standard deviation. */
export function spread(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / Math.max(values.length - 1, 1));
}

/** 95 % bootstrap interval of a statistic over rounds. */
export function interval<T>(
  rounds: readonly T[],
  statistic: (rounds: readonly T[]) => number,
  times = 4000,
): [number, number] {
  const next = random(1);
  const values = Array.from({ length: times }, () =>
    statistic(rounds.map(() => rounds[Math.floor(next() * rounds.length)] as T)),
  ).sort((a, b) => a - b);
  return [values[Math.floor(times * 0.025)] ?? Number.NaN, values[Math.floor(times * 0.975)] ?? Number.NaN];
}
