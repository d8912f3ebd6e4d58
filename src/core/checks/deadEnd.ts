import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';
import { restsIn } from './context/restsIn.ts';

export const deadEnd = checkOf('stage', {
  id: 'deadEnd',
  label: 'Stages that leads never leave',
  kind: 'structure',
  severity: 'warning',
  why: 'Leads pile up where no way leads out, also in a Lost stage that neither ends the journey nor gives leads another try.',
  find(stage, context) {
    if (!isLeaf(stage, context) || hasWayOut(stage, context) || restsIn(stage, context)) return [];
    return [
      {
        sentence: `Leads that come to ${stage.name} never leave it.`,
        remedy: 'Draw a way out of it, or make it an end stage if journeys are to stop here.',
      },
    ];
  },
});

/** Where leads are held: not in a gate (which has a check of its own), an end, or a group with sub-stages. */
function isLeaf(stage: Stage, { subStages }: CheckContext): boolean {
  const { holdsLeads, passesAtOnce, isEnd } = stageKindOf(stage);
  return holdsLeads && !passesAtOnce && !isEnd && subStages(stage.id).length === 0;
}

function hasWayOut(own: Stage, { waysFrom, lineage, stage }: CheckContext): boolean {
  return lineage(own).some(({ id }) =>
    // A referral makes another lead; this one stays.
    waysFrom(id).some(({ kind, toId }) => kind !== 'refer' && stage(toId) !== undefined),
  );
}
