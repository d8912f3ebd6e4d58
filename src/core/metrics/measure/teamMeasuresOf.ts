import type { Plan } from '../../compile/plan.ts';
import type { TeamTotals } from '../../simulate/teamTotals.ts';
import type { TeamMeasures } from '../teamMeasures.ts';
import type { Costs } from './costs.ts';

const HOUR_MS = 3_600_000;

/** The measures of the teams of which a run says something. */
export function teamMeasuresOf(
  plan: Plan,
  totals: readonly TeamTotals[],
  measuredMs: number,
  costs: Costs | undefined,
): TeamMeasures[] {
  return totals.map((total) => {
    const { id, crews } = plan.teams[total.team]!;
    const hoursWorked = total.busyMs / HOUR_MS;
    const quantile = (share: number) => quantileOf(total.waitCounts, share);
    return {
      teamId: id,
      people: crews.reduce((sum, { people }) => sum + people, 0),
      utilisation: total.busyMs / total.openMs,
      hoursWorked,
      meanQueue: total.queueMs / measuredMs,
      maximumQueue: total.queueMax,
      starts: total.starts,
      waitedShare: total.waits / total.starts,
      meanWaitMs: total.waitMs / total.starts,
      medianWaitMs: quantile(0.5),
      p90WaitMs: quantile(0.9),
      p95WaitMs: quantile(0.95),
      overflows: total.overflows,
      gaveUps: total.gaveUps,
      cost: hoursWorked * (costs?.teamPerHour[total.team] ?? NaN),
    };
  });
}

/** The smallest value that a share of the counts does not exceed; NaN without any. The values rise. */
function quantileOf({ values, counts }: TeamTotals['waitCounts'], share: number): number {
  const wanted = counts.reduce((sum, count) => sum + count, 0) * share;
  let seen = 0;
  for (let place = 0; place < counts.length; place += 1) {
    seen += counts[place]!;
    // A hair less than the share is the share: 0.9 of ten is 9.
    if (counts[place]! > 0 && seen >= wanted - 1e-6) return values[place]!;
  }
  return NaN;
}
