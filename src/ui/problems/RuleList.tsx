import { useState } from 'react';
import { checkKinds } from '../../core/checks/check.ts';
import { checks } from '../../core/checks/registry.ts';
import { singleton } from '../../core/model/queries.ts';
import { TextInput } from '../controls/TextInput.tsx';
import { useDocument } from '../hooks/services.ts';
import { kindWords } from './kinds.ts';
import { RuleLine } from './RuleLine.tsx';
import { useReview } from './useProblems.ts';
import styles from './Rules.module.css';

/** Every rule: what it looks for, why, how often it has found something, and whether it is muted. */
export function RuleList({ onShow }: { onShow: (rule: string) => void }) {
  const { problems } = useReview();
  const muted = useDocument(({ blueprint }) => singleton(blueprint, 'policies').mutedRules);
  const [typed, setTyped] = useState('');
  const words = typed.trim().toLowerCase().split(/\s+/);
  const shown = checks.all.filter(({ id, label, why }) => {
    const text = `${id} ${label} ${why}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <div className={styles.rules}>
      <TextInput
        size="small"
        type="search"
        aria-label="Filter the rules"
        placeholder="Filter the rules"
        className={styles.filter ?? ''}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {checkKinds.map((kind) => {
        const own = shown.filter((check) => check.kind === kind);
        return own.length === 0 ? null : (
          <section key={kind} aria-labelledby={`rules-${kind}`}>
            <header className={styles.kind}>
              <h2 id={`rules-${kind}`} className={styles.title}>
                {kindWords[kind].title} <span className={styles.count}>{own.length}</span>
              </h2>
              <p className={styles.why}>{kindWords[kind].about}</p>
            </header>
            <ul className={styles.plain}>
              {own.map((check) => (
                <RuleLine
                  key={check.id}
                  check={check}
                  found={problems.filter((problem) => problem.check === check.id).length}
                  muted={muted.find((rule) => rule.check === check.id && rule.recordIds.length === 0)}
                  onShow={onShow}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
