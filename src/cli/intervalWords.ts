import type { MetricUnit } from '../core/metrics/metric.ts';
import type { Interval } from '../core/statistics/interval.ts';
import { inHumanUnits, scaleOf } from './humanUnits.ts';

/** A mean with its interval as people read it: "1,003 ± 12", "25.1 ± 0.5 %"; without the interval where there is none. */
export function intervalWords({ mean, halfWidth }: Interval, unit: MetricUnit): string {
  // What differs only in the last bits does not vary.
  const varies = halfWidth > Math.abs(mean) * 1e-9;
  if (!varies || !Number.isFinite(halfWidth)) return inHumanUnits(mean, unit);
  const { size, name } = scaleOf(Math.max(Math.abs(mean), halfWidth), unit);
  const decimals = decimalsFor(halfWidth / size);
  const said = (value: number) =>
    (value / size).toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${said(mean)} ± ${said(halfWidth)}${name}`;
}

/** As many decimals as show about two figures of a half-width. */
function decimalsFor(halfWidth: number): number {
  const first = [10, 1, 0.1, 0.01].findIndex((least) => halfWidth >= least);
  return first < 0 ? 4 : first;
}
