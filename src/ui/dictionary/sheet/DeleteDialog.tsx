import { useState } from 'react';
import { deleteRecords } from '../../../core/commands/recordCommands.ts';
import { mergeRecords, replaceReferences } from '../../../core/commands/replaceReferences.ts';
import { nameOfRecord } from '../../../core/model/names.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import type { BlueprintRecord, RecordId } from '../../../core/model/records.ts';
import { placesOf } from '../../../core/model/uses.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { Picker } from '../../controls/Picker.tsx';
import { TokenText } from '../../forms/TokenText.tsx';
import { recordOption } from '../../forms/recordOptions.ts';
import { useDispatch, useDocument } from '../../hooks/services.ts';
import styles from './Sheet.module.css';

/** What is to become of a record: it goes, or it becomes one with another. */
export type Farewell = 'delete' | 'merge';

/**
 * Asks where references go before a used record is deleted, or with which other it becomes one. `onDone` hears
 * the words for it and the record that stands there now.
 */
export function DeleteDialog({
  record,
  farewell,
  onClose,
  onDone,
}: {
  record: BlueprintRecord;
  farewell: Farewell;
  onClose: () => void;
  onDone: (said: string, nextId: RecordId | null) => void;
}) {
  const blueprint = useDocument((state) => state.blueprint);
  const dispatch = useDispatch();
  const [otherId, setOtherId] = useState<RecordId | null>(null);
  const name = nameOfRecord(record);
  const others = (recordsOf(blueprint, record.type) as readonly BlueprintRecord[]).filter(
    ({ id }) => id !== record.id,
  );
  const other = others.find(({ id }) => id === otherId);
  const count = placesOf(blueprint, record.id).length;
  const places = count === 1 ? 'one place' : `${count} places`;
  const finish = (said: string, nextId: RecordId | null) => {
    onClose();
    onDone(said, nextId);
  };
  const replace = () => {
    if (other === undefined) return;
    const payload = { fromId: record.id, toId: other.id };
    if (farewell === 'merge') dispatch(mergeRecords, payload);
    else dispatch(replaceReferences, payload);
    finish(
      farewell === 'merge'
        ? `“${name}” and “${nameOfRecord(other)}” are one.`
        : `“${name}” is replaced by “${nameOfRecord(other)}” in ${places}.`,
      other.id,
    );
  };
  const forget = () => {
    dispatch(deleteRecords, { ids: [record.id] });
    finish(`“${name}” is deleted; ${places} forgot it.`, null);
  };
  const options = others.map((each) => recordOption(blueprint, each));
  const chosen = options.find(({ value }) => value === otherId);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      width="small"
      title={farewell === 'merge' ? `Merge “${name}”` : `Delete “${name}”?`}
      description={
        farewell === 'merge'
          ? 'The other stays and stands wherever this one does. It is one step: undo takes it back.'
          : `It is used in ${places}. What should stand there instead?`
      }
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          {farewell === 'delete' && (
            <Button variant="danger" onClick={forget}>
              Nothing: forget it
            </Button>
          )}
          <Button variant="primary" disabled={other === undefined} onClick={replace}>
            {farewell === 'merge' ? 'Merge' : 'Replace'}
          </Button>
        </>
      }
    >
      {others.length === 0 ? (
        <p className={styles.quiet}>There is no other to put in its place.</p>
      ) : (
        <p className={styles.replacement}>
          {farewell === 'merge' ? 'Into ' : 'Instead: '}
          <Picker
            label={farewell === 'merge' ? 'Merge into' : 'Instead'}
            options={options}
            chosen={chosen === undefined ? [] : [chosen]}
            onChoose={([next]) => setOtherId(typeof next === 'string' ? next : null)}
            className={styles.choice ?? ''}
          >
            {chosen === undefined ? 'choose one' : <TokenText option={chosen} />}
          </Picker>
        </p>
      )}
    </Dialog>
  );
}
