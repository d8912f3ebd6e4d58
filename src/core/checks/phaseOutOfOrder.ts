import { checkOf } from './context/checkOf.ts';
import { isStepOnward } from './context/onwardSteps.ts';
import { phaseOf } from './context/phaseOf.ts';

export const phaseOutOfOrder = checkOf('transition', {
  id: 'phaseOutOfOrder',
  label: 'Ways of the success path that lead back into an earlier phase',
  kind: 'completeness',
  severity: 'warning',
  why: 'Phases are bands of consecutive stages, from awareness to after-sales. A step onward does not lead back into an earlier one.',
  find(way, context) {
    const from = context.stage(way.fromId);
    const to = context.stage(way.toId);
    if (from?.route !== 'success' || to?.route !== 'success' || !isStepOnward(way)) return [];
    const [before, now] = [phaseOf(from, context), phaseOf(to, context)];
    const phases = context.all('phase');
    if (before === undefined || now === undefined || phases.indexOf(now) >= phases.indexOf(before)) return [];
    return [
      {
        sentence: `${context.name(way.id)} leads onward from ${from.name} in ${before.name} to ${to.name} in ${now.name}, which comes earlier.`,
        remedy: 'Move one of the stages into another phase, or put the phases into another order.',
      },
    ];
  },
});
