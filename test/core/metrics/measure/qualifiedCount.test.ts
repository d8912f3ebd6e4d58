import { describe, expect, it } from 'vitest';
import { measureRun } from '../../../../src/core/metrics/measure/measureRun.ts';
import { QualifiedCount } from '../../../../src/core/metrics/measure/qualifiedCount.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { runOf } from '../../simulate/runs.ts';

describe('the count of qualified leads', () => {
  it('counts a customer with its last visit before, and once', () => {
    const count = new QualifiedCount();
    count.visited(7, false, false);
    count.visited(7, true, true);
    count.visited(5_000, false, true);
    count.becameCustomer(7);
    count.becameCustomer(8);

    expect(count.measures('stage_mql')).toEqual({
      stageId: 'stage_mql',
      handRaisers: { visits: 1, accepted: 1, customers: 1 },
      scored: { visits: 2, accepted: 1, customers: 0 },
    });
  });

  it('agrees with the measures of the stage in a run of the default template', () => {
    const { plan, log } = runOf(rawLeadToEvangelist.build(), { leads: 5_000, days: 365 });
    const measures = measureRun(plan, log);
    const { stageId, handRaisers, scored } = measures.qualified!;
    const stage = measures.stages.find((each) => each.stageId === stageId)!;

    expect(handRaisers.visits + scored.visits).toBe(stage.inflow);
    expect(handRaisers.visits / stage.inflow).toBeCloseTo(stage.handRaiserShare);
    expect(handRaisers.accepted + scored.accepted).toBe(Math.round(stage.nextStepShare * stage.inflow));
    expect(handRaisers.customers + scored.customers).toBeLessThanOrEqual(measures.customers);
    expect(handRaisers.customers).toBeGreaterThan(0);
    expect(measures.customersByDay!.reduce((sum, each) => sum + each, 0)).toBe(measures.customers);
  });
});
