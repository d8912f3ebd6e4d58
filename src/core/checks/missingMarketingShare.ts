import { singleton } from '../model/queries.ts';
import { checkOfWhole } from './context/checkOf.ts';

export const missingMarketingShare = checkOfWhole({
  id: 'missingMarketingShare',
  label: 'A target without marketing’s part in it',
  kind: 'completeness',
  severity: 'gap',
  why: 'Marketing is responsible for a set percentage of the leads that enter the pipeline. It is set by last year’s sales and sources.',
  asks: ({ blueprint, idsOf }) => (idsOf('stage').length > 0 && hasTarget(blueprint) ? 1 : 0),
  find({ blueprint, idsOf }) {
    const { id, marketingShare } = singleton(blueprint, 'targets');
    if (idsOf('stage').length === 0 || !hasTarget(blueprint) || marketingShare !== null) return [];
    return [
      {
        recordId: id,
        path: ['marketingShare'],
        sentence: 'Nobody has said which part of the pipeline marketing is to bring.',
        remedy: 'Agree on a percentage; last year’s sources are a good beginning.',
      },
    ];
  },
});

function hasTarget(blueprint: Parameters<typeof singleton>[0]): boolean {
  const { customers, revenue } = singleton(blueprint, 'targets');
  return customers !== null || revenue !== null;
}
