import { sayCount, sayShare, sayTime } from '../../core/lib/numberWords.ts';
import type { MetricUnit } from '../../core/metrics/metric.ts';
import type { Interval } from '../../core/statistics/interval.ts';

/** A figure in words, by its unit; money in the currency of that code (ISO 4217). */
export function sayFigure(value: number, unit: MetricUnit, currency: string): string {
  switch (unit) {
    case 'count':
      // An average of few is not a whole number.
      return Number.isInteger(value) || Math.abs(value) >= 100 ? sayCount(value) : sayFew(value);
    case 'share':
      return sayShare(value);
    case 'duration':
      return sayTime(value);
    case 'money':
      return sayMoney(value, currency);
  }
}

/** Money with about three figures: "€5.9M", "€412"; a dash where there is none. */
export function sayMoney(value: number, currency: string): string {
  if (!Number.isFinite(value)) return '–';
  const style = { style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat('en', style).format(value);
}

function sayFew(value: number): string {
  return Number.isFinite(value) ? value.toFixed(Math.abs(value) < 10 ? 1 : 0).replace(/\.0$/, '') : '–';
}

/** A mean or a difference with its half-width in one unit: "1,003 ± 12", "25.1 ± 0.5 %", "+14 ± 5". */
export function sayInterval(
  { mean, halfWidth }: Pick<Interval, 'mean' | 'halfWidth'>,
  unit: MetricUnit,
  currency: string,
  isDifference = false,
): string {
  if (!Number.isFinite(mean)) return '–';
  const { size, before, after } = scaleOf(Math.max(Math.abs(mean), finite(halfWidth)), unit, currency);
  const decimals = decimalsFor(finite(halfWidth) > 0 ? finite(halfWidth) / size : Math.abs(mean) / size / 10);
  const say = (value: number) =>
    (value / size).toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const sign = mean < 0 ? '−' : isDifference && mean > 0 ? '+' : '';
  const about = Number.isFinite(halfWidth) ? ` ± ${say(halfWidth)}` : '';
  return `${sign}${before}${say(Math.abs(mean))}${about}${after}`;
}

/** Half the width of an interval alone, beside its mean and in its unit: "± 12", "± 0.5"; empty where nothing varies. */
export function sayHalfWidth({ mean, halfWidth }: Interval, unit: MetricUnit, currency: string): string {
  // What differs only in the last bits does not vary.
  if (!(finite(halfWidth) > Math.abs(mean) * 1e-9)) return '';
  if (unit === 'money') return `± ${sayMoney(halfWidth, currency)}`;
  const { size } = scaleOf(Math.abs(mean), unit, currency);
  const value = halfWidth / size;
  if (value < 0.05) return '± <0.1';
  const decimals = value < 10 ? 1 : 0;
  return `± ${value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}`;
}

interface Scale {
  readonly size: number;
  readonly before: string;
  readonly after: string;
}

/** The unit in which something so large is said. */
function scaleOf(value: number, unit: MetricUnit, currency: string): Scale {
  switch (unit) {
    case 'count':
      return { size: 1, before: '', after: '' };
    case 'share':
      return { size: 0.01, before: '', after: ' %' };
    case 'duration':
      return times.find(({ least }) => value >= least) ?? seconds;
    case 'money': {
      const before = signOf(currency);
      const [size, after] = value >= 1e6 ? [1e6, 'M'] : value >= 1e4 ? [1e3, 'K'] : [1, ''];
      return { size, before, after };
    }
  }
}

const seconds: Scale = { size: 1_000, before: '', after: ' s' };
/** As `sayTime` has them. */
const times: readonly (Scale & { readonly least: number })[] = [
  { least: 2 * 86_400_000, size: 86_400_000, before: '', after: ' d' },
  { least: 3_600_000, size: 3_600_000, before: '', after: ' h' },
  { least: 60_000, size: 60_000, before: '', after: ' min' },
];

function signOf(currency: string): string {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(0);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  return sign.length > 1 ? `${sign} ` : sign;
}

/** As many decimals as show about two figures. */
function decimalsFor(halfWidth: number): number {
  const first = [10, 1, 0.1, 0.01].findIndex((least) => halfWidth >= least);
  return first < 0 ? (halfWidth === 0 ? 0 : 3) : first;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
