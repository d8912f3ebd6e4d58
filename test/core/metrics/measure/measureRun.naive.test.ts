import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import { costsOf } from '../../../../src/core/metrics/measure/costs.ts';
import type { LeadFilter } from '../../../../src/core/metrics/measure/leadFilter.ts';
import { measureRun } from '../../../../src/core/metrics/measure/measureRun.ts';
import { EventKind } from '../../../../src/core/simulate/runLog.ts';
import { simulate } from '../../../../src/core/simulate/simulate.ts';
import { crowdedLifecycle } from './crowdedLifecycle.ts';
import { naiveOutcomes, naiveSource, naiveStage, naiveWhole } from './naiveMeasures.ts';
import { naiveRun } from './naiveRun.ts';

const DAY = 86_400_000;
const DAYS = 150;
const plan = compileBlueprint(crowdedLifecycle, DAYS).plan!;
const costs = costsOf(crowdedLifecycle, plan);
const logs = [1, 2, 3].map((seed) =>
  simulate(plan, { leads: 260, days: DAYS, seed, stock: true, events: true }),
);

/** Whatever part of a run, and from whatever instant to whatever other. */
const parts = fc.record({
  seed: fc.constantFrom(1, 2, 3),
  warmUpDays: fc.constantFrom(0, 0, 7.3, 30, 90),
  days: fc.constantFrom(DAYS, DAYS, 111.1, 95),
  filter: fc.record(
    {
      source: fc.nat(plan.sources.length - 1),
      arrivedFromMs: fc.integer({ min: -10, max: 60 }).map((day) => day * DAY),
      arrivedBeforeMs: fc.integer({ min: 40, max: 150 }).map((day) => day * DAY),
      mqlType: fc.constantFrom('handRaiser' as const, 'scored' as const),
      isRecycled: fc.boolean(),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<LeadFilter>,
});

/** Numbers are the same up to rounding; what has no data has none there either. */
function expectSame(measured: object, naive: object, what: string): void {
  for (const [name, wanted] of Object.entries(naive)) {
    const got = (measured as Record<string, unknown>)[name];
    if (typeof wanted !== 'number' || !Number.isFinite(wanted))
      expect(got, `${what}.${name}`).toEqual(wanted);
    else if (Number.isInteger(wanted) && Number.isInteger(got)) expect(got, `${what}.${name}`).toBe(wanted);
    else
      expect(
        Math.abs((got as number) - wanted) / Math.max(1, Math.abs(wanted)),
        `${what}.${name}: ${String(got)} for ${wanted}`,
      ).toBeLessThan(1e-9);
  }
}

describe('the measures of any part of a run', () => {
  it('are what their definitions say of every visit and every lead', () => {
    fc.assert(
      fc.property(parts, ({ seed, warmUpDays, days, filter }) => {
        const log = logs[seed - 1]!;
        const [warmUpMs, untilMs] = [warmUpDays * DAY, Math.round(days * DAY)];
        const measures = measureRun(plan, log, { warmUpMs, untilMs, filter }, { costs });
        const naive = naiveRun(plan, log, warmUpMs, untilMs, filter);

        expectSame(measures, naiveWhole(naive), 'run');
        plan.stages.forEach(({ key }, place) => {
          const stage = naiveStage(naive, place, costs.stagePerLead[place]!);
          expectSame(measures.stages[place]!, stage, key);
        });
        plan.sources.forEach(({ id }, place) => {
          const ofSource = {
            perLead: costs.sourcePerLead[place]!,
            perMonth: costs.sourcePerMonth[place]!,
          };
          expectSame(measures.sources[place]!, naiveSource(naive, place, ofSource), id);
        });
        naiveOutcomes(naive).forEach((outcome, place) =>
          expectSame(measures.outcomes[place]!, outcome, outcome.stageId),
        );
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('count every lead once: in an outcome, and as one that left or is inside', () => {
    fc.assert(
      fc.property(parts, ({ seed, warmUpDays, days, filter }) => {
        const log = logs[seed - 1]!;
        const untilMs = Math.round(days * DAY);
        const measures = measureRun(plan, log, { warmUpMs: warmUpDays * DAY, untilMs, filter });
        const { arrived, insideAtStart, left, inside, outcomes, sources, customers } = measures;

        expect(arrived + insideAtStart).toBe(left + inside);
        expect(outcomes.reduce((sum, { leads }) => sum + leads, 0)).toBe(arrived);
        expect(sources.reduce((sum, source) => sum + source.arrived, 0)).toBe(arrived);
        expect(measures.customersByDay!.reduce((sum, each) => sum + each, 0)).toBe(customers);
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it('count ways and reasons as the events of the run do, which they do not need', () => {
    const taken: readonly number[] = [
      EventKind.outcome,
      EventKind.passed,
      EventKind.referred,
      EventKind.overflowed,
      EventKind.gaveUp,
    ];
    for (const log of logs) {
      const events = Array.from({ length: log.events.length }, (_, row) => ({
        kind: log.events.kind[row]!,
        way: log.events.subject[row]!,
        at: log.events.at[row]!,
      })).filter(({ kind, at }) => taken.includes(kind) && at >= 20 * DAY);
      const { length: _, ...columns } = log.events;
      const none = Object.fromEntries(
        Object.entries(columns).map(([name, column]) => [name, column.slice(0, 0)]),
      );
      const quiet = { ...log, events: { length: 0, ...none } as typeof log.events };
      const { wayCounts, reasons } = measureRun(plan, quiet, { warmUpMs: 20 * DAY });

      plan.ways.forEach(({ id }, way) =>
        expect(wayCounts[id], id).toBe(events.filter((event) => event.way === way).length),
      );
      for (const way of plan.ways.filter(({ reasonCount }) => reasonCount > 0)) {
        const given = reasons.filter(({ transitionId }) => transitionId === way.id);
        expect(given.reduce((sum, { count }) => sum + count, 0)).toBe(wayCounts[way.id]);
        for (const { count, countsBySource } of given)
          expect(Object.values(countsBySource).reduce((sum, each) => sum + each, 0)).toBe(count);
      }
    }
  });
});
