import { duplicateRecord } from '../../../core/commands/duplicateRecord.ts';
import { addRecord, deleteRecords, reorderRecords } from '../../../core/commands/recordCommands.ts';
import { nameOfRecord } from '../../../core/model/names.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import type { BlueprintRecord, RecordId } from '../../../core/model/records.ts';
import { placesOf } from '../../../core/model/uses.ts';
import { useDispatch, useWorkspace } from '../../hooks/services.ts';
import type { RecordForm } from '../recordForm.ts';
import { useUndoToast } from './useUndoToast.ts';

/** What can be done with the records of a kind. */
export interface RecordActions {
  add(): void;
  move(record: BlueprintRecord, by: number): void;
  duplicate(record: BlueprintRecord): void;
  /** Deletes what nothing uses at once; asks where something does. */
  remove(record: BlueprintRecord): void;
}

/**
 * The gestures of the list and the head of a record; `choose` shows another record, and whether it has just been
 * made; `ask` opens the question.
 */
export function useRecordActions(
  form: RecordForm,
  choose: (id: RecordId | null, isMade?: boolean) => void,
  ask: (record: BlueprintRecord) => void,
): RecordActions {
  const { document } = useWorkspace();
  const dispatch = useDispatch();
  const sayDone = useUndoToast();
  const records = () => recordsOf(document.getState().blueprint, form.type) as readonly BlueprintRecord[];
  const chooseMade = (make: () => void, isNamedNext: boolean) => {
    const before = new Set(records().map(({ id }) => id));
    make();
    const made = records().find(({ id }) => !before.has(id));
    if (made !== undefined) choose(made.id, isNamedNext);
  };
  return {
    add: () => chooseMade(() => dispatch(addRecord, { type: form.type, members: form.initial }), true),
    duplicate: ({ id }) => chooseMade(() => dispatch(duplicateRecord, { id }), false),
    move({ id }, by) {
      const ids = records().map((each) => each.id);
      const place = ids.indexOf(id);
      const other = ids[place + by];
      if (other === undefined) return;
      dispatch(reorderRecords, { type: form.type, ids: ids.with(place, other).with(place + by, id) });
    },
    remove(record) {
      if (document.getState().readOnlyReason !== null) return;
      if (placesOf(document.getState().blueprint, record.id).length > 0) return ask(record);
      const all = records();
      const place = all.findIndex(({ id }) => id === record.id);
      choose((all[place + 1] ?? all[place - 1])?.id ?? null);
      dispatch(deleteRecords, { ids: [record.id] });
      sayDone(`“${nameOfRecord(record)}” is deleted.`);
    },
  };
}
