import type { Comparison, Subject } from './criterion.ts';
import { operators } from './operators/registry.ts';

/** How often something was: what the operators of numbers are called there. */
const often: Readonly<Record<string, string>> = {
  isAtLeast: 'at least',
  isAtMost: 'at most',
  isMoreThan: 'more than',
  isLessThan: 'fewer than',
  is: 'exactly',
  isBetween: 'between',
};
/** What happens in a subject that is counted. */
const happening: Partial<Record<Subject['kind'], string>> = {
  signalCount: 'has happened',
  rounds: 'was taken',
};

/** How an operator reads after a subject: "is at least", "has happened at least". */
export function verbFor(subject: Subject, operatorId: string): string {
  const counted = happening[subject.kind];
  const words = often[operatorId];
  if (counted !== undefined && words !== undefined) return `${counted} ${words}`;
  return operators.find(operatorId)?.label ?? `${operatorId} (an unknown operator)`;
}

/** Whether an operator is worth offering for a subject: a count is always known, and is asked about by its size. */
export function isOffered(subject: Subject, operatorId: string): boolean {
  return happening[subject.kind] === undefined || often[operatorId] !== undefined;
}

/** The verb of something that is counted and was not once: "has never happened"; null where another is meant. */
export function neverWords({ subject, operator, value }: Comparison): string | null {
  const counted = happening[subject.kind];
  const isNever =
    ((operator === 'is' || operator === 'isAtMost') && value === 0) ||
    (operator === 'isLessThan' && value === 1);
  return counted === undefined || !isNever ? null : counted.replace(' ', ' never ');
}

const opposites: readonly (readonly [RegExp, string])[] = [
  [/^is (?!not\b)/, 'is not '],
  [/^has happened /, 'has not happened '],
  [/^was taken /, 'was not taken '],
  [/^contains$/, 'does not contain'],
  [/^starts with$/, 'does not start with'],
  [/^includes /, 'does not include '],
  [/^is$/, 'is not'],
];

/** The verb of the opposite: "is not at least"; null where it would read twice negated. */
export function notWords(verb: string): string | null {
  const opposite = opposites.find(([pattern]) => pattern.test(verb));
  return opposite === undefined ? null : verb.replace(...(opposite as [RegExp, string]));
}
