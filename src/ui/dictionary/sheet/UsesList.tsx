import { useState } from 'react';
import type { BlueprintRecord } from '../../../core/model/records.ts';
import { useDocument } from '../../hooks/services.ts';
import styles from './Sheet.module.css';
import { useSheet } from './sheetPlace.ts';
import { usesInWords, type UseGroup } from './useWords.ts';

// More names than this would push the form out of sight; the rest comes when asked for.
const SHOWN = 8;

/** Where a record is used: what it is to each place, each place a way there. */
export function UsesList({ record }: { record: BlueprintRecord }) {
  const blueprint = useDocument((state) => state.blueprint);
  const groups = usesInWords(blueprint, record.id);
  return (
    <section className={styles.uses} aria-label="Where it is used">
      <h4 className={styles.subheading}>Where it is used</h4>
      {groups.length === 0 ? (
        <p className={styles.quiet}>Nowhere yet.</p>
      ) : (
        <dl className={styles.useGroups}>
          {groups.map((group) => (
            <Group key={group.role} group={group} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Group({ group: { role, places } }: { group: UseGroup }) {
  const [all, setAll] = useState(false);
  const sheet = useSheet();
  const blueprint = useDocument((state) => state.blueprint);
  const shown = all ? places : places.slice(0, SHOWN);
  return (
    <div className={styles.useGroup}>
      <dt>
        {role}
        {places.length > 1 && <span className={styles.useCount}>{places.length}</span>}
      </dt>
      <dd>
        {shown.map(({ recordId, name, path }) => (
          <button
            key={recordId}
            type="button"
            className={styles.link}
            onClick={() => {
              const type = blueprint.records[recordId]?.type;
              if (type === undefined) return;
              if (type === 'stage' || type === 'transition') sheet.flyTo(recordId, path);
              else sheet.open(type, recordId);
            }}
          >
            {name}
          </button>
        ))}
        {shown.length < places.length && (
          <button type="button" className={styles.moreLink} onClick={() => setAll(true)}>
            and {places.length - shown.length} more
          </button>
        )}
      </dd>
    </div>
  );
}
