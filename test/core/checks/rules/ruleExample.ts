import type { Blueprint } from '../../../../src/core/model/blueprint.ts';

/** The smallest step from a sound lifecycle that one rule, and no other, speaks about; and one that comes close. */
export interface RuleExample {
  readonly triggers: Blueprint;
  readonly almost: Blueprint;
}

export type RuleExamples = Readonly<Record<string, RuleExample>>;
