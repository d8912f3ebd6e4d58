import { findRecord } from '../../../core/model/queries.ts';
import type { RecordId } from '../../../core/model/records.ts';
import { useDocument } from '../../hooks/services.ts';
import styles from './SheetTable.module.css';

/** Teams as dots, their names for those who point at them or listen. */
export function TeamDots({ ids }: { ids: readonly RecordId[] }) {
  const blueprint = useDocument((state) => state.blueprint);
  const teams = ids.flatMap((id) => findRecord(blueprint, 'team', id) ?? []);
  const names = teams.map(({ name }) => name).join(', ');
  if (teams.length === 0) return <span className={styles.none}>nobody yet</span>;
  return (
    <span className={styles.teams} title={names}>
      <span className="visually-hidden">{names}</span>
      {teams.map(({ id, colour }) => (
        <span key={id} className={styles.dot} data-team={colour} />
      ))}
    </span>
  );
}
