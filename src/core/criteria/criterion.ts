import type { Json } from '../lib/json.ts';

/** What a comparison looks at. */
export type Subject =
  | { readonly kind: 'field'; readonly fieldId: string }
  | { readonly kind: 'score'; readonly component: ScoreComponent }
  | { readonly kind: 'timeInStage'; readonly unit: TimeUnit }
  | { readonly kind: 'signalCount'; readonly signalId: string }
  | { readonly kind: 'status' }
  | { readonly kind: 'rounds'; readonly transitionId: string };

/** Fit follows from what the lead is; engagement and intent from what it does; total is their sum. */
export type ScoreComponent = 'total' | 'fit' | 'engagement' | 'intent';
export type TimeUnit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks';

/** One test: a subject, an operator of the registry, and the value it is held against. */
export interface Comparison {
  readonly subject: Subject;
  readonly operator: string;
  readonly value: Json;
}

/** What must hold, as data. An empty `all` always holds, an empty `any` never, an empty `none` always. */
export type Criterion =
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] }
  | { readonly none: readonly Criterion[] }
  | Comparison;

/** True, false, or null: unknown, because something that was asked about is missing. Unknown opens nothing. */
export type Truth = boolean | null;

export const groupKinds = ['all', 'any', 'none'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Which kind of group the criterion is, or undefined where it is a comparison. */
export function groupKind(criterion: Criterion): GroupKind | undefined {
  return 'all' in criterion ? 'all' : 'any' in criterion ? 'any' : 'none' in criterion ? 'none' : undefined;
}

/** The criteria inside a group; none for a comparison. */
export function membersOf(criterion: Criterion): readonly Criterion[] {
  return 'all' in criterion
    ? criterion.all
    : 'any' in criterion
      ? criterion.any
      : 'none' in criterion
        ? criterion.none
        : [];
}

/** Whether it is a group that asks nothing: `all` or `none` of nothing. */
export function isAlways(criterion: Criterion): boolean {
  return !('subject' in criterion) && !('any' in criterion) && membersOf(criterion).length === 0;
}

/** Every comparison anywhere inside, in reading order. */
export function comparisonsIn(criterion: Criterion | null): Comparison[] {
  if (criterion === null) return [];
  return 'subject' in criterion ? [criterion] : membersOf(criterion).flatMap(comparisonsIn);
}

/** Milliseconds in each unit of time; a day has 24 hours and a week seven days. */
export const MS_PER: Readonly<Record<TimeUnit, number>> = {
  seconds: 1_000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
  weeks: 604_800_000,
};
