import fc from 'fast-check';
import type { Command } from '../../src/core/commands/command.ts';
import type { Json } from '../../src/core/lib/json.ts';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import { applyChanges, setMember, type Change } from '../../src/core/model/changes.ts';
import { recordsOf } from '../../src/core/model/queries.ts';
import { activity } from '../../src/core/model/records/stage.ts';
import { blueprintOf, record, stage, transition } from './blueprints.ts';

/** One thing done to a blueprint, by numbers: it means something on every blueprint. */
export type Step = readonly [
  kind: 'add' | 'remove' | 'rename' | 'member' | 'list',
  which: number,
  what: number,
];

export const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('add', 'remove', 'rename', 'member', 'list', 'rename', 'member'),
  fc.nat(20),
  fc.nat(1_000),
);

/** A small blueprint to begin with. */
export function smallBlueprint(): Blueprint {
  return blueprintOf(
    record('settings', 'main', { name: 'Small' }),
    stage('a'),
    stage('b', { sla: { attempts: 2 } }),
    stage('won', { kind: 'end' }),
    transition('a', 'b'),
    transition('b', 'won'),
  );
}

/** The changes a step makes on a blueprint; none where it finds nothing to do. */
export function changesOf(blueprint: Blueprint, [kind, which, what]: Step): Change[] {
  const stages = recordsOf(blueprint, 'stage');
  const chosen = stages[which % Math.max(1, stages.length)];
  if (kind === 'add') return [{ op: 'add', record: stage(`new${which}-${what}`) }];
  if (chosen === undefined) return [];
  switch (kind) {
    case 'remove':
      return [{ op: 'remove', record: chosen }];
    case 'rename':
      return setMember(chosen, ['name'], `Name ${what}`);
    case 'member':
      return setMember(chosen, ['sla', 'attempts'], what % 100);
    case 'list': {
      const activities = [
        ...chosen.activities,
        activity.parse({ id: `activity_${which}-${what}`, name: `Do ${what}` }),
      ];
      return setMember(chosen, ['activities'], activities as unknown as Json);
    }
  }
}

/** A blueprint after steps, with the changes of each. */
export function walk(
  blueprint: Blueprint,
  steps: readonly Step[],
): { blueprint: Blueprint; batches: Change[][] } {
  const batches: Change[][] = [];
  let now = blueprint;
  for (const each of steps) {
    const changes = changesOf(now, each);
    if (changes.length === 0) continue;
    batches.push(changes);
    now = applyChanges(now, changes);
  }
  return { blueprint: now, batches };
}

/** A command that makes the given changes, whatever the blueprint. */
export const makeChanges: Command<readonly Change[]> = {
  name: 'test.change',
  label: () => 'Change',
  plan: (_, changes) => changes,
};

/** A command that makes the changes of a step. */
export const takeStep: Command<Step> = {
  name: 'test.step',
  label: () => 'Step',
  plan: (blueprint, taken) => changesOf(blueprint, taken),
};
