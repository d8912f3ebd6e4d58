import type { RecordId, RecordType } from '../../../core/model/records.ts';
import type { Found } from './findRecords.ts';
import { moveFocus } from './moveFocus.ts';
import styles from './Sheet.module.css';

/** What a search in the sheet has found; each line opens its record. */
export function FoundList({
  found,
  onOpen,
}: {
  found: readonly Found[];
  onOpen: (type: RecordType, id: RecordId) => void;
}) {
  if (found.length === 0) return <p className={styles.quiet}>Nothing here is called that.</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Its buttons have the focus.
    <ul className={styles.types} aria-label="Found" onKeyDown={(event) => void moveFocus(event)}>
      {found.map(({ form, record, name, context }) => (
        <li key={record.id}>
          <button
            type="button"
            className={`${styles.type} ${styles.found}`}
            onClick={() => onOpen(form.type, record.id)}
          >
            <span className={styles.foundName}>{name}</span>
            <span className={styles.foundKind}>
              {context === '' ? form.title : `${form.title}: ${context}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
