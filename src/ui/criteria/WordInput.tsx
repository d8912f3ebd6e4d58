import type { Json } from '../../core/lib/json.ts';
import { useDraftField } from '../forms/useDraftField.ts';
import styles from './Criteria.module.css';
import type { ValueWords } from './valueWords.ts';

/** A word of a sentence that can be typed over; as wide as what stands in it. */
export function WordInput({
  label,
  words,
  value,
  onChange,
}: {
  label: string;
  words: ValueWords;
  value: Json;
  onChange: (value: Json) => void;
}) {
  const draft = useDraftField<Json>({
    value,
    write: words.write,
    read: words.read,
    commit: (next) => {
      onChange(next);
      return null;
    },
  });
  return (
    <>
      <input
        type="text"
        aria-label={label}
        autoComplete="off"
        size={Math.max(draft.text.length, 2)}
        className={`${styles.word} ${draft.text === '' ? styles.open : ''}`}
        placeholder="…"
        data-typing={draft.text !== words.write(value)}
        {...draft.props}
      />
      {draft.problem !== null && (
        <span role="alert" className={styles.refusal}>
          {draft.problem}
        </span>
      )}
    </>
  );
}
