import { checkOf } from './context/checkOf.ts';
import { isStepOnward } from './context/onwardSteps.ts';

export const numberOutOfOrder = checkOf('transition', {
  id: 'numberOutOfOrder',
  label: 'Stage numbers that fall along the success path',
  kind: 'completeness',
  severity: 'warning',
  why: 'The numbers tell in which order leads go through the stages. A step onward to a smaller number contradicts the picture.',
  find(way, { stage, name }) {
    const from = stage(way.fromId);
    const to = stage(way.toId);
    if (from?.route !== 'success' || to?.route !== 'success' || !isStepOnward(way)) return [];
    // Each group counts its sub-stages for itself.
    if (from.parentId !== to.parentId) return [];
    const [before, now] = [Number.parseInt(from.number, 10), Number.parseInt(to.number, 10)];
    if (!(now < before)) return [];
    return [
      {
        recordId: to.id,
        path: ['number'],
        sentence: `${name(way.id)} leads onward from number ${from.number}, ${from.name}, to number ${to.number}, ${to.name}.`,
        remedy: 'Number the stages in the order in which leads go through them.',
      },
    ];
  },
});
