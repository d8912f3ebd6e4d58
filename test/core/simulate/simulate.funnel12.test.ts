import { describe, expect, it } from 'vitest';
import { ObjectFunnel } from '../../bench/contestants/object-per-lead/objectFunnel.ts';
import { oursOf } from '../../bench/contestants/ours.ts';
import { expectedCounts, type Counts } from '../../bench/funnel12/figures.ts';
import { funnel12 } from '../../bench/funnel12/network.ts';

const network = funnel12(100_000);
// Breaches of one run differ from those of another by as much as may be tolerated: a mean of four settles it.
const seeds = [1, 2, 3, 4];
const { visitsPerLead, breachesPerVisit } = expectedCounts;

/** The engines that the bench compares must do the same work, or their speeds say nothing. */
const engines: readonly (readonly [string, (seed: number) => Counts])[] = [
  ['our engine', (seed) => oursOf(network, seed)()],
  ['the engine with an object a lead', (seed) => new ObjectFunnel(network, seed).run()],
];

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('the reference network funnel-12', () => {
  it.each(engines)('has the stage visits and breaches that it is known for in %s', (_, run) => {
    const counts = seeds.map(run);

    const visits = mean(counts.map((each) => each.visits / each.leads));
    const breaches = mean(counts.map((each) => each.breaches / each.visits));
    expect(Math.abs(visits - visitsPerLead.value)).toBeLessThan(visitsPerLead.tolerance);
    expect(Math.abs(breaches - breachesPerVisit.value)).toBeLessThan(breachesPerVisit.tolerance);
  });

  it('keeps each team busy for about nine tenths of the time', () => {
    const funnel = new ObjectFunnel(network, seeds[0]!);
    funnel.run();

    for (const team of funnel.teams) {
      const { utilisation } = team.report(network.days);
      expect(utilisation).toBeGreaterThan(0.88);
      expect(utilisation).toBeLessThan(0.93);
    }
  });
});
