import { comparisonsIn } from '../criteria/criterion.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Problem } from '../model/problem.ts';
import { recordsOf, singleton } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import { usableTransitions } from './compileWays.ts';
import { ancestorsOf, enteredBy, readStageTree, type StageTree } from './stageTree.ts';

/**
 * What a machine cannot mean. Errors stand in the way of a plan; everything that is merely doubtful or not
 * agreed yet is for the checks, which list these as well.
 */
export function findBlockers(blueprint: Blueprint): Problem[] {
  const stages = recordsOf(blueprint, 'stage');
  const tree = readStageTree(blueprint);
  const ways = usableTransitions(recordsOf(blueprint, 'transition'), tree);
  return [
    ...noStages(stages),
    ...duplicateKeys(stages),
    ...danglingWays(blueprint),
    ...gatesWithoutWayOut(tree, ways),
    ...immediateLoops(tree, ways),
    ...scoreInFitRules(blueprint),
  ];
}

function error(check: string, recordId: string | null, sentence: string, remedy: string): Problem {
  return { check, severity: 'error', recordId, sentence, remedy };
}

function noStages(stages: readonly Stage[]): Problem[] {
  return stages.length > 0
    ? []
    : [error('noStages', null, 'This blueprint has no stages yet.', 'Add the stage in which a lead begins.')];
}

function duplicateKeys(stages: readonly Stage[]): Problem[] {
  const firstOf = new Map<string, Stage>();
  return stages.flatMap((stage) => {
    const first = firstOf.get(stage.key);
    if (first === undefined) {
      firstOf.set(stage.key, stage);
      return [];
    }
    return [
      error(
        'duplicateKey',
        stage.id,
        `${stage.name} and ${first.name} have the same name in the machine, "${stage.key}".`,
        'Give one of them another key.',
      ),
    ];
  });
}

function danglingWays(blueprint: Blueprint): Problem[] {
  const known = new Set(recordsOf(blueprint, 'stage').map(({ id }) => id));
  return recordsOf(blueprint, 'transition').flatMap((transition) => {
    const missing = known.has(transition.fromId) ? (known.has(transition.toId) ? null : 'ends') : 'begins';
    if (missing === null) return [];
    return [
      error(
        'danglingReference',
        transition.id,
        `The transition ${transition.label || transition.id} ${missing} at a stage that does not exist.`,
        'Connect it to a stage, or delete it.',
      ),
    ];
  });
}

function gatesWithoutWayOut(tree: StageTree, ways: readonly Transition[]): Problem[] {
  const withDefault = new Set(ways.filter(({ isDefault }) => isDefault).map(({ fromId }) => fromId));
  return tree.stages.flatMap((stage) => {
    if (!stageKindOf(stage).passesAtOnce || withDefault.has(stage.id)) return [];
    return [
      error(
        'gateWithoutDefault',
        stage.id,
        `The gate ${stage.name} has no default way out, so a lead could be caught in it.`,
        'Mark the way that is taken when no other is open as the default.',
      ),
    ];
  });
}

/** Ways that are taken without any time passing and ask nothing: a circle of them would never end. */
function immediateLoops(tree: StageTree, usable: readonly Transition[]): Problem[] {
  const ways = usable.filter((way) => isImmediate(way, tree));
  const from = new Map<string, Transition[]>();
  for (const way of ways) {
    const others = from.get(way.fromId);
    if (others) others.push(way);
    else from.set(way.fromId, [way]);
  }
  /** The stages a lead is in after a way, innermost first: one inside may go on before those around it. */
  const lineage = ({ toId }: Transition) =>
    enteredBy(tree, tree.index.get(toId)!, 0)
      .map((place) => tree.stages[place]!.id)
      .reverse();
  const next = (way: Transition) => {
    const moving = lineage(way).find((stageId) => from.has(stageId));
    return from.get(moving ?? '') ?? [];
  };
  return ways.flatMap((way) => {
    const seen = new Set<Transition>();
    const open = [...next(way)];
    for (let following = open.pop(); following !== undefined; following = open.pop()) {
      if (following.fromId === way.fromId) {
        const { name } = tree.stages[tree.index.get(way.fromId)!]!;
        return [
          error(
            'immediateLoop',
            way.id,
            `From ${name} a lead could go round in a circle without any time passing.`,
            'Give one of the transitions of the circle a criterion that the circle changes, a delay or a decision.',
          ),
        ];
      }
      if (seen.has(following)) continue;
      seen.add(following);
      open.push(...next(following));
    }
    return [];
  });
}

function isImmediate(way: Transition, tree: StageTree): boolean {
  const { fromId, trigger, kind } = way;
  const isOfGate = stageKindOf(tree.stages[tree.index.get(fromId)!]!).passesAtOnce;
  // Most ways wait for somebody: they are not looked at any closer.
  if (!isOfGate && (kind === 'refer' || (trigger !== 'automatic' && trigger !== 'timer'))) return false;
  const [from, to] = [tree.index.get(way.fromId)!, tree.index.get(way.toId)!];
  const source = tree.stages[from]!;
  const around = ancestorsOf(tree.parent, from);
  const entered = [to, ...ancestorsOf(tree.parent, to).filter((group) => !around.includes(group))];
  const asksNothing =
    way.criteria === null &&
    way.maximumRounds === null &&
    entered.every((place) => tree.stages[place]!.enterCriteria === null);
  if (isOfGate) return way.isDefault || asksNothing;
  const isTimeless =
    way.trigger === 'automatic' ||
    (way.trigger === 'timer' && way.timer?.kind === 'after' && way.timer.duration.value === 0);
  return isTimeless && asksNothing && source.leaveCriteria === null;
}

function scoreInFitRules(blueprint: Blueprint): Problem[] {
  const model = singleton(blueprint, 'scoreModel');
  return model.fitRules.flatMap(({ name, appliesTo }) =>
    comparisonsIn(appliesTo).some(({ subject }) => subject.kind !== 'field')
      ? [
          error(
            'fitRuleLooksElsewhere',
            model.id,
            `The fit rule "${name}" asks for something other than a field, but fit follows from what a lead is.`,
            'Let it compare fields of the lead only.',
          ),
        ]
      : [],
  );
}
