import type { Problem } from '../model/problem.ts';

/** What the rules have to say about a blueprint. */
export interface Review {
  /** Errors first, then warnings, then gaps, each in the order of the stages; what is muted is not among them. */
  readonly problems: readonly Problem[];
  readonly muted: readonly MutedProblem[];
  readonly agreement: Agreement;
}

/** A problem that people have decided to live with. */
export interface MutedProblem {
  readonly problem: Problem;
  readonly reason: string;
  /** Which entry of the policies mutes it. */
  readonly place: number;
}

/**
 * How far people have agreed: of all questions that the rules ask about completeness, how many have an answer.
 * Questions of rules that are muted there are not asked.
 */
export interface Agreement {
  readonly asked: number;
  readonly answered: number;
}
