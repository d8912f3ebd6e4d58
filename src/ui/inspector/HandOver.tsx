import { givingStage } from '../../core/compile/stageCard.ts';
import { findRecord } from '../../core/model/queries.ts';
import type { Transition } from '../../core/model/records/transition.ts';
import { useDocument } from '../hooks/services.ts';
import styles from './Inspector.module.css';

/** Who owns the lead before and after: a hand-off where the two differ. */
export function HandOver({ transition }: { transition: Transition }) {
  const blueprint = useDocument((state) => state.blueprint);
  const ownerOf = (stageId: string) => {
    const stage = findRecord(blueprint, 'stage', stageId);
    const giver = stage && givingStage(stage, blueprint, 'responsible');
    return findRecord(blueprint, 'team', giver?.responsibleTeamId);
  };
  const before = ownerOf(transition.fromId);
  const after = ownerOf(transition.toId);
  if (before === undefined || after === undefined)
    return (
      <p className={styles.handOver}>Nobody owns the lead {before === undefined ? 'before' : 'after'} it.</p>
    );
  if (before.id === after.id)
    return (
      <p className={styles.handOver}>
        <span className={styles.dot} data-team={before.colour} /> {before.name} keeps the lead.
      </p>
    );
  return (
    <p className={styles.handOver}>
      A hand-off: <span className={styles.dot} data-team={before.colour} /> {before.name} hands over to{' '}
      <span className={styles.dot} data-team={after.colour} /> {after.name}.
    </p>
  );
}
