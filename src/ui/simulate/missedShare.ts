import type { RunMeasures } from '../../core/metrics/stageMeasures.ts';

/** Of all visits to stages that promise something, the share that missed a promise; NaN where none promises anything. */
export function missedShareOf({ stages }: RunMeasures): number {
  const promised = stages.filter(({ slaMissedShare }) => Number.isFinite(slaMissedShare));
  const due = promised.reduce((sum, { slaDue }) => sum + slaDue, 0);
  return due / promised.reduce((sum, { inflow }) => sum + inflow, 0);
}
