import { ArrowDown, ArrowUp, Copy, Merge, Trash2 } from 'lucide-react';
import { Suspense, useEffect, useRef } from 'react';
import { nameOfRecord } from '../../../core/model/names.ts';
import { recordsOf, singleton } from '../../../core/model/queries.ts';
import { isSingletonType, singletonIds, type BlueprintRecord } from '../../../core/model/records.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { Form } from '../../forms/Form.tsx';
import { useDocument } from '../../hooks/services.ts';
import type { RecordForm } from '../recordForm.ts';
import { recordViews } from '../recordViews.ts';
import styles from './Sheet.module.css';
import { UsesList } from './UsesList.tsx';
import type { RecordActions } from './useRecordActions.ts';

/** One record: what it comes to, its form, and where it is used. */
export function RecordView({
  form,
  record,
  isMade = false,
  actions,
  onMerge,
}: {
  form: RecordForm;
  /** undefined: one that a blueprint has once and does not have yet. */
  record: BlueprintRecord | undefined;
  /** It has just been made: what is typed next is its name. */
  isMade?: boolean;
  actions?: RecordActions;
  onMerge?: () => void;
}) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const name = isMade ? pane.current?.querySelector<HTMLInputElement>('input[type="text"]') : null;
    name?.focus();
    name?.select();
  }, [isMade]);
  const Summary = recordViews[form.type]?.summary;
  const blueprint = useDocument((state) => state.blueprint);
  const single = isSingletonType(form.type) ? form.type : null;
  const shown = record ?? (single === null ? undefined : singleton(blueprint, single));
  const id = single === null ? record?.id : singletonIds[single];
  const all = recordsOf(blueprint, form.type) as readonly BlueprintRecord[];
  const place = all.findIndex((each) => each.id === id);
  if (shown === undefined || id === undefined) return null;
  return (
    <div ref={pane} className={styles.pane}>
      <header className={styles.header}>
        <div>
          <h3 className={styles.heading}>{single === null ? nameOfRecord(shown) : form.title}</h3>
          <p className={styles.about}>{form.about}</p>
        </div>
        {actions !== undefined && record !== undefined && (
          <div className={styles.tools}>
            <IconButton
              size="small"
              label="Move up"
              keys="Alt+↑"
              disabled={place <= 0}
              onClick={() => actions.move(record, -1)}
            >
              <ArrowUp size={14} />
            </IconButton>
            <IconButton
              size="small"
              label="Move down"
              keys="Alt+↓"
              disabled={place === all.length - 1}
              onClick={() => actions.move(record, 1)}
            >
              <ArrowDown size={14} />
            </IconButton>
            <IconButton size="small" label="Duplicate" keys="Mod+D" onClick={() => actions.duplicate(record)}>
              <Copy size={14} />
            </IconButton>
            {all.length > 1 && (
              <IconButton size="small" label="Merge with another" onClick={onMerge}>
                <Merge size={14} />
              </IconButton>
            )}
            <IconButton size="small" label="Delete" keys="Delete" onClick={() => actions.remove(record)}>
              <Trash2 size={14} />
            </IconButton>
          </div>
        )}
      </header>
      {Summary !== undefined && (
        <Suspense fallback={null}>
          <Summary record={shown} />
        </Suspense>
      )}
      {form.sections === undefined ? (
        <Form ids={[id]} fields={form.fields} />
      ) : (
        form.sections.map((section) => (
          <section key={section.id} className={styles.section} aria-label={section.title}>
            <h4 className={styles.subheading}>{section.title}</h4>
            <Form ids={[id]} fields={section.fields} />
          </section>
        ))
      )}
      {record !== undefined && single === null && <UsesList record={record} />}
    </div>
  );
}
