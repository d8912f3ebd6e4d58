import type { KeyboardEvent } from 'react';
import { raciLetters, type RaciLetter } from '../../../core/commands/raciCommands.ts';
import styles from './Raci.module.css';

const words: Readonly<Record<RaciLetter, string>> = {
  R: 'responsible',
  A: 'accountable',
  C: 'consulted',
  I: 'informed',
};

/** The letters of one team at one stage; the four to choose from show when one comes near. */
export function RaciCell({
  label,
  colour,
  letters,
  place,
  isStop,
  onFocus,
  onKeyDown,
  onToggle,
}: {
  label: string;
  colour: number;
  letters: readonly RaciLetter[];
  /** Row and column, so that the grid finds it again. */
  place: string;
  /** Whether Tab stops here. */
  isStop: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onToggle: (letter: RaciLetter) => void;
}) {
  const said = letters.map((letter) => words[letter]).join(' and ');
  return (
    <td
      data-cell={place}
      data-team={colour}
      className={styles.cell}
      tabIndex={isStop ? 0 : -1}
      aria-label={`${label}: ${said === '' ? 'no part' : said}`}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <span className={styles.letters}>
        {raciLetters.map((letter) => (
          <button
            key={letter}
            type="button"
            tabIndex={-1}
            aria-pressed={letters.includes(letter)}
            aria-label={`${label}: ${words[letter]}`}
            className={styles.letter}
            onClick={() => onToggle(letter)}
          >
            {letter}
          </button>
        ))}
      </span>
    </td>
  );
}
