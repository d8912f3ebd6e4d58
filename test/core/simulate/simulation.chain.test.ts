import { describe, expect, it } from 'vitest';
import { MS_PER } from '../../../src/core/criteria/criterion.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { byChance, exponential } from './parts.ts';
import { firstDifference, runOf, visitsOf, type TestRun } from './runs.ts';

/** A lifecycle as a chain: from each stage, the share of the leads that go on to each other one. */
const chain: Record<string, Record<string, number>> = {
  raw: { mal: 0.8, disqualified: 0.2 },
  mal: { mql: 0.3, recycled: 0.5, disqualified: 0.2 },
  mql: { sal: 0.65, recycled: 0.25, disqualified: 0.1 },
  sal: { sql: 0.55, recycled: 0.3, disqualified: 0.15 },
  sql: { opp: 0.6, recycled: 0.3, lost: 0.1 },
  opp: { customer: 0.25, lost: 0.55, recycled: 0.2 },
  recycled: { mal: 0.15, disqualified: 0.85 },
};
const meanDays: Record<string, number> = { raw: 1, mal: 6, mql: 2, sal: 3, sql: 10, opp: 35, recycled: 45 };
const ends = ['customer', 'disqualified', 'lost'];

// The solution of the linear equations of the absorbing chain and of its phase-type time, by two methods each.
const visits = {
  raw: 1,
  mal: 0.890652132708281,
  mql: 0.26719563981248434,
  sal: 0.1736771658781148,
  sql: 0.09552244123296318,
  opp: 0.0573134647397779,
  recycled: 0.6043475513885406,
};
const ended = { customer: 0.014328366184944475, disqualified: 0.9445969840848814, lost: 0.04107464973017417 };
const everMql = 0.2594594594594595;
const steps = { mean: 3.088708395760162, variance: 2.985018097606906 };
const time = {
  mean: 37.556171064215185,
  variance: 2354.9424802549693,
  customerIn90Days: 0.011482930287437666,
};

const leads = 30_000;

function runChain(withTimes: boolean): TestRun {
  const ways = Object.entries(chain).flatMap(([from, shares]) =>
    Object.entries(shares).map(([to, share]) =>
      transition(from, to, { share, delay: withTimes ? exponential(meanDays[from]!, 'days') : null }),
    ),
  );
  return runOf(
    blueprintOf(
      byChance('raw', 200),
      ...Object.keys(chain).map((name) => stage(name)),
      ...ends.map((name) => stage(name, { kind: 'end' })),
      ...ways,
    ),
    { leads, days: withTimes ? 2_000 : 100, seed: 3 },
  );
}

/** How many leads each stage saw, once for each visit. */
function visitsByStage(run: TestRun): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stage: name } of visitsOf(run)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const deviation = (share: number, of = leads) => 4 * Math.sqrt((share * (1 - share)) / of);

describe('a lifecycle without times', () => {
  const run = runChain(false);
  const counts = visitsByStage(run);

  it('visits every stage as often as the chain of its shares does (O2)', () => {
    for (const [name, expected] of Object.entries(visits)) {
      // The variance of a stage's visits is below three times their mean in this chain.
      expect(Math.abs(counts.get(name)! / leads - expected)).toBeLessThan(
        4 * Math.sqrt((3 * expected) / leads),
      );
    }
  });

  it('ends as often at each end (O2, X1)', () => {
    for (const [name, expected] of Object.entries(ended))
      expect(Math.abs(counts.get(name)! / leads - expected)).toBeLessThan(deviation(expected));
  });

  it('brings as many leads to a stage at all (E1)', () => {
    const ever = new Set(visitsOf(run, { stage: 'mql' }).map(({ lead }) => lead)).size / leads;
    expect(Math.abs(ever - everMql)).toBeLessThan(deviation(everMql));
  });

  it('takes as many steps, and they vary as much', () => {
    const taken = new Float64Array(leads);
    for (const { lead, way } of visitsOf(run)) if (way !== null) taken[lead] = taken[lead]! + 1;
    const mean = taken.reduce((sum, count) => sum + count, 0) / leads;
    const variance = taken.reduce((sum, count) => sum + (count - mean) ** 2, 0) / leads;
    expect(Math.abs(mean - steps.mean)).toBeLessThan(4 * Math.sqrt(steps.variance / leads));
    expect(Math.abs(variance / steps.variance - 1)).toBeLessThan(0.1);
  });
});

describe('a lifecycle with exponential times', () => {
  const run = runChain(true);
  const late = 1_200 * MS_PER.days;
  const journeys = visitsOf(run)
    .filter(({ stage: name }) => ends.includes(name))
    .map(({ lead, stage: name, entered }) => ({
      name,
      days: (entered - run.log.leads.arrived[lead]!) / MS_PER.days,
      arrived: run.log.leads.arrived[lead]!,
    }))
    // Who comes late may still be on the way; and those who would take longest would be missing.
    .filter(({ arrived }) => arrived < late);

  it('takes the phase-type time of the chain, in the mean and in the spread (O4, T1)', () => {
    const came = Array.from(run.log.leads.arrived).filter((arrived) => arrived < late).length;
    const mean = journeys.reduce((sum, { days }) => sum + days, 0) / journeys.length;
    const variance = journeys.reduce((sum, { days }) => sum + (days - mean) ** 2, 0) / journeys.length;
    expect(journeys.length).toBe(came);
    expect(Math.abs(mean - time.mean)).toBeLessThan(4 * Math.sqrt(time.variance / journeys.length));
    expect(Math.abs(variance / time.variance - 1)).toBeLessThan(0.1);
  });

  it('wins as many customers in 90 days', () => {
    const won =
      journeys.filter(({ name, days }) => name === 'customer' && days <= 90).length / journeys.length;
    expect(Math.abs(won - time.customerIn90Days)).toBeLessThan(
      deviation(time.customerIn90Days, journeys.length),
    );
  });

  it('takes the same path as the machine, lead by lead', () => {
    const few = runOf(run.blueprint, { leads: 300, days: 2_000 });
    expect(firstDifference(few)).toBeNull();
  });
});
