import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MS_PER } from '../../../src/core/criteria/criterion.ts';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { VisitFlag } from '../../../src/core/simulate/runLog.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { activity, byChance, field, takes, time } from './parts.ts';
import { runOf, visitsOf, type TestRun } from './runs.ts';

/** A lead draws the same number whatever the weights are: so many leads tell weights apart that differ by 0.001. */
const LEADS = 4_000;
const large = field('size', 'isAtLeast', 100);

/** A run in which leads of a size come to stage "a", and from there to the targets of its ways. */
function decide(records: readonly BlueprintRecord[], size: number | null = null): TestRun {
  const names = new Set(records.flatMap((each) => (each.type === 'transition' ? [each.toId] : [])));
  const given = new Set(records.map(({ id }) => id));
  const missing = ['stage_a', ...names].filter((name) => !given.has(name));
  return runOf(
    blueprintOf(
      record('field', 'size', { fieldType: 'number' }),
      byChance('a', 100, { attributes: [{ fieldId: 'field_size', values: [{ value: size }] }] }),
      ...missing.map((id) => stage(id.replace('stage_', ''), { id })),
      ...records,
    ),
    { leads: LEADS, days: 10 },
  );
}

/** Where each lead goes from "a" of those that have the time to; null where it stays. */
function choices(run: TestRun): (string | null)[] {
  const found = Array.from({ length: LEADS }, (): string | null => null);
  for (const { lead, way } of visitsOf(run, { stage: 'a' })) found[lead] = way?.split('-')[1] ?? null;
  const inTime = run.log.leads.arrived.filter((arrived) => arrived < run.untilMs - 2 * MS_PER.days);
  return found.slice(0, inTime.length);
}

/** Where they go by plain shares, always open: by these probabilities, and by nothing else. */
function byShares(shares: Readonly<Record<string, number>>): (string | null)[] {
  return choices(decide(Object.entries(shares).map(([to, share]) => transition('a', to, { share }))));
}

const expectShares = (records: readonly BlueprintRecord[], shares: Readonly<Record<string, number>>) =>
  expect(choices(decide(records))).toEqual(byShares(shares));

