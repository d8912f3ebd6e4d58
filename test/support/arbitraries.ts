import fc from 'fast-check';
import type { Comparison, Criterion, Subject } from '../../src/core/criteria/criterion.ts';
import { operators } from '../../src/core/criteria/operators/registry.ts';
import { fieldTypes, type FieldType } from '../../src/core/criteria/valueKinds.ts';
import type { Json } from '../../src/core/lib/json.ts';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import { recordsOf } from '../../src/core/model/queries.ts';
import type { BlueprintRecord, RecordOf, RecordType } from '../../src/core/model/records.ts';
import type { Batch } from '../../src/core/model/records/stage.ts';
import { triggers } from '../../src/core/model/records/transition.ts';
import { stageKinds } from '../../src/core/stage-kinds/registry.ts';
import { blueprintOf, record } from './blueprints.ts';

/** Any value JSON can write. */
export const anyJson: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;

/** Values that criteria meet in practice, and some they should not. */
const operands: fc.Arbitrary<Json> = fc.oneof(
  fc.integer({ min: -20, max: 120 }),
  fc.constantFrom<Json>('a', 'b', 'C', '', true, false, null, '2027-01-01', '2028-06-30'),
  fc.array(fc.constantFrom<Json>('a', 'b', 1, 50), { maxLength: 3 }),
  fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 40, max: 120 })).map((range): Json => range),
);

/** The ids that a random criterion may ask about. */
export interface CriterionWorld {
  readonly fieldIds: readonly string[];
  readonly signalIds: readonly string[];
  readonly transitionIds: readonly string[];
  readonly statusIds: readonly string[];
}

/** A comparison of anything there is, with any operator and any operand. */
export function comparisons(world: CriterionWorld): fc.Arbitrary<Comparison> {
  const of = (ids: readonly string[], subject: (id: string) => Subject) =>
    ids.length === 0 ? [] : [fc.constantFrom(...ids).map(subject)];
  const subjects = fc.oneof<fc.Arbitrary<Subject>[]>(
    ...of(world.fieldIds, (fieldId) => ({ kind: 'field', fieldId })),
    ...of(world.signalIds, (signalId) => ({ kind: 'signalCount', signalId })),
    ...of(world.transitionIds, (transitionId) => ({ kind: 'rounds', transitionId })),
    fc
      .constantFrom('total', 'fit', 'engagement', 'intent')
      .map((component): Subject => ({ kind: 'score', component })),
    fc.constantFrom('minutes', 'days').map((unit): Subject => ({ kind: 'timeInStage', unit })),
  );
  const status = fc.record({
    subject: fc.constant<Subject>({ kind: 'status' }),
    operator: fc.constantFrom('is', 'isNot', 'isOneOf', 'isKnown'),
    value: fc.constantFrom<Json>(null, ...world.statusIds, [...world.statusIds]),
  });
  const operator = fc.constantFrom(...operators.all.map(({ id }) => id));
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ subject: subjects, operator, value: operands }) },
    status,
  );
}

/** Any criterion: comparisons inside all, any and none, up to three deep. */
export function criteria(world: CriterionWorld): fc.Arbitrary<Criterion> {
  const leaf = comparisons(world);
  const grow = (inner: fc.Arbitrary<Criterion>): fc.Arbitrary<Criterion> => {
    const members = fc.array(inner, { maxLength: 3 });
    return fc.oneof(
      { weight: 3, arbitrary: leaf as fc.Arbitrary<Criterion> },
      members.map((all): Criterion => ({ all })),
      members.map((any): Criterion => ({ any })),
      members.map((none): Criterion => ({ none })),
    );
  };
  return grow(grow(grow(leaf)));
}

const worldOf = (blueprint: Blueprint): CriterionWorld => ({
  fieldIds: recordsOf(blueprint, 'field').map(({ id }) => id),
  signalIds: recordsOf(blueprint, 'signal').map(({ id }) => id),
  transitionIds: recordsOf(blueprint, 'transition').map(({ id }) => id),
  statusIds: recordsOf(blueprint, 'status').map(({ id }) => id),
});

const some = <T extends RecordType>(type: T, maxLength: number, members: fc.Arbitrary<object>) =>
  fc
    .array(members, { maxLength })
    .map((list) => list.map((each, index) => record(type, `r${index}`, each) as BlueprintRecord));

const point = fc.record({
  x: fc.integer({ min: -500, max: 2_000 }),
  y: fc.integer({ min: -500, max: 2_000 }),
});

/** Everything a blueprint has but stages and transitions; every reference inside leads somewhere. */
const surroundings = fc
  .tuple(
    some('phase', 2, fc.constant({})),
    some(
      'team',
      3,
      fc.record({
        headCount: fc.option(fc.nat(20)),
        queueLimit: fc.option(fc.nat(5)),
        handRaisersFirst: fc.boolean(),
        queueOrder: fc.constantFrom('dueTime' as const, 'firstCome' as const),
        shifts: fc.constantFrom([], [{ name: 'By day', headCount: 2, calendarId: null }]),
      }),
    ),
    some('tool', 2, fc.constant({})),
    some('calendar', 1, fc.constant({ openHours: [{ weekday: 1, from: 540, to: 1_020 }] })),
    some('status', 2, fc.constant({})),
    some(
      'field',
      3,
      fc.constantFrom(...(Object.keys(fieldTypes) as FieldType[])).map((fieldType) => ({ fieldType })),
    ),
    some('reasonList', 1, fc.constant({ reasons: [{ id: 'reason_price', name: 'Price' }] })),
    some('signal', 2, fc.record({ points: fc.integer({ min: -5, max: 40 }) })),
    some('note', 2, fc.record({ position: point })),
    some('frame', 2, fc.record({ position: point })),
  )
  .map((lists) => lists.flat());

