import type { Problem, Severity } from '../model/problem.ts';
import type { BlueprintRecord, RecordType } from '../model/records.ts';
import type { CheckContext } from './context/checkContext.ts';

/**
 * The two kinds of problem: the machine cannot mean what is drawn, or means something else than people think;
 * or people have not agreed, or not written down, what the blueprint asks of them.
 */
export const checkKinds = ['structure', 'completeness'] as const;
export type CheckKind = (typeof checkKinds)[number];

/**
 * One rule: a kind of mistake or gap, found wherever it is. Complete in one file; never throws, whatever the
 * blueprint. It reads nothing but what it is asked about and the context, so that its answer can be kept.
 */
export interface Check {
  readonly id: string;
  /** What it looks for, in a few words, for a list of rules. */
  readonly label: string;
  readonly kind: CheckKind;
  /** How grave what it finds is, unless a finding says otherwise: then this is the gravest. */
  readonly severity: Severity;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  /** The records it is asked about, one by one; null: the blueprint as a whole. */
  readonly about: readonly RecordType[] | null;
  find(record: BlueprintRecord | null, context: CheckContext): readonly Finding[];
  /** How many questions it asks of the record that people can answer: what the share of what is agreed is made of. */
  asks(record: BlueprintRecord | null, context: CheckContext): number;
}

/** A problem as a rule says it; what it leaves out follows from the rule and the record it was asked about. */
export interface Finding extends Pick<Problem, 'path' | 'sentence' | 'remedy' | 'fix'> {
  readonly severity?: Severity;
  /** The record it is about, where it is not the one that was asked about; null: the blueprint as a whole. */
  readonly recordId?: string | null;
  /** How many questions are open there, of those the rule asks; one unless it says otherwise. */
  readonly open?: number;
}
