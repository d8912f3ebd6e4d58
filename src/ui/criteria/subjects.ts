import type { Criterion, Subject } from '../../core/criteria/criterion.ts';
import { valueKindOf, type ValueKind } from '../../core/criteria/valueKinds.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { criterionNames, transitionLabel } from '../../core/model/names.ts';
import { findRecord, recordsOf } from '../../core/model/queries.ts';
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

/** Everything a criterion of this blueprint can ask about, in groups. */
export function subjectsOf(blueprint: Blueprint): readonly { subject: Subject; group: string }[] {
  return [
    ...recordsOf(blueprint, 'field').map(({ id }) => subjectIn('Fields', { kind: 'field', fieldId: id })),
    ...(['total', 'fit', 'engagement', 'intent'] as const).map((component) =>
      subjectIn('Score', { kind: 'score', component }),
    ),
    ...recordsOf(blueprint, 'signal').map(({ id }) =>
      subjectIn('Signals', { kind: 'signalCount', signalId: id }),
    ),
    ...(['minutes', 'hours', 'days', 'weeks'] as const).map((unit) =>
      subjectIn('Time in stage', { kind: 'timeInStage', unit }),
    ),
    ...(recordsOf(blueprint, 'status').length > 0 ? [subjectIn('Status', { kind: 'status' })] : []),
    ...recordsOf(blueprint, 'transition')
      .filter(({ kind }) => kind === 'recycle')
      .map(({ id }) => subjectIn('Rounds', { kind: 'rounds', transitionId: id })),
  ];
}

function subjectIn(group: string, subject: Subject) {
  return { subject, group };
}

/** The subjects as options of a list. */
export function subjectOptions(blueprint: Blueprint): PickerOption<string>[] {
  return subjectsOf(blueprint).map(({ subject, group }) => ({
    value: subjectKey(subject),
    label: subjectName(blueprint, subject),
    group,
  }));
}

/** What a subject is called. */
export function subjectName(blueprint: Blueprint, subject: Subject): string {
  return criterionNames(blueprint).subject({ subject, operator: 'is', value: null });
}

/** The subject a key stands for; undefined where the blueprint has no such thing. */
export function subjectOf(blueprint: Blueprint, key: string): Subject | undefined {
  return subjectsOf(blueprint).find(({ subject }) => subjectKey(subject) === key)?.subject;
}

/** How the values of a subject behave, and what there is to choose from. */
export function valuesOf(
  blueprint: Blueprint,
  subject: Subject,
): { kind: ValueKind; options: readonly PickerOption<string>[]; unit: string } {
  const field = subject.kind === 'field' ? findRecord(blueprint, 'field', subject.fieldId) : undefined;
  const kind = valueKindOf(subject, field?.fieldType);
  if (subject.kind === 'status') {
    const options = recordsOf(blueprint, 'status').map(({ id, name }) => ({ value: id, label: name }));
    return { kind, options, unit: '' };
  }
  const options = (field?.options ?? []).map(({ value, label }) => ({
    value,
    label: label === '' ? value : label,
  }));
  return { kind, options, unit: subject.kind === 'timeInStage' ? subject.unit : (field?.unit ?? '') };
}

/** Criteria that can be copied: what other stages and transitions ask, by the words for where. */
export function criteriaElsewhere(
  blueprint: Blueprint,
): readonly { label: string; group: string; criterion: Criterion }[] {
  const stages = recordsOf(blueprint, 'stage').flatMap((stage) => [
    { label: `to enter ${stage.name}`, group: 'Stages', criterion: stage.enterCriteria },
    { label: `to leave ${stage.name}`, group: 'Stages', criterion: stage.leaveCriteria },
  ]);
  const transitions = recordsOf(blueprint, 'transition').map((transition) => ({
    label: transitionLabel(blueprint, transition),
    group: 'Transitions',
    criterion: transition.criteria,
  }));
  return [...stages, ...transitions].flatMap((each) =>
    each.criterion === null ? [] : [{ ...each, criterion: each.criterion }],
  );
}
