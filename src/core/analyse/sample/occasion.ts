import type { Plan } from '../../compile/plan.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import type { FieldPath } from '../../model/changes.ts';
import { readStageTree } from '../../compile/stageTree.ts';
import { findRecord, recordsOf, waysFrom } from '../../model/queries.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { Transition } from '../../model/records/transition.ts';

/**
 * When a criterion is asked: of leads in one of these stages (none: of new leads as they come), on arrival there,
 * at any time while they stay, or at the end of their stay.
 */
export interface Occasion {
  readonly stageIds: readonly string[];
  readonly when: 'arrival' | 'anyTime' | 'end';
}

const asTheyCome: Occasion = { stageIds: [], when: 'arrival' };

/** The occasion at which the criterion at a place of a record is asked. */
export function occasionOf(blueprint: Blueprint, recordId: string, path: FieldPath): Occasion {
  const way = findRecord(blueprint, 'transition', recordId);
  if (way !== undefined)
    return {
      stageIds: [way.fromId],
      when: path[0] === 'criteria' && way.trigger === 'automatic' ? 'anyTime' : 'end',
    };
  const stage = findRecord(blueprint, 'stage', recordId);
  if (stage === undefined) return asTheyCome;
  if (path[0] === 'leaveCriteria') {
    const isWatched = waysFrom(blueprint, stage.id).some(({ trigger }) => trigger === 'automatic');
    return { stageIds: [stage.id], when: isWatched ? 'anyTime' : 'end' };
  }
  if (path[0] !== 'enterCriteria') return { stageIds: [stage.id], when: 'arrival' };
  const asked = waysThatAsk(blueprint, stage);
  if (asked.length === 0) return { stageIds: [stage.id], when: 'arrival' };
  return {
    stageIds: [...new Set(asked.map(({ fromId }) => fromId))],
    when: asked.some(({ trigger }) => trigger === 'automatic') ? 'anyTime' : 'end',
  };
}

/** The ways into a stage on which its enter criteria are asked; for the first sub-stage of a group those into the group. */
function waysThatAsk(blueprint: Blueprint, stage: Stage): readonly Transition[] {
  const into = recordsOf(blueprint, 'transition').filter(({ toId }) => toId === stage.id);
  // Whoever comes back or is turned away is not who the criteria are for, unless nobody else comes.
  const forward = into.filter(({ kind }) => kind === 'advance' || kind === 'win');
  const straight = forward.filter(
    ({ fromId }) => findRecord(blueprint, 'stage', fromId)?.route === 'success',
  );
  if (forward.length > 0) return straight.length > 0 ? straight : forward;
  const group = findRecord(blueprint, 'stage', stage.parentId);
  if (group !== undefined && isInitial(blueprint, group, stage)) return waysThatAsk(blueprint, group);
  const isEntry = recordsOf(blueprint, 'source').some(({ entryStageId }) => entryStageId === stage.id);
  return isEntry || stage.isEntryPoint ? [] : into.filter(({ kind }) => kind !== 'refer');
}

function isInitial(blueprint: Blueprint, group: Stage, stage: Stage): boolean {
  const { index, initial, stages } = readStageTree(blueprint);
  return stages[initial[index.get(group.id) ?? -1] ?? -1]?.id === stage.id;
}

/** The places in the plan of an occasion's stages. */
export function placesOfOccasion(plan: Plan, { stageIds }: Occasion): ReadonlySet<number> {
  return new Set(
    stageIds.flatMap((id) => plan.stages.findIndex((stage) => stage.id === id)).filter((at) => at >= 0),
  );
}
