import {
  comparisonsIn,
  MS_PER,
  type Comparison,
  type Criterion,
  type Subject,
} from '../../criteria/criterion.ts';
import { listOf } from '../../criteria/compare.ts';
import type { LeadFacts } from '../../criteria/evaluate.ts';
import { operators } from '../../criteria/operators/registry.ts';
import { valueKindOf } from '../../criteria/valueKinds.ts';
import type { Json } from '../../lib/json.ts';
import type { Field } from '../../model/records/data.ts';

/** What is known about the values that subjects can have. */
export interface SubjectWorld {
  field(fieldId: string): Field | undefined;
  readonly statusIds: readonly string[];
  /** What lead sources and signals give leads in the field, listed as an option or not. */
  occurring(fieldId: string): readonly Json[];
  /** Whether a comparison can be judged: its operator is known and fits, and what it looks at exists. */
  isSound(comparison: Comparison): boolean;
}

/** Sets of at most so many options have all their combinations tried. */
const MOST_OPTIONS = 8;
const comparingDates = new Set(['is', 'isNot', 'isAfter', 'isBefore', 'isKnown', 'isUnknown']);

/**
 * Leads that between them have every value of the subject that could make a difference to the criteria, or null
 * where so many cannot be listed. All of the criteria are about the one subject.
 */
export function candidatesFor(
  subject: Subject,
  criteria: readonly Criterion[],
  world: SubjectWorld,
): LeadFacts[] | null {
  const comparisons = criteria.flatMap(comparisonsIn);
  switch (subject.kind) {
    case 'status':
      return [null, ...world.statusIds].map((statusId) => ({ ...nobody, statusId }));
    case 'field': {
      const occurring = world.occurring(subject.fieldId);
      const values = fieldValues(world.field(subject.fieldId), occurring, criteria, comparisons);
      return values?.map((value) => ({ ...nobody, field: () => value })) ?? null;
    }
    case 'score':
      return numbersAround(comparisons).map((value) => ({ ...nobody, score: () => value }));
    case 'timeInStage':
      return numbersAround(comparisons, unitMs)
        .filter((ms) => ms >= 0)
        .map((timeInStageMs) => ({ ...nobody, timeInStageMs }));
    case 'signalCount':
      return counts(comparisons).map((value) => ({ ...nobody, signalCount: () => value }));
    case 'rounds':
      return counts(comparisons).map((value) => ({ ...nobody, rounds: () => value }));
  }
}

const nobody: LeadFacts = {
  field: () => undefined,
  score: () => 0,
  timeInStageMs: 0,
  signalCount: () => 0,
  statusId: null,
  rounds: () => 0,
};

function fieldValues(
  field: Field | undefined,
  occurring: readonly Json[],
  criteria: readonly Criterion[],
  comparisons: readonly Comparison[],
): (Json | undefined)[] | null {
  if (field === undefined) return null;
  const options = field.options.map(({ value }) => value);
  switch (valueKindOf({ kind: 'field', fieldId: field.id }, field.fieldType)) {
    case 'number':
      return [undefined, ...numbersAround(comparisons)];
    case 'boolean':
      return [undefined, true, false];
    case 'choice':
      return options.length === 0 ? texts(criteria) : [undefined, ...options, ...occurring];
    case 'set':
      return options.length > MOST_OPTIONS || options.length === 0
        ? null
        : [undefined, ...subsets(options), ...occurring];
    case 'date':
      return comparisons.every(({ operator }) => comparingDates.has(operator)) ? dates(comparisons) : null;
    case 'text':
      return texts(criteria);
  }
}

/** Every end of an interval, a number between each two, and one beyond each side. */
function numbersAround(
  comparisons: readonly Comparison[],
  scale: (comparison: Comparison) => number = () => 1,
): number[] {
  const ends = comparisons
    .flatMap((each) =>
      (operators.find(each.operator)?.intervals?.(each.value) ?? []).flatMap(({ from, to }) => [
        from * scale(each),
        to * scale(each),
      ]),
    )
    .filter(Number.isFinite);
  // Nought is always among them, because times and counts begin there.
  const sorted = [...new Set([0, ...ends])].sort((a, b) => a - b);
  const between = sorted.slice(1).map((end, at) => (end + (sorted[at] ?? end)) / 2);
  return [(sorted[0] ?? 0) - 1, ...sorted, ...between, (sorted.at(-1) ?? 0) + 1];
}

function unitMs({ subject }: Comparison): number {
  return subject.kind === 'timeInStage' ? MS_PER[subject.unit] : 1;
}

/** Whole numbers from 0 on, as counts are. */
function counts(comparisons: readonly Comparison[]): number[] {
  const whole = numbersAround(comparisons).flatMap((value) => [Math.floor(value), Math.ceil(value)]);
  return [...new Set(whole)].filter((value) => value >= 0);
}

/** A text is one of countless: only where it must be one of a few, or missing, can they be listed. */
function texts(criteria: readonly Criterion[]): (Json | undefined)[] | null {
  for (const criterion of criteria) {
    if (!('subject' in criterion)) continue;
    if (criterion.operator === 'isUnknown') return [undefined];
    if (criterion.operator === 'is' || criterion.operator === 'isOneOf') return [...listOf(criterion.value)];
  }
  return null;
}

/** Dates are compared as texts: each that is named, one just after it, and one before all. */
function dates(comparisons: readonly Comparison[]): (Json | undefined)[] {
  const named = comparisons.flatMap(({ value }) =>
    typeof value === 'string' ? [value, `${value}\u0000`] : [],
  );
  return [undefined, '\u0000', ...named];
}

function subsets(options: readonly string[]): string[][] {
  return options.reduce<string[][]>(
    (sets, option) => [...sets, ...sets.map((set) => [...set, option])],
    [[]],
  );
}
