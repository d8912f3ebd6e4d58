import type { RecordId } from '../model/records.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Draft } from './succession.ts';

/** Whether ways that become the same way, between the same stages, are made one or kept beside each other. */
export type Parallels = 'join' | 'keep';

/** What leading ways to other ends came to. */
export interface LedWays {
  /** Ways that make no sense any more. */
  readonly dropped: readonly RecordId[];
  /** Of those, the ways that another one stands for now. */
  readonly heirs: ReadonlyMap<RecordId, RecordId>;
}

/**
 * Leads the ways of the draft to where `endOf` says their ends are now. A way between two stages that became one
 * goes, as does one out of an end; of two that became the same in kind and trigger, the older one stays for both.
 */
export function leadWays(draft: Draft, endOf: (id: RecordId) => RecordId, parallels: Parallels): LedWays {
  const ways = Object.values(draft).filter((record) => record.type === 'transition');
  const isMoved = (way: Transition) => endOf(way.fromId) !== way.fromId || endOf(way.toId) !== way.toId;
  const standing = new Map<string, RecordId>();
  for (const way of ways) if (!isMoved(way)) standing.set(sameness(way), way.id);
  const dropped: RecordId[] = [];
  const heirs = new Map<RecordId, RecordId>();
  for (const way of ways) {
    if (!isMoved(way)) continue;
    const led: Transition = { ...way, fromId: endOf(way.fromId), toId: endOf(way.toId) };
    const from = draft[led.fromId];
    const becameLoop = led.fromId === led.toId && way.fromId !== way.toId;
    if (becameLoop || (from?.type === 'stage' && stageKindOf(from).isEnd)) {
      dropped.push(way.id);
      continue;
    }
    const same = standing.get(sameness(led));
    const twin = same === undefined ? undefined : draft[same];
    if (parallels === 'join' && twin?.type === 'transition') {
      draft[twin.id] = joined(twin, way, twin.fromId === way.fromId);
      dropped.push(way.id);
      heirs.set(way.id, twin.id);
    } else {
      standing.set(sameness(led), led.id);
      draft[led.id] = led;
    }
  }
  return { dropped, heirs };
}

function sameness({ fromId, toId, kind, trigger }: Transition): string {
  return `${fromId} ${toId} ${kind} ${trigger}`;
}

/** Two ways as one. From one stage they share its leads, so that their shares add up and either criterion opens it. */
function joined(stays: Transition, goes: Transition, isFromOne: boolean): Transition {
  const label = stays.label.trim() === '' ? goes.label : stays.label;
  if (!isFromOne) return { ...stays, label };
  const share =
    stays.share === null || goes.share === null
      ? (stays.share ?? goes.share)
      : Math.min(1, Math.round((stays.share + goes.share) * 1e6) / 1e6);
  const criteria =
    stays.criteria === null || goes.criteria === null ? null : { any: [stays.criteria, goes.criteria] };
  return { ...stays, label, share, criteria, isDefault: stays.isDefault || goes.isDefault };
}

/** Gives a stage the default ways of its kind: a gate has one, any other none. */
export function settleDefaults(draft: Draft, stageId: RecordId, dropped: readonly RecordId[] = []): void {
  const stage = draft[stageId];
  if (stage?.type !== 'stage') return;
  const ways = Object.values(draft)
    .filter((record) => record.type === 'transition')
    .filter(({ id, fromId }) => fromId === stageId && !dropped.includes(id))
    .toSorted((a, b) => a.order - b.order);
  const chosen = stageKindOf(stage).passesAtOnce
    ? (ways.find(({ isDefault }) => isDefault) ?? ways.at(-1))
    : undefined;
  for (const way of ways) {
    if (way.isDefault !== (way === chosen)) draft[way.id] = { ...way, isDefault: way === chosen };
  }
}
