import { durationOfBin } from '../../statistics/durationHistogram.ts';
import type { RiskTable } from '../../statistics/riskTable.ts';

/**
 * The table of durations that were counted on the scale of `DurationHistogram`: by cause how many ended in each bin,
 * and how many were censored. All lists are equally long. Bins in which nothing was counted are left out.
 */
export function riskTableOfBins(causes: readonly Uint32Array[], censored: Uint32Array): RiskTable {
  const counted = censored.slice();
  for (const counts of causes) addTo(counted, counts);
  const filled = filledPlaces(counted);
  const { length } = filled;
  const times = new Float64Array(length);
  const atRisk = new Float64Array(length);
  let staying = 0;
  for (let place = length - 1; place >= 0; place -= 1) {
    staying += counted[filled[place]!]!;
    times[place] = durationOfBin(filled[place]!);
    atRisk[place] = staying;
  }
  const ended = causes.map((counts) => {
    const those = new Float64Array(length);
    for (let place = 0; place < length; place += 1) those[place] = counts[filled[place]!]!;
    return those;
  });
  return { times, atRisk, ended };
}

function addTo(sums: Uint32Array, counts: Uint32Array): void {
  for (let bin = 0; bin < sums.length; bin += 1) sums[bin] = sums[bin]! + counts[bin]!;
}

function filledPlaces(counts: Uint32Array): Int32Array {
  const places = new Int32Array(counts.length);
  let length = 0;
  for (let bin = 0; bin < counts.length; bin += 1) {
    places[length] = bin;
    if (counts[bin] !== 0) length += 1;
  }
  return places.subarray(0, length);
}
