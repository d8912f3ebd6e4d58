import { describe, expect, it } from 'vitest';
import { findRecord, recordsOf } from '../../../src/core/model/queries.ts';
import { simpleFour } from '../../../src/core/templates/simpleFour.ts';
import { templateYears } from './templateYear.ts';

const blueprint = simpleFour.build();
const year = templateYears(blueprint, [1, 2]);

describe('the template Simple four', () => {
  it('has four stages and one detour, which leads back', () => {
    expect(recordsOf(blueprint, 'stage').map(({ number, name, route }) => [number, name, route])).toEqual([
      ['1', 'Lead', 'success'],
      ['2', 'Prospect', 'success'],
      ['3', 'Customer', 'success'],
      ['4', 'Advocate', 'success'],
      ['', 'Lost', 'detour'],
    ]);
    expect(findRecord(blueprint, 'transition', 'transition_lostToLead')).toMatchObject({
      kind: 'recycle',
      trigger: 'timer',
      toId: 'stage_lead',
    });
  });

  it('simulates a plausible year', () => {
    expect(year.leads).toBeGreaterThan(800);
    expect(year.leads).toBeLessThan(1_000);
    expect(year.came('customer')).toBeGreaterThan(55);
    expect(year.came('customer')).toBeLessThan(115);
    expect(year.came('advocate')).toBeGreaterThan(5);
    expect(year.busy('sales')).toBeGreaterThan(0.2);
    expect(year.busy('sales')).toBeLessThan(0.8);
  });
});
