import { describe, expect, it } from 'vitest';
import { completeMeasures } from '../../../src/core/metrics/completeMeasures.ts';
import { measureRun } from '../../../src/core/metrics/measure/measureRun.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { runOf } from '../simulate/runs.ts';

const { plan, log } = runOf(ranBlueprint, { days: 60 });
const measures = measureRun(plan, log);

describe('measures that were kept', () => {
  it('stay what they are when they are complete', () => {
    expect(completeMeasures(measures)).toEqual(measures);
  });

  it('have no data for what an earlier version did not measure', () => {
    const kept = { arrived: 7, customers: 2, stages: [{ stageId: 'stage_a', inflow: 9 }], wayCounts: {} };
    const complete = completeMeasures(kept);

    expect(complete).toMatchObject({ arrived: 7, customers: 2, cost: NaN, teams: [], outcomes: [] });
    expect(complete.stages[0]).toMatchObject({ stageId: 'stage_a', inflow: 9, averageBalance: NaN });
    // All members are there but those that say by their absence that the run is an old one.
    const { customersByDay: _days, qualified: _qualified, ...members } = measures;
    expect(Object.keys(complete).sort()).toEqual(Object.keys(members).sort());
    expect(Object.keys(complete.stages[0]!).sort()).toEqual(Object.keys(measures.stages[0]!).sort());
  });
});
