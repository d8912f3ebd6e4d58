import { describe, expect, it } from 'vitest';
import { sourceFigures } from '../../../src/core/analyse/sourceFigures.ts';
import { record } from '../../support/blueprints.ts';

describe('what a source comes to', () => {
  it('adds up its months and shares its monthly cost among its leads', () => {
    const source = record('source', 'web', {
      arrivals: { volume: { kind: 'monthly', leads: [...Array.from({ length: 11 }, () => 100), 20] } },
      costPerLead: 5,
      costPerMonth: 1_120,
    });
    expect(sourceFigures(source)).toMatchObject({
      leadsPerYear: 1_120,
      costPerYear: 19_040,
      costPerLead: 17,
    });
  });

  it('counts a steady rate over 365 days', () => {
    const source = record('source', 'web', { arrivals: { volume: { kind: 'rate', leads: 2, per: 'day' } } });
    const { leadsPerYear, leadsByMonth } = sourceFigures(source);
    expect(leadsPerYear).toBe(730);
    expect(leadsByMonth[0]).toBeCloseTo(62);
    expect(leadsByMonth.reduce((sum, leads) => sum + leads, 0)).toBeCloseTo(730);
  });

  it('says nothing of the cost of leads that do not come', () => {
    expect(sourceFigures(record('source', 'web', { costPerMonth: 100 })).costPerLead).toBeNull();
  });
});
