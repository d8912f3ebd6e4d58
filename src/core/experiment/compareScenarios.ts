import { pairedDifference, type PairedDifference } from '../statistics/pairedDifference.ts';
import { mapMeasures, type MeasureSeries, type TreeOf } from './measureSeries.ts';

/** How a scenario differs from the base, measure by measure. */
export interface ScenarioComparison {
  /** By path; measures that only one of the two has (of a stage that was added) are left out. */
  readonly differences: ReadonlyMap<string, PairedDifference>;
  /** The same in the scenario's tree of measures; null: the base has no such measure. */
  readonly tree: TreeOf<PairedDifference | null>;
  /**
   * Paths of the measures whose interval leaves out 0, the surest first. Of a hundred measures that do not differ,
   * five are among them at a confidence of 95 %.
   */
  readonly significant: readonly string[];
}

/**
 * Compares a scenario with the base by the differences within each replication that both have. Replications have
 * the same seeds, and draws belong to lead, place and purpose: what the scenario does not touch goes the same way
 * in both, and much of the chance falls out of the difference (common random numbers).
 */
export function compareScenarios(
  base: MeasureSeries,
  other: MeasureSeries,
  confidence = 0.95,
): ScenarioComparison {
  const common = base.replications.filter((replication) => other.replications.includes(replication));
  const before = valuesIn(base, common);
  const after = valuesIn(other, common);
  const differences = new Map<string, PairedDifference>();
  const tree = mapMeasures(other.tree, (path, value) => {
    if (typeof value === 'boolean' || !base.values.has(path)) return null;
    const difference = pairedDifference(before(path), after(path), confidence);
    differences.set(path, difference);
    return difference;
  });
  const significant = [...differences]
    .filter(([, { excludesZero }]) => excludesZero)
    .toSorted(([, a], [, b]) => surenessOf(b) - surenessOf(a))
    .map(([path]) => path);
  return { differences, tree, significant };
}

/** The values of measures in some of the replications. */
function valuesIn({ replications, values }: MeasureSeries, wanted: readonly number[]) {
  const places = wanted.map((replication) => replications.indexOf(replication));
  return (path: string): number[] => {
    const series = values.get(path)!;
    return places.map((place) => series[place]!);
  };
}

/** How many half-widths of its interval a difference is away from 0; a finite number also where nothing varies. */
function surenessOf({ difference }: PairedDifference): number {
  return Math.min(Number.MAX_VALUE, Math.abs(difference.mean) / difference.halfWidth);
}
