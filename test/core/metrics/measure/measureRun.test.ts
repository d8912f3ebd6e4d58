import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import { RunCounter } from '../../../../src/core/metrics/measure/tally.ts';
import { measureRun, measuresOf } from '../../../../src/core/metrics/measure/measureRun.ts';
import { metrics } from '../../../../src/core/metrics/registry.ts';
import { Simulation } from '../../../../src/core/simulate/simulation.ts';
import { simulate } from '../../../../src/core/simulate/simulate.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';

const days = (value: number) => ({
  distribution: { kind: 'constant' as const, value },
  unit: 'days' as const,
});
const DAY = 86_400_000;

/** Ten leads a day come evenly; each is called after a day, stays two, and then half of them buy. */
const example = blueprintOf(
  record('settings', 'settings_main', { customerStageId: 'stage_customer', runDays: 100 }),
  stage('call', {
    isEntryPoint: true,
    activities: [{ id: 'activity_call', name: 'Call', wait: days(1), effort: days(1) }],
    sla: { firstResponse: { value: 12, unit: 'hours' } },
  }),
  stage('customer'),
  stage('lost', { kind: 'end', route: 'detour' }),
  transition('call', 'customer', { kind: 'win', share: 0.5, delay: days(1) }),
  transition('call', 'lost', { kind: 'lose', share: null, delay: days(1) }),
  record('source', 'list', {
    entryStageId: 'stage_call',
    arrivals: { process: 'fixed', volume: { kind: 'rate', leads: 10, per: 'day' } },
  }),
);
const plan = compileBlueprint(example).plan!;
const options = { leads: null, days: 100, seed: 3 };
const measures = measureRun(plan, simulate(plan, options));
const of = (name: string) => measures.stages.find(({ stageId }) => stageId === `stage_${name}`)!;

describe('the measures of a run', () => {
  it('count arrivals, visits begun and ended, and who is there at the end', () => {
    expect(measures.arrived).toBe(1_000);
    // Everybody stays three days, so those of the last three days are still inside.
    expect(of('call')).toMatchObject({ inflow: 1_000, leads: 1_000, outflow: 970, balance: 30 });
    expect(of('customer').inflow + of('lost').inflow).toBe(970);
    expect(of('customer').balance).toBe(of('customer').inflow);
  });

  it('give times in milliseconds, and none where nothing has ended', () => {
    const { medianTimeMs, meanTimeMs, p90TimeMs, isMeanTimeRestricted, medianFirstResponseMs } = of('call');
    for (const time of [medianTimeMs, p90TimeMs, measures.medianTimeToCustomerMs]) {
      // Quantiles are those of bins: at most 1/512 off.
      expect(Math.abs(time / (3 * DAY) - 1)).toBeLessThan(1 / 512);
    }
    expect(Math.abs(medianFirstResponseMs / DAY - 1)).toBeLessThan(1 / 512);
    expect(meanTimeMs).toBeCloseTo(3 * DAY, 3);
    expect(isMeanTimeRestricted).toBe(false);
    expect(of('customer').medianTimeMs).toBeNaN();
  });

  it('count a promise as missed once a visit, and as past due while the lead is there', () => {
    // Ten leads came in the last twelve hours of the run: half a day's worth has not missed it yet.
    expect(of('call')).toMatchObject({ slaDue: 995, slaPastDue: 25, slaMissedShare: 0.995 });
    expect(of('customer').slaMissedShare).toBeNaN();
  });

  it('divide what went on by what came in', () => {
    expect(of('call').nextStepShare).toBe(of('customer').inflow / 1_000);
    expect(of('customer').cumulativeShare).toBe(measures.customers / 1_000);
    expect(measures.customerShare).toBe(measures.customers / 1_000);
    expect(measures.wayCounts['transition_call-customer']).toBe(measures.customers);
  });

  it('are the same counted chunk by chunk while the run is made', () => {
    const counter = new RunCounter(plan);
    const simulation = new Simulation(plan, options, (chunk) => counter.add(chunk));
    while (simulation.advance(100));
    simulation.finish();
    expect(measuresOf(plan, counter)).toEqual(measures);
  });

  it('leave out what is not known before the end when asked to be quick', () => {
    const counter = new RunCounter(plan);
    const simulation = new Simulation(plan, options, (chunk) => counter.add(chunk));
    while (simulation.advance(1_000));
    simulation.finish();
    expect(measuresOf(plan, counter, true).stages[0]).toMatchObject({ inflow: 1_000, medianTimeMs: NaN });
  });

  it('have a member for every measure of the registry, and no other', () => {
    const { stageId: _stageId, isMeanTimeRestricted: _isRestricted, ...values } = of('call');
    expect(Object.keys(values).sort()).toEqual(metrics.all.map(({ id }) => id).sort());
  });
});
