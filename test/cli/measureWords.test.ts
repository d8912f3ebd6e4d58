import { describe, expect, it } from 'vitest';
import { labelOf, pathWords, unitOf } from '../../src/cli/measureWords.ts';
import { metrics } from '../../src/core/metrics/registry.ts';

describe('the words for a measure', () => {
  it.each([
    ['meanWaitMs', 'duration'],
    ['utilisation', 'share'],
    ['nextStepShare', 'share'],
    ['share', 'share'],
    ['shareWithin90Days', 'share'],
    ['costPerCustomer', 'money'],
    ['revenue', 'money'],
    ['returnOnCost', 'count'],
    ['averageBalance', 'count'],
  ])('%s is a %s', (measure, unit) => {
    expect(unitOf(measure)).toBe(unit);
  });

  it('have the unit of every measure of a stage', () => {
    for (const { id, unit } of metrics.all) expect(unitOf(id), id).toBe(unit);
  });

  it.each([
    ['stages', 'inflow', 'Inflow'],
    ['stages', 'p90TimeMs', 'Time in stage, 90 %'],
    ['teams', 'p90WaitMs', 'Wait, 90 %'],
    ['teams', 'hoursWorked', 'Hours worked'],
    ['outcomes', 'leads', 'Leads'],
    ['outcomes', 'shareWithin30Days', 'Share within 30 days'],
    ['run', 'isTimeToCustomerRestricted', 'Time to customer restricted'],
  ])('of %s call %s "%s"', (part, measure, label) => {
    expect(labelOf(part, measure)).toBe(label);
  });

  const tree = {
    run: { arrived: 1, qualified: { stage: 'mql', handRaisers: { visits: 1 } } },
    stages: { mql: { name: 'MQL', inflow: 1 } },
    transitions: { transition_a: { name: 'A → B', reasons: { reason_price: { name: 'Price', count: 1 } } } },
  };
  it.each([
    ['run.arrived', 'Arrived'],
    ['run.qualified.handRaisers.visits', 'Hand raisers: Visits'],
    ['stages.mql.inflow', 'MQL: Inflow'],
    ['transitions.transition_a.reasons.reason_price.count', 'A → B: Price: Count'],
  ])('say of %s what it is about', (path, words) => {
    expect(pathWords(tree, path)).toBe(words);
  });
});
