import { sameJson, type Json } from '../lib/json.ts';
import {
  comparisonsIn,
  groupKind,
  membersOf,
  type Comparison,
  type Criterion,
  type Subject,
} from './criterion.ts';
import { groupOf, removeAt, type CriterionPath } from './criterionEdits.ts';
import type { LeadFacts } from './evaluate.ts';
import { pathsIn } from './pathsIn.ts';
import { representatives, type SubjectValues } from './representatives.ts';
import { andNot, both, countBits, createTruthTable, type TruthTable } from './truthTable.ts';

/** More combinations of values than this are not tried: then nothing is claimed. */
const MOST_COMBINATIONS = 12_000;

/**
 * Every combination of values that these criteria can tell apart, as leads; null where they are too many or cannot be
 * listed. Score components count as independent, so what holds for all of these leads holds for all there can be.
 */
export function everyLead(
  criteria: readonly (Criterion | null)[],
  valuesOf: (subject: Subject) => SubjectValues,
): LeadFacts[] | null {
  const groups: Comparison[][] = [];
  for (const comparison of criteria.flatMap(comparisonsIn)) {
    const group = groups.find(([first]) => isSame(first!.subject, comparison.subject));
    if (group) group.push(comparison);
    else groups.push([comparison]);
  }
  let leads: (readonly (Json | undefined)[])[] = [[]];
  for (const group of groups) {
    const values = representatives(group[0]!.subject, group, valuesOf(group[0]!.subject));
    if (values === null || values.length * leads.length > MOST_COMBINATIONS) return null;
    leads = leads.flatMap((lead) => values.map((value) => [...lead, value]));
  }
  const subjects = groups.map(([first]) => first!.subject);
  return leads.map((values) => factsFrom(subjects, values));
}

/** What can be said for certain about a criterion by itself, for whoever the lead may be. */
export interface CertainOf {
  /** No lead can meet it. */
  readonly never: boolean;
  /** Every lead meets it, also one of which nothing is known. */
  readonly always: boolean;
  /** The parts without which it would be the same: each by itself. */
  readonly addsNothing: readonly CriterionPath[];
}

/** Works out what is certain; null where that cannot be told. */
export function certainOf(
  criterion: Criterion,
  valuesOf: (subject: Subject) => SubjectValues,
): CertainOf | null {
  const leads = everyLead([criterion], valuesOf);
  if (leads === null) return certainOfParts(criterion, valuesOf);
  const table = createTruthTable(leads);
  const { yes } = table.column(criterion);
  const never = countBits(yes) === 0;
  const always = countBits(yes) === table.rows;
  if (never || always) return { never, always, addsNothing: [] };
  const addsNothing = pathsIn(criterion).filter((path) => {
    const rest = removeAt(criterion, path);
    return path.length > 0 && sameBits(table.column(rest).yes, yes);
  });
  // Where a whole group adds nothing, that says it for what is in it.
  const outermost = addsNothing.filter(
    (path) =>
      !addsNothing.some(
        (other) => other.length < path.length && other.every((step, at) => path[at] === step),
      ),
  );
  return { never, always, addsNothing: outermost };
}

/** Where the whole has too many combinations: what is certain of its members, and of those that ask about the same thing. */
function certainOfParts(
  criterion: Criterion,
  valuesOf: (subject: Subject) => SubjectValues,
): CertainOf | null {
  const kind = groupKind(criterion);
  if (kind === undefined) return null;
  const members = membersOf(criterion);
  const each = members.map((member) => certainOf(member, valuesOf));
  const addsNothing = each.flatMap((certain, place) =>
    (certain?.addsNothing ?? []).map((path) => [place, ...path]),
  );
  for (const places of sameSubject(members)) {
    const inside = certainOf(
      groupOf(
        kind,
        places.map((place) => members[place]!),
      ),
      valuesOf,
    );
    if (inside?.never === true && kind === 'all') return { never: true, always: false, addsNothing: [] };
    addsNothing.push(...(inside?.addsNothing ?? []).map(([place = 0, ...rest]) => [places[place]!, ...rest]));
  }
  const isNever = (certain: CertainOf | null) => certain?.never === true;
  const never = kind === 'all' ? each.some(isNever) : kind === 'any' && each.every(isNever);
  return { never, always: false, addsNothing: never ? [] : addsNothing };
}

/** Places of the comparisons among the members that ask about one subject, where there are at least two. */
function sameSubject(members: readonly Criterion[]): number[][] {
  const groups: { readonly subject: Subject; readonly places: number[] }[] = [];
  for (const [place, member] of members.entries()) {
    if (!('subject' in member)) continue;
    const group = groups.find(({ subject }) => isSame(subject, member.subject));
    if (group) group.places.push(place);
    else groups.push({ subject: member.subject, places: [place] });
  }
  return groups.flatMap(({ places }) =>
    places.length > 1 && places.length < members.length ? [places] : [],
  );
}

/** How two criteria stand to each other, for certain; each may hold for some. */
export type Relation = 'never both' | 'same' | 'first within second' | 'second within first' | 'overlap';

/** The relation of two criteria; null where it cannot be told. */
export function relationOf(
  first: Criterion | null,
  second: Criterion | null,
  valuesOf: (subject: Subject) => SubjectValues,
): Relation | null {
  const leads = everyLead([first, second], valuesOf);
  if (leads === null) return null;
  const table: TruthTable = createTruthTable(leads);
  const [one, two] = [table.column(first).yes, table.column(second).yes];
  if (countBits(both([two], one)) === 0) return 'never both';
  const oneOnly = countBits(andNot(one, two)) > 0;
  const twoOnly = countBits(andNot(two, one)) > 0;
  if (!oneOnly && !twoOnly) return 'same';
  return oneOnly ? (twoOnly ? 'overlap' : 'second within first') : 'first within second';
}

function sameBits(a: Uint32Array, b: Uint32Array): boolean {
  return a.every((word, at) => word === b[at]);
}

/** Time in stage is one subject in whatever unit it is asked for. */
function isSame(a: Subject, b: Subject): boolean {
  return (a.kind === 'timeInStage' && b.kind === 'timeInStage') || sameJson(a, b);
}

function factsFrom(subjects: readonly Subject[], values: readonly (Json | undefined)[]): LeadFacts {
  const find = (wanted: Subject) => {
    const at = subjects.findIndex((subject) => isSame(subject, wanted));
    return at < 0 ? undefined : values[at];
  };
  const figure = (wanted: Subject) => (find(wanted) as number | undefined) ?? 0;
  return {
    field: (fieldId) => find({ kind: 'field', fieldId }),
    score: (component) => figure({ kind: 'score', component }),
    timeInStageMs: figure({ kind: 'timeInStage', unit: 'days' }),
    signalCount: (signalId) => figure({ kind: 'signalCount', signalId }),
    statusId: (find({ kind: 'status' }) as string | undefined) ?? null,
    rounds: (transitionId) => figure({ kind: 'rounds', transitionId }),
  };
}
