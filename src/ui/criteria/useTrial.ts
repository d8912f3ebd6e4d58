import { useEffect, useState, type RefObject } from 'react';
import type { CriterionPlace, CriterionTrial } from '../../core/analyse/sample/criterionTrial.ts';
import { memberAt } from '../../core/model/changes.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import type { Workspace } from '../../app/services.ts';
import { useDocument, useWorkspace } from '../hooks/services.ts';

/** Typing is over when nothing has come for so long. */
const PAUSE_MS = 200;
const answers = new WeakMap<object, Map<string, Promise<CriterionTrial | null>>>();

/** Asks once for each state of a blueprint, however many parts of the page want to know. */
function ask(trials: Workspace['trials'], blueprint: Blueprint, place: CriterionPlace) {
  const known = answers.get(blueprint.records) ?? new Map<string, Promise<CriterionTrial | null>>();
  answers.set(blueprint.records, known);
  const name = JSON.stringify(place);
  const answer = known.get(name) ?? trials.ask(blueprint, place).catch(() => null);
  known.set(name, answer);
  return answer;
}

/** What came of a criterion, and which one it was. */
export interface Tried {
  readonly trial: CriterionTrial;
  readonly criterion: unknown;
}

/** What comes of the criterion at a place, as soon as it is in sight and nobody types; null: not known (yet). */
export function useTrial(root: RefObject<HTMLElement | null>, place: CriterionPlace | null): Tried | null {
  const { trials } = useWorkspace();
  const blueprint = useDocument((state) => state.blueprint);
  const isSeen = useSeen(root);
  const [tried, setTried] = useState<(Tried & { readonly name: string }) | null>(null);
  const name = place === null ? '' : JSON.stringify(place);
  useEffect(() => {
    if (name === '' || !isSeen) return;
    let isOver = false;
    const wanted = JSON.parse(name) as CriterionPlace;
    const timer = setTimeout(() => {
      void ask(trials, blueprint, wanted).then((answer) => {
        const record = blueprint.records[wanted.recordId];
        if (isOver || answer === null || record === undefined) return;
        setTried({ name, trial: answer, criterion: memberAt(record, wanted.path) });
      });
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [trials, blueprint, name, isSeen]);
  return tried?.name === name ? tried : null;
}

/** Whether the element has been in sight at all; where that cannot be watched it counts as seen. */
function useSeen(root: RefObject<HTMLElement | null>): boolean {
  const canWatch = typeof IntersectionObserver !== 'undefined';
  const [isSeen, setSeen] = useState(!canWatch);
  useEffect(() => {
    if (isSeen || root.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(root.current);
    return () => observer.disconnect();
  }, [root, isSeen]);
  return isSeen;
}
