import type { Simulate, SimulationResult } from '../../src/app/simulating.ts';
import { atLevel } from '../../src/core/compile/atLevel.ts';
import { compileBlueprint } from '../../src/core/compile/compileBlueprint.ts';
import { measuredRun } from '../../src/core/experiment/measuredRun.ts';
import { measureTree } from '../../src/core/experiment/measureTree.ts';

/** Does all jobs in the test itself, one after the other, and keeps no rows. */
export const simulateHere: Simulate = (jobs) => {
  const result = async () => {
    const results: SimulationResult[] = [];
    for (const { blueprint, settings } of jobs) {
      const { plan, problems } = compileBlueprint(blueprint, settings.days);
      if (plan === null) return { kind: 'blocked', problems } as const;
      const taken = atLevel(plan, settings.level);
      const measures = measuredRun(taken, settings);
      const tree = measureTree(blueprint, taken, measures);
      const simulatedMs = settings.days * 86_400_000;
      results.push({ cancelled: false, seconds: 0.1, simulatedMs, measures, tree });
    }
    return { kind: 'made', planHash: 'hash', results, problem: null } as const;
  };
  const nothing = () => undefined;
  return Promise.resolve({ result: result(), pause: nothing, resume: nothing, cancel: nothing });
};
