import { groupKind, membersOf, type Comparison, type Criterion, type Truth } from '../criteria/criterion.ts';
import { describeComparison, type CriterionNames } from '../criteria/describe.ts';
import { actualValue, evaluate, evaluateComparison, type LeadFacts } from '../criteria/evaluate.ts';
import type { Json } from '../lib/json.ts';

/** A criterion with the answer of one lead at every place in it. */
export type Reason =
  | { readonly kind: 'all' | 'any' | 'none'; readonly truth: Truth; readonly members: readonly Reason[] }
  | {
      readonly kind: 'comparison';
      readonly truth: Truth;
      readonly comparison: Comparison;
      /** What the lead has there; undefined: nothing. */
      readonly actual: Json | undefined;
    };

/** Asks every part of a criterion, also those that cannot change the answer any more. */
export function explain(criterion: Criterion, facts: LeadFacts): Reason {
  if ('subject' in criterion) {
    const truth = evaluateComparison(criterion, facts);
    return { kind: 'comparison', truth, comparison: criterion, actual: actualValue(criterion, facts) };
  }
  return {
    kind: groupKind(criterion) ?? 'all',
    truth: evaluate(criterion, facts),
    members: membersOf(criterion).map((member) => explain(member, facts)),
  };
}

/**
 * The least that keeps a criterion from holding: the reason without what is met. Of alternatives the nearest
 * is left, or those that are equally near. null where the criterion holds.
 */
export function missingIn(reason: Reason): Reason | null {
  if (reason.truth === true) return null;
  if (reason.kind === 'comparison') return reason;
  // What must not be so is in the way by being met, or by not being known.
  if (reason.kind === 'none')
    return { ...reason, members: reason.members.filter(({ truth }) => truth !== false) };
  const members = reason.members.flatMap((member) => missingIn(member) ?? []);
  if (reason.kind === 'all') return { ...reason, members };
  const least = Math.min(...members.map(distance));
  return { ...reason, members: members.filter((member) => distance(member) === least) };
}

/** How many comparisons would have to change at least. */
function distance(reason: Reason): number {
  if (reason.truth === true) return 0;
  if (reason.kind === 'comparison') return 1;
  const each = reason.members.map((member) =>
    reason.kind === 'none' ? (member.truth === false ? 0 : 1) : distance(member),
  );
  return reason.kind === 'any' ? Math.min(...each) : each.reduce((sum, one) => sum + one, 0);
}

/** How many comparisons a reason has, and how many of them are met. */
export function countMet(reason: Reason): { readonly met: number; readonly of: number } {
  if (reason.kind === 'comparison') return { met: reason.truth === true ? 1 : 0, of: 1 };
  return reason.members.map(countMet).reduce((a, b) => ({ met: a.met + b.met, of: a.of + b.of }), {
    met: 0,
    of: 0,
  });
}

const truthWords = new Map<Truth, string>([
  [true, 'met'],
  [false, 'not met'],
  [null, 'unknown'],
]);

/** "met", "not met" or "unknown". */
export function sayTruth(truth: Truth): string {
  return truthWords.get(truth)!;
}

/** What the lead has where a comparison looks, in words; "not known" where it has nothing. */
export function sayActual(comparison: Comparison, actual: Json | undefined, names: CriterionNames): string {
  if (actual === undefined || actual === null || actual === '') return 'not known';
  if (Array.isArray(actual)) {
    const list = actual as readonly Json[];
    return list.length === 0 ? 'none' : list.map((each) => names.value(comparison, each)).join(', ');
  }
  // Rounded down: a score of 39.96 must not read as the 40 that it misses.
  return names.value(comparison, typeof actual === 'number' ? Math.floor(actual * 10) / 10 : actual);
}

const joints = { all: '; ', any: '; or ', none: '; or ' } as const;

/** The whole criterion read back with its answers: "Country is one of DACH: met (Germany); lead score is at least 40: not met (12)". */
export function sayReason(reason: Reason, names: CriterionNames): string {
  if (reason.kind === 'comparison') {
    const { comparison, truth, actual } = reason;
    return `${describeComparison(comparison, names)}: ${sayTruth(truth)} (${sayActual(comparison, actual, names)})`;
  }
  const { kind, members } = reason;
  if (members.length === 0) return kind === 'any' ? 'never' : 'always';
  const inside = members
    .map((member) => {
      const said = sayReason(member, names);
      return member.kind === 'comparison' || members.length === 1 ? said : `(${said})`;
    })
    .join(joints[kind]);
  return kind === 'none' ? `none of (${inside}): ${sayTruth(reason.truth)}` : inside;
}
