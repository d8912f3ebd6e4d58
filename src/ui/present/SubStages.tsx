import { subStages } from '../../core/model/queries.ts';
import type { RecordId } from '../../core/model/records.ts';
import { useDocument } from '../hooks/services.ts';
import styles from './Pages.module.css';

/** The stages inside of a group, numbered; nothing where there are none. */
export function SubStages({ groupId }: { groupId: RecordId }) {
  const blueprint = useDocument((state) => state.blueprint);
  const inside = subStages(blueprint, groupId);
  if (inside.length === 0) return null;
  return (
    <div className={styles.fact}>
      <h3 className={styles.label}>
        {inside.length} {inside.length === 1 ? 'sub-stage' : 'sub-stages'}{' '}
        <span className={styles.key}>↓ goes inside</span>
      </h3>
      <ol className={`${styles.answer} ${styles.inside}`}>
        {inside.map(({ id, number, name }) => (
          <li key={id}>
            <span className={styles.small}>{number}</span> {name}
          </li>
        ))}
      </ol>
    </div>
  );
}
