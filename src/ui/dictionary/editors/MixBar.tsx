import styles from './Editors.module.css';

/** Parts of a whole as one bar; what they are stands beside it in words. */
export function MixBar({ shares }: { shares: readonly number[] }) {
  return (
    <span className={styles.mixBar} aria-hidden="true">
      {shares.map((share, place) => (
        // Parts have no names here: their place is all there is.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={place} style={{ flexGrow: share }} data-part={place % 4} hidden={share === 0} />
      ))}
    </span>
  );
}
