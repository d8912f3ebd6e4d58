import { findRecord } from '../../model/queries.ts';
import type { Team } from '../../model/records/organisation.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { Transition } from '../../model/records/transition.ts';
import { stageKindOf } from '../../stage-kinds/registry.ts';
import type { CheckContext } from './checkContext.ts';

/** The teams whose people work on leads in a stage; for a group, in any stage inside it. Each once. */
export function teamsWorkingIn(stage: Stage, context: CheckContext): Team[] {
  const inside = context.subStages(stage.id);
  if (inside.length > 0) return distinct(inside.flatMap((sub) => context.workingTeams(sub.id)));
  const { holdsLeads, passesAtOnce, isEnd } = stageKindOf(stage);
  if (!holdsLeads || passesAtOnce || isEnd) return [];
  // What a tool does takes up nobody.
  const byHand = stage.activities.filter(({ automation }) => automation === 'manual');
  return distinct(byHand.flatMap(({ teamId }) => team(teamId, context) ?? ownerOf(stage, context) ?? []));
}

/** Whether the queue of a team decides when the way is taken. Gates and referrals ask for no trigger. */
export function isOfQueue(
  { trigger, kind, fromId }: Transition,
  wanted: 'overflow' | 'patience',
  { stage }: CheckContext,
): boolean {
  const from = stage(fromId);
  return trigger === wanted && kind !== 'refer' && from !== undefined && !stageKindOf(from).passesAtOnce;
}

function ownerOf(stage: Stage, context: CheckContext): Team | undefined {
  const lineage = [stage, ...context.groupsAround(stage.id)];
  return lineage.flatMap(({ responsibleTeamId }) => team(responsibleTeamId, context) ?? [])[0];
}

function team(id: string | null, { blueprint }: CheckContext): Team | undefined {
  return findRecord(blueprint, 'team', id);
}

function distinct(teams: readonly Team[]): Team[] {
  return [...new Set(teams)];
}
