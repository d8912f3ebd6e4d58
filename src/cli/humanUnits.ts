import type { MetricUnit } from '../core/metrics/metric.ts';

/** A measure as people read it; a dash where there is no data. */
export function inHumanUnits(value: number, unit: MetricUnit): string {
  if (Number.isNaN(value)) return '–';
  if (unit === 'share') return `${(value * 100).toFixed(1)} %`;
  return unit === 'duration' ? durationWords(value) : value.toLocaleString('en');
}

const units: readonly (readonly [number, string])[] = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1_000, 's'],
];

/** A length of time in its largest unit, with one decimal below ten: "3.5 d", "45 min". */
function durationWords(ms: number): string {
  const [size, name] = units.find(([least]) => ms >= least) ?? [1_000, 's'];
  const amount = ms / size;
  return `${amount < 10 ? Number(amount.toFixed(1)) : Math.round(amount)} ${name}`;
}
