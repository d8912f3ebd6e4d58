import { checkOf } from './context/checkOf.ts';
import { isStepOnward } from './context/onwardSteps.ts';
import { percent } from './context/words.ts';

export const probabilityFalls = checkOf('transition', {
  id: 'probabilityFalls',
  label: 'Steps onward on which the chance to win falls',
  kind: 'completeness',
  severity: 'warning',
  why: 'Each deal stage stands for a hurdle that has been taken. What comes after it is likelier to be won, or the forecast is wrong.',
  find(way, { stage }) {
    const from = stage(way.fromId);
    const to = stage(way.toId);
    if (from?.route !== 'success' || to?.route !== 'success' || !isStepOnward(way)) return [];
    const [before, now] = [from.winProbability, to.winProbability];
    if (before === null || now === null || now >= before) return [];
    return [
      {
        recordId: to.id,
        path: ['winProbability'],
        sentence: `A deal that goes on from ${from.name} to ${to.name} is said to be won less often: ${percent(now)} after ${percent(before)}.`,
        remedy: 'Correct one of the two probabilities.',
      },
    ];
  },
});
