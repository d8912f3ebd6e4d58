import { evaluate, type LeadFacts } from '../../criteria/evaluate.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import { findRecord, waysFrom } from '../../model/queries.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { Transition } from '../../model/records/transition.ts';

const asksToLeave: ReadonlySet<Transition['kind']> = new Set(['advance', 'win']);

/** The ways that a decision in the stage may take: its own, then those of the groups around it (O1). */
export function decidedWays(blueprint: Blueprint, stage: Stage): readonly Transition[] {
  return [stage, ...groupsAround(blueprint, stage)]
    .flatMap(({ id }) => waysFrom(blueprint, id))
    .filter(({ trigger, kind }) => (trigger === 'decision' || trigger === 'event') && kind !== 'refer');
}

/** Every criterion that opens a way, or gives it another share. */
export function criteriaOf(blueprint: Blueprint, ways: readonly Transition[]): readonly (Criterion | null)[] {
  return ways.flatMap((way) => [
    ...opening(blueprint, way),
    ...way.modifiers.map(({ appliesTo }) => appliesTo),
  ]);
}

/**
 * The part of such leads that takes each way, by its id (C1, O2): their shares, those of closed ways given to the open
 * ones in proportion, before the response-decay curve takes its part. What is left of 1 stays.
 */
export function outcomeShares(
  blueprint: Blueprint,
  ways: readonly Transition[],
  lead: LeadFacts,
): ReadonlyMap<string, number> {
  const given = ways.map(({ modifiers, share }) => {
    const special = modifiers.find(({ appliesTo }) => evaluate(appliesTo, lead) === true);
    return special === undefined ? share : special.share;
  });
  const sum = given.reduce<number>((total, share) => total + (share ?? 0), 0);
  const without = given.filter((share) => share === null).length;
  const rest = without === 0 ? 0 : Math.max(0, 1 - sum) / without;
  const scale = sum > 1 ? 1 / sum : 1;
  const weights = given.map((share) => (share === null ? rest : share * scale));
  const isOpen = ways.map((way) =>
    opening(blueprint, way).every((criterion) => evaluate(criterion, lead) === true),
  );
  const whole = weights.reduce((total, weight) => total + weight, 0);
  const open = weights.reduce((total, weight, place) => total + (isOpen[place]! ? weight : 0), 0);
  const openCount = isOpen.filter(Boolean).length;
  return new Map(
    ways.map(({ id }, place) => {
      if (!isOpen[place]!) return [id, 0];
      return [id, open > 0 ? (weights[place]! * whole) / open : whole / openCount];
    }),
  );
}

/** What must hold for a way to be open: on leaving, its own, and on entering the target and its groups. */
function opening(blueprint: Blueprint, way: Transition): readonly (Criterion | null)[] {
  const from = findRecord(blueprint, 'stage', way.fromId);
  const to = findRecord(blueprint, 'stage', way.toId);
  const left = from === undefined ? [] : [from, ...groupsAround(blueprint, from)].map(({ id }) => id);
  const entered = to === undefined ? [] : [to, ...groupsAround(blueprint, to)];
  return [
    asksToLeave.has(way.kind) ? (from?.leaveCriteria ?? null) : null,
    way.criteria,
    ...entered
      .filter(({ id }) => !left.includes(id) || id === to?.id)
      .map(({ enterCriteria }) => enterCriteria),
  ];
}

function groupsAround(blueprint: Blueprint, { id, parentId }: Stage): Stage[] {
  const groups: Stage[] = [];
  for (let at = parentId; at !== null && at !== id;) {
    const group = findRecord(blueprint, 'stage', at);
    if (group === undefined || groups.includes(group)) break;
    groups.push(group);
    at = group.parentId;
  }
  return groups;
}
