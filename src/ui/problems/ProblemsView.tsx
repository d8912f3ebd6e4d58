import { useState } from 'react';
import { checks } from '../../core/checks/registry.ts';
import { useDocument, useView } from '../hooks/services.ts';
import { groupProblems, mentions, type Grouping } from './groupProblems.ts';
import { ProblemList } from './ProblemList.tsx';
import { ProblemsAside } from './ProblemsAside.tsx';
import { isAbout, placeOf } from './problemPlaces.ts';
import { useReview } from './useProblems.ts';
import styles from './View.module.css';

/** How much is agreed and what is left, by kind: to be filtered, gone through, mended. */
export function ProblemsView({
  rule,
  onRule,
}: {
  /** The one rule that is looked at; null: all. */
  rule: string | null;
  onRule: (rule: string | null) => void;
}) {
  const { problems, agreement } = useReview();
  const blueprint = useDocument((state) => state.blueprint);
  const selection = useView((state) => state.selection);
  const [grouping, setGrouping] = useState<Grouping>('place');
  const [typed, setTyped] = useState('');
  const [onlySelected, setOnlySelected] = useState(false);
  const shown = problems.filter(
    (problem) =>
      (rule === null || problem.check === rule) &&
      (!onlySelected || isAbout(blueprint, problem, selection)) &&
      (typed.trim() === '' || mentions(problem, placeOf(blueprint, problem), typed.trim())),
  );
  return (
    <div className={styles.view}>
      <ProblemsAside
        agreement={agreement}
        grouping={grouping}
        onGrouping={setGrouping}
        typed={typed}
        onTyped={setTyped}
        onlySelected={onlySelected}
        onOnlySelected={setOnlySelected}
        rule={rule === null ? null : (checks.find(rule)?.label ?? rule)}
        onAllRules={() => onRule(null)}
      />
      <ProblemList
        sections={groupProblems(blueprint, shown, grouping)}
        nothing={nothingWords(problems.length, onlySelected && selection.size === 0)}
      />
    </div>
  );
}

/** What stands where the list would be. */
function nothingWords(
  all: number,
  isNothingSelected: boolean,
): { readonly title: string; readonly words: string } {
  if (all === 0)
    return {
      title: 'Everything is said.',
      words: 'The machine can mean all of it, and nobody has left a question open. Have it signed.',
    };
  if (isNothingSelected)
    return {
      title: 'Nothing is selected.',
      words: 'Select a stage or a way to see what is left to do there.',
    };
  return { title: 'Nothing of the kind.', words: 'What is left to do is elsewhere.' };
}
