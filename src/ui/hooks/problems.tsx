import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Problem, Severity } from '../../core/model/problem.ts';

const ProblemsContext = createContext<readonly Problem[]>([]);

/** Gives the interface what is wrong or missing in the open blueprint, worst first. */
export function ProblemsProvider({
  problems,
  children,
}: {
  problems: readonly Problem[];
  children: ReactNode;
}) {
  return <ProblemsContext value={problems}>{children}</ProblemsContext>;
}

/** What is wrong or missing in the open blueprint. */
export function useProblems(): readonly Problem[] {
  return use(ProblemsContext);
}

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
