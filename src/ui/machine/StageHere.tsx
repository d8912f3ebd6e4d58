import { findRecord } from '../../core/model/queries.ts';
import { faceOf } from '../canvas/cardFace.ts';
import type { WalkSession } from './useWalk.ts';
import styles from './StageHere.module.css';

/** The index card of the stage in which the lead is, with the groups around it above. */
export function StageHere({ session: { walk, state } }: { session: WalkSession }) {
  const { plan, blueprint } = walk;
  const records = state.path.flatMap((place) => findRecord(blueprint, 'stage', plan.stages[place]?.id) ?? []);
  const stage = records.at(-1);
  if (stage === undefined) return null;
  const face = faceOf(blueprint, stage, null);
  const status = plan.statuses.find(({ key }) => key === state.context.status);
  return (
    <div>
      {records.length > 1 && (
        <p className={styles.path}>
          {records
            .slice(0, -1)
            .map(({ number, name }) => `${number} ${name}`.trim())
            .join(' › ')}{' '}
          ›
        </p>
      )}
      <article
        className={styles.card}
        data-shape={face.shape}
        data-team={face.teamColour ?? 'none'}
        aria-label="The lead is here"
        aria-live="polite"
      >
        <p className={styles.number}>
          {face.number}
          <span className={styles.kind}>{state.isOver ? 'the lead stops here' : face.kindLabel}</span>
        </p>
        <h2 className={styles.title} data-long={face.title.length > 12 || undefined}>
          {face.title}
        </h2>
        {face.subtitle !== '' && <p className={styles.subtitle}>{face.subtitle}</p>}
        {stage.definition !== '' && <p className={styles.definition}>{stage.definition}</p>}
        <p className={styles.foot}>
          {face.team !== '' && (
            <span className={styles.team}>
              <span className={styles.dot} />
              {face.team}
            </span>
          )}
          {face.promise !== '' && <span>{face.promise}</span>}
          {status !== undefined && (
            <span className={styles.status}>
              {findRecord(blueprint, 'status', status.id)?.name ?? status.key}
            </span>
          )}
        </p>
      </article>
    </div>
  );
}
