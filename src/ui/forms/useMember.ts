import { beginSingleton } from '../../core/commands/itemCommands.ts';
import { sameJson, type Json } from '../../core/lib/json.ts';
import { memberAt, type FieldPath } from '../../core/model/changes.ts';
import { useDispatch, useDocument, useWorkspace } from '../hooks/services.ts';
import { editedRecord } from './editedRecord.ts';
import { useFormPlace } from './formPlace.ts';
import { setMemberBy } from './memberCommand.ts';
import { refusalWords } from './refusalWords.ts';

/** One member of the edited records: its value, and the way to give it another. */
export interface Member {
  readonly value: Json | undefined;
  /** Whether several records are edited that do not agree. */
  readonly mixed: boolean;
  /** The whole path in the record, joined by dots: where a problem or a search can find the field. */
  readonly name: string;
  /** Commits a value as one step of undo; returns why it cannot stand, or null when it stands. */
  commit(next: Json, coalesceKey?: string): string | null;
}

// One gesture is one step of undo, also where it takes two commands.
let gestures = 0;

/** The member at a path from where the form stands. */
export function useMember(path: FieldPath): Member {
  const { ids, base } = useFormPlace();
  const { document } = useWorkspace();
  const dispatch = useDispatch();
  const whole = [...base, ...path];
  const at = (id: string | undefined) => {
    const record = editedRecord(document.getState().blueprint, id);
    return record === undefined ? undefined : memberAt(record, whole);
  };
  const value = useDocument(() => at(ids[0]));
  const mixed = useDocument(() => ids.some((id) => !sameJson(at(id), at(ids[0]))));
  return {
    value,
    mixed,
    name: whole.join('.'),
    commit(next, coalesceKey) {
      const { readOnlyReason } = document.getState();
      if (readOnlyReason !== null) return readOnlyReason;
      const key = coalesceKey ?? `form ${(gestures += 1)}`;
      for (const id of ids) dispatch(beginSingleton, { id }, key);
      const { blueprint } = document.getState();
      const values = ids.map((id) => ({ id, path: whole, value: next }));
      for (const each of values) {
        const refusal = refusalWords(blueprint, each);
        if (refusal !== null) return refusal;
      }
      for (const each of values)
        setMemberBy((command, payload) => dispatch(command, payload, key), blueprint, each);
      return null;
    },
  };
}
