import type { FieldPath } from '../../model/changes.ts';
import type { BlueprintRecord, RecordType } from '../../model/records.ts';

/** Members that hold sentences, and what they are called where a search finds something in them. */
const membersByType: Partial<Record<RecordType, readonly (readonly [path: string, words: string])[]>> = {
  settings: [
    ['company', 'company'],
    ['description', 'what the blueprint is for'],
  ],
  targets: [['note', 'remark on the targets']],
  policies: [
    ['reviewRhythm', 'review rhythm'],
    ['note', 'remark on the policies'],
  ],
  stage: [
    ['definition', 'definition'],
    ['needs', 'what the customer needs'],
    ['challenges', 'what is hard for the customer'],
    ['content', 'content'],
    ['messaging', 'messaging'],
    ['hurdles', 'hurdles'],
    ['evidence', 'evidence'],
    ['trackingNote', 'how it is tracked'],
    ['sla.escalation', 'escalation'],
    ['handOver', 'hand-over packet'],
  ],
  transition: [
    ['description', 'description'],
    ['event', 'event'],
    ['handOver', 'hand-over packet'],
  ],
  phase: [['definition', 'definition']],
  team: [['description', 'description']],
  tool: [
    ['category', 'category'],
    ['description', 'description'],
  ],
  field: [
    ['crmName', 'name in the CRM'],
    ['description', 'description'],
  ],
  status: [['definition', 'definition']],
  reasonList: [['purpose', 'purpose']],
  source: [['description', 'description']],
  signal: [['description', 'description']],
  scenario: [['description', 'description']],
  signOff: [
    ['person', 'who signs'],
    ['comment', 'comment'],
  ],
};

/** One sentence a record holds. */
export interface FoundText {
  readonly text: string;
  readonly words: string;
  readonly path: FieldPath;
}

/** The sentences a record holds, each with what the member is called. */
export function textsOf(record: BlueprintRecord): FoundText[] {
  return (membersByType[record.type] ?? []).flatMap(([name, words]) => {
    const path = name.split('.');
    const value = path.reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined,
      record,
    );
    const texts = Array.isArray(value) ? (value as unknown[]) : [value];
    return texts.flatMap((text) =>
      typeof text === 'string' && text.trim() !== '' ? [{ text: text.trim(), words, path }] : [],
    );
  });
}
