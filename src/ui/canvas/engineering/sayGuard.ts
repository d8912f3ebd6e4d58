import type { Comparison, Criterion, Subject } from '../../../core/criteria/criterion.ts';
import { describeCriterion } from '../../../core/criteria/describe.ts';
import type { Json } from '../../../core/lib/json.ts';

/** The criteria that a guard carries, in the names of the machine: "country is one of DE, AT and score is at least 40". */
export function sayGuard(criteria: Json): string {
  if (criteria === null) return '';
  return describeCriterion(criteria as unknown as Criterion, {
    subject: sayComparisonSubject,
    value: sayValue,
  });
}

function sayComparisonSubject({ subject }: Comparison): string {
  return saySubject(subject);
}

function saySubject(subject: Subject): string {
  switch (subject.kind) {
    case 'field':
      return subject.fieldId;
    case 'score':
      return subject.component === 'total' ? 'score' : `score.${subject.component}`;
    case 'timeInStage':
      return `timeInStage (${subject.unit})`;
    case 'signalCount':
      return `count of ${subject.signalId}`;
    case 'status':
      return 'status';
    case 'rounds':
      return `rounds of ${subject.transitionId}`;
  }
}

function sayValue(_: Comparison, value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
