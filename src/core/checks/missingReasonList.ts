import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';

export const missingReasonList = checkOf('transition', {
  id: 'missingReasonList',
  label: 'Rejections, losses and recycling without a reason',
  kind: 'completeness',
  severity: 'gap',
  why: 'Why a lead was turned away tells marketing which source and which criterion to change. Without a reason nobody learns.',
  asks: (way, context) => (needsReason(way, context) ? 1 : 0),
  find(way, context) {
    if (way.reasonListId !== null || !needsReason(way, context)) return [];
    return [
      {
        path: ['reasonListId'],
        sentence: `${context.name(way.id)} asks for no reason, so nobody will learn from it.`,
        remedy: 'Choose the reason list that the person who decides picks from.',
      },
    ];
  },
});

/** Where a person turns a lead away. Coming back from a detour needs no reason, nor does what happens by itself. */
function needsReason({ kind, trigger, fromId }: Transition, { stage }: CheckContext): boolean {
  const from = stage(fromId);
  if (from === undefined || stageKindOf(from).passesAtOnce) return false;
  if (kind === 'reject' || kind === 'lose') return trigger === 'decision' || trigger === 'event';
  return kind === 'recycle' && trigger === 'decision' && from.route === 'success';
}
