import type { Blueprint } from './blueprint.ts';
import type { Change } from './changes.ts';
import { changesBetween } from './difference.ts';

/** The changes that turn one state of a blueprint into another; none where they say the same. */
export function blueprintDifference(from: Blueprint, to: Blueprint): Change[] {
  const changes: Change[] = [];
  for (const record of Object.values(from.records)) {
    if (!Object.hasOwn(to.records, record.id)) changes.push({ op: 'remove', record });
  }
  for (const record of Object.values(to.records)) {
    const old = Object.hasOwn(from.records, record.id) ? from.records[record.id] : undefined;
    if (old === record) continue;
    // Another type is another record, whatever its id says.
    if (old?.type === record.type) changes.push(...changesBetween(old, record));
    else
      changes.push(...(old === undefined ? [] : [{ op: 'remove', record: old } as const]), {
        op: 'add',
        record,
      });
  }
  return changes;
}
