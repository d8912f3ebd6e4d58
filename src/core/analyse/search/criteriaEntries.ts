import type { Criterion } from '../../criteria/criterion.ts';
import { comparisonsIn } from '../../criteria/criterion.ts';
import { describeComparison } from '../../criteria/describe.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import type { FieldPath } from '../../model/changes.ts';
import { criterionNames, nameOf } from '../../model/names.ts';
import type { BlueprintRecord } from '../../model/records.ts';
import { criteriaIn } from '../../model/references.ts';
import type { SearchEntry } from './searchEntry.ts';
import { shortName } from '../shortName.ts';

/** What a record asks of leads, sentence by sentence. */
export function criteriaEntries(blueprint: Blueprint, record: BlueprintRecord): SearchEntry[] {
  const names = criterionNames(blueprint);
  return criteriaIn(record).flatMap(({ path, criterion }) =>
    sentences(criterion).map((comparison) => ({
      kind: 'criterion' as const,
      text: describeComparison(comparison, names),
      also: '',
      where: whereAsked(blueprint, record, path),
      recordId: record.id,
      path,
    })),
  );
}

/** The comparisons of a criterion, each once however often it is made. */
function sentences(criterion: Criterion) {
  const seen = new Set<string>();
  return comparisonsIn(criterion).filter((comparison) => {
    const said = JSON.stringify(comparison);
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}

function whereAsked(blueprint: Blueprint, record: BlueprintRecord, path: FieldPath): string {
  const [member] = path;
  if (record.type === 'stage') {
    const name = shortName(record);
    if (member === 'enterCriteria') return `criterion to enter ${name}`;
    if (member === 'leaveCriteria') return `criterion to leave ${name}`;
    return member === 'activities'
      ? `criterion of an activity in ${name}`
      : `criterion of a promise in ${name}`;
  }
  const name = nameOf(blueprint, record.id);
  return record.type === 'transition' ? `criterion of ${name}` : `condition in ${name}`;
}
