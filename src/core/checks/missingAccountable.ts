import { stageKindOf } from '../stage-kinds/registry.ts';
import { checkOf } from './context/checkOf.ts';

export const missingAccountable = checkOf('stage', {
  id: 'missingAccountable',
  label: 'Stages for which nobody is accountable',
  kind: 'completeness',
  severity: 'gap',
  why: 'Who does the work and who answers for the result can be two. From Customer to Evangelist they usually are.',
  asks: (stage, { ownerOf }) => (!stageKindOf(stage).passesAtOnce && ownerOf(stage.id) !== null ? 1 : 0),
  find(stage, { lineage, ownerOf, name }) {
    const owner = ownerOf(stage.id);
    if (stageKindOf(stage).passesAtOnce || owner === null) return [];
    if (lineage(stage).some(({ accountableTeamId }) => accountableTeamId !== null)) return [];
    return [
      {
        path: ['accountableTeamId'],
        sentence: `Nobody is accountable for ${stage.name}.`,
        remedy: 'Say which team answers for the result; it may be the responsible one.',
        ...(stage.responsibleTeamId === owner
          ? {
              fix: {
                label: `Choose ${name(owner)}`,
                changes: [{ op: 'set', id: stage.id, path: ['accountableTeamId'], from: null, to: owner }],
              },
            }
          : {}),
      },
    ];
  },
});
