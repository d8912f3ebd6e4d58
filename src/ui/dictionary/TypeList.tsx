import { recordsOf } from '../../core/model/queries.ts';
import { isSingletonType, type RecordType } from '../../core/model/records.ts';
import { useDocument } from '../hooks/services.ts';
import { recordGroups } from './recordForm.ts';
import { recordForms } from './recordForms.ts';
import { moveFocus } from './sheet/moveFocus.ts';
import styles from './sheet/Sheet.module.css';

/** The kinds of records, each with how many there are; arrows go through them. */
export function TypeList({ chosen, onChoose }: { chosen: RecordType; onChoose: (type: RecordType) => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  return (
    // The list itself only passes keys on: its buttons have the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav
      aria-label="Kinds of records"
      onKeyDown={(event) => {
        const type = moveFocus(event)?.dataset['type'];
        if (type !== undefined) onChoose(type as RecordType);
      }}
    >
      {recordGroups.map((group) => (
        <div key={group} className={styles.kinds}>
          <h3 className={styles.kindsHeading}>{group}</h3>
          <ul className={styles.types}>
            {recordForms
              .filter((form) => form.group === group)
              .map(({ type, title }) => (
                <li key={type}>
                  <button
                    type="button"
                    data-type={type}
                    className={styles.type}
                    aria-current={type === chosen ? 'page' : undefined}
                    tabIndex={type === chosen ? 0 : -1}
                    onClick={() => onChoose(type)}
                  >
                    {title}{' '}
                    {!isSingletonType(type) && (
                      <span className={styles.count}>{recordsOf(blueprint, type).length}</span>
                    )}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
