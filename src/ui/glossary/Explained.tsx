import { Tooltip } from '../controls/Tooltip.tsx';
import styles from './Explained.module.css';
import { useTerm } from './useTerm.ts';

/**
 * Words that are explained where they stand, if they are a term of the glossary: pointed at they say what is meant.
 * They take no place in the order of the focus; F1 opens the glossary at the term nearest to the focus.
 */
export function Explained({ children }: { children: string }) {
  const term = useTerm(children);
  if (term === undefined) return children;
  return (
    <Tooltip text={term.meaning} side="top">
      <span className={styles.explained} data-term={term.id}>
        {children}
      </span>
    </Tooltip>
  );
}
