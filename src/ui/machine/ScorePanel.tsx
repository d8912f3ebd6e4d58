import { singleton } from '../../core/model/queries.ts';
import styles from './ScorePanel.module.css';
import type { WalkSession } from './useWalk.ts';

const parts = ['fit', 'engagement', 'intent'] as const;

/** Points are rounded down, as everywhere: 39.96 is not 40 yet. */
const sayPoints = (points: number) => String(Math.floor(points * 10) / 10);

/** The lead score and what it is made of, beside the score that counts as qualified. */
export function ScorePanel({ session: { walk, state } }: { session: WalkSession }) {
  const { threshold } = singleton(walk.blueprint, 'scoreModel');
  const { total } = state.score;
  const scale = Math.max(1, threshold ?? 0, ...parts.map((part) => state.score[part]));
  return (
    <div className={styles.score}>
      <h2 className={styles.heading}>The lead</h2>
      <p className={styles.total}>
        <span className={styles.figure}>{sayPoints(total)}</span> points
        {threshold !== null && (
          <span className={styles.threshold}>
            {total >= threshold ? `, qualified from ${threshold}` : ` of ${threshold} to qualify`}
          </span>
        )}
      </p>
      {state.context.isHandRaiser && <p className={styles.raised}>Has asked to talk: a hand-raiser</p>}
      <dl className={styles.parts}>
        {parts.map((part) => (
          <div key={part} className={styles.part}>
            <dt>{part}</dt>
            <dd className={styles.bar} aria-hidden="true">
              <div
                className={styles.filled}
                style={{ width: `${(Math.max(0, state.score[part]) / scale) * 100}%` }}
              />
            </dd>
            <dd className={styles.value}>{sayPoints(state.score[part])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
