import { durationOfBin } from '../../statistics/durationHistogram.ts';
import type { RiskTable } from '../../statistics/riskTable.ts';

/**
 * The table of durations that were counted on the scale of `DurationHistogram`: by cause how many ended in each bin,
 * and how many were censored. All lists are equally long. Bins in which nothing was counted are left out.
 */
export function riskTableOfBins(causes: readonly Uint32Array[], censored: Uint32Array): RiskTable {
  const bins = censored.length;
  const counted = new Float64Array(bins);
  counted.set(censored);
  for (const counts of causes) for (let bin = 0; bin < bins; bin += 1) counted[bin]! += counts[bin]!;
  let length = 0;
  for (let bin = 0; bin < bins; bin += 1) if (counted[bin]! > 0) length += 1;
  const times = new Float64Array(length);
  const atRisk = new Float64Array(length);
  const ended = causes.map(() => new Float64Array(length));
  let staying = 0;
  for (let bin = bins - 1, place = length - 1; bin >= 0; bin -= 1) {
    if (counted[bin] === 0) continue;
    staying += counted[bin]!;
    times[place] = durationOfBin(bin);
    atRisk[place] = staying;
    for (let cause = 0; cause < causes.length; cause += 1) ended[cause]![place] = causes[cause]![bin]!;
    place -= 1;
  }
  return { times, atRisk, ended };
}
