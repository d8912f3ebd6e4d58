import type { Plan } from '../core/compile/plan.ts';
import { measuredRun } from '../core/experiment/measuredRun.ts';
import { measureSeries, type MeasureSeries } from '../core/experiment/measureSeries.ts';
import { measureTree } from '../core/experiment/measureTree.ts';
import { planReplications } from '../core/experiment/planReplications.ts';
import { costsOf } from '../core/metrics/measure/costs.ts';
import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Chunk } from '../core/simulate/runLog.ts';
import type { ExperimentSettings } from './runOptions.ts';

/** What the replications of one blueprint came to. */
export interface Replicated {
  readonly series: MeasureSeries;
  /** The measures of the first replication alone. */
  readonly first: RunMeasures;
}

/** Makes all replications, one after another. `onChunk` sees the log of the first. */
export function replicated(
  blueprint: Blueprint,
  plan: Plan,
  settings: ExperimentSettings,
  onChunk?: (chunk: Chunk) => void,
): Replicated {
  const costs = costsOf(blueprint, plan);
  const { leads, days, seed, stock, warmUpDays } = settings;
  const runs = planReplications({ leads, days, seed, stock, warmUpDays }, settings.replications);
  let first: RunMeasures | undefined;
  const results = runs.map(({ replication, options }) => {
    const isWatched = replication === 1 && onChunk !== undefined;
    const measures = measuredRun(plan, options, isWatched ? { costs, onChunk } : { costs });
    first ??= measures;
    return { replication, measures: measureTree(blueprint, plan, measures) };
  });
  return { series: measureSeries(results), first: first! };
}
