import { listOf } from './compare.ts';
import { MS_PER, type Comparison, type Subject } from './criterion.ts';
import type { Json } from '../lib/json.ts';
import { operators } from './operators/registry.ts';
import type { ValueKind } from './valueKinds.ts';

/** What the values of a subject can be. */
export interface SubjectValues {
  readonly kind: ValueKind;
  /** For a choice, a set and the status: every value that can occur. */
  readonly options: readonly Json[];
}

/** Combinations of at most so many chosen values are tried. */
const MOST_MENTIONED = 6;
const NEVER_MENTIONED = '\u0000another';

/**
 * Values of one subject that between them stand for all its values, as far as these comparisons can tell them apart;
 * undefined: empty. null: there are too many to list, or they cannot be told. Time in stage is in milliseconds.
 */
export function representatives(
  subject: Subject,
  comparisons: readonly Comparison[],
  { kind, options }: SubjectValues,
): readonly (Json | undefined)[] | null {
  switch (subject.kind) {
    case 'timeInStage':
      return numbersAround(comparisons).filter((value) => value >= 0);
    case 'signalCount':
    case 'rounds':
      return counts(comparisons);
    case 'score':
      return numbersAround(comparisons);
    case 'status':
      return [undefined, ...options];
    case 'field':
      break;
  }
  const mentioned = mentionedIn(comparisons);
  switch (kind) {
    case 'number':
      return [undefined, ...numbersAround(comparisons)];
    case 'boolean':
      return [undefined, true, false];
    case 'choice':
      return options.length === 0
        ? texts(comparisons, mentioned)
        : [undefined, ...choices(options, mentioned)];
    case 'set': {
      const one = choices(options, mentioned);
      return one.length > MOST_MENTIONED || options.length === 0 ? null : [undefined, ...subsets(one)];
    }
    case 'date':
      return dates(mentioned);
    case 'text':
      return texts(comparisons, mentioned);
  }
}

/** The options that are mentioned, and one that is not, to stand for all the others. */
function choices(options: readonly Json[], mentioned: readonly Json[]): Json[] {
  const named = new Set(mentioned.map(lower));
  const other = options.find((option) => !named.has(lower(option)));
  const asked = options.filter((option) => named.has(lower(option)));
  return other === undefined ? asked : [...asked, other];
}

/** A text is one of countless: only equality tells the mentioned ones from the rest; parts of texts may overlap in any way. */
function texts(comparisons: readonly Comparison[], mentioned: readonly Json[]): (Json | undefined)[] | null {
  const looksInside = comparisons.filter(
    ({ operator }) => operator === 'contains' || operator === 'startsWith',
  );
  const asksNothing = looksInside.some(({ value }) => typeof value !== 'string' || value === '');
  if (asksNothing || (looksInside.length > 0 && mentioned.length > 1)) return null;
  return [undefined, ...mentioned, NEVER_MENTIONED];
}

function mentionedIn(comparisons: readonly Comparison[]): Json[] {
  const all = comparisons.flatMap(({ value }) => listOf(value));
  return all.filter((value, at) => all.findIndex((other) => lower(other) === lower(value)) === at);
}

const lower = (value: Json) => (typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value));

/** Every end of an interval, a number between each two, and one beyond each side. */
function numbersAround(comparisons: readonly Comparison[]): number[] {
  const ends = comparisons
    .flatMap(({ subject, operator, value }) => {
      const scale = subject.kind === 'timeInStage' ? MS_PER[subject.unit] : 1;
      const intervals = operators.find(operator)?.intervals?.(value) ?? [];
      return intervals.flatMap(({ from, to }) => [from * scale, to * scale]);
    })
    .filter(Number.isFinite);
  // Nought is always among them, because times and counts begin there.
  const sorted = [...new Set([0, ...ends])].sort((a, b) => a - b);
  const between = sorted.slice(1).map((end, at) => (end + sorted[at]!) / 2);
  return [sorted[0]! - 1, ...sorted, ...between, sorted.at(-1)! + 1];
}

/** Whole numbers from 0 on, as counts are. */
function counts(comparisons: readonly Comparison[]): number[] {
  const whole = numbersAround(comparisons).flatMap((value) => [Math.floor(value), Math.ceil(value)]);
  return [...new Set(whole)].filter((value) => value >= 0);
}

/** Dates are compared as texts: each that is named, one just after it, and one before all. */
function dates(mentioned: readonly Json[]): (Json | undefined)[] {
  const named = mentioned.flatMap((value) => (typeof value === 'string' ? [value, `${value}\u0000`] : []));
  return [undefined, '\u0000', ...named];
}

function subsets(values: readonly Json[]): Json[][] {
  const all = values.reduce<Json[][]>(
    (sets, value) => [...sets, ...sets.map((set) => [...set, value])],
    [[]],
  );
  return all.filter((set) => set.length > 0);
}
