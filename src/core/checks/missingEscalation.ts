import { checkOf } from './context/checkOf.ts';
import { promisesOf } from './context/promises.ts';

export const missingEscalation = checkOf('stage', {
  id: 'missingEscalation',
  label: 'Promises without anybody who is told when they are missed',
  kind: 'completeness',
  severity: 'gap',
  why: 'A promise that nobody watches is a wish. Somebody has to hear of it when it is missed.',
  asks: (stage) => (promisesOf(stage).length > 0 ? 1 : 0),
  find(stage, { lineage }) {
    if (promisesOf(stage).length === 0) return [];
    const isSaid = lineage(stage).some(
      ({ sla }) => sla.escalationTeamId !== null || sla.escalation.trim() !== '',
    );
    if (isSaid) return [];
    return [
      {
        path: ['sla', 'escalationTeamId'],
        sentence: `Nobody is told when ${stage.name} misses its promise.`,
        remedy: 'Choose the team that hears of it, and say what happens then.',
      },
    ];
  },
});
