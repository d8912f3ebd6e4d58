import type { Blueprint } from '../../core/model/blueprint.ts';
import { singleton } from '../../core/model/queries.ts';
import {
  isSingletonType,
  singletonIds,
  type BlueprintRecord,
  type RecordId,
} from '../../core/model/records.ts';

/** The record a form edits; the defaults of one that a blueprint has once and does not have yet. */
export function editedRecord(blueprint: Blueprint, id: RecordId | undefined): BlueprintRecord | undefined {
  if (id === undefined) return undefined;
  if (Object.hasOwn(blueprint.records, id)) return blueprint.records[id];
  const type = Object.keys(singletonIds)
    .filter(isSingletonType)
    .find((each) => singletonIds[each] === id);
  return type === undefined ? undefined : singleton(blueprint, type);
}
