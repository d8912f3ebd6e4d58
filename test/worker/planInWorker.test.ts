import { describe, expect, it } from 'vitest';
import { atLevel } from '../../src/core/compile/atLevel.ts';
import { compileBlueprint } from '../../src/core/compile/compileBlueprint.ts';
import { planInWorker } from '../../src/worker/planInWorker.ts';
import { runHash } from '../../src/worker/runHash.ts';
import { blueprintOf, stage } from '../support/blueprints.ts';
import { workersHere } from '../support/fakeWorker.ts';
import { smallFunnel, smallSettings } from '../support/smallFunnel.ts';

describe('a plan made in a worker', () => {
  it('is the one that is made here, at the level that is asked for', async () => {
    const { create, made } = workersHere();
    const settings = { ...smallSettings, level: 'paths' } as const;
    const here = compileBlueprint(smallFunnel, settings.days).plan!;
    await expect(planInWorker(create, smallFunnel, settings)).resolves.toEqual({
      planHash: runHash(smallFunnel, here),
      plan: atLevel(here, 'paths'),
    });
    expect(made[0]!.isGone).toBe(true);
  });

  it('is null where the blueprint cannot be compiled', async () => {
    const { create } = workersHere();
    const blueprint = blueprintOf(stage('check', { kind: 'gate' }));
    await expect(planInWorker(create, blueprint, smallSettings)).resolves.toBeNull();
  });
});
