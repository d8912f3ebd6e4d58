import { hasCapacity } from '../model/capacity.ts';
import type { Team } from '../model/records/organisation.ts';
import type { Stage } from '../model/records/stage.ts';
import { isOfQueue, workingTeams } from './context/workingTeams.ts';
import type { Check, CheckContext } from './check.ts';

export const queueWithoutOverflow: Check = {
  id: 'queueWithoutOverflow',
  label: 'Stages without a way for leads that find the queue full',
  find: (context) =>
    context.stages
      .filter((stage) => context.subStages(stage.id).length === 0 && !hasOverflow(stage, context))
      .flatMap((stage) =>
        workingTeams(stage, context)
          .filter((team) => team.queueLimit !== null && hasCapacity(team))
          .map((team) => ({
            check: 'queueWithoutOverflow',
            severity: 'warning',
            recordId: stage.id,
            sentence: `${limitWords(team)}, but no way out of ${stage.name} is taken when its queue is full.`,
            remedy: 'Draw a way that happens when the queue is full. Without one, leads wait all the same.',
          })),
      ),
};

function hasOverflow({ id }: Stage, context: CheckContext): boolean {
  return [id, ...context.groupsAround(id).map((group) => group.id)].some((stageId) =>
    context.waysFrom(stageId).some((way) => isOfQueue(way, 'overflow', context)),
  );
}

function limitWords({ name, queueLimit }: Team): string {
  if (queueLimit === 0) return `${name} lets no lead wait`;
  return `${name} lets ${queueLimit === 1 ? 'one lead' : `${queueLimit} leads`} wait at most`;
}
