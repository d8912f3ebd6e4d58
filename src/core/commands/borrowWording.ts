import type { NewId } from '../lib/ids.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Change } from '../model/changes.ts';
import { changesBetween } from '../model/difference.ts';
import { resolves } from '../model/integrity.ts';
import { findRecord } from '../model/queries.ts';
import type { RecordId, RecordType } from '../model/records.ts';
import type { Stage } from '../model/records/stage.ts';
import { rewriteReferences } from '../model/references.ts';
import { settle, surroundingsOf, withOwnReferences } from './clipboardSurroundings.ts';
import type { Command } from './command.ts';

/** What of a stage can be taken over from a stage of another blueprint. */
export type Wording = keyof Pick<
  Stage,
  | 'definition'
  | 'responsibleTeamId'
  | 'accountableTeamId'
  | 'consultedTeamIds'
  | 'informedTeamIds'
  | 'activities'
  | 'enterCriteria'
  | 'leaveCriteria'
  | 'criteriaAuthorTeamId'
  | 'toolIds'
  | 'trackedFieldIds'
  | 'systemOfRecordToolId'
  | 'trackingNote'
  | 'reports'
  | 'sla'
  | 'needs'
  | 'challenges'
  | 'content'
  | 'messaging'
  | 'hurdles'
  | 'evidence'
  | 'handOver'
>;

/** Whose words for what. */
export interface Borrowing {
  readonly stageId: RecordId;
  readonly members: readonly Wording[];
  /** Where they come from: a template, or any other blueprint. */
  readonly from: Blueprint;
  readonly fromStageId: RecordId;
}

/**
 * Gives a stage what a stage of another blueprint says. Teams, tools and fields it speaks of are found by their
 * names; those that are not there yet are added, so that nothing refers to nowhere.
 */
export const borrowWording: Command<Borrowing> = {
  name: 'stage.borrow',
  label: ({ stageId }, blueprint) =>
    `Take over words for ${findRecord(blueprint, 'stage', stageId)?.name ?? 'a stage'}`,
  plan(blueprint, { stageId, members, from, fromStageId }, { newId }) {
    const stage = findRecord(blueprint, 'stage', stageId);
    const source = findRecord(from, 'stage', fromStageId);
    if (stage === undefined || source === undefined) return [];
    return borrowed(blueprint, from, wording(stage, source, members, newId), stage, newId);
  },
};

/** The stage with the other's members, which still refer to the other blueprint. */
function wording(stage: Stage, source: Stage, members: readonly Wording[], newId: NewId): Partial<Stage> {
  const taken = Object.fromEntries(members.map((member) => [member, source[member]])) as Partial<Stage>;
  // An activity has an id of its own in every blueprint.
  const activities = taken.activities?.map((activity) => ({ ...activity, id: newId('activity') }));
  return activities === undefined ? taken : { ...taken, activities };
}

function borrowed(
  blueprint: Blueprint,
  from: Blueprint,
  taken: Partial<Stage>,
  stage: Stage,
  newId: NewId,
): Change[] {
  const bare = bareStage(stage, taken);
  const settled = settle(blueprint, surroundingsOf(from, [bare]), newId);
  const added = new Map(settled.added.map((record) => [record.id, record]));
  const idHere = (id: RecordId, target: RecordType | null): RecordId | null => {
    const mapped = settled.ids.get(id) ?? id;
    const coming = added.get(mapped);
    if (coming !== undefined) return target === null || coming.type === target ? mapped : null;
    return resolves(blueprint, { id: mapped, target }) ? mapped : null;
  };
  const mine = rewriteReferences(bare, ({ id, target }) => idHere(id, target));
  if (mine === null) return [];
  const after = { ...stage };
  for (const member of Object.keys(taken)) Object.assign(after, { [member]: mine[member as keyof Stage] });
  const around = withOwnReferences([...added.values()], idHere);
  return [...around.map((record): Change => ({ op: 'add', record })), ...changesBetween(stage, after)];
}

/** Only what is taken: nothing else of the stage may lead to records of the other blueprint. */
function bareStage(stage: Stage, taken: Partial<Stage>): Stage {
  const nothing: Partial<Stage> = {
    parentId: null,
    phaseId: null,
    initialStageId: null,
    responsibleTeamId: null,
    accountableTeamId: null,
    consultedTeamIds: [],
    informedTeamIds: [],
    activities: [],
    enterCriteria: null,
    leaveCriteria: null,
    criteriaAuthorTeamId: null,
    toolIds: [],
    trackedFieldIds: [],
    systemOfRecordToolId: null,
    requiredFieldIds: [],
    statusIds: [],
    statusOnEntryId: null,
    sla: { ...stage.sla, firstResponse: null, maximumTime: null, variants: [], escalationTeamId: null },
    stock: { ...stage.stock, age: null },
  };
  return { ...stage, ...nothing, ...taken };
}
