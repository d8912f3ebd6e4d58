import { comparisonsIn, type Subject } from '../../core/criteria/criterion.ts';
import type { Spoken } from '../../core/criteria/spoken.ts';
import { valueKindOf, type ValueKind } from '../../core/criteria/valueKinds.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { criterionNames } from '../../core/model/names.ts';
import { findRecord, recordsOf } from '../../core/model/queries.ts';
import { criteriaIn } from '../../core/model/references.ts';
import type { PickerOption } from '../controls/pickerOption.ts';

/** A subject as one word, so that a list can tell subjects apart. */
export function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'field':
      return `field ${subject.fieldId}`;
    case 'score':
      return `score ${subject.component}`;
    case 'timeInStage':
      return `timeInStage ${subject.unit}`;
    case 'signalCount':
      return `signalCount ${subject.signalId}`;
    case 'status':
      return 'status';
    case 'rounds':
      return `rounds ${subject.transitionId}`;
  }
}

/** Something a criterion can ask about, and where it stands in a list. */
interface OfferedSubject {
  readonly subject: Subject;
  readonly group: string;
  readonly note?: string;
}

const objectGroups = { contact: 'The contact', company: 'The company', deal: 'The deal' } as const;
const MOST_USED = 5;
const mostUsedGroup = 'Asked about most';

/** Everything a criterion of this blueprint can ask about, in groups; what is asked about most stands first. */
export function subjectsOf(blueprint: Blueprint): readonly OfferedSubject[] {
  const known = offered.get(blueprint.records);
  if (known) return known;
  const all = everySubject(blueprint);
  const uses = subjectUses(blueprint);
  const most = all
    .filter(({ subject }) => (uses.get(subjectKey(subject)) ?? 0) > 1)
    .toSorted((a, b) => uses.get(subjectKey(b.subject))! - uses.get(subjectKey(a.subject))!)
    .slice(0, MOST_USED);
  const subjects = [
    ...most.map((each) => ({ ...each, group: mostUsedGroup })),
    ...all.filter((each) => !most.includes(each)),
  ];
  offered.set(blueprint.records, subjects);
  return subjects;
}

const offered = new WeakMap<object, readonly OfferedSubject[]>();

function everySubject(blueprint: Blueprint): OfferedSubject[] {
  const fields = (['contact', 'company', 'deal'] as const).flatMap((object) =>
    recordsOf(blueprint, 'field')
      .filter((field) => field.object === object)
      .map(({ id }): OfferedSubject => ({
        subject: { kind: 'field', fieldId: id },
        group: objectGroups[object],
      })),
  );
  return [
    ...fields,
    ...(['total', 'fit', 'engagement', 'intent'] as const).map((component): OfferedSubject => ({
      subject: { kind: 'score', component },
      group: 'The score',
    })),
    ...recordsOf(blueprint, 'signal').map(({ id }): OfferedSubject => ({
      subject: { kind: 'signalCount', signalId: id },
      group: 'What the lead has done',
    })),
    { subject: { kind: 'timeInStage', unit: 'days' }, group: 'Where the lead stands' },
    ...(recordsOf(blueprint, 'status').length > 0
      ? [{ subject: { kind: 'status' } as const, group: 'Where the lead stands' }]
      : []),
    ...recordsOf(blueprint, 'transition')
      .filter(({ kind }) => kind === 'recycle')
      .map(({ id }): OfferedSubject => ({
        subject: { kind: 'rounds', transitionId: id },
        group: 'Where the lead stands',
        note: 'how often it went this way',
      })),
  ];
}

/** How often each subject is asked about, anywhere in the blueprint. */
function subjectUses(blueprint: Blueprint): Map<string, number> {
  const uses = new Map<string, number>();
  for (const record of Object.values(blueprint.records))
    for (const { criterion } of criteriaIn(record))
      for (const { subject } of comparisonsIn(criterion))
        uses.set(subjectKey(subject), (uses.get(subjectKey(subject)) ?? 0) + 1);
  return uses;
}

/** The subjects as options of a list. */
export function subjectOptions(blueprint: Blueprint): PickerOption<string>[] {
  return subjectsOf(blueprint).map(({ subject, group, note }) => ({
    value: subjectKey(subject),
    label: subjectName(blueprint, subject),
    group,
    ...(note === undefined ? {} : { note }),
  }));
}

/** The subjects with the words that people type for them. */
export function vocabularyOf(blueprint: Blueprint): Spoken[] {
  return subjectsOf(blueprint).map(({ subject }): Spoken => {
    const name = subjectName(blueprint, subject);
    const { kind, options } = valuesOf(blueprint, subject);
    return { subject, names: [name, ...otherNames(subject, name)], kind, options };
  });
}

function otherNames(subject: Subject, name: string): string[] {
  if (subject.kind === 'rounds') return [name.replace(/[“”]/g, '')];
  if (subject.kind === 'status') return ['status'];
  if (subject.kind !== 'score') return [];
  return subject.component === 'total' ? ['score'] : [subject.component, `${subject.component} score`];
}

/** What a subject is called. */
export function subjectName(blueprint: Blueprint, subject: Subject): string {
  return criterionNames(blueprint).subject({ subject, operator: 'is', value: null });
}

/** The subject a key stands for; undefined where the blueprint has no such thing. */
export function subjectOf(blueprint: Blueprint, key: string): Subject | undefined {
  return subjectsOf(blueprint).find(({ subject }) => subjectKey(subject) === key)?.subject;
}

/** What a line of a criterion is to know about its subject: its name, how its values behave, and which there are. */
export interface SubjectWords {
  readonly name: string;
  readonly kind: ValueKind;
  readonly options: readonly PickerOption<string>[];
  readonly unit: string;
  readonly isDateTime: boolean;
}

const wordsFrom = new WeakMap<object, Map<string, SubjectWords>>();

/** Words and values of a subject; the same object as long as what they are read from does not change. */
export function valuesOf(blueprint: Blueprint, subject: Subject): SubjectWords {
  const source = sourceOf(blueprint, subject);
  const ofSource = wordsFrom.get(source) ?? new Map<string, SubjectWords>();
  wordsFrom.set(source, ofSource);
  const key = subjectKey(subject);
  const words = ofSource.get(key) ?? readWords(blueprint, subject);
  ofSource.set(key, words);
  return words;
}

const anywhere = {};

/** What the words of a subject are read from: mostly one record. */
function sourceOf(blueprint: Blueprint, subject: Subject): object {
  switch (subject.kind) {
    case 'field':
      return findRecord(blueprint, 'field', subject.fieldId) ?? anywhere;
    case 'signalCount':
      return findRecord(blueprint, 'signal', subject.signalId) ?? anywhere;
    case 'status':
      return recordsOf(blueprint, 'status');
    case 'rounds':
      // A way is called by its ends where it has no label.
      return blueprint.records;
    default:
      return anywhere;
  }
}

function readWords(blueprint: Blueprint, subject: Subject): SubjectWords {
  const name = subjectName(blueprint, subject);
  const field = subject.kind === 'field' ? findRecord(blueprint, 'field', subject.fieldId) : undefined;
  const statuses = subject.kind === 'status' ? recordsOf(blueprint, 'status') : [];
  return {
    name,
    kind: valueKindOf(subject, field?.fieldType),
    options: [
      ...statuses.map(({ id, name: label }) => ({ value: id, label })),
      ...(field?.options ?? []).map(({ value, label }) => ({ value, label: label === '' ? value : label })),
    ],
    unit: field?.unit ?? '',
    isDateTime: field?.fieldType === 'dateTime',
  };
}
