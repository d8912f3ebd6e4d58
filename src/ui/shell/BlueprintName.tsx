import { useState } from 'react';
import { setField } from '../../core/commands/recordCommands.ts';
import { singleton } from '../../core/model/queries.ts';
import { singletonIds } from '../../core/model/records.ts';
import { useDispatch, useDocument } from '../hooks/services.ts';
import styles from './BlueprintName.module.css';

/** The name of the blueprint; a click makes it a line to type on. */
export function BlueprintName() {
  const name = useDocument(({ blueprint }) => singleton(blueprint, 'settings').name);
  const isLocked = useDocument((state) => state.readOnlyReason !== null);
  const dispatch = useDispatch();
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    const next = draft?.trim() ?? '';
    if (next !== '' && next !== name)
      dispatch(setField, { id: singletonIds.settings, path: ['name'], value: next });
    setDraft(null);
  };
  if (draft === null) {
    return (
      <h1 className={styles.heading}>
        <button
          type="button"
          className={styles.name}
          disabled={isLocked}
          title={isLocked ? name : `${name}: click to rename`}
          onClick={() => setDraft(name)}
        >
          {name}
        </button>
      </h1>
    );
  }
  return (
    <input
      className={styles.input}
      aria-label="Name of the blueprint"
      value={draft}
      maxLength={200}
      // A person has just asked to write here.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
