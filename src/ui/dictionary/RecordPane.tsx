import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addRecord, deleteRecords, reorderRecords } from '../../core/commands/recordCommands.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import { nameOfRecord } from '../../core/model/names.ts';
import { recordsOf } from '../../core/model/queries.ts';
import {
  isSingletonType,
  singletonIds,
  type BlueprintRecord,
  type RecordId,
} from '../../core/model/records.ts';
import { usesOf } from '../../core/model/uses.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Form } from '../forms/Form.tsx';
import { useDispatch, useDocument, useWorkspace } from '../hooks/services.ts';
import styles from './Company.module.css';
import type { RecordForm } from './recordForm.ts';

/** The records of one kind: the list of them, and the form of the one that is chosen. */
export function RecordPane({ form, startId }: { form: RecordForm; startId: RecordId | undefined }) {
  const { type, title, one, about } = form;
  const blueprint = useDocument((state) => state.blueprint);
  const { document } = useWorkspace();
  const dispatch = useDispatch();
  const records = recordsOf(blueprint, type) as readonly BlueprintRecord[];
  const [chosenId, setChosenId] = useState<string | null>(startId ?? records[0]?.id ?? null);
  const single = isSingletonType(type);
  const chosen = records.find(({ id }) => id === chosenId) ?? records[0];
  const formId = isSingletonType(type) ? singletonIds[type] : chosen?.id;
  const ids = records.map(({ id }) => id);
  const add = () => {
    dispatch(addRecord, { type, members: form.initial });
    const after = recordsOf(document.getState().blueprint, type) as readonly BlueprintRecord[];
    setChosenId(after.find(({ id }) => !ids.includes(id))?.id ?? chosenId);
  };
  const move = (place: number, by: number) =>
    dispatch(reorderRecords, { type, ids: ids.with(place, ids[place + by]!).with(place + by, ids[place]!) });
  const place = chosen === undefined ? -1 : ids.indexOf(chosen.id);
  const uses = chosen === undefined ? 0 : usesOf(blueprint, chosen.id);
  return (
    <>
      {!single && (
        <div className={styles.records}>
          <ul className={styles.list} aria-label={title}>
            {records.map((record) => (
              <li key={record.id}>
                <button
                  type="button"
                  className={styles.record}
                  aria-current={record.id === chosen?.id ? 'true' : undefined}
                  onClick={() => setChosenId(record.id)}
                >
                  {record.type === 'team' && <span className={styles.dot} data-team={record.colour} />}
                  <span className={styles.name}>{nameOfRecord(record)}</span>
                  <span className={styles.more}>{form.say?.(record as unknown as JsonObject)}</span>
                </button>
              </li>
            ))}
          </ul>
          <Button
            size="small"
            variant="quiet"
            icon={<Plus size={14} />}
            onClick={add}
            className={styles.add ?? ''}
          >
            Add a {one}
          </Button>
        </div>
      )}
      <div className={styles.pane}>
        <header className={styles.header}>
          <h3 className={styles.heading}>
            {single ? title : chosen === undefined ? title : nameOfRecord(chosen)}
          </h3>
          <p className={styles.about}>{about}</p>
        </header>
        {formId === undefined ? (
          <Button variant="primary" onClick={add}>
            Add the first {one}
          </Button>
        ) : (
          <Form ids={[formId]} fields={form.fields} />
        )}
        {!single && chosen !== undefined && (
          <footer className={styles.footer}>
            <span className={styles.uses}>{usedWords(uses)}</span>
            <IconButton size="small" label="Move up" disabled={place <= 0} onClick={() => move(place, -1)}>
              <ArrowUp size={14} />
            </IconButton>
            <IconButton
              size="small"
              label="Move down"
              disabled={place === ids.length - 1}
              onClick={() => move(place, 1)}
            >
              <ArrowDown size={14} />
            </IconButton>
            <Button
              size="small"
              variant="danger"
              icon={<Trash2 size={14} />}
              onClick={() => {
                setChosenId(ids[place + 1] ?? ids[place - 1] ?? null);
                dispatch(deleteRecords, { ids: [chosen.id] });
              }}
            >
              Delete
            </Button>
          </footer>
        )}
      </div>
    </>
  );
}

function usedWords(uses: number): string {
  if (uses === 0) return 'Used nowhere yet.';
  return `Used in ${uses === 1 ? 'one place' : `${uses} places`}; deleting makes ${uses === 1 ? 'it' : 'them'} forget it.`;
}
