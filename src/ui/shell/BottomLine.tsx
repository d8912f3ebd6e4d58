import { recordsOf } from '../../core/model/queries.ts';
import { give } from '../commands/give.ts';
import { Kbd } from '../controls/Kbd.tsx';
import { useDocument } from '../hooks/services.ts';
import { ProblemsSummary } from '../problems/ProblemsSummary.tsx';
import styles from './BottomLine.module.css';

/** What still has to be agreed, how large the lifecycle is, and where to find the keys. */
export function BottomLine({
  showsProblems,
  onShowProblems,
}: {
  showsProblems: boolean;
  onShowProblems: (open: boolean) => void;
}) {
  const stages = useDocument(({ blueprint }) => recordsOf(blueprint, 'stage').length);
  const transitions = useDocument(({ blueprint }) => recordsOf(blueprint, 'transition').length);
  return (
    <footer className={styles.line}>
      <div className={styles.problems}>
        <ProblemsSummary open={showsProblems} onOpenChange={onShowProblems} />
      </div>
      <p className={styles.size}>
        {counted(stages, 'stage')} · {counted(transitions, 'transition')}
      </p>
      <button type="button" className={styles.keys} onClick={() => give('help.show')}>
        Shortcuts <Kbd keys="?" />
      </button>
    </footer>
  );
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
