import type { BlueprintRecord } from './records.ts';

/** A record with what another of its kind knows and it does not: options of a field, reasons of a list. */
export function withKnowledgeOf(record: BlueprintRecord, other: BlueprintRecord): BlueprintRecord {
  if (record.type === 'field' && other.type === 'field') {
    const known = new Set(record.options.map(({ value }) => value));
    const more = other.options.filter(({ value }) => !known.has(value));
    return more.length === 0 ? record : { ...record, options: [...record.options, ...more] };
  }
  if (record.type === 'reasonList' && other.type === 'reasonList') {
    const known = new Set(record.reasons.map(({ name }) => sameName(name)));
    const more = other.reasons.filter(({ name }) => !known.has(sameName(name)));
    return more.length === 0 ? record : { ...record, reasons: [...record.reasons, ...more] };
  }
  return record;
}

const sameName = (name: string) => name.trim().toLowerCase();
