import { stageKindOf } from '../stage-kinds/registry.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';

export const poolWithoutWayBack = checkOf('stage', {
  id: 'poolWithoutWayBack',
  label: 'Nurture pools from which nobody comes back',
  kind: 'completeness',
  severity: 'warning',
  why: 'Recycled leads are nurtured so that some come back to sales. A pool whose ways lead only to ends is a slow way of losing them.',
  find(pool, context) {
    const { holdsLeads, passesAtOnce, isEnd } = stageKindOf(pool);
    if (pool.route !== 'detour' || !holdsLeads || passesAtOnce || isEnd || pool.parentId !== null) return [];
    // A stage without any way out is another problem.
    if (context.waysFrom(pool.id).length === 0 || leadsBack(pool.id, context)) return [];
    // Only where leads are sent to be nurtured, not where they are put away.
    if (!context.waysInto(pool.id).some(({ kind }) => kind === 'recycle')) return [];
    return [
      {
        sentence: `Leads are recycled into ${pool.name}, but no way leads from there back to the success path.`,
        remedy: 'Draw the way they come back: after a time, or when their score rises again.',
      },
    ];
  },
});

/** Whether a stage of the success path can be come to, by whatever detours. */
function leadsBack(from: string, { waysFrom, stage, subStages }: CheckContext): boolean {
  const seen = new Set([from]);
  // A set hands out what is added while it is walked through.
  for (const id of seen) {
    if (id !== from && stage(id)?.route === 'success') return true;
    for (const { toId, kind } of waysFrom(id)) if (kind !== 'refer') seen.add(toId);
    for (const sub of subStages(id)) seen.add(sub.id);
  }
  return false;
}
