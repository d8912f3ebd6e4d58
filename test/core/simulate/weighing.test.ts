import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { enter } from '../../../src/core/simulate/moving.ts';
import { Run } from '../../../src/core/simulate/run.ts';
import { weigh } from '../../../src/core/simulate/weighing.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { daily, field, time } from './parts.ts';

const HOUR = 3_600_000;

/** The probabilities of the ways out of stage "a", by target, for a lead of so many people that was answered after so long. */
function weights(
  records: readonly BlueprintRecord[],
  { size = NaN, respondedAfter = NaN }: { size?: number; respondedAfter?: number } = {},
): Record<string, number> | null {
  const names = [...new Set(records.flatMap((each) => (each.type === 'transition' ? [each.toId] : [])))];
  const given = new Set(records.map(({ id }) => id));
  const plan = compileBlueprint(
    blueprintOf(
      record('field', 'size', { fieldType: 'number' }),
      daily('a'),
      ...(given.has('stage_a') ? [] : [stage('a')]),
      ...names.filter((name) => !given.has(name)).map((name) => stage(name.replace('stage_', ''))),
      ...records,
    ),
  ).plan!;
  const run = new Run(plan, 1, () => undefined);
  const slot = run.pool.take();
  run.pool.fields[slot] = size;
  const leaf = plan.stages.findIndex(({ key }) => key === 'a');
  enter(run, slot, plan.sources[0]!.enters, 0);
  const level = plan.stages[leaf]!.depth;
  run.pool.responded[slot * run.pool.depth + level] = respondedAfter * HOUR;
  const ways = plan.stages[leaf]!.decisionWays;
  const found = weigh(run, slot, level, ways, 30 * HOUR);
  if (found === null) return null;
  return Object.fromEntries(
    ways.map((way, n) => [plan.stages[plan.ways[way]!.to]!.key, Number(found[n]!.toFixed(12))]),
  );
}

const large = field('size', 'isAtLeast', 100);

describe('the weights of the ways out of a stage', () => {
  it('are their shares; what these leave over stays (O2)', () => {
    const ways = [transition('a', 'b', { share: 0.3 }), transition('a', 'c', { share: 0.2 })];
    expect(weights(ways)).toEqual({ b: 0.3, c: 0.2 });
  });

  it('without a share divide evenly what the others leave over (O2)', () => {
    const ways = [transition('a', 'b', { share: 0.4 }), transition('a', 'c'), transition('a', 'd')];
    expect(weights(ways)).toEqual({ b: 0.4, c: 0.3, d: 0.3 });
  });

  it('that come to more than 1 are read as proportions, and leave nothing over (O2)', () => {
    const ways = [
      transition('a', 'b', { share: 0.9 }),
      transition('a', 'c', { share: 0.6 }),
      transition('a', 'd'),
    ];
    expect(weights(ways)).toEqual({ b: 0.6, c: 0.4, d: 0 });
  });

  it('of closed ways go to the open ones pro rata (O2)', () => {
    const ways = [
      transition('a', 'b', { share: 0.5, criteria: large }),
      transition('a', 'c', { share: 0.2 }),
      transition('a', 'd', { share: 0.3 }),
    ];
    expect(weights(ways)).toEqual({ b: 0, c: 0.4, d: 0.6 });
    expect(weights(ways, { size: 100 })).toEqual({ b: 0.5, c: 0.2, d: 0.3 });
  });

  it('of closed ways do not take what stays (O2)', () => {
    const ways = [
      transition('a', 'b', { share: 0.6, criteria: large }),
      transition('a', 'c', { share: 0.2 }),
    ];
    expect(weights(ways)).toEqual({ b: 0, c: 0.8 });
  });

  it('go evenly to open ways that weigh nothing themselves (O2)', () => {
    const ways = [
      transition('a', 'b', { share: 1, criteria: large }),
      transition('a', 'c', { share: 0 }),
      transition('a', 'd', { share: 0 }),
    ];
    expect(weights(ways)).toEqual({ b: 0, c: 0.5, d: 0.5 });
  });

  it('are those of the first modifier that fits, for the leads it fits (O2)', () => {
    const ways = [
      transition('a', 'b', {
        share: 0.1,
        modifiers: [
          { appliesTo: large, share: 0.7 },
          { appliesTo: field('size', 'isKnown'), share: 0.2 },
        ],
      }),
      transition('a', 'c'),
    ];
    expect(weights(ways)).toEqual({ b: 0.1, c: 0.9 });
    expect(weights(ways, { size: 5 })).toEqual({ b: 0.2, c: 0.8 });
    expect(weights(ways, { size: 500 })).toEqual({ b: 0.7, c: 0.3 });
  });

  it('count the ways of the groups around the stage as well (O1)', () => {
    const records = [
      stage('g', { kind: 'group' }),
      stage('a', { parentId: 'stage_g' }),
      transition('a', 'b', { share: 0.25 }),
      transition('g', 'c', { share: 0.5 }),
      transition('g', 'd'),
    ];
    expect(weights(records)).toEqual({ b: 0.25, c: 0.5, d: 0.25 });
  });

  it('are none when no way is open (O5)', () => {
    expect(weights([transition('a', 'b', { criteria: large })])).toBeNull();
  });
});

describe('a slow first response', () => {
  const curve = record('settings', 'main', {
    responseDecay: [
      { hours: 2, factor: 1 },
      { hours: 10, factor: 0.5 },
      { hours: 20, factor: 0.2 },
    ],
  });
  const promising = stage('a', { sla: { firstResponse: time(1, 'hours') } });
  const ways = [
    transition('a', 'b', { share: 0.3 }),
    transition('a', 'c', { share: 0.1, kind: 'win' }),
    transition('a', 'd', { share: 0.2, kind: 'reject' }),
    transition('a', 'e', { share: 0.4, kind: 'recycle' }),
  ];

  it('takes share from ways forward and gives it to the others pro rata, by the curve (O3)', () => {
    const after = (respondedAfter: number) => weights([curve, promising, ...ways], { respondedAfter });
    expect(after(1)).toEqual({ b: 0.3, c: 0.1, d: 0.2, e: 0.4 });
    // Six hours lie half way from 1 to 0.5: three quarters are left, and a tenth goes over.
    expect(after(6)).toEqual({ b: 0.225, c: 0.075, d: 0.233333333333, e: 0.466666666667 });
    expect(after(30)).toEqual({ b: 0.06, c: 0.02, d: 0.306666666667, e: 0.613333333333 });
  });

  it('loses what nobody else can take: the lead stays (O3)', () => {
    const only = [curve, promising, transition('a', 'b', { share: 1 })];
    expect(weights(only, { respondedAfter: 10 })).toEqual({ b: 0.5 });
  });

  it('costs nothing without a promise, without a response, or without a curve (O3)', () => {
    const unchanged = { b: 0.3, c: 0.1, d: 0.2, e: 0.4 };
    expect(weights([curve, ...ways], { respondedAfter: 20 })).toEqual(unchanged);
    expect(weights([curve, promising, ...ways])).toEqual(unchanged);
    expect(weights([promising, ...ways], { respondedAfter: 20 })).toEqual(unchanged);
  });
});
