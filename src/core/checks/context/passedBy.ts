import { byOrder } from '../../lib/order.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { Transition } from '../../model/records/transition.ts';
import { stageKindOf } from '../../stage-kinds/registry.ts';
import type { CheckContext } from './checkContext.ts';
import { isStepOnward, reach } from './onwardSteps.ts';

/** The stages of the success path that a way goes past: those on some longer way between its ends. */
export function passedBy(way: Transition, context: CheckContext): Stage[] {
  const from = context.stage(way.fromId);
  const to = context.stage(way.toId);
  if (from?.route !== 'success' || to?.route !== 'success' || !isStepOnward(way)) return [];
  // A gate chooses by rule between ways that are all meant: none of them is a short cut.
  if (stageKindOf(from).passesAtOnce) return [];
  const { onward, groupsAround } = context;
  // One step out of the one, or one into the other, is the way itself: nothing else leads there.
  const isOnly = (steps: readonly string[] | undefined) => (steps?.length ?? 0) < 2;
  if (isOnly(onward.from.get(from.id)) || isOnly(onward.into.get(to.id))) return [];
  const after = reach(from.id, onward.from, to.id);
  const before = reach(to.id, onward.into, from.id);
  const inside = new Set([...groupsAround(from.id), ...groupsAround(to.id)].map(({ id }) => id));
  const passed = [...after].flatMap((id) => {
    const stage = context.stage(id);
    if (stage === undefined || id === from.id || id === to.id || inside.has(id)) return [];
    // Entry points in between are beginnings, not steps.
    if (!before.has(id) || stage.isEntryPoint || stageKindOf(stage).passesAtOnce) return [];
    return [stage];
  });
  return passed.sort(byOrder);
}