/** A blueprint of sound structure: nothing dangles, no key is double, no stage is inside itself. */
export function blueprints({ maxStages = 7, maxTransitions = 10 } = {}): fc.Arbitrary<Blueprint> {
  return fc
    .tuple(
      surroundings,
      fc.array(stageSeeds, { minLength: 1, maxLength: maxStages }),
      fc.array(transitionSeeds, { maxLength: maxTransitions }),
    )
    .chain(([around, stages, transitions]) => {
      const bare = blueprintOf(...around, ...builtStages(around, stages));
      const built = builtTransitions(bare, transitions);
      const joined = blueprintOf(...Object.values(bare.records), ...built);
      return withCriteria(joined);
    });
}

const stageSeeds = fc.record({
  kind: fc.constantFrom(...stageKinds.all.map(({ id }) => id)),
  route: fc.constantFrom('success' as const, 'success' as const, 'detour' as const),
  isEntryPoint: fc.boolean(),
  position: point,
  parent: fc.nat(20),
  refers: fc.nat(20),
});
type StageSeed = typeof stageSeeds extends fc.Arbitrary<infer Seed> ? Seed : never;

/** By what a stage refers to: most activities are done for each lead at once. */
const batches: Readonly<Record<number, Batch>> = {
  3: { kind: 'daily', minute: 540 },
  6: { kind: 'weekly', weekday: 1, minute: 600 },
  9: { kind: 'leads', leads: 2 },
};

function builtStages(around: readonly BlueprintRecord[], seeds: readonly StageSeed[]): BlueprintRecord[] {
  const idOfType = (type: RecordType, at: number) => {
    const ids = around.filter((each) => each.type === type).map(({ id }) => id);
    return ids[at % (ids.length + 1)] ?? null;
  };
  return seeds.map(({ kind, route, isEntryPoint, position, parent, refers }, index) => {
    // Only an earlier stage can be the group, so that no stage is inside itself.
    const group = parent < index && seeds[parent]?.kind === 'group' ? `stage_s${parent}` : null;
    const team = idOfType('team', refers);
    const tool = idOfType('tool', refers);
    return record('stage', `s${index}`, {
      kind,
      route,
      isEntryPoint,
      position,
      parentId: group,
      phaseId: idOfType('phase', refers),
      responsibleTeamId: team,
      consultedTeamIds: team === null ? [] : [team],
      toolIds: tool === null ? [] : [tool],
      statusOnEntryId: idOfType('status', refers),
      activities:
        refers % 3 === 0
          ? [{ id: `activity_a${index}`, name: 'Call', teamId: team, toolId: tool, batch: batches[refers] }]
          : [],
      sla:
        kind === 'sla'
          ? { firstResponse: { value: 4, unit: 'hours', calendarId: idOfType('calendar', refers) } }
          : {},
    });
  });
}

const transitionSeeds = fc.record({
  from: fc.nat(20),
  to: fc.nat(20),
  kind: fc.constantFrom(
    'advance' as const,
    'advance' as const,
    'recycle' as const,
    'reject' as const,
    'lose' as const,
    'win' as const,
  ),
  trigger: fc.constantFrom(...triggers),
  share: fc.option(fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)),
  isDefault: fc.boolean(),
});
type TransitionSeed = typeof transitionSeeds extends fc.Arbitrary<infer Seed> ? Seed : never;

function builtTransitions(blueprint: Blueprint, seeds: readonly TransitionSeed[]): RecordOf<'transition'>[] {
  const stages = recordsOf(blueprint, 'stage');
  return seeds.map(({ from, to, ...rest }, index) =>
    record('transition', `t${index}`, {
      ...rest,
      fromId: stages[from % stages.length]?.id ?? '',
      toId: stages[to % stages.length]?.id ?? '',
      timer:
        rest.trigger === 'timer'
          ? { kind: 'after', duration: { value: 3, unit: 'days', calendarId: null } }
          : null,
      delay:
        rest.trigger === 'patience'
          ? { distribution: { kind: 'exponential', mean: 2 }, unit: 'hours', calendarId: null }
          : null,
    }),
  );
}

/** The blueprint with random criteria on some of its stages and transitions, and in priorities of its teams. */
function withCriteria(blueprint: Blueprint): fc.Arbitrary<Blueprint> {
  const asked = fc.option(criteria(worldOf(blueprint)), { freq: 2 });
  const records = Object.values(blueprint.records);
  return fc.array(asked, { minLength: records.length, maxLength: records.length }).map((found) =>
    blueprintOf(
      ...records.map((each, index): BlueprintRecord => {
        const criterion = found[index] ?? null;
        if (each.type === 'transition') return { ...each, criteria: criterion };
        if (each.type === 'team') return { ...each, priorities: prioritiesOf(blueprint, criterion) };
        return each.type === 'stage' ? { ...each, enterCriteria: criterion } : each;
      }),
    ),
  );
}

function prioritiesOf(blueprint: Blueprint, criterion: Criterion | null): RecordOf<'team'>['priorities'] {
  const [first] = recordsOf(blueprint, 'stage');
  const named = first === undefined || criterion === null ? [] : [first.id];
  return criterion === null ? [] : [{ name: 'Some leads', appliesTo: criterion, stageIds: named }];
}
