import { Plus, Table2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { JsonObject } from '../../../core/lib/json.ts';
import { nameOfRecord } from '../../../core/model/names.ts';
import type { BlueprintRecord, RecordId } from '../../../core/model/records.ts';
import { Button } from '../../controls/Button.tsx';
import type { RecordForm } from '../recordForm.ts';
import { InlineName } from './InlineName.tsx';
import { moveFocus } from './moveFocus.ts';
import type { RecordActions } from './useRecordActions.ts';
import styles from './Sheet.module.css';

/** The records of one kind: arrows go through them, F2 renames, Delete deletes, Alt with arrows moves. */
export function RecordList({
  form,
  records,
  chosenId,
  onChoose,
  onAdd,
  onOverview,
  actions,
}: {
  form: RecordForm;
  records: readonly BlueprintRecord[];
  chosenId: RecordId;
  onChoose: (id: RecordId) => void;
  onAdd: () => void;
  /** The way back to the table of all of them, where there is one. */
  onOverview: (() => void) | undefined;
  actions: RecordActions;
}) {
  const [renamedId, setRenamedId] = useState<RecordId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  return (
    <div className={styles.records}>
      {onOverview !== undefined && (
        <button type="button" className={styles.overviewLink} onClick={onOverview}>
          <Table2 size={14} /> All {form.title.toLowerCase()}
        </button>
      )}
      {/* The list itself only passes keys on: its buttons have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        ref={list}
        className={styles.list}
        aria-label={form.title}
        onKeyDown={(event) => {
          const record = records.find(({ id }) => id === chosenId);
          if (record === undefined || (event.target as HTMLElement).tagName === 'INPUT') return;
          const id = moveFocus(event)?.dataset['record'];
          if (id !== undefined) return onChoose(id);
          if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
            event.preventDefault();
            return actions.move(record, event.key === 'ArrowUp' ? -1 : 1);
          }
          if (event.key === 'F2') return setRenamedId(chosenId);
          if (event.key === 'Delete' || event.key === 'Backspace') {
            event.preventDefault();
            return actions.remove(record);
          }
          if (event.key.toLowerCase() === 'd' && (event.metaKey || event.ctrlKey)) {
            event.preventDefault();
            actions.duplicate(record);
          }
        }}
      >
        {records.map((record) => (
          <li key={record.id}>
            {renamedId === record.id ? (
              <InlineName
                record={record}
                onDone={() => {
                  setRenamedId(null);
                  requestAnimationFrame(() =>
                    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus(),
                  );
                }}
              />
            ) : (
              <button
                type="button"
                data-record={record.id}
                className={styles.record}
                aria-current={record.id === chosenId ? 'true' : undefined}
                tabIndex={record.id === chosenId ? 0 : -1}
                onClick={() => onChoose(record.id)}
                onDoubleClick={() => setRenamedId(record.id)}
              >
                {record.type === 'team' && <span className={styles.dot} data-team={record.colour} />}
                <span className={styles.name}>{nameOfRecord(record)}</span>
                <More words={form.say?.(record as unknown as JsonObject) ?? ''} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <Button
        size="small"
        variant="quiet"
        icon={<Plus size={14} />}
        onClick={onAdd}
        className={styles.add ?? ''}
      >
        Add a {form.one}
      </Button>
    </div>
  );
}

// Words as short as these are read whole, or not at all.
const SHORT = 13;

function More({ words }: { words: string }) {
  return (
    <span className={styles.more} data-short={words.length <= SHORT || undefined}>
      {words}
    </span>
  );
}
