import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedFeatures } from './random/askedFeatures.ts';
import { capacityFeatures } from './random/capacityFeatures.ts';
import { circling } from './random/circling.ts';
import { clockFeatures } from './random/clockFeatures.ts';
import { countFeatures } from './random/countFeatures.ts';
import { FeatureCounts } from './random/featureCounts.ts';
import { happenedFeatures } from './random/happenedFeatures.ts';
import { makeRun, randomRuns } from './random/randomRun.ts';
import { firstDifference } from './runs.ts';

/** Another seed, and more of them, for a longer search: REPLAY_SEED=… REPLAY_RUNS=… */
const seed = Number(process.env['REPLAY_SEED'] ?? 20_270_104);
const numRuns = Number(process.env['REPLAY_RUNS'] ?? 150);

describe('every simulated lead', () => {
  it('takes the same path through the real machine, whatever the blueprint', () => {
    const counts = new FeatureCounts(
      ...happenedFeatures,
      ...capacityFeatures,
      ...clockFeatures,
      ...askedFeatures,
    );
    let [blueprints, blocked, leads, stopped] = [0, 0, 0, 0];

    fc.assert(
      fc.property(randomRuns, (random) => {
        const run = makeRun(random, 20);
        blueprints += 1;
        if (run === null) {
          blocked += 1;
          return;
        }
        const rounds = circling(run);
        if (random.level !== 'paths') expect(rounds.size).toBe(0);
        expect(firstDifference(run, rounds)).toBeNull();
        leads += run.log.leads.length - rounds.size;
        stopped += rounds.size;
        if (rounds.size === 0) countFeatures(counts, run, random.level);
      }),
      { seed, numRuns, unbiased: true, endOnFailure: true },
    );

    console.log(
      `replay: seed ${seed}, ${blueprints} blueprints (${blocked} blocked), ${leads} leads ` +
        `(and ${stopped} in circles without time); ${counts}`,
    );
    expect(counts.missing).toEqual([]);
    expect(blocked / blueprints).toBeLessThan(0.3);
    expect(stopped / leads).toBeLessThan(0.05);
  }, 3_000_000);
});
