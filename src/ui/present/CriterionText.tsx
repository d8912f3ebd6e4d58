import styles from './Pages.module.css';
import type { ReadCriterion } from './stageWords.ts';

/** What is asked of a lead, as it is read out; nothing where nothing is asked. */
export function CriterionText({ label, read }: { label: string; read: ReadCriterion | null }) {
  if (read === null) return null;
  return (
    <div className={styles.fact}>
      <h3 className={styles.label}>
        {label}
        {read.joint !== '' && `: ${read.joint.toLowerCase()}`}
      </h3>
      {read.sentences.length === 1 ? (
        <p className={styles.answer}>{read.sentences[0]}</p>
      ) : (
        <ul className={`${styles.answer} ${styles.sentences}`}>
          {read.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
