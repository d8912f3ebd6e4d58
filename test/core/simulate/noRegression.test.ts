import { describe, expect, it } from 'vitest';
import { measureRun } from '../../../src/core/metrics/measure/measureRun.ts';
import { lifecycle } from './lifecycle.ts';
import { countOf, firstDifference, runOf, storyOf, visitsOf } from './runs.ts';

// Whoever moves these numbers changes what every stored run of every user meant: say so in the change log.
const pinned = [
  {
    seed: 1,
    arrived: 5_912,
    customers: 371,
    visits: 38_411,
    signals: 41_955,
    firstResponsesMissed: 5_672,
    clocksStruck: 824,
    referrals: 102,
    lastLost: 31_531_519_830,
  },
  {
    seed: 2,
    arrived: 5_836,
    customers: 377,
    visits: 38_098,
    signals: 41_569,
    firstResponsesMissed: 5_571,
    clocksStruck: 824,
    referrals: 119,
    lastLost: 31_525_758_156,
  },
  {
    seed: 3,
    arrived: 5_809,
    customers: 401,
    visits: 38_154,
    signals: 41_609,
    firstResponsesMissed: 5_661,
    clocksStruck: 776,
    referrals: 84,
    lastLost: 31_504_421_260,
  },
];

describe('the engine', () => {
  it.each(pinned)('still makes the same run of seed $seed', (numbers) => {
    const { seed } = numbers;
    const run = runOf(lifecycle, { days: 365, seed });
    const { arrived, customers } = measureRun(run.plan, run.log);
    const lostAfter = visitsOf(run, { stage: 'lost' }).map(({ entered }) => entered);
    expect({
      seed,
      arrived,
      customers,
      visits: run.log.visits.length,
      signals: countOf(run, 'signal'),
      firstResponsesMissed: countOf(run, 'firstResponseMissed', 'mql'),
      clocksStruck: countOf(run, 'passed', 'recycled-mal'),
      referrals: countOf(run, 'referred'),
      lastLost: Math.max(...lostAfter),
    }).toEqual(numbers);
  });

  it('still takes leads through the same stories', async () => {
    const run = runOf(lifecycle, { days: 365, seed: 1 });
    const lines = Array.from({ length: run.log.leads.length }, (_, lead) => storyOf(run, lead));
    const wanted = ['evangelist-mql', 'mql-mal', 'recycled-mal', 'opportunity-lost', 'mql-disqualified'];
    const told = wanted.map((word) => {
      const lead = lines.findIndex((story) => story.length < 45 && story.some((line) => line.endsWith(word)));
      return `lead ${lead}\n${(lines[lead] ?? []).join('\n')}\n`;
    });
    await expect(told.join('\n')).toMatchFileSnapshot('../../fixtures/traces/lifecycle.txt');
  });

  it('still agrees with the machine about every one of them', () => {
    expect(firstDifference(runOf(lifecycle, { leads: 400, days: 365, seed: 4 }))).toBeNull();
  });
});
