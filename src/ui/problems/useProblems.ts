import { useDeferredValue } from 'react';
import { checkBlueprint } from '../../core/checks/checkBlueprint.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { RecordId } from '../../core/model/records.ts';
import { useDocument } from '../hooks/services.tsx';

/** The problems of the open blueprint; they may come a moment after a change, so that typing never waits. */
export function useProblems(): readonly Problem[] {
  return checkBlueprint(useDeferredValue(useDocument(({ blueprint }) => blueprint)));
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
