import type { Stage } from '../../model/records/stage.ts';
import type { Transition } from '../../model/records/transition.ts';
import type { Duration } from '../../model/records/time.ts';
import { stageKindOf } from '../../stage-kinds/registry.ts';

/** The length of time after which the way is taken by itself, where it has one of its own. */
export function clockOf(way: Transition, from: Stage): Duration | null {
  if (way.trigger !== 'timer' || way.timer?.kind !== 'after' || way.kind === 'refer') return null;
  return stageKindOf(from).passesAtOnce ? null : way.timer.duration;
}
