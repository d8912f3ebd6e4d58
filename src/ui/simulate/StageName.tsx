import type { Blueprint } from '../../core/model/blueprint.ts';
import { findRecord } from '../../core/model/queries.ts';
import { useDocument } from '../hooks/services.ts';
import styles from './StageName.module.css';

/** The number and name that a stage had when it was measured; leads to it where it is still there. */
export function StageName({
  stageId,
  measured,
  onSeek,
}: {
  stageId: string;
  measured: Blueprint;
  onSeek: (stageId: string) => void;
}) {
  const record = findRecord(measured, 'stage', stageId);
  const isThere = useDocument(({ blueprint }) => findRecord(blueprint, 'stage', stageId) !== undefined);
  const name = (
    <>
      <span className={styles.number}>{record?.number}</span>
      {record?.name ?? 'a stage without a name'}
    </>
  );
  if (isThere) {
    return (
      <button type="button" className={styles.name} onClick={() => onSeek(stageId)}>
        {name}
      </button>
    );
  }
  return (
    <>
      {name} <span className={styles.gone}>deleted since</span>
    </>
  );
}
