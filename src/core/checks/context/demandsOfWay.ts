import type { Criterion } from '../../criteria/criterion.ts';
import type { Transition } from '../../model/records/transition.ts';
import { stageKindOf } from '../../stage-kinds/registry.ts';
import type { CheckContext } from './checkContext.ts';

const ignoresLeaving: ReadonlySet<Transition['kind']> = new Set(['recycle', 'reject', 'lose']);

/** Whether a gate takes the way without asking anything. */
export function isGateDefault(way: Transition, { stage }: CheckContext): boolean {
  const from = stage(way.fromId);
  return way.isDefault && from !== undefined && stageKindOf(from).passesAtOnce;
}

/** What must hold for a way to be open (rule C1): the source's leave criteria, its own, the target's enter criteria. */
export function demandsOfWay(way: Transition, context: CheckContext): Criterion[] {
  const { stage, groupsAround } = context;
  const from = stage(way.fromId);
  const to = stage(way.toId);
  if (from === undefined || to === undefined || isGateDefault(way, context)) return [];
  if (way.kind === 'refer') return way.criteria === null ? [] : [way.criteria];
  const stayedIn = new Set(groupsAround(from.id));
  const entered = [to, ...groupsAround(to.id).filter((group) => !stayedIn.has(group))];
  const demands = [
    ignoresLeaving.has(way.kind) ? null : from.leaveCriteria,
    way.criteria,
    ...entered.map(({ enterCriteria }) => enterCriteria),
  ];
  return demands.filter((demand) => demand !== null);
}
