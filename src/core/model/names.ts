import type { Comparison, Subject } from '../criteria/criterion.ts';
import type { CriterionNames } from '../criteria/describe.ts';
import type { Json } from '../lib/json.ts';
import type { Blueprint } from './blueprint.ts';
import { findRecord } from './queries.ts';
import type { BlueprintRecord, RecordId, RecordType } from './records.ts';
import type { Stage } from './records/stage.ts';
import type { Transition } from './records/transition.ts';

/** What a kind of record is called inside a sentence. */
export const typeWords: Readonly<Record<RecordType, string>> = {
  settings: 'settings',
  targets: 'targets',
  policies: 'policies',
  scoreModel: 'score model',
  phase: 'phase',
  team: 'team',
  calendar: 'calendar',
  tool: 'tool',
  status: 'lead status',
  field: 'field',
  reasonList: 'reason list',
  source: 'lead source',
  signal: 'signal',
  stage: 'stage',
  transition: 'transition',
  note: 'note',
  frame: 'frame',
  scenario: 'scenario',
  signOff: 'sign-off',
};

const NOTE_LENGTH = 40;

/** What people call the record, as far as it can say by itself; a transition without a label is "the transition". */
export function nameOfRecord(record: BlueprintRecord): string {
  switch (record.type) {
    case 'transition':
      return record.label.trim() === '' ? 'the transition' : record.label;
    case 'note': {
      const [first = ''] = record.text.trim().split('\n');
      return first === ''
        ? 'the note'
        : first.length > NOTE_LENGTH
          ? `${first.slice(0, NOTE_LENGTH)}…`
          : first;
    }
    case 'frame':
      return record.title.trim() === '' ? 'the frame' : record.title;
    case 'signOff':
      return record.subject;
    case 'settings':
    case 'targets':
    case 'policies':
    case 'scoreModel':
      return `the ${typeWords[record.type]}`;
    default:
      return record.name;
  }
}

/** What people call the record of that id; "a deleted record" where there is none. */
export function nameOf(blueprint: Blueprint, id: RecordId | null | undefined): string {
  const record =
    id !== null && id !== undefined && Object.hasOwn(blueprint.records, id)
      ? blueprint.records[id]
      : undefined;
  if (record === undefined) return 'a deleted record';
  return record.type === 'transition' ? transitionLabel(blueprint, record) : nameOfRecord(record);
}

/** A stage as a card shows it: "4a Sales Accepted Lead". */
export function stageLabel({ number, name }: Pick<Stage, 'number' | 'name'>): string {
  return number === '' ? name : `${number} ${name}`;
}

const LONGEST_NAME = 12;

/**
 * Whether a stage is headed by its abbreviation: a short name is better ("Lost" needs no "LOS"), and a sub-stage is
 * called by its name.
 */
export function isCalledShort({ name, abbreviation, parentId }: Stage): boolean {
  return parentId === null && abbreviation !== '' && abbreviation !== name && name.length > LONGEST_NAME;
}

/** A transition by its label, or by its two ends: "MQL → SAL". */
export function transitionLabel(blueprint: Blueprint, { label, fromId, toId }: Transition): string {
  return label.trim() === '' ? `${endName(blueprint, fromId)} → ${endName(blueprint, toId)}` : label;
}

/** How much room a stage's name has where two are named at once: its abbreviation if it has one. */
function endName(blueprint: Blueprint, stageId: RecordId): string {
  const stage = findRecord(blueprint, 'stage', stageId);
  if (stage === undefined) return 'a deleted stage';
  return stage.abbreviation === '' ? stage.name : stage.abbreviation;
}

/** The words in which criteria of this blueprint read back; what was deleted is said to be. */
export function criterionNames(blueprint: Blueprint): CriterionNames {
  return {
    subject: ({ subject }) => subjectWords(blueprint, subject),
    value: (comparison, value) => valueWords(blueprint, comparison, value),
  };
}

const scoreWords = {
  total: 'lead score',
  fit: 'fit points',
  engagement: 'engagement points',
  intent: 'intent points',
} as const;

function subjectWords(blueprint: Blueprint, subject: Subject): string {
  switch (subject.kind) {
    case 'field':
      return findRecord(blueprint, 'field', subject.fieldId)?.name ?? 'a deleted field';
    case 'score':
      return scoreWords[subject.component];
    case 'timeInStage':
      return 'time in stage';
    case 'signalCount':
      return findRecord(blueprint, 'signal', subject.signalId)?.name ?? 'a deleted signal';
    case 'status':
      return 'lead status';
    case 'rounds': {
      const transition = findRecord(blueprint, 'transition', subject.transitionId);
      return transition ? `“${transitionLabel(blueprint, transition)}”` : 'a deleted transition';
    }
  }
}

function timesWords(count: Json): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`;
}

function valueWords(blueprint: Blueprint, { subject }: Comparison, value: Json): string {
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return JSON.stringify(value);
  if (subject.kind === 'status')
    return findRecord(blueprint, 'status', String(value))?.name ?? 'a deleted status';
  if (subject.kind === 'timeInStage')
    return `${value} ${value === 1 ? subject.unit.slice(0, -1) : subject.unit}`;
  if (subject.kind === 'signalCount' || subject.kind === 'rounds') return timesWords(value);
  if (subject.kind !== 'field') return String(value);
  const field = findRecord(blueprint, 'field', subject.fieldId);
  const option = field?.options.find((each) => each.value === value);
  if (option !== undefined) return option.label === '' ? option.value : option.label;
  if (typeof value === 'number')
    return field === undefined || field.unit === '' ? String(value) : `${value} ${field.unit}`;
  return field?.fieldType === 'text' || field?.fieldType === 'longText' ? `“${value}”` : value;
}
