import { durationOfBin } from '../../statistics/durationHistogram.ts';
import type { RiskTable } from '../../statistics/riskTable.ts';

/**
 * The table of durations that were counted on the scale of `DurationHistogram`: by cause how many ended in each bin,
 * and how many were censored. All lists are equally long. Bins in which nothing was counted are left out.
 */
export function riskTableOfBins(causes: readonly Uint32Array[], censored: Uint32Array): RiskTable {
  const length = filledBins(causes, censored);
  const times = new Float64Array(length);
  const atRisk = new Float64Array(length);
  const ended = causes.map(() => new Float64Array(length));
  let staying = 0;
  let place = length;
  for (let bin = censored.length - 1; place > 0; bin -= 1) {
    let here = censored[bin]!;
    for (let cause = 0; cause < causes.length; cause += 1) here += causes[cause]![bin]!;
    if (here === 0) continue;
    place -= 1;
    staying += here;
    times[place] = durationOfBin(bin);
    atRisk[place] = staying;
    for (let cause = 0; cause < causes.length; cause += 1) ended[cause]![place] = causes[cause]![bin]!;
  }
  return { times, atRisk, ended };
}

function filledBins(causes: readonly Uint32Array[], censored: Uint32Array): number {
  let filled = 0;
  for (let bin = 0; bin < censored.length; bin += 1) {
    let isFilled = censored[bin] !== 0;
    for (let cause = 0; cause < causes.length && !isFilled; cause += 1) isFilled = causes[cause]![bin] !== 0;
    if (isFilled) filled += 1;
  }
  return filled;
}
