import { sayCount, sayShare } from '../../core/lib/numberWords.ts';
import type { QualifiedKind, QualifiedMeasures } from '../../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { findRecord } from '../../core/model/queries.ts';
import styles from './QualifiedTable.module.css';

/** Leads that asked to talk beside those that reached the score: how many come, are taken and become customers. */
export function QualifiedTable({ of, measured }: { of: QualifiedMeasures; measured: Blueprint }) {
  const { handRaisers, scored, stageId } = of;
  const stage = findRecord(measured, 'stage', stageId);
  const name = stage?.abbreviation || 'Qualified leads';
  const visits = handRaisers.visits + scored.visits;
  const customers = handRaisers.customers + scored.customers;
  if (visits === 0) return null;
  return (
    <section className={styles.qualified}>
      <h3 className={styles.heading}>{name} by kind</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Kind</span>
            </th>
            <th scope="col">visits</th>
            <th scope="col">accepted</th>
            <th scope="col">customers</th>
          </tr>
        </thead>
        <tbody>
          <KindRow label="Hand-raisers" of={handRaisers} />
          <KindRow label="Scored" of={scored} />
        </tbody>
      </table>
      {customers > 0 && (
        <p className={styles.words}>
          {sayShare(handRaisers.visits / visits)} asked to talk; of the customers that came this way,{' '}
          {sayShare(handRaisers.customers / customers)} had.
        </p>
      )}
    </section>
  );
}

function KindRow({ label, of }: { label: string; of: QualifiedKind }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{sayCount(of.visits)}</td>
      <td>{sayShare(of.accepted / of.visits)}</td>
      <td>{sayCount(of.customers)}</td>
    </tr>
  );
}
