import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { MS_PER } from '../../../src/core/criteria/criterion.ts';
import { indexLog } from '../../../src/core/simulate/logIndex.ts';
import { Replayer } from '../../../src/core/simulate/replay.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { askedFeatures, countAsked } from './random/askedFeatures.ts';
import { clockFeatures, countClocks } from './random/clockFeatures.ts';
import { chances } from './random/chance.ts';
import { FeatureCounts } from './random/featureCounts.ts';
import { countHappened, happenedFeatures } from './random/happenedFeatures.ts';
import { randomBlueprint } from './random/randomBlueprint.ts';

/** Another seed, and more of them, for a longer search: REPLAY_SEED=… REPLAY_RUNS=… */
const seed = Number(process.env['REPLAY_SEED'] ?? 20_270_104);
const numRuns = Number(process.env['REPLAY_RUNS'] ?? 150);
const days = 40;
const untilMs = days * MS_PER.days;

describe('every simulated lead', () => {
  it('takes the same path through the real machine, whatever the blueprint', () => {
    const counts = new FeatureCounts(...happenedFeatures, ...clockFeatures, ...askedFeatures);
    let [blueprints, blocked, leads] = [0, 0, 0];

    fc.assert(
      fc.property(chances, fc.nat(), (chance, runSeed) => {
        const blueprint = randomBlueprint(chance);
        const { plan } = compileBlueprint(blueprint);
        blueprints += 1;
        if (plan === null) {
          blocked += 1;
          return;
        }
        const log = simulate(plan, { leads: 20, days, seed: runSeed });
        const index = indexLog(log);
        const replayer = new Replayer(plan, blueprint);
        for (let lead = 0; lead < log.leads.length; lead += 1)
          expect(replayer.replay(log, index, lead, untilMs)).toBeNull();
        leads += log.leads.length;
        countHappened(counts, plan, log, index);
        countClocks(counts, plan, blueprint, log, index);
        countAsked(counts, plan, blueprint, log);
      }),
      { seed, numRuns, unbiased: true, endOnFailure: true },
    );

    console.log(
      `replay: seed ${seed}, ${blueprints} blueprints (${blocked} blocked), ${leads} leads; ${counts}`,
    );
    expect(counts.missing).toEqual([]);
    expect(blocked / blueprints).toBeLessThan(0.3);
  }, 300_000);
});
