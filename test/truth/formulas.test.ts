import { describe, expect, it } from 'vitest';
import { mean } from './averages.ts';
import { absorbingChain } from './cases/absorbingChain.ts';
import { constantPatience } from './cases/impatience.ts';
import { mm1Limited } from './cases/limitedQueues.ts';
import { md1, mm1 } from './cases/oneServer.ts';
import { phaseType } from './cases/phaseType.ts';
import { mm3 } from './cases/severalServers.ts';
import { responseRace, slaRace } from './cases/slaRace.ts';
import { warmUp } from './cases/warmUp.ts';
import { birthDeath, expectedValue } from './formulas/birthDeath.ts';
import { erlangB, erlangC, mg1, mmc } from './formulas/erlang.ts';
import { meanNumberInMdc } from './formulas/manyConstantServers.ts';
import { cobham, cobhamOfMany } from './formulas/priorities.ts';
import type { TruthCase } from './truthCase.ts';
import truths from './truths.json' with { type: 'json' };

const given: readonly (readonly [TruthCase, Readonly<Record<string, number>>])[] = [
  [mm1, truths.mm1.expected],
  [mm3, truths.mm3.expected],
  [md1, truths.md1.expected],
  [mm1Limited, truths.mm1Limited.expected],
  [absorbingChain, truths.chain.expected],
  [phaseType, truths.phaseType.expected],
  [warmUp, truths.warmUp.expected],
  [slaRace, truths.race.expected],
  [responseRace, truths.race.expected],
];

describe('the formulas', () => {
  it.each(given.map(([truth, expected]) => [truth.title, truth.right.expected, expected] as const))(
    'come to the values that were worked out elsewhere: %s',
    (_title, found, expected) => {
      expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
      for (const [quantity, value] of Object.entries(expected))
        expect(Math.abs(found[quantity]! / value - 1)).toBeLessThan(1e-9);
    },
  );

  it('for several servers agree with the balance of births and deaths', () => {
    for (const servers of [1, 2, 3, 7]) {
      const states = birthDeath(
        () => 0.8 * servers,
        (n) => Math.min(n, servers),
      );
      const { L, Lq } = mmc(0.8 * servers, 1, servers);
      expect(expectedValue(states, (n) => n)).toBeCloseTo(L, 10);
      expect(expectedValue(states, (n) => Math.max(n - servers, 0))).toBeCloseTo(Lq, 10);
      expect(expectedValue(states, (n) => Number(n >= servers))).toBeCloseTo(
        erlangC(0.8 * servers, servers),
        10,
      );
      const lost = birthDeath(
        (n) => (n < servers ? 2 : 0),
        (n) => n,
      );
      expect(lost[servers]).toBeCloseTo(erlangB(2, servers), 12);
    }
  });

  it('for constant service agree with each other where there is one server', () => {
    expect(meanNumberInMdc(0.7, 1, 1)).toBeCloseTo(mg1(0.7, 1, 1).L, 9);
  });

  it('for classes agree with the queue without classes, where they are served alike', () => {
    const alike = { rate: 0.35, service: 1, secondMoment: 2 };
    // What the waits of the classes weigh together does not depend on their order (Kleinrock 1965).
    expect(mean(cobham([alike, alike]))).toBeCloseTo(mmc(0.7, 1, 1).Wq, 10);
    expect(mean(cobhamOfMany([1, 1], 1, 3))).toBeCloseTo(mmc(2, 1, 3).Wq, 10);
  });

  it('for impatient leads let as many be served as the people have time for', () => {
    const { rate, service } = { rate: 0.9, service: 1 };
    const { P_abandon, utilisation } = constantPatience.right.expected;
    expect(rate * service * (1 - P_abandon!)).toBeCloseTo(utilisation!, 12);
  });
});
