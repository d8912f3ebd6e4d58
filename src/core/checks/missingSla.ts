import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Check } from './check.ts';

export const missingSla: Check = {
  id: 'missingSla',
  label: 'Stages that promise no time',
  find: ({ stages, unanswered }) =>
    stages
      .filter(({ id }) => unanswered(id).includes('sla'))
      .map((stage) => ({
        check: 'missingSla',
        // A time is what makes an SLA stage one; elsewhere it is a question not answered yet.
        severity: stageKindOf(stage).requiresSla ? 'warning' : 'gap',
        recordId: stage.id,
        path: ['sla'],
        sentence: stageKindOf(stage).requiresSla
          ? `${stage.name} is an SLA stage but promises no time.`
          : `${stage.name} does not say how fast a lead is answered or how long it may stay.`,
        remedy: 'Agree on a time to the first response, a maximum time, or both.',
      })),
};
