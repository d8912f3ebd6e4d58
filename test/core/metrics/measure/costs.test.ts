import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import { costsOf } from '../../../../src/core/metrics/measure/costs.ts';
import { measureRun } from '../../../../src/core/metrics/measure/measureRun.ts';
import { simulate } from '../../../../src/core/simulate/simulate.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';
import { daily } from '../../simulate/parts.ts';

const DAYS = 73;
const shop = blueprintOf(
  record('settings', 'main', {
    customerStageId: 'stage_customer',
    dealValue: { mean: 200, standardDeviation: 0 },
  }),
  daily('call', { costPerLead: 5, costPerMonth: 100 }),
  record('source', 'silent'),
  record('team', 'desk', { costPerHour: 50 }),
  stage('call', { costPerLead: 3 }),
  stage('customer', { costPerLead: 1 }),
  stage('lost', { kind: 'end' }),
  transition('call', 'customer', { kind: 'win', share: 0.5 }),
  transition('call', 'lost', { kind: 'lose' }),
);
const plan = compileBlueprint(shop, DAYS).plan!;
const costs = costsOf(shop, plan);
const log = simulate(plan, { leads: null, days: DAYS, seed: 2 });
const measures = measureRun(plan, log, {}, { costs });

describe('money', () => {
  it('is read from the blueprint by the places of the plan', () => {
    expect(costs).toEqual({
      stagePerLead: [3, 1, 0],
      teamPerHour: [50],
      sourcePerLead: [5, 0],
      sourcePerMonth: [100, 0],
    });
  });

  it('is spent by lead, by month and by visit, and earned by customer', () => {
    const { customers, arrived, sources, stages } = measures;
    expect(arrived).toBe(DAYS);
    // 73 days are a fifth of a year.
    const bySource = DAYS * 5 + 100 * 2.4;
    expect(sources[0]!.cost).toBeCloseTo(bySource, 9);
    expect(sources[0]!.revenue).toBeCloseTo(200 * customers, 6);
    expect(sources[0]!.costPerCustomer).toBeCloseTo(bySource / customers, 9);
    expect(sources[0]!.returnOnCost).toBeCloseTo((200 * customers) / bySource, 9);
    expect(stages.map(({ cost }) => cost)).toEqual([3 * DAYS, customers, 0]);
    expect(measures.cost).toBeCloseTo(bySource + 3 * DAYS + customers, 9);
    expect(measures.costPerCustomer).toBeCloseTo(measures.cost / customers, 9);
    expect(measures.returnOnCost).toBeCloseTo(measures.revenue / measures.cost, 9);
  });

  it('has no data by customer where there is none', () => {
    expect(measures.sources[1]).toMatchObject({ arrived: 0, customers: 0, cost: 0, revenue: 0 });
    expect(measures.sources[1]).toMatchObject({
      customerShare: NaN,
      costPerCustomer: NaN,
      returnOnCost: NaN,
    });
  });

  it('has no data where nobody says what things cost; deals are in the log', () => {
    const { cost, costPerCustomer, revenue, stages, sources } = measureRun(plan, log);
    expect([cost, costPerCustomer, stages[0]!.cost, sources[0]!.cost]).toEqual([NaN, NaN, NaN, NaN]);
    expect(revenue).toBe(measures.revenue);
  });

  it('of deals has no data where the blueprint gives them no value', () => {
    const { revenue, returnOnCost, sources } = measureRun({ ...plan, dealValue: null }, log, {}, { costs });
    expect([revenue, returnOnCost, sources[0]!.revenue]).toEqual([NaN, NaN, NaN]);
  });
});
