import { useState } from 'react';
import { refusalOfField, setField } from '../../../core/commands/recordCommands.ts';
import { nameOfRecord } from '../../../core/model/names.ts';
import type { BlueprintRecord } from '../../../core/model/records.ts';
import { showFault } from '../../controls/toasts.ts';
import { useDispatch, useDocument } from '../../hooks/services.ts';
import styles from './Sheet.module.css';

/** The name of a record, typed where it stands in the list: Enter keeps it, Escape does not. */
export function InlineName({ record, onDone }: { record: BlueprintRecord; onDone: () => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  const dispatch = useDispatch();
  const [typed, setTyped] = useState(nameOfRecord(record));
  const keep = () => {
    const path = [record.type === 'signOff' ? 'subject' : 'name'];
    const value = { id: record.id, path, value: typed.trim() };
    const refusal = refusalOfField(blueprint, value);
    if (refusal !== null && typed.trim() !== '') showFault(refusal);
    else if (typed.trim() !== '' && typed.trim() !== nameOfRecord(record)) dispatch(setField, value);
    onDone();
  };
  return (
    <input
      type="text"
      aria-label={`Rename ${nameOfRecord(record)}`}
      autoComplete="off"
      className={styles.rename}
      value={typed}
      ref={(input) => {
        if (input !== null && document.activeElement !== input) {
          input.focus();
          input.select();
        }
      }}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') keep();
        if (event.key !== 'Escape') return;
        // The list stays open; only the typing is taken back.
        event.nativeEvent.stopImmediatePropagation();
        onDone();
      }}
    />
  );
}
