import { describe, expect, it } from 'vitest';
import { ObjectFunnel } from '../../bench/contestants/object-per-lead/objectFunnel.ts';
import { oursOf } from '../../bench/contestants/ours.ts';
import { expectedCounts, type Counts } from '../../bench/funnel12/figures.ts';
import { funnel12 } from '../../bench/funnel12/network.ts';

const LEADS = 100_000;
const SEED = 4;
const { visitsPerLead, breachesPerVisit } = expectedCounts;

/** The engines that the bench compares must do the same work, or their speeds say nothing. */
const engines: readonly (readonly [string, () => Counts])[] = [
  ['our engine', oursOf(funnel12(LEADS), SEED)],
  ['the engine with an object a lead', () => new ObjectFunnel(funnel12(LEADS), SEED).run()],
];

describe('the reference network funnel-12', () => {
  it.each(engines)('has the stage visits that it is known for in %s', (_, run) => {
    const { leads, visits } = run();

    expect(Math.abs(visits / leads - visitsPerLead.value)).toBeLessThan(visitsPerLead.tolerance);
  });

  it('has the breaches that it is known for in the engine with an object a lead', () => {
    const { visits, breaches } = new ObjectFunnel(funnel12(LEADS), SEED).run();

    expect(Math.abs(breaches / visits - breachesPerVisit.value)).toBeLessThan(breachesPerVisit.tolerance);
  });

  it('keeps each team busy for about nine tenths of the time', () => {
    const network = funnel12(LEADS);
    const funnel = new ObjectFunnel(network, SEED);
    funnel.run();

    for (const team of funnel.teams) {
      const { utilisation } = team.report(network.days);
      expect(utilisation).toBeGreaterThan(0.88);
      expect(utilisation).toBeLessThan(0.93);
    }
  });
});
