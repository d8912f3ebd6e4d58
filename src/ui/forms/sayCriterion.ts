import { describeCriterion } from '../../core/criteria/describe.ts';
import type { Criterion } from '../../core/criteria/criterion.ts';
import type { Json } from '../../core/lib/json.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { criterionNames } from '../../core/model/names.ts';

/** A criterion inside an item of a list, as a sentence. */
export function sayCriterion(criterion: Json | undefined, blueprint: Blueprint): string {
  return describeCriterion((criterion ?? null) as unknown as Criterion | null, criterionNames(blueprint));
}
