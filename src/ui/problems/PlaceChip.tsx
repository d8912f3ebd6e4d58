import type { ProblemPlace } from './problemPlaces.ts';
import styles from './List.module.css';

/** The name of a place in the company's voice, with the colour of the team that owns it. */
export function PlaceChip({ place: { name, number, colour } }: { place: ProblemPlace }) {
  return (
    <span className={styles.place} {...(colour === null ? {} : { 'data-team': colour })}>
      {colour !== null && <span className={styles.dot} aria-hidden="true" />}
      {number !== '' && <span className={styles.number}>{number}</span>}
      <span className={styles.placeName}>{name}</span>
    </span>
  );
}
