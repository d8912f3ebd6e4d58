import styles from './Inspector.module.css';

/** How many of the questions are answered, as a line and in words. */
export function Progress({
  answered,
  asked,
  team,
}: {
  answered: number;
  asked: number;
  team: number | undefined;
}) {
  return (
    <div className={styles.progress} data-team={team}>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.done} style={{ width: `${asked === 0 ? 100 : (answered / asked) * 100}%` }} />
      </div>
      <p>
        {answered} of {asked} {asked === 1 ? 'question' : 'questions'} answered
      </p>
    </div>
  );
}
