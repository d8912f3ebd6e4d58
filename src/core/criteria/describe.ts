import type { Json } from '../lib/json.ts';
import { groupKind, membersOf, type Comparison, type Criterion, type GroupKind } from './criterion.ts';
import { operators } from './operators/registry.ts';

/** The names a sentence needs; a missing name is answered by the naming side, never by an empty word. */
export interface CriterionNames {
  subject(comparison: Comparison): string;
  value(comparison: Comparison, value: Json): string;
}

const joint: Readonly<Record<GroupKind, string>> = { all: ' and ', any: ' or ', none: ' or ' };

/** Reads a criterion back as one sentence without its full stop: "country is one of DACH, Nordics and …". */
export function describeCriterion(criterion: Criterion | null, names: CriterionNames): string {
  if (criterion === null) return 'nothing is asked';
  return describeInside(criterion, names, false);
}

function describeInside(criterion: Criterion, names: CriterionNames, bracketed: boolean): string {
  if ('subject' in criterion) return describeComparison(criterion, names);
  const kind = groupKind(criterion) ?? 'all';
  const members = flatMembers(criterion, kind);
  if (members.length === 0) return kind === 'any' ? 'never' : 'always';
  const inside = members.map((member) => describeInside(member, names, members.length > 1)).join(joint[kind]);
  if (kind === 'none') return members.length > 1 ? `neither (${inside})` : `not (${inside})`;
  return bracketed && members.length > 1 ? `(${inside})` : inside;
}

/** The members of a group; those of a group of the same kind inside of it count as its own: "(a and b) and c" is "a and b and c". */
function flatMembers(criterion: Criterion, kind: GroupKind): readonly Criterion[] {
  if (kind === 'none') return membersOf(criterion);
  return membersOf(criterion).flatMap((member): readonly Criterion[] => {
    const isAlone = membersOf(member).length === 1 && groupKind(member) !== 'none';
    return groupKind(member) === kind || isAlone ? flatMembers(member, kind) : [member];
  });
}

/** Reads one comparison: subject, operator, value. */
export function describeComparison(comparison: Comparison, names: CriterionNames): string {
  const operator = operators.find(comparison.operator);
  const verb = operator?.label ?? `${comparison.operator} (an unknown operator)`;
  const subject = names.subject(comparison);
  const { value } = comparison;
  switch (operator?.operand) {
    case 'none':
      return `${subject} ${verb}`;
    case 'many':
      return `${subject} ${verb} ${listWords(comparison, names, ', ')}`;
    case 'range':
      return `${subject} ${verb} ${listWords(comparison, names, ' and ')}`;
    default:
      return `${subject} ${verb} ${names.value(comparison, value)}`;
  }
}

function listWords(comparison: Comparison, names: CriterionNames, joint: string): string {
  const items = Array.isArray(comparison.value) ? (comparison.value as readonly Json[]) : [comparison.value];
  return items.length === 0 ? 'nothing' : items.map((item) => names.value(comparison, item)).join(joint);
}
