import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { isJsonObject, type Json } from '../../core/lib/json.ts';
import { memberAt } from '../../core/model/changes.ts';
import type { RecordId } from '../../core/model/records.ts';
import { editedRecord } from '../forms/editedRecord.ts';
import { Form } from '../forms/Form.tsx';
import type { FormSection } from '../forms/formField.ts';
import { useDocument } from '../hooks/services.ts';
import { useProblemsAt } from '../problems/useProblems.ts';
import styles from './Inspector.module.css';
import { useSoughtIn } from './sought.ts';

/** Fields under a heading that opens; while closed it says how much of it is filled in. */
export function Section({
  ids,
  section,
  summary,
  children,
}: {
  ids: readonly RecordId[];
  section: FormSection;
  /** What stands beside the heading while it is closed; absent: how much is filled in. */
  summary?: string;
  children?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const bodyId = useId();
  const problems = useProblemsAt(
    ids[0],
    section.fields.map(({ path }) => path.join('.')),
  );
  const filled = useDocument(({ blueprint }) => {
    const record = editedRecord(blueprint, ids[0]);
    return record === undefined
      ? 0
      : section.fields.filter(({ path }) => isSaid(memberAt(record, path))).length;
  });
  useSoughtIn(section.fields, () => setOpen(true));
  const worst = problems.some(({ severity }) => severity === 'error') ? 'error' : problems[0]?.severity;
  return (
    <section className={styles.section}>
      <h3>
        <button
          type="button"
          className={styles.sectionTitle}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight size={14} className={styles.chevron} />
          {section.title}
          {!open && <span className={styles.filled}>{summary ?? (filled === 0 ? 'empty' : '')}</span>}
          {!open && worst !== undefined && (
            <span className={styles.dotFault} data-severity={worst}>
              <span className="visually-hidden">has problems</span>
            </span>
          )}
        </button>
      </h3>
      <div id={bodyId} hidden={!open} className={styles.sectionBody}>
        {open && (
          <>
            {children}
            <Form ids={ids} fields={section.fields} />
          </>
        )}
      </div>
    </section>
  );
}

function isSaid(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return false;
  if (Array.isArray(value)) return value.length > 0;
  return !isJsonObject(value) || Object.values(value).some(isSaid);
}
