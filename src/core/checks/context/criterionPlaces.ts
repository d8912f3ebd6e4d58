import type { Criterion } from '../../criteria/criterion.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import type { FieldPath } from '../../model/changes.ts';
import { memberAt } from '../../model/changes.ts';
import { nameOf } from '../../model/names.ts';
import type { BlueprintRecord } from '../../model/records.ts';
import { criteriaIn } from '../../model/references.ts';

/** A criterion and where it stands. */
export interface CriterionPlace {
  readonly record: BlueprintRecord;
  readonly path: FieldPath;
  readonly criterion: Criterion;
  /** What it is, for a sentence: "what a lead must meet to enter MQL". */
  readonly words: string;
}

/** Every criterion of a record, with words for its place. */
export function criteriaPlacesOf(
  blueprint: Blueprint,
  record: BlueprintRecord | undefined,
): readonly CriterionPlace[] {
  if (record === undefined) return [];
  return criteriaIn(record).map(({ path, criterion }) => ({
    record,
    path,
    criterion,
    words: wordsFor(blueprint, record, path),
  }));
}

function wordsFor(blueprint: Blueprint, record: BlueprintRecord, path: FieldPath): string {
  const name = nameOf(blueprint, record.id);
  const entry = `“${String(memberAt(record, [...path.slice(0, -1), 'name']) ?? '')}”`;
  switch (path[0]) {
    case 'enterCriteria':
      return `what a lead must meet to enter ${name}`;
    case 'leaveCriteria':
      return `what a lead must meet to leave ${name}`;
    case 'activities':
      return `what the activity ${entry} of ${name} is for`;
    case 'sla':
      return `what the promise ${entry} of ${name} is for`;
    case 'priorities':
      return `what the priority ${entry} of ${name} is for`;
    case 'fitRules':
      return `what the fit rule ${entry} asks`;
    case 'attributes':
      return `what the mix of ${name} asks`;
    case 'modifiers':
      return `what a modifier of ${name} asks`;
    default:
      return `what ${name} asks`;
  }
}
