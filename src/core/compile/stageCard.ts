import type { Blueprint } from '../model/blueprint.ts';
import { findRecord } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { StageAnswer } from '../stage-kinds/stageKind.ts';

/** How far a stage's card is filled in: which questions its kind asks, and which of them have an answer. */
export interface StageCard {
  readonly asked: readonly StageAnswer[];
  readonly answered: readonly StageAnswer[];
  readonly missing: readonly StageAnswer[];
}

/** What a sub-stage takes from its group where it says nothing itself. */
const inherited: readonly StageAnswer[] = ['responsible', 'tools', 'reported', 'sla'];

/** Which of the questions of the stage card are answered, by the stage itself or by the group it is in. */
export function answersOf(stage: Stage, blueprint: Blueprint): StageCard {
  const asked = stageKindOf(stage).answers;
  const answered = asked.filter((answer) => givingStage(stage, blueprint, answer) !== undefined);
  return { asked, answered, missing: asked.filter((answer) => !answered.includes(answer)) };
}

/** The stage that gives the answer: the stage itself, or the nearest group around it where it may inherit. */
export function givingStage(stage: Stage, blueprint: Blueprint, answer: StageAnswer): Stage | undefined {
  const seen = new Set<string>();
  let giver: Stage | undefined = stage;
  // A group that is its own group is a mistake, not a reason to go round for ever.
  while (giver !== undefined && !seen.has(giver.id)) {
    if (answers[answer](giver, blueprint)) return giver;
    seen.add(giver.id);
    giver = inherited.includes(answer) ? findRecord(blueprint, 'stage', giver.parentId) : undefined;
  }
  return undefined;
}

const answers: Readonly<Record<StageAnswer, (stage: Stage, blueprint: Blueprint) => boolean>> = {
  responsible: (stage, blueprint) => findRecord(blueprint, 'team', stage.responsibleTeamId) !== undefined,
  activities: ({ activities }) => activities.length > 0,
  // An empty group is an answer, "always"; null is none.
  enterCriteria: ({ enterCriteria }) => enterCriteria !== null,
  leaveCriteria: ({ leaveCriteria }) => leaveCriteria !== null,
  tools: ({ toolIds }, blueprint) => toolIds.some((id) => findRecord(blueprint, 'tool', id) !== undefined),
  tracked: ({ trackedFieldIds, systemOfRecordToolId }, blueprint) =>
    trackedFieldIds.some((id) => findRecord(blueprint, 'field', id) !== undefined) &&
    findRecord(blueprint, 'tool', systemOfRecordToolId) !== undefined,
  reported: ({ reports }) => reports.length > 0,
  sla: ({ sla }) =>
    [sla, ...sla.variants].some(
      ({ firstResponse, maximumTime }) => firstResponse !== null || maximumTime !== null,
    ),
};
