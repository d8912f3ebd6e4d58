import { checkOf } from './context/checkOf.ts';

export const missingProbability = checkOf('stage', {
  id: 'missingProbability',
  label: 'Deal stages without a chance to win',
  kind: 'completeness',
  severity: 'gap',
  why: 'A forecast multiplies the value of each deal by its chance. Where some deal stages have one, all of them should.',
  asks: (stage, { subStages }) =>
    stage.parentId !== null && stage.route === 'success' && subStages(stage.id).length === 0 ? 1 : 0,
  find(stage, { groupsAround, subStages }) {
    const [group] = groupsAround(stage.id);
    if (group === undefined || stage.winProbability !== null || stage.route !== 'success') return [];
    if (subStages(stage.id).length > 0) return [];
    const others = subStages(group.id).filter(({ winProbability }) => winProbability !== null);
    if (others.length === 0) return [];
    return [
      {
        path: ['winProbability'],
        sentence: `${stage.name} has no chance to win, although other stages of ${group.name} have one.`,
        remedy: 'Say how many deals in it are won; last year’s deals tell.',
      },
    ];
  },
});
