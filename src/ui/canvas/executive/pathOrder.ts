import type { Blueprint } from '../../../core/model/blueprint.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';

const onward = new Set(['advance', 'win']);

/** The top-level stage that a stage is, or is somewhere inside of. */
export type TopOf = (stageId: string) => string | undefined;

/**
 * Stages in the order in which a lead meets them: each after those that lead to it, as far as ways onwards say so,
 * and in their own order where they do not.
 */
export function inPathOrder(blueprint: Blueprint, stages: readonly Stage[], topOf: TopOf): readonly Stage[] {
  const known = new Map(stages.map((stage) => [stage.id, stage]));
  const next = new Map<string, string[]>();
  for (const { fromId, toId, kind } of recordsOf(blueprint, 'transition')) {
    const [from, to] = [topOf(fromId), topOf(toId)];
    if (!onward.has(kind) || from === undefined || to === undefined || from === to) continue;
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const seen = new Set<string>();
  const finished: Stage[] = [];
  const visit = (stage: Stage) => {
    if (seen.has(stage.id)) return;
    seen.add(stage.id);
    // What is finished last comes first in the end: the last way is gone first, so that the order of ways stands.
    for (const id of (next.get(stage.id) ?? []).toReversed()) {
      const following = known.get(id);
      if (following !== undefined) visit(following);
    }
    finished.push(stage);
  };
  const entries = stages.filter(({ isEntryPoint }) => isEntryPoint);
  const rest = stages.filter(({ isEntryPoint }) => !isEntryPoint);
  for (const stage of [...entries, ...rest].toReversed()) visit(stage);
  return finished.toReversed();
}
