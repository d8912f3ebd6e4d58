import type { Blueprint } from '../model/blueprint.ts';
import { applyChanges, invertChanges, type Change } from '../model/changes.ts';
import type { Command, CommandContext } from './command.ts';

/** One step a person took. */
export interface Step {
  readonly name: string;
  readonly label: string;
  readonly changes: readonly Change[];
  /** Steps in a row with the same key are one: typing into a field, dragging a stage. */
  readonly coalesceKey: string | undefined;
}

/** A blueprint with the way it came about. `past` ends with the newest step, `future` with the next to redo. */
export interface History {
  readonly blueprint: Blueprint;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** What a dispatch did: the new history, and the changes that the rest of the world must hear of. */
export interface Outcome {
  readonly history: History;
  readonly changes: readonly Change[];
}

const LONGEST = 500;

/** A history that begins with the given blueprint. */
export function startHistory(blueprint: Blueprint): History {
  return { blueprint, past: [], future: [] };
}

/** Carries out a command as one step of undo; nothing happens when it changes nothing. */
export function dispatch<Payload>(
  history: History,
  command: Command<Payload>,
  payload: Payload,
  context: CommandContext,
  coalesceKey?: string,
): Outcome {
  const changes = command.plan(history.blueprint, payload, context);
  if (changes.length === 0) return { history, changes };
  const step: Step = {
    name: command.name,
    label: command.label(payload, history.blueprint),
    changes,
    coalesceKey,
  };
  const blueprint = applyChanges(history.blueprint, changes);
  return { history: { blueprint, past: withStep(history.past, step), future: [] }, changes };
}

function withStep(past: readonly Step[], step: Step): readonly Step[] {
  const last = past.at(-1);
  if (last === undefined || step.coalesceKey === undefined || last.coalesceKey !== step.coalesceKey) {
    return [...past, step].slice(-LONGEST);
  }
  return [...past.slice(0, -1), { ...step, label: last.label, changes: [...last.changes, ...step.changes] }];
}

/** Takes back the newest step. */
export function undo(history: History): Outcome {
  const step = history.past.at(-1);
  if (step === undefined) return { history, changes: [] };
  const changes = invertChanges(step.changes);
  return {
    history: {
      blueprint: applyChanges(history.blueprint, changes),
      past: history.past.slice(0, -1),
      future: [...history.future, { ...step, coalesceKey: undefined }],
    },
    changes,
  };
}

/** Repeats the step that was taken back last. */
export function redo(history: History): Outcome {
  const step = history.future.at(-1);
  if (step === undefined) return { history, changes: [] };
  return {
    history: {
      blueprint: applyChanges(history.blueprint, step.changes),
      past: [...history.past, step],
      future: history.future.slice(0, -1),
    },
    changes: step.changes,
  };
}

/** Takes in changes that somebody else made (another tab); they are not ours to undo. */
export function receive(history: History, changes: readonly Change[]): History {
  return { ...history, blueprint: applyChanges(history.blueprint, changes) };
}
