import type { Problem } from '../model/problem.ts';
import type { RecordOf } from '../model/records.ts';

/** A rule that is not to speak, everywhere or of some records, and why. */
export type MutedRule = RecordOf<'policies'>['mutedRules'][number];

/** The place of the entry that mutes the problem; -1: none does. What stands in the way of a machine is never muted. */
export function mutedBy(rules: readonly MutedRule[], { check, severity, recordId }: Problem): number {
  if (severity === 'error') return -1;
  return rules.findIndex(
    (rule) =>
      rule.check === check &&
      (rule.recordIds.length === 0 || (recordId !== null && rule.recordIds.includes(recordId))),
  );
}
