import type { MetricUnit } from '../core/metrics/metric.ts';

/** A measure as people read it; a dash where there is no data. */
export function inHumanUnits(value: number, unit: MetricUnit): string {
  if (!Number.isFinite(value)) return '–';
  if (unit === 'share') return `${(value * 100).toFixed(1)} %`;
  if (unit === 'money') return value.toLocaleString('en', { maximumFractionDigits: 0 });
  return unit === 'duration'
    ? durationWords(value)
    : value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 3 : 1 });
}

/** What a number is divided by to be read, and what stands after it. */
export interface Scale {
  readonly size: number;
  readonly name: string;
}

const units: readonly (readonly [number, string])[] = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1_000, 's'],
];

/** The scale on which a measure of that size is read. */
export function scaleOf(size: number, unit: MetricUnit): Scale {
  if (unit === 'share') return { size: 0.01, name: ' %' };
  if (unit !== 'duration') return { size: 1, name: '' };
  const [ms, name] = units.find(([least]) => size >= least) ?? [1_000, 's'];
  return { size: ms, name: ` ${name}` };
}

/** A length of time in its largest unit, with one decimal below ten: "3.5 d", "45 min". */
function durationWords(ms: number): string {
  const { size, name } = scaleOf(Math.abs(ms), 'duration');
  const amount = ms / size;
  return `${Math.abs(amount) < 10 ? Number(amount.toFixed(1)) : Math.round(amount)}${name}`;
}
