import type { Blueprint } from '../../../core/model/blueprint.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';

const onward = new Set(['advance', 'win']);

/** The top-level stage that a stage is, or is somewhere inside of. */
export type TopOf = (stageId: string) => string | undefined;

/**
 * Stages in the order in which a lead meets them: each after those that lead to it, as far as ways onwards say so,
 * and in their own order where they do not. A circle is entered where it comes first.
 */
export function inPathOrder(blueprint: Blueprint, stages: readonly Stage[], topOf: TopOf): readonly Stage[] {
  const before = new Map<string, Set<string>>(stages.map(({ id }) => [id, new Set()]));
  for (const { fromId, toId, kind } of recordsOf(blueprint, 'transition')) {
    const [from, to] = [topOf(fromId), topOf(toId)];
    if (!onward.has(kind) || from === undefined || from === to || !before.has(from)) continue;
    before.get(to ?? '')?.add(from);
  }
  const left = [...stages];
  const ordered: Stage[] = [];
  while (left.length > 0) {
    const place = left.findIndex(({ id }) => before.get(id)?.size === 0);
    const [next] = left.splice(Math.max(0, place), 1);
    if (next === undefined) break;
    ordered.push(next);
    for (const waits of before.values()) waits.delete(next.id);
  }
  return ordered;
}
