import { Plus } from 'lucide-react';
import { Suspense, useEffect, useRef, useState } from 'react';
import { recordsOf } from '../../core/model/queries.ts';
import { isSingletonType, type BlueprintRecord, type RecordId } from '../../core/model/records.ts';
import { Button } from '../controls/Button.tsx';
import { useDocument } from '../hooks/services.ts';
import type { RecordForm } from './recordForm.ts';
import { recordViews } from './recordViews.ts';
import { DeleteDialog, type Farewell } from './sheet/DeleteDialog.tsx';
import { RecordList } from './sheet/RecordList.tsx';
import { RecordView } from './sheet/RecordView.tsx';
import styles from './sheet/Sheet.module.css';
import { useRecordActions } from './sheet/useRecordActions.ts';
import { useUndoToast } from './sheet/useUndoToast.ts';

/** The records of one kind: a table of all of them or the list and the form of the one that is chosen. */
export function RecordPane({ form, startId }: { form: RecordForm; startId: RecordId | undefined }) {
  const blueprint = useDocument((state) => state.blueprint);
  const records = recordsOf(blueprint, form.type) as readonly BlueprintRecord[];
  const Overview = recordViews[form.type]?.overview;
  const single = isSingletonType(form.type);
  const [chosenId, setChosenId] = useState<RecordId | null>(startId ?? null);
  const [madeId, setMadeId] = useState<RecordId | null>(null);
  const choose = (id: RecordId | null, isMade = false) => {
    setChosenId(id);
    setMadeId(isMade ? id : null);
  };
  const [leaving, setLeaving] = useState<{ record: BlueprintRecord; farewell: Farewell } | null>(null);
  const sayDone = useUndoToast();
  const actions = useRecordActions(form, choose, (record) => setLeaving({ record, farewell: 'delete' }));
  useAddKey(single ? undefined : actions.add);
  const isOverview =
    Overview !== undefined &&
    records.length > 0 &&
    (chosenId === null || !records.some(({ id }) => id === chosenId));
  const chosen = records.find(({ id }) => id === chosenId) ?? records[0];
  if (single) return <RecordView form={form} record={records[0]} />;
  return (
    <>
      {isOverview && Overview !== undefined ? (
        <div className={styles.pane}>
          <header className={styles.header}>
            <div>
              <h3 className={styles.heading}>{form.title}</h3>
              <p className={styles.about}>{form.about}</p>
            </div>
            <Button size="small" icon={<Plus size={14} />} onClick={actions.add}>
              Add a {form.one}
            </Button>
          </header>
          <Suspense fallback={null}>
            <Overview onOpen={setChosenId} />
          </Suspense>
        </div>
      ) : chosen === undefined ? (
        <div className={styles.pane}>
          <header className={styles.header}>
            <div>
              <h3 className={styles.heading}>{form.title}</h3>
              <p className={styles.about}>{form.about}</p>
            </div>
          </header>
          {Overview === undefined ? null : (
            <Suspense fallback={null}>
              <Overview onOpen={setChosenId} />
            </Suspense>
          )}
          <Button variant="primary" onClick={actions.add}>
            Add the first {form.one}
          </Button>
        </div>
      ) : (
        <>
          <RecordList
            form={form}
            records={records}
            chosenId={chosen.id}
            onChoose={choose}
            onAdd={actions.add}
            onOverview={Overview === undefined ? undefined : () => setChosenId(null)}
            actions={actions}
          />
          <RecordView
            key={chosen.id}
            form={form}
            record={chosen}
            isMade={chosen.id === madeId}
            actions={actions}
            onMerge={() => setLeaving({ record: chosen, farewell: 'merge' })}
          />
        </>
      )}
      {leaving !== null && (
        <DeleteDialog
          {...leaving}
          onClose={() => setLeaving(null)}
          onDone={(said, nextId) => {
            const place = records.findIndex(({ id }) => id === leaving.record.id);
            setChosenId(nextId ?? (records[place + 1] ?? records[place - 1])?.id ?? null);
            sayDone(said);
          }}
        />
      )}
    </>
  );
}

/** N adds a record, wherever in the sheet nobody types. */
function useAddKey(add: (() => void) | undefined): void {
  const latest = useRef(add);
  useEffect(() => {
    latest.current = add;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (target.closest('input, textarea, [role="listbox"], [role="menu"], [role="alertdialog"]')) return;
      if (target.closest('[data-sheet]') === null || latest.current === undefined) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
