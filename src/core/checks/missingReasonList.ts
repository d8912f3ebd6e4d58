import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Check, CheckContext } from './check.ts';

export const missingReasonList: Check = {
  id: 'missingReasonList',
  label: 'Rejections, losses and recycling without a reason',
  find: (context) =>
    context.transitions
      .filter((way) => way.reasonListId === null && needsReason(way, context))
      .map((way) => ({
        check: 'missingReasonList',
        severity: 'gap',
        recordId: way.id,
        path: ['reasonListId'],
        sentence: `${context.name(way.id)} asks for no reason, so nobody will learn from it.`,
        remedy: 'Choose the reason list that the person who decides picks from.',
      })),
};

/** Where a person turns a lead away. Coming back from a detour needs no reason, nor does what happens by itself. */
function needsReason({ kind, trigger, fromId }: Transition, { stage }: CheckContext): boolean {
  const from = stage(fromId);
  if (from === undefined || stageKindOf(from).passesAtOnce) return false;
  if (kind === 'reject' || kind === 'lose') return trigger === 'decision' || trigger === 'event';
  return kind === 'recycle' && trigger === 'decision' && from.route === 'success';
}
