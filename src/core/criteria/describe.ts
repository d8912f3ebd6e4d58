import type { Json } from '../lib/json.ts';
import { groupKind, membersOf, type Comparison, type Criterion, type GroupKind } from './criterion.ts';
import { operators } from './operators/registry.ts';
import { neverWords, notWords, verbFor } from './verbs.ts';

/** The names a sentence needs; a missing name is answered by the naming side, never by an empty word. */
export interface CriterionNames {
  subject(comparison: Comparison): string;
  value(comparison: Comparison, value: Json): string;
  /** So many values of a list are named, the rest is counted; absent: all are named. */
  readonly mostListed?: number;
}

/**
 * Reads a criterion back as one sentence without its full stop. Brackets stand where "and" and "or" meet, so that it
 * can be read in one way only.
 */
export function describeCriterion(criterion: Criterion | null, names: CriterionNames): string {
  if (criterion === null) return 'nothing is asked';
  const kind = groupKind(criterion);
  const members = kind === 'any' ? flatMembers(criterion, kind) : [];
  // Alternatives that ask for several things each: commas keep them apart better than brackets do.
  if (members.length > 1 && members.some((member) => groupKind(member) === 'all'))
    return `either ${members.map((member) => describeInside(member, names, groupKind(member) !== 'all')).join(', or ')}`;
  return describeInside(criterion, names, false);
}

function describeInside(criterion: Criterion, names: CriterionNames, bracketed: boolean): string {
  if ('subject' in criterion) return describeComparison(criterion, names);
  const kind = groupKind(criterion) ?? 'all';
  const members = flatMembers(criterion, kind);
  if (members.length === 0) return kind === 'any' ? 'never' : 'always';
  const [first] = members;
  if (members.length === 1 && first !== undefined)
    return kind === 'none' ? describeOpposite(first, names) : describeInside(first, names, bracketed);
  const inside = members.map((member) => describeInside(member, names, true));
  const words =
    kind === 'none' ? `neither ${inside.join(' nor ')}` : inside.join(kind === 'all' ? ' and ' : ' or ');
  return bracketed ? `(${words})` : words;
}

/** The members of a group; those of a group of the same kind inside of it count as its own: "(a and b) and c" is "a and b and c". */
function flatMembers(criterion: Criterion, kind: GroupKind): readonly Criterion[] {
  if (kind === 'none') return membersOf(criterion);
  return membersOf(criterion).flatMap((member): readonly Criterion[] => {
    const isAlone = membersOf(member).length === 1 && groupKind(member) !== 'none';
    return groupKind(member) === kind || isAlone ? flatMembers(member, kind) : [member];
  });
}

function describeOpposite(criterion: Criterion, names: CriterionNames): string {
  if ('subject' in criterion) {
    const verb = notWords(verbFor(criterion.subject, criterion.operator));
    if (verb !== null && neverWords(criterion) === null) return withVerb(criterion, names, verb);
  }
  return `not (${describeInside(criterion, names, false)})`;
}

/** Reads one comparison: subject, operator, value. */
export function describeComparison(comparison: Comparison, names: CriterionNames): string {
  const never = neverWords(comparison);
  if (never !== null) return `${names.subject(comparison)} ${never}`;
  return withVerb(comparison, names, verbFor(comparison.subject, comparison.operator));
}

function withVerb(comparison: Comparison, names: CriterionNames, verb: string): string {
  const subject = names.subject(comparison);
  const { value } = comparison;
  switch (operators.find(comparison.operator)?.operand) {
    case 'none':
      return `${subject} ${verb}`;
    case 'many':
      return `${subject} ${verb} ${listWords(comparison, names)}`;
    case 'range':
      return `${subject} ${verb} ${rangeWords(comparison, names)}`;
    default:
      return `${subject} ${verb} ${names.value(comparison, value)}`;
  }
}

function listWords(comparison: Comparison, names: CriterionNames): string {
  const items = itemsOf(comparison);
  const most = names.mostListed ?? Infinity;
  const shown = items.length > most ? items.slice(0, Math.max(1, most - 1)) : items;
  const words = shown.map((item) => names.value(comparison, item));
  if (items.length === 0) return 'nothing';
  return shown.length < items.length
    ? `${words.join(', ')} and ${items.length - shown.length} more`
    : words.join(', ');
}

/** The unit stands once, behind both: "between 10 and 200 employees". */
function rangeWords(comparison: Comparison, names: CriterionNames): string {
  const items = itemsOf(comparison);
  return items
    .map((item, at) =>
      typeof item === 'number' && at < items.length - 1 ? String(item) : names.value(comparison, item),
    )
    .join(' and ');
}

function itemsOf({ value }: Comparison): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}
