import type { Command } from '../../src/core/commands/command.ts';
import type { NewId } from '../../src/core/lib/ids.ts';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import { applyChanges } from '../../src/core/model/changes.ts';
import { countingIds } from './blueprints.ts';

/** The blueprint after a command; new ids count from 1. */
export function after<Payload>(
  blueprint: Blueprint,
  command: Command<Payload>,
  payload: Payload,
  newId: NewId = countingIds(),
): Blueprint {
  return applyChanges(blueprint, command.plan(blueprint, payload, { newId }));
}
