import { sayCount, sayShare } from '../../core/lib/numberWords.ts';
import type { ReasonMeasures } from '../../core/metrics/reasonMeasures.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { nameOf, transitionLabel } from '../../core/model/names.ts';
import { findRecord, recordsOf } from '../../core/model/queries.ts';
import { EmptyState } from '../controls/EmptyState.tsx';
import styles from './ReasonTable.module.css';

/** The reasons that were given, way by way, the most frequent first. */
export function ReasonTable({
  reasons,
  measured,
}: {
  reasons: readonly ReasonMeasures[];
  measured: Blueprint;
}) {
  if (reasons.length === 0) {
    return (
      <EmptyState title="No reason was given">
        Where a transition has a reason list, the reasons of a run are counted here.
      </EmptyState>
    );
  }
  const ways = [...new Set(reasons.map(({ transitionId }) => transitionId))];
  return (
    // It scrolls, so the keys must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.page} aria-label="Reasons by transition" tabIndex={0}>
      {ways.map((id) => (
        <WayReasons
          key={id}
          wayId={id}
          reasons={reasons.filter(({ transitionId }) => transitionId === id)}
          measured={measured}
        />
      ))}
    </section>
  );
}

function WayReasons({
  wayId,
  reasons,
  measured,
}: {
  wayId: string;
  reasons: readonly ReasonMeasures[];
  measured: Blueprint;
}) {
  const way = findRecord(measured, 'transition', wayId);
  const total = reasons.reduce((sum, { count }) => sum + count, 0);
  const sorted = reasons.toSorted((a, b) => b.count - a.count);
  return (
    <table className={styles.table}>
      <caption>
        {way === undefined ? nameOf(measured, wayId) : transitionLabel(measured, way)}{' '}
        <span className={styles.quiet}>{sayCount(total)}</span>
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Reason</th>
          <th scope="col">Share</th>
          <th scope="col">Leads</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ reasonId, count }) => (
          <tr key={reasonId}>
            <th scope="row">{reasonName(measured, reasonId)}</th>
            <td>
              <span className={styles.bar} aria-hidden="true">
                <span style={{ width: `${(count / total) * 100}%` }} />
              </span>
              <span className={styles.share}>{sayShare(count / total)}</span>
            </td>
            <td>{sayCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function reasonName(blueprint: Blueprint, reasonId: string): string {
  const all = recordsOf(blueprint, 'reasonList').flatMap(({ reasons }) => reasons);
  return all.find(({ id }) => id === reasonId)?.name ?? 'a reason that was deleted';
}
