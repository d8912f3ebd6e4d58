import type { Problem, Severity } from '../../model/problem.ts';
import type { RecordOf, RecordType } from '../../model/records.ts';
import type { Check, CheckKind, Finding } from '../check.ts';
import type { CheckContext } from './checkContext.ts';

/** What every rule says of itself. */
export interface RuleWords {
  readonly id: string;
  readonly label: string;
  readonly kind: CheckKind;
  readonly severity: Severity;
  readonly why: string;
}

interface RecordRule<T extends RecordType> extends RuleWords {
  find(record: RecordOf<T>, context: CheckContext): readonly Finding[];
  /** How many questions it asks of the record; none unless it says so. */
  asks?(record: RecordOf<T>, context: CheckContext): number;
}

interface WholeRule extends RuleWords {
  find(context: CheckContext): readonly Finding[];
  asks?(context: CheckContext): number;
}

/** A rule that is asked about every record of the given types. */
export function checkOf<T extends RecordType>(about: T | readonly T[], rule: RecordRule<T>): Check {
  return {
    ...wordsOf(rule),
    about: typeof about === 'string' ? [about] : about,
    find: (record, context) => rule.find(record as RecordOf<T>, context),
    asks: (record, context) => rule.asks?.(record as RecordOf<T>, context) ?? 0,
  };
}

/** A rule that is asked once, about the blueprint as a whole. */
export function checkOfWhole(rule: WholeRule): Check {
  return {
    ...wordsOf(rule),
    about: null,
    find: (_, context) => rule.find(context),
    asks: (_, context) => rule.asks?.(context) ?? 0,
  };
}

function wordsOf({ id, label, kind, severity, why }: RuleWords): RuleWords {
  return { id, label, kind, severity, why };
}

/** The problem that a finding of a rule is. */
export function problemOf({ id, severity }: Check, recordId: string | null, finding: Finding): Problem {
  const { path, sentence, remedy, fix } = finding;
  return {
    check: id,
    severity: finding.severity ?? severity,
    recordId: finding.recordId === undefined ? recordId : finding.recordId,
    ...(path === undefined ? {} : { path }),
    sentence,
    remedy,
    ...(fix === undefined || fix.changes.length === 0 ? {} : { fix }),
  };
}
