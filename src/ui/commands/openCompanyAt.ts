import type { RecordId, RecordType } from '../../core/model/records.ts';

type Hear = (type: RecordType, id: RecordId | undefined) => void;
const hearers = new Set<Hear>();

/** Opens the company sheet from anywhere, at a kind of record or at one of them. */
export function openCompanyAt(type: RecordType, id?: RecordId): void {
  for (const hear of hearers) hear(type, id);
}

/** Hears every wish to see the company sheet until the returned function is called. */
export function hearCompany(hear: Hear): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}
