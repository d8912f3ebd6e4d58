import { applyScenario } from '../core/experiment/applyScenario.ts';
import type { MeasureSeries } from '../core/experiment/measureSeries.ts';
import type { MemoryNeed } from '../core/experiment/whyTooLarge.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import { findRecord } from '../core/model/queries.ts';
import { replicationsOf, type RunOptions } from './runOptions.ts';
import { sayBlocked, sayReason } from './sentences.ts';
import { seriesOf } from './seriesOf.ts';
import type { RunningSimulation, Simulate, SimulationProgress } from './simulating.ts';

/** One side of a comparison: the blueprint as it is (null), or as a scenario makes it. */
export interface ComparedScenario {
  readonly scenarioId: string | null;
  readonly name: string;
  readonly blueprint: Blueprint;
  /** Of the replications that were made to their end; null: there is none. */
  readonly series: MeasureSeries | null;
}

/** What a comparison came to. */
export interface Comparison {
  readonly options: RunOptions;
  readonly scenarios: readonly ComparedScenario[];
  /** cancelled, failed: not all replications were made. */
  readonly status: 'complete' | 'cancelled' | 'failed';
}

/** What a comparison is made with. */
export interface ComparisonMaking {
  readonly blueprint: Blueprint;
  /** null: the blueprint as it is. At least one. */
  readonly scenarioIds: readonly (string | null)[];
  readonly options: RunOptions;
  readonly simulate: Simulate;
  onProgress(progress: SimulationProgress): void;
  onBegun(running: RunningSimulation): void;
  /** Why there is no room for it, as a sentence; null: there is. */
  refuse(need: MemoryNeed, atOnce: number): Promise<string | null>;
}

type Side = Omit<ComparedScenario, 'series'>;

/** Makes the replications of all sides and puts each side's together; or says, in a sentence, why that cannot be. Never rejects. */
export async function makeComparison({
  blueprint,
  scenarioIds,
  options,
  simulate,
  onBegun,
  ...hooks
}: ComparisonMaking): Promise<{ readonly comparison: Comparison | null; readonly problem: string | null }> {
  const none = (problem: string) => ({ comparison: null, problem });
  const sides: Side[] = [];
  for (const id of scenarioIds) {
    const side = sideOf(blueprint, id);
    if (typeof side === 'string') return none(side);
    sides.push(side);
  }
  // One replication of each before the next one of any, so that what is cancelled can be compared all the same.
  const bySide = sides.map((side) => replicationsOf(side.blueprint, options));
  const jobs = bySide[0]!.flatMap((_, replication) => bySide.map((list) => list[replication]!));
  const made = await simulate(jobs, { ...hooks, onChunk: null })
    .then((running) => {
      onBegun(running);
      return running.result;
    })
    .catch(sayReason);
  if (typeof made === 'string') return none(made);
  if (made.kind === 'refused') return none(made.sentence);
  if (made.kind === 'blocked') return none(`Nothing can run yet. ${sayBlocked(made.problems)}`);
  const { results, problem } = made;
  const scenarios = sides.map((side, place) => ({
    ...side,
    series: seriesOf(results.filter((_, job) => job % sides.length === place)),
  }));
  const isWhole = results.every((result) => result?.cancelled === false);
  const status = isWhole ? 'complete' : problem === null ? 'cancelled' : 'failed';
  return { comparison: { options, scenarios, status }, problem };
}

/** A side of a comparison, or why it cannot be one, as a sentence. */
function sideOf(base: Blueprint, scenarioId: string | null): Side | string {
  if (scenarioId === null) return { scenarioId, name: 'As it is', blueprint: base };
  const scenario = findRecord(base, 'scenario', scenarioId);
  if (scenario === undefined) return 'A scenario that was to be compared does not exist any more.';
  const { blueprint, problems } = applyScenario(base, scenario);
  if (blueprint === null) return sayBlocked(problems);
  return { scenarioId, name: scenario.name, blueprint };
}
