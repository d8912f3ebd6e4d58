import { hasCapacity } from '../model/capacity.ts';
import type { Team } from '../model/records/organisation.ts';
import type { Stage } from '../model/records/stage.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';
import { isOfQueue } from './context/workingTeams.ts';

export const queueWithoutOverflow = checkOf('stage', {
  id: 'queueWithoutOverflow',
  label: 'Stages without a way for leads that find the queue full',
  kind: 'structure',
  severity: 'warning',
  why: 'A longest queue means something only where leads that find it full have somewhere else to go.',
  find(stage, context) {
    if (context.subStages(stage.id).length > 0) return [];
    const limited = context
      .workingTeams(stage.id)
      .filter((team) => team.queueLimit !== null && hasCapacity(team));
    if (limited.length === 0 || hasOverflow(stage, context)) return [];
    return limited.map((team) => ({
      sentence: `${limitWords(team)}, but no way out of ${stage.name} is taken when its queue is full.`,
      remedy: 'Draw a way that happens when the queue is full. Without one, leads wait all the same.',
    }));
  },
});

function hasOverflow(stage: Stage, context: CheckContext): boolean {
  return context
    .lineage(stage)
    .some(({ id }) => context.waysFrom(id).some((way) => isOfQueue(way, 'overflow', context)));
}

function limitWords({ name, queueLimit }: Team): string {
  if (queueLimit === 0) return `${name} lets no lead wait`;
  return `${name} lets ${queueLimit === 1 ? 'one lead' : `${queueLimit} leads`} wait at most`;
}
