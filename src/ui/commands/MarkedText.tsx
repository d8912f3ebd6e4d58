import styles from './Palette.module.css';

const AROUND = 72;

/** A text with the signs that answer a search set off; of a long one the part where they are. */
export function MarkedText({ text, at }: { text: string; at: readonly number[] }) {
  const first = at[0] ?? 0;
  const start = first > AROUND ? text.lastIndexOf(' ', first - AROUND / 2) + 1 : 0;
  const end = Math.min(text.length, start + 3 * AROUND);
  const marked = new Set(at);
  const parts: { readonly words: string; readonly isMarked: boolean; readonly place: number }[] = [];
  for (let place = start; place < end; place += 1) {
    const isMarked = marked.has(place);
    const last = parts.at(-1);
    if (last === undefined || last.isMarked !== isMarked) {
      parts.push({ words: text.charAt(place), isMarked, place });
    } else parts[parts.length - 1] = { ...last, words: last.words + text.charAt(place) };
  }
  return (
    <span>
      {start > 0 && '…'}
      {parts.map(({ words, isMarked, place }) =>
        isMarked ? (
          <mark key={place} className={styles.mark}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
      {end < text.length && '…'}
    </span>
  );
}
