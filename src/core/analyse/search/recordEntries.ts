import type { Blueprint } from '../../model/blueprint.ts';
import { nameOf, nameOfRecord, typeWords } from '../../model/names.ts';
import { findRecord } from '../../model/queries.ts';
import { isSingletonType, type BlueprintRecord, type RecordType } from '../../model/records.ts';
import type { Transition } from '../../model/records/transition.ts';
import { criteriaEntries } from './criteriaEntries.ts';
import type { SearchEntry, SearchKind } from './searchEntry.ts';
import { shortName } from '../shortName.ts';
import { stageEntries } from './stageEntries.ts';
import { textsOf } from './textMembers.ts';

/** Everything a search can find in one record, the record itself first. */
export function recordEntries(blueprint: Blueprint, record: BlueprintRecord): SearchEntry[] {
  const name = record.type === 'stage' ? shortName(record) : nameOf(blueprint, record.id);
  return [
    ...namedEntries(blueprint, record),
    ...criteriaEntries(blueprint, record),
    ...textsOf(record).map(({ text, words, path }) => ({
      kind: 'text' as const,
      text,
      also: '',
      where: isSingletonType(record.type) ? words : `${words} of ${name}`,
      recordId: record.id,
      path,
    })),
  ];
}

function namedEntries(blueprint: Blueprint, record: BlueprintRecord): SearchEntry[] {
  if (record.type === 'stage') return stageEntries(blueprint, record);
  if (record.type === 'transition') return [transitionEntry(blueprint, record)];
  const named: SearchEntry = {
    kind: kinds[record.type] ?? 'record',
    text: isSingletonType(record.type) ? titled(typeWords[record.type]) : nameOfRecord(record),
    also: otherWords(record),
    where: isSingletonType(record.type) ? 'of the blueprint' : typeWords[record.type],
    recordId: record.id,
  };
  const own = { also: '', recordId: record.id };
  switch (record.type) {
    case 'note':
      return record.text.trim() === '' ? [] : [{ ...named, text: record.text.trim() }];
    case 'field':
      return [
        named,
        ...record.options.map(({ value, label }, place) => ({
          ...own,
          kind: 'field' as const,
          text: label === '' ? value : label,
          where: `option of ${record.name}`,
          path: ['options', place],
        })),
      ];
    case 'reasonList':
      return [
        { ...named, kind: 'reason' },
        ...record.reasons.map((reason, place) => ({
          ...own,
          kind: 'reason' as const,
          text: reason.name,
          where: `reason in ${record.name}`,
          path: ['reasons', place],
        })),
      ];
    default:
      return [named];
  }
}

function transitionEntry(blueprint: Blueprint, transition: Transition): SearchEntry {
  const ends = [transition.fromId, transition.toId].map((id) => findRecord(blueprint, 'stage', id));
  const [from, to] = ends.map((stage) => (stage === undefined ? 'a deleted stage' : shortName(stage)));
  const way = `${from} → ${to}`;
  return {
    kind: 'transition',
    text: transition.label.trim() === '' ? way : transition.label,
    also: `${way} ${ends.map((stage) => stage?.name ?? '').join(' ')}`,
    where: transition.label.trim() === '' ? 'transition' : `transition, ${way}`,
    recordId: transition.id,
  };
}

const kinds: Partial<Record<RecordType, SearchKind>> = {
  team: 'team',
  tool: 'tool',
  field: 'field',
  signal: 'signal',
  source: 'source',
  note: 'note',
};

function otherWords(record: BlueprintRecord): string {
  const key = 'key' in record ? record.key : '';
  return 'abbreviation' in record ? `${record.abbreviation} ${key}` : key;
}

function titled(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
