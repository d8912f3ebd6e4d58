import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { Plan } from '../../../src/core/compile/plan.ts';
import type { LeadMachine } from '../../../src/core/compile/toMachine.ts';
import { MS_PER } from '../../../src/core/criteria/criterion.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { indexLog, type LogIndex } from '../../../src/core/simulate/logIndex.ts';
import { Replayer } from '../../../src/core/simulate/replay.ts';
import type { RunLog } from '../../../src/core/simulate/runLog.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { chances } from './random/chance.ts';
import { randomBlueprint } from './random/randomBlueprint.ts';

const days = 40;

interface World {
  readonly blueprint: Blueprint;
  readonly plan: Plan;
  readonly log: RunLog;
  readonly index: LogIndex;
}

const worlds = fc
  .sample(chances, { numRuns: 40, seed: 7, unbiased: true } as never)
  .map((chance, seed): World => {
    const blueprint = randomBlueprint(chance);
    const plan = compileBlueprint(blueprint).plan!;
    const log = simulate(plan, { leads: 10, days, seed });
    return { blueprint, plan, log, index: indexLog(log) };
  });

/** In how many of the worlds some lead takes another path through the changed machine. */
function worldsThatDiffer(
  changed: (plan: Plan) => Plan,
  change?: (machine: LeadMachine) => LeadMachine,
): number {
  return worlds.filter(({ blueprint, plan, log, index }) => {
    const replayer = new Replayer(changed(plan), blueprint, change);
    for (let lead = 0; lead < log.leads.length; lead += 1)
      if (replayer.replay(log, index, lead, days * MS_PER.days) !== null) return true;
    return false;
  }).length;
}

const same = (plan: Plan): Plan => plan;
type Guard = (args: { context: unknown }, params: unknown) => boolean;
const guardOf = (machine: LeadMachine, name: string) =>
  (machine.implementations.guards as unknown as Record<string, Guard>)[name]!;
const provide = (machine: LeadMachine, implementations: object) =>
  machine.provide(implementations as Parameters<LeadMachine['provide']>[0]);
const withStages = (
  plan: Plan,
  change: (stage: Plan['stages'][number]) => Partial<Plan['stages'][number]>,
) => ({
  ...plan,
  stages: plan.stages.map((stage) => ({ ...stage, ...change(stage) })),
});
const withWays = (plan: Plan, change: (way: Plan['ways'][number]) => Partial<Plan['ways'][number]>) => ({
  ...plan,
  ways: plan.ways.map((way) => ({ ...way, ...change(way) })),
});

