import type { Level } from '../../../../src/core/compile/atLevel.ts';
import type { TestRun } from '../runs.ts';
import { countAsked } from './askedFeatures.ts';
import { countCapacity } from './capacityFeatures.ts';
import { countClocks } from './clockFeatures.ts';
import type { FeatureCounts } from './featureCounts.ts';
import { countHappened } from './happenedFeatures.ts';

/** Counts all that happened to the leads of a run, and all that was asked of them. */
export function countFeatures(counts: FeatureCounts, run: TestRun, level: Level): void {
  const { plan, blueprint, log, index } = run;
  countHappened(counts, plan, log, index);
  countCapacity(counts, plan, log, index, level);
  countClocks(counts, plan, blueprint, log, index);
  countAsked(counts, plan, blueprint, log);
}