describe('the weights of the ways out of a stage', () => {
  it('are their shares; what these leave over stays (O2)', () => {
    const found = byShares({ b: 0.3, c: 0.2 });
    for (const [to, share] of [['b', 0.3] as const, ['c', 0.2] as const, [null, 0.5] as const]) {
      const part = found.filter((each) => each === to).length / found.length;
      expect(Math.abs(part - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / found.length));
    }
  });

  it('without a share divide evenly what the others leave over (O2)', () => {
    const ways = [transition('a', 'b', { share: 0.4 }), transition('a', 'c'), transition('a', 'd')];
    expectShares(ways, { b: 0.4, c: 0.3, d: 0.3 });
  });

  it('that come to more than 1 are read as proportions, and leave nothing over (O2)', () => {
    const ways = [
      transition('a', 'b', { share: 0.9 }),
      transition('a', 'c', { share: 0.6 }),
      transition('a', 'd'),
    ];
    expectShares(ways, { b: 0.6, c: 0.4, d: 0 });
  });

  it('of closed ways go to the open ones pro rata (O2)', () => {
    const ways = [
      transition('a', 'b', { share: 0.5, criteria: large }),
      transition('a', 'c', { share: 0.2 }),
      transition('a', 'd', { share: 0.3 }),
    ];
    expectShares(ways, { b: 0, c: 0.4, d: 0.6 });
    expect(choices(decide(ways, 100))).toEqual(byShares({ b: 0.5, c: 0.2, d: 0.3 }));
  });

  it('of closed ways do not take what stays (O2)', () => {
    const ways = [
      transition('a', 'b', { share: 0.6, criteria: large }),
      transition('a', 'c', { share: 0.2 }),
    ];
    expectShares(ways, { b: 0, c: 0.8 });
  });

  it('go evenly to open ways that weigh nothing themselves (O2)', () => {
    const ways = [
      transition('a', 'b', { share: 1, criteria: large }),
      transition('a', 'c', { share: 0 }),
      transition('a', 'd', { share: 0 }),
    ];
    expectShares(ways, { b: 0, c: 0.5, d: 0.5 });
  });

  it('of nothing at all let everybody stay (O2)', () => {
    expectShares([transition('a', 'b', { share: 0 }), transition('a', 'c', { share: 0 })], {});
    expectShares([transition('a', 'b', { share: 0, criteria: field('size', 'isUnknown') })], {});
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
    expect(choices(decide(ways))).toEqual(byShares({ b: 0.1, c: 0.9 }));
    expect(choices(decide(ways, 5))).toEqual(byShares({ b: 0.2, c: 0.8 }));
    expect(choices(decide(ways, 500))).toEqual(byShares({ b: 0.7, c: 0.3 }));
  });

  it('count the ways of the groups around the stage as well (O1)', () => {
    const records = [
      stage('g', { kind: 'group' }),
      stage('a', { parentId: 'stage_g' }),
      transition('a', 'b', { share: 0.25 }),
      transition('g', 'c', { share: 0.5 }),
      transition('g', 'd'),
    ];
    const shares = { b: 0.25, c: 0.5, d: 0.25 };
    expectShares(records, shares);
    expectShares(
      [...records.slice(0, -1), transition('g', 'd', { share: 0.25, criteria: field('size', 'isUnknown') })],
      shares,
    );
  });

  it('are none when no way is open (O5)', () => {
    const run = decide([transition('a', 'b', { criteria: large })]);
    expect(choices(run).every((to) => to === null)).toBe(true);
    expect(visitsOf(run).every(({ flags }) => flags & VisitFlag.stuck)).toBe(true);
  });

  it('are the same whether they could be settled beforehand or not (O2)', () => {
    const shares = fc.array(fc.option(fc.constantFrom(0, 0.1, 0.25, 0.4, 0.7, 1)), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(shares, (list) => {
        const found = [null, field('size', 'isUnknown')].map((criteria) =>
          choices(decide(list.map((share, n) => transition('a', `to${n}`, { share, criteria })))),
        );
        // Where all weigh nothing, ways that are asked share it evenly, which is nothing still.
        expect(found[1]).toEqual(found[0]);
      }),
      { seed: 4, numRuns: 30 },
    );
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
  const ways = [
    transition('a', 'b', { share: 0.3 }),
    transition('a', 'c', { share: 0.1, kind: 'win' }),
    transition('a', 'd', { share: 0.2, kind: 'reject' }),
    transition('a', 'e', { share: 0.4, kind: 'recycle' }),
  ];
  const unchanged = { b: 0.3, c: 0.1, d: 0.2, e: 0.4 };

  /** The stage, with an answer after so many hours where there is one, and with a promise or without. */
  const answering = (hours: number | null, sla: object = { firstResponse: time(1, 'hours') }) =>
    stage('a', {
      sla,
      activities: hours === null ? [] : [activity('ring', { wait: takes(hours, 'hours') })],
    });

  it.each([
    [1, unchanged],
    [2, unchanged],
    // Six hours lie half way from 1 to 0.5: three quarters are left, and a tenth goes over.
    [6, { b: 0.225, c: 0.075, d: 0.7 / 3, e: 1.4 / 3 }],
    [10, { b: 0.15, c: 0.05, d: 0.8 / 3, e: 1.6 / 3 }],
    [20, { b: 0.06, c: 0.02, d: 0.92 / 3, e: 1.84 / 3 }],
    [30, { b: 0.06, c: 0.02, d: 0.92 / 3, e: 1.84 / 3 }],
  ])(
    'of %d hours takes share from ways forward and gives it to the others pro rata, by the curve (O3)',
    (hours, shares) => {
      expectShares([curve, answering(hours), ...ways], shares);
    },
  );

  it('loses what nobody else can take: the lead stays (O3)', () => {
    expectShares([curve, answering(10), transition('a', 'b', { share: 1 })], { b: 0.5 });
  });

  it('takes from what closed ways have left to ways forward (O3)', () => {
    const closed = [
      transition('a', 'b', { share: 0.3 }),
      transition('a', 'c', { share: 0.4, criteria: large }),
      transition('a', 'd', { share: 0.3, kind: 'reject' }),
    ];
    expectShares([curve, answering(10), ...closed], { b: 0.25, c: 0, d: 0.75 });
  });

  it('costs nothing without a promise, without a response, or without a curve (O3)', () => {
    expectShares([curve, answering(20, {}), ...ways], unchanged);
    expectShares([curve, answering(20, { maximumTime: time(1, 'days') }), ...ways], unchanged);
    expectShares([curve, answering(null), ...ways], unchanged);
    expectShares([answering(20), ...ways], unchanged);
  });

  it('costs nothing where only the group around the stage promises one (O3)', () => {
    const group = [
      stage('g', { kind: 'group', sla: { firstResponse: time(1, 'hours') } }),
      { ...answering(20, {}), parentId: 'stage_g' },
    ];
    expectShares([curve, ...group, ...ways], unchanged);
  });
});
