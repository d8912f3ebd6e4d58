import { checkKinds, type CheckKind } from '../../core/checks/check.ts';
import { checks } from '../../core/checks/registry.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import type { Problem } from '../../core/model/problem.ts';
import { placeOf, type ProblemPlace } from './problemPlaces.ts';

export type Grouping = 'place' | 'rule';

/** The problems of one place, or of one rule. */
export interface ProblemGroup {
  readonly key: string;
  readonly title: string;
  /** Of a rule: why it matters. */
  readonly why: string | null;
  readonly place: ProblemPlace | null;
  readonly problems: readonly Problem[];
  /** How many there are, where not all of them are drawn. */
  readonly count: number;
}

/** The problems of one kind. */
export interface ProblemSection {
  readonly kind: CheckKind;
  readonly count: number;
  readonly groups: readonly ProblemGroup[];
}

/** The problems by kind and, within each, by place or by rule; groups in the order of their gravest problem. */
export function groupProblems(
  blueprint: Blueprint,
  problems: readonly Problem[],
  by: Grouping,
): ProblemSection[] {
  return checkKinds.flatMap((kind) => {
    const own = problems.filter(({ check }) => kindOf(check) === kind);
    if (own.length === 0) return [];
    const groups = new Map<string, { place: ProblemPlace; problems: Problem[] }>();
    for (const problem of own) {
      const place = placeOf(blueprint, problem);
      const key = by === 'place' ? place.key : problem.check;
      const group = groups.get(key);
      if (group) group.problems.push(problem);
      else groups.set(key, { place, problems: [problem] });
    }
    return [
      {
        kind,
        count: own.length,
        groups: [...groups].map(([key, group]) => ({
          key,
          title: by === 'place' ? group.place.name : (checks.find(key)?.label ?? key),
          why: by === 'place' ? null : (checks.find(key)?.why ?? null),
          place: by === 'place' ? group.place : null,
          problems: group.problems,
          count: group.problems.length,
        })),
      },
    ];
  });
}

/** The kind of what a rule finds. */
export function kindOf(check: string): CheckKind {
  return checks.find(check)?.kind ?? 'structure';
}

/** Whether every word that was typed occurs in what is said of the problem or of its place. */
export function mentions(problem: Problem, place: ProblemPlace, typed: string): boolean {
  const label = checks.find(problem.check)?.label ?? '';
  const text = `${problem.sentence} ${problem.remedy} ${place.name} ${label} ${problem.check}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
