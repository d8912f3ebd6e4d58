import { agreementRules } from './agreementRules.ts';
import type { RuleExamples } from './ruleExample.ts';
import { stageCardRules } from './stageCardRules.ts';
import { structureRules } from './structureRules.ts';
import { wayRules } from './wayRules.ts';

/** An example of every rule. */
export const ruleExamples: RuleExamples = {
  ...stageCardRules,
  ...wayRules,
  ...structureRules,
  ...agreementRules,
};
