import type { Command } from '../../core/commands/command.ts';
import { setFields, type FieldValue } from '../../core/commands/recordCommands.ts';
import { setStageKind } from '../../core/commands/stageCommands.ts';
import { makeDefault, reconnectTransition } from '../../core/commands/transitionCommands.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';

/** Carries out a command as one step with the others of the same gesture. */
export type Carry = <Payload>(command: Command<Payload>, payload: Payload) => void;

/** Sets a member by the command that knows what else must follow, where there is one. */
export function setMemberBy(carry: Carry, blueprint: Blueprint, { id, path, value }: FieldValue): void {
  const type = blueprint.records[id]?.type;
  const member = path.length === 1 ? `${String(type)}.${String(path[0])}` : '';
  if (member === 'stage.kind') carry(setStageKind, { id, kind: String(value) });
  else if (member === 'transition.fromId') carry(reconnectTransition, { id, fromId: String(value) });
  else if (member === 'transition.toId') carry(reconnectTransition, { id, toId: String(value) });
  else if (member === 'transition.isDefault' && value === true) carry(makeDefault, { id });
  else carry(setFields, { values: [{ id, path, value }] });
}
