import { recordsOf } from '../../core/model/queries.ts';
import { isSingletonType, type RecordType } from '../../core/model/records.ts';
import { useDocument } from '../hooks/services.ts';
import styles from './Company.module.css';
import { recordForms } from './recordForms.ts';

/** The kinds of records, each with how many there are. */
export function TypeList({ chosen, onChoose }: { chosen: RecordType; onChoose: (type: RecordType) => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  return (
    <nav aria-label="Kinds of records">
      <ul className={styles.types}>
        {recordForms.map(({ type, title }) => (
          <li key={type}>
            <button
              type="button"
              className={styles.type}
              aria-current={type === chosen ? 'page' : undefined}
              onClick={() => onChoose(type)}
            >
              {title}
              {!isSingletonType(type) && (
                <span className={styles.count}>{recordsOf(blueprint, type).length}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
