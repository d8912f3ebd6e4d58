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
    const onward = onwardSteps(context);
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

/** The steps of the success path: its ways, and from a group into the sub-stage it begins in. */
interface Steps {
  readonly from: ReadonlyMap<string, readonly string[]>;
  readonly into: ReadonlyMap<string, readonly string[]>;
}

function onwardSteps(context: CheckContext): Steps {
  const { stages, tree, transitions } = context;
  const from = new Map<string, string[]>(stages.map(({ id }) => [id, []]));
  const into = new Map<string, string[]>(stages.map(({ id }) => [id, []]));
  const add = (fromId: string, toId: string) => {
    from.get(fromId)?.push(toId);
    into.get(toId)?.push(fromId);
  };
  for (const way of transitions) if (isOnward(way, context)) add(way.fromId, way.toId);
  stages.forEach(({ id }, place) => {
    const first = stages[tree.initial[place] ?? -1];
    if (first !== undefined) add(id, first.id);
  });
  return { from, into };
}

function isOnward({ kind, fromId, toId }: Transition, { stage }: CheckContext): boolean {
  const isSuccess = [fromId, toId].every((id) => stage(id)?.route === 'success');
  return isSuccess && fromId !== toId && (kind === 'advance' || kind === 'win');
}

/** The stages on some longer way between the two. Entry points among them are beginnings, not steps. */
function passedBy(from: Stage, to: Stage, onward: Steps, { stages, groupsAround }: CheckContext): Stage[] {
  // One step out of the one, or one into the other, is the way itself: nothing else leads there.
  const isOnly = (steps: readonly string[] | undefined) => (steps?.length ?? 0) < 2;
  if (isOnly(onward.from.get(from.id)) || isOnly(onward.into.get(to.id))) return [];
  const after = reach(from.id, to.id, onward.from);
  const before = reach(to.id, from.id, onward.into);
  const inside = new Set([...groupsAround(from.id), ...groupsAround(to.id)].map(({ id }) => id));
  return stages.filter((stage) => {
    const { id, isEntryPoint } = stage;
    if (id === from.id || id === to.id || isEntryPoint || inside.has(id)) return false;
    return after.has(id) && before.has(id) && !stageKindOf(stage).passesAtOnce;
  });
}

/** Every stage that can be come to from one by such steps, without going on from the other. */
function reach(from: string, without: string, steps: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === without) continue;
    for (const next of steps.get(at) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}
