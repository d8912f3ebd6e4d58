import type { Blueprint } from '../../core/model/blueprint.ts';
import { nameOfRecord, stageLabel, transitionLabel } from '../../core/model/names.ts';
import { findRecord, recordsOf } from '../../core/model/queries.ts';
import type { BlueprintRecord, RecordType } from '../../core/model/records.ts';
import type { Option } from './formField.ts';

/** The records of a type as options to choose from. */
export function recordOptions(
  blueprint: Blueprint,
  type: RecordType,
  among: (record: BlueprintRecord) => boolean = () => true,
): Option[] {
  const records = recordsOf(blueprint, type) as readonly BlueprintRecord[];
  return records.filter(among).map((record) => recordOption(blueprint, record));
}

/** One record as an option. */
export function recordOption(blueprint: Blueprint, record: BlueprintRecord): Option {
  switch (record.type) {
    case 'team':
      return { value: record.id, label: record.name, colour: record.colour };
    case 'stage': {
      const phase = findRecord(blueprint, 'phase', record.phaseId);
      return { value: record.id, label: stageLabel(record), ...(phase ? { group: phase.name } : {}) };
    }
    case 'transition':
      return { value: record.id, label: transitionLabel(blueprint, record) };
    default:
      return { value: record.id, label: nameOfRecord(record) };
  }
}

/** The option for an id, also for one that leads nowhere. */
export function optionOf(blueprint: Blueprint, id: string): Option {
  const record = Object.hasOwn(blueprint.records, id) ? blueprint.records[id] : undefined;
  return record === undefined ? { value: id, label: 'a deleted record' } : recordOption(blueprint, record);
}
