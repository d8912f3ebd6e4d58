import { singleton } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import { listed } from './context/words.ts';
import type { Check, CheckContext } from './check.ts';

export const skippedStage: Check = {
  id: 'skippedStage',
  label: 'Ways that go past a stage of the success path',
  find(context) {
    if (singleton(context.blueprint, 'policies').skipping !== 'strict') return [];
    const onward = onwardWays(context);
    return context.transitions.flatMap((way) => {
      const from = context.stage(way.fromId);
      const to = context.stage(way.toId);
      if (from === undefined || to === undefined || !isOnward(way, context)) return [];
      // A gate chooses by rule between ways that are all meant: none of them is a short cut.
      if (stageKindOf(from).passesAtOnce) return [];
      const skipped = passedBy(from, to, onward, context);
      if (skipped.length === 0) return [];
      return [
        {
          check: 'skippedStage',
          severity: 'warning' as const,
          recordId: way.id,
          sentence: `The way from ${from.name} to ${to.name} goes past ${listed(skipped.map(({ name }) => name))}, and leads must not skip a stage.`,
          remedy:
            'Delete it, or allow skipping in the policies: with a reason, or by marking the stages as passed.',
        },
      ];
    });
  },
};

type Onward = ReadonlyMap<string, readonly string[]>;

/** The steps of the success path: its ways, and from a group into the sub-stage it begins in. */
function onwardWays(context: CheckContext): Onward {
  const { stages, tree, transitions } = context;
  const steps = new Map<string, string[]>(stages.map(({ id }) => [id, []]));
  for (const way of transitions) if (isOnward(way, context)) steps.get(way.fromId)?.push(way.toId);
  stages.forEach(({ id }, place) => {
    const first = stages[tree.initial[place] ?? -1];
    if (first !== undefined) steps.get(id)?.push(first.id);
  });
  return steps;
}

function isOnward({ kind, fromId, toId }: Transition, { stage }: CheckContext): boolean {
  const isSuccess = [fromId, toId].every((id) => stage(id)?.route === 'success');
  return isSuccess && fromId !== toId && (kind === 'advance' || kind === 'win');
}

/** The stages on some longer way between the two. Entry points among them are beginnings, not steps. */
function passedBy(from: Stage, to: Stage, onward: Onward, { stages, groupsAround }: CheckContext): Stage[] {
  const ahead = reach(from.id, to.id, onward);
  const inside = new Set([...groupsAround(from.id), ...groupsAround(to.id)].map(({ id }) => id));
  return stages.filter((stage) => {
    const { id, isEntryPoint } = stage;
    if (id === from.id || id === to.id || isEntryPoint || inside.has(id)) return false;
    if (stageKindOf(stage).passesAtOnce || !ahead.has(id)) return false;
    return reach(id, from.id, onward).has(to.id);
  });
}

/** Every stage that can be come to from one, without going on from the other. */
function reach(from: string, without: string, onward: Onward): Set<string> {
  const reached = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === without) continue;
    for (const next of onward.get(at) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}
