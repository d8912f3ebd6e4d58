import styles from './CompletenessRing.module.css';

const RADIUS = 9.5;
const AROUND = 2 * Math.PI * RADIUS;

/** How many of a stage's questions are answered: a ring that closes, with the count inside. */
export function CompletenessRing({ answered, asked }: { answered: number; asked: number }) {
  if (asked === 0) return null;
  const isComplete = answered >= asked;
  return (
    <svg
      className={styles.ring}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      data-complete={isComplete || undefined}
    >
      <circle className={styles.track} cx="12" cy="12" r={RADIUS} />
      <circle
        className={styles.arc}
        cx="12"
        cy="12"
        r={RADIUS}
        strokeDasharray={`${(AROUND * answered) / asked} ${AROUND}`}
        transform="rotate(-90 12 12)"
      />
      <text className={styles.count} x="12" y="15.8">
        {answered}
      </text>
    </svg>
  );
}
