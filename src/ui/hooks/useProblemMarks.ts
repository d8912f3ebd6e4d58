import { useMemo } from 'react';
import type { Severity } from '../../core/model/problem.ts';
import { useProblems } from '../problems/useProblems.ts';

const weight: Readonly<Record<Severity, number>> = { gap: 0, warning: 1, error: 2 };

/** The worst problem of each record that has one. */
export function useProblemMarks(): ReadonlyMap<string, Severity> {
  const problems = useProblems();
  return useMemo(() => {
    const marks = new Map<string, Severity>();
    for (const { recordId, severity } of problems) {
      if (recordId === null) continue;
      const worst = marks.get(recordId);
      if (worst === undefined || weight[severity] > weight[worst]) marks.set(recordId, severity);
    }
    return marks;
  }, [problems]);
}
