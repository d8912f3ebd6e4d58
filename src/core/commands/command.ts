import type { NewId } from '../lib/ids.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Change } from '../model/changes.ts';

/** What a command may use beside the blueprint. Chance comes from outside. */
export interface CommandContext {
  readonly newId: NewId;
}

/**
 * One thing a person can do to a blueprint: a pure question, "what would change?". There is no undo to write:
 * the inverse is derived from the changes. A cascade belongs in the command, so that one gesture is one step.
 */
export interface Command<Payload> {
  /** `noun.verb`; stored with the history. */
  readonly name: string;
  /** What the history calls it: "Delete 3 stages". */
  label(payload: Payload, blueprint: Blueprint): string;
  /** The changes; none where there is nothing to do. Never throws on a payload that no longer fits. */
  plan(blueprint: Blueprint, payload: Payload, context: CommandContext): readonly Change[];
}
