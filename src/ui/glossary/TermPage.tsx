import { termById, termNamed } from '../../core/glossary/glossary.ts';
import type { Term } from '../../core/glossary/term.ts';
import { recordsOf } from '../../core/model/queries.ts';
import { useDocument, useServices } from '../hooks/services.ts';
import styles from './GlossaryDialog.module.css';

/** One term: what it means, what others call it, where people differ, and what this blueprint says. */
export function TermPage({
  term,
  onChoose,
  onLeave,
}: {
  term: Term;
  onChoose: (id: string) => void;
  onLeave: () => void;
}) {
  const blueprint = useDocument((state) => state.blueprint);
  const { view } = useServices();
  const here = recordsOf(blueprint, 'stage').filter(
    ({ name, abbreviation }) => termNamed(name) === term || termNamed(abbreviation) === term,
  );
  const next = (term.see ?? []).flatMap((id) => termById(id) ?? []);
  return (
    <article className={styles.page} aria-live="polite">
      <h3 className={styles.name}>{term.name}</h3>
      {term.also.length > 0 && <p className={styles.also}>Also called {term.also.join(', ')}</p>}
      <p className={styles.meaning}>{term.meaning}</p>
      {term.caution !== undefined && (
        <div className={styles.caution}>
          <h4 className={styles.heading}>Agree on it</h4>
          <p>{term.caution}</p>
        </div>
      )}
      {here.map((stage) => (
        <div key={stage.id} className={styles.here}>
          <h4 className={styles.heading}>In this blueprint</h4>
          <p>
            <button
              type="button"
              className={styles.link}
              onClick={() => {
                view.getState().show('design');
                view.getState().seek(stage.id);
                onLeave();
              }}
            >
              {stage.name}
            </button>
            {stage.definition === '' ? ' has no definition yet.' : `: ${stage.definition}`}
          </p>
        </div>
      ))}
      {next.length > 0 && (
        <p className={styles.see}>
          See also{' '}
          {next.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <button type="button" className={styles.link} onClick={() => onChoose(id)}>
                {name}
              </button>
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