describe('replaying through a machine that means something else', () => {
  it('finds no difference as long as nothing is changed', () => {
    expect(worldsThatDiffer(same)).toBe(0);
  });

  it('finds a guard that answers the other way round', () => {
    const flipped = (machine: LeadMachine) => {
      const isOpen = guardOf(machine, 'isOpen');
      return provide(machine, { guards: { isOpen: (...args: Parameters<Guard>) => !isOpen(...args) } });
    };
    expect(worldsThatDiffer(same, flipped)).toBeGreaterThan(0);
  });

  it('finds a guard that is flipped for a single way', () => {
    const flipped = (machine: LeadMachine) => {
      const isOpen = guardOf(machine, 'isOpen');
      let first: unknown;
      const flippedOnce: Guard = (args, params) => {
        const { criteria } = params as { criteria: unknown };
        first ??= criteria;
        return isOpen(args, params) !== (criteria === first);
      };
      return provide(machine, { guards: { isOpen: flippedOnce } });
    };
    expect(worldsThatDiffer(same, flipped)).toBeGreaterThan(0);
  });

  it('finds an automatic way that nobody guards', () => {
    const open = (plan: Plan) =>
      withWays(plan, ({ trigger, criterion }) => ({ criterion: trigger === 'automatic' ? -1 : criterion }));
    expect(worldsThatDiffer(open)).toBeGreaterThan(0);
  });

  it.each(['firstResponse', 'maximumTime', 'clock', 'retest'])(
    'finds that timers are missing: %s',
    (timer) => {
      const silent = (machine: LeadMachine) => {
        const names = Object.keys(machine.implementations.delays).filter((name) =>
          name.includes(`.${timer}`),
        );
        return provide(machine, { delays: Object.fromEntries(names.map((name) => [name, () => Infinity])) });
      };
      expect(worldsThatDiffer(same, silent)).toBeGreaterThan(0);
    },
  );

  it('finds a timer that strikes a millisecond late', () => {
    const late = (plan: Plan) =>
      withWays(plan, ({ clock }) => ({ clock: clock && { ...clock, ms: clock.ms + 1 } }));
    expect(worldsThatDiffer(late)).toBeGreaterThan(0);
  });

  it('finds a calendar that opens an hour too late', () => {
    const late = (plan: Plan): Plan => ({
      ...plan,
      calendars: plan.calendars.map(({ opens, closes, before }) => ({
        opens: opens.map((instant) => instant + MS_PER.hours),
        closes: closes.map((instant) => instant + MS_PER.hours),
        before,
      })),
    });
    expect(worldsThatDiffer(late)).toBeGreaterThan(0);
  });

  it('finds a wrong status on entering', () => {
    const wrong = (plan: Plan) =>
      withStages(plan, ({ statusOnEntry }) => ({
        statusOnEntry: statusOnEntry < 0 ? -1 : 7 - statusOnEntry,
      }));
    expect(worldsThatDiffer(wrong)).toBeGreaterThan(0);
  });

  it.each(['statusOnHandOff', 'statusOnActivity', 'statusOnContact'])(
    'finds a wrong status in %s',
    (name) => {
      expect(worldsThatDiffer((plan) => ({ ...plan, [name]: 4 }))).toBeGreaterThan(0);
    },
  );

  it('finds points that fall half as fast', () => {
    expect(worldsThatDiffer((plan) => ({ ...plan, halfLifeMs: plan.halfLifeMs * 2 }))).toBeGreaterThan(0);
  });

  it('finds a falling score that nobody waits for', () => {
    expect(worldsThatDiffer((plan) => ({ ...plan, scoreBoundaries: [] }))).toBeGreaterThan(0);
  });

  it('finds a signal that gives one point more', () => {
    const generous = (plan: Plan): Plan => ({
      ...plan,
      signals: plan.signals.map((signal) => ({ ...signal, points: signal.points + 1 })),
    });
    expect(worldsThatDiffer(generous)).toBeGreaterThan(0);
  });

  it('finds that a signal sets no fields', () => {
    const silent = (plan: Plan): Plan => ({
      ...plan,
      signals: plan.signals.map((signal) => ({ ...signal, sets: [] })),
    });
    expect(worldsThatDiffer(silent)).toBeGreaterThan(0);
  });

  it('finds that recycling keeps the points', () => {
    expect(worldsThatDiffer((plan) => withWays(plan, () => ({ resetsScore: false })))).toBeGreaterThan(0);
  });

  it('finds that rounds are not counted', () => {
    expect(worldsThatDiffer((plan) => withWays(plan, () => ({ countsRounds: false })))).toBeGreaterThan(0);
  });

  it('finds a gate that tries its default first', () => {
    const hasty = (plan: Plan) => withStages(plan, ({ gateWays }) => ({ gateWays: gateWays.toReversed() }));
    expect(worldsThatDiffer(hasty)).toBeGreaterThan(0);
  });

  it('finds a group that begins in another sub-stage', () => {
    const elsewhere = (plan: Plan) =>
      withStages(plan, ({ initial, id }) => ({
        initial: initial < 0 ? -1 : plan.stages.findLastIndex(({ parent }) => plan.stages[parent]?.id === id),
      }));
    expect(worldsThatDiffer(elsewhere)).toBeGreaterThan(0);
  });

  it('finds promises that are made to the wrong leads', () => {
    const general = (plan: Plan) => withStages(plan, ({ promises }) => ({ promises: promises.slice(-1) }));
    expect(worldsThatDiffer(general)).toBeGreaterThan(0);
  });
});
