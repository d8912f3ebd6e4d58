import { singleton } from '../model/queries.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';

export const promoterWithoutReferral = checkOf('stage', {
  id: 'promoterWithoutReferral',
  label: 'Promoters whose referrals go nowhere',
  kind: 'completeness',
  severity: 'gap',
  why: 'Evangelists bring new leads by co-marketing, referrals and partnership. Without a way for them the circle does not close.',
  asks: (stage, context) => (isPromoters(stage.id, context) ? 1 : 0),
  find(stage, context) {
    if (!isPromoters(stage.id, context)) return [];
    const within = [stage, ...context.lineage(stage), ...context.subStages(stage.id)];
    if (within.some(({ id }) => context.waysFrom(id).some(({ kind }) => kind === 'refer'))) return [];
    return [
      {
        sentence: `${stage.name} recommends you, but no way says where the leads it brings begin.`,
        remedy: 'Draw a referral from it to the stage in which a recommended lead begins.',
      },
    ];
  },
});

function isPromoters(id: string, { blueprint }: CheckContext): boolean {
  return singleton(blueprint, 'settings').evangelistStageId === id;
}
