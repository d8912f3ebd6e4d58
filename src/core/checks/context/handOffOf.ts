import type { Stage } from '../../model/records/stage.ts';
import type { Transition } from '../../model/records/transition.ts';
import type { CheckContext } from './checkContext.ts';

/** A way on which another team takes over. */
export interface HandOff {
  readonly from: Stage;
  readonly to: Stage;
  readonly givingId: string;
  readonly takingId: string;
}

/** The hand-off that the way is, or null where the owner stays or the lead goes onto a detour. */
export function handOffOf({ fromId, toId }: Transition, { stage, ownerOf }: CheckContext): HandOff | null {
  const from = stage(fromId);
  const to = stage(toId);
  if (from === undefined || to === undefined || to.route === 'detour') return null;
  const givingId = ownerOf(fromId);
  const takingId = ownerOf(toId);
  if (givingId === null || takingId === null || givingId === takingId) return null;
  return { from, to, givingId, takingId };
}
