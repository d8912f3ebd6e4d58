import { useDeferredValue, useSyncExternalStore } from 'react';
import type { Review } from '../../core/checks/review.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { RecordId } from '../../core/model/records.ts';
import { useDocument } from '../hooks/services.ts';
import { loadedChecks } from './loadedChecks.ts';

const none: Review = { problems: [], muted: [], agreement: { asked: 0, answered: 0 } };

/** What the rules say of the open blueprint; it may come a moment after a change, so that typing never waits. */
export function useReview(): Review {
  const blueprint = useDeferredValue(useDocument((state) => state.blueprint));
  const loaded = useSyncExternalStore(loadedChecks.subscribe, loadedChecks.get);
  return loaded === null ? none : loaded(blueprint);
}

/** The problems of the open blueprint; what people have muted is not among them. */
export function useProblems(): readonly Problem[] {
  return useReview().problems;
}

/** The problems of one record, at one of the given members or inside of it (names joined by dots); none given: all. */
export function useProblemsAt(recordId: RecordId | undefined, names?: readonly string[]): readonly Problem[] {
  const problems = useProblems();
  return problems.filter((problem) => {
    if (recordId === undefined || problem.recordId !== recordId) return false;
    const name = (problem.path ?? []).join('.');
    return names === undefined || names.some((each) => name === each || name.startsWith(`${each}.`));
  });
}
