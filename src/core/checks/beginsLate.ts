import { singleton } from '../model/queries.ts';
import { checkOfWhole } from './context/checkOf.ts';
import { reach } from './context/onwardSteps.ts';

export const beginsLate = checkOfWhole({
  id: 'beginsLate',
  label: 'A lifecycle that begins only when leads are qualified',
  kind: 'completeness',
  severity: 'gap',
  why: 'A lifecycle covers all stages from the first moment until people are well-known promoters. What happens before a lead is qualified decides how many there are.',
  find({ blueprint, stage, stages, onward }) {
    const { qualifiedStageId, customerStageId } = singleton(blueprint, 'settings');
    const late = stage(qualifiedStageId) ?? stage(customerStageId);
    if (late === undefined) return [];
    const before = reach(late.id, onward.into);
    if (stages.some(({ id, isEntryPoint }) => isEntryPoint && id !== late.id && before.has(id))) return [];
    if (!stages.some(({ isEntryPoint }) => isEntryPoint)) return [];
    return [
      {
        recordId: late.id,
        sentence: `No stage comes before ${late.name}, so nothing is said about leads from the first contact until then.`,
        remedy: 'Draw the stage in which new leads begin, and the way from there.',
      },
    ];
  },
});
