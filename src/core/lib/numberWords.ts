const counts = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A count with thin groups: "100,000"; a dash where there is none. */
export function sayCount(value: number): string {
  return Number.isFinite(value) ? counts.format(value) : '–';
}

/** A share as a per cent of about two figures: "61 %", "1.3 %"; a dash where there is none. */
export function sayShare(share: number): string {
  if (!Number.isFinite(share)) return '–';
  const percent = share * 100;
  if (percent > 0 && percent < 0.05) return '<0.1 %';
  return percent > 0 && percent < 9.95
    ? `${percent.toFixed(1).replace(/\.0$/, '')} %`
    : `${Math.round(percent)} %`;
}

/** A length of time with about two figures: "6 min", "9 h", "3.1 d"; a dash where there is none. */
export function sayTime(ms: number): string {
  if (!Number.isFinite(ms)) return '–';
  if (ms === 0) return 'at once';
  if (ms < 60_000) return `${Math.max(1, Math.round(ms / 1_000))} s`;
  if (ms < HOUR) return `${Math.round(ms / 60_000)} min`;
  const [amount, unit] = ms < 2 * DAY ? [ms / HOUR, 'h'] : [ms / DAY, 'd'];
  return `${amount < 10 ? amount.toFixed(1).replace(/\.0$/, '') : Math.round(amount)} ${unit}`;
}
