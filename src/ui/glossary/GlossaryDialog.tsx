import { useState } from 'react';
import { glossary, searchTerms, termById } from '../../core/glossary/glossary.ts';
import type { Term } from '../../core/glossary/term.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import styles from './GlossaryDialog.module.css';
import { TermPage } from './TermPage.tsx';

/** Every term the product uses, with what others call it. */
export function GlossaryDialog({ startId, onClose }: { startId: string | null; onClose: () => void }) {
  const [words, setWords] = useState('');
  const [chosenId, setChosenId] = useState(startId);
  const found = new Set(searchTerms(words));
  const best = words === '' ? undefined : searchTerms(words)[0];
  const chosen = termById(chosenId ?? '') ?? best ?? glossary[0]!.terms[0]!;
  const sections = glossary
    .map(({ title, terms }) => ({ title, terms: terms.filter((term) => found.has(term)) }))
    .filter(({ terms }) => terms.length > 0);
  return (
    <Dialog open onOpenChange={onClose} title="Glossary" width="large">
      <div className={styles.glossary}>
        <nav className={styles.side} aria-label="Terms">
          <TextInput
            type="search"
            size="small"
            aria-label="Search the glossary"
            placeholder="Search, in anybody’s words"
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setChosenId(null);
            }}
          />
          <div className={styles.list}>
            {sections.map(({ title, terms }) => (
              <section key={title} aria-label={title}>
                <h3 className={styles.group}>{title}</h3>
                <ul>
                  {terms.map((term) => (
                    <Line key={term.id} term={term} isChosen={term === chosen} onChoose={setChosenId} />
                  ))}
                </ul>
              </section>
            ))}
            {sections.length === 0 && <p className={styles.none}>Nothing is called so here.</p>}
          </div>
        </nav>
        <TermPage term={chosen} onChoose={setChosenId} onLeave={onClose} />
      </div>
    </Dialog>
  );
}

function Line({
  term,
  isChosen,
  onChoose,
}: {
  term: Term;
  isChosen: boolean;
  onChoose: (id: string) => void;
}) {
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => onChoose(term.id)}
      >
        {term.name}
      </button>
    </li>
  );
}
