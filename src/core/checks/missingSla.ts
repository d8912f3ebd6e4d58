import { stageKindOf } from '../stage-kinds/registry.ts';
import { checkOf } from './context/checkOf.ts';

export const missingSla = checkOf('stage', {
  id: 'missingSla',
  label: 'Stages that promise no time',
  kind: 'completeness',
  severity: 'warning',
  why: 'When and how fast a lead is contacted decides how many go on. A time that nobody has promised cannot be missed either.',
  asks: (stage) => (stageKindOf(stage).answers.includes('sla') ? 1 : 0),
  find(stage, { unanswered }) {
    if (!unanswered(stage.id).includes('sla')) return [];
    const { requiresSla } = stageKindOf(stage);
    return [
      {
        // A time is what makes an SLA stage one; elsewhere it is a question not answered yet.
        severity: requiresSla ? 'warning' : 'gap',
        path: ['sla'],
        sentence: requiresSla
          ? `${stage.name} is an SLA stage but promises no time.`
          : `${stage.name} does not say how fast a lead is answered or how long it may stay.`,
        remedy: 'Agree on a time to the first response, a maximum time, or both.',
      },
    ];
  },
});
