import type { Comparison } from '../../core/criteria/criterion.ts';
import { describeComparison, type CriterionNames } from '../../core/criteria/describe.ts';
import { newComparison } from '../../core/criteria/newComparison.ts';
import { parseWords } from '../../core/criteria/parseWords.ts';
import type { Spoken } from '../../core/criteria/spoken.ts';
import { verbsFor } from '../../core/criteria/verbsFor.ts';
import type { PickerOption } from '../controls/pickerOption.ts';

/** What a line of words can become: a condition at once, or more words. */
export type Completion =
  | {
      readonly kind: 'add';
      readonly label: string;
      readonly comparison: Comparison;
      readonly isWhole: boolean;
    }
  | { readonly kind: 'words'; readonly label: string; readonly text: string };

/** What is to be known to complete words. */
export interface CompletionWorld {
  readonly vocabulary: readonly Spoken[];
  /** The same things in the same order, as lines of a list. */
  readonly subjects: readonly PickerOption<string>[];
  readonly names: CriterionNames;
}

const MOST = 60;

/** The completions of words, each with the line that offers it; the best first. */
export function completionsOf(
  text: string,
  world: CompletionWorld,
): { readonly line: Omit<PickerOption<string>, 'value'>; readonly completion: Completion }[] {
  const { vocabulary, subjects, names } = world;
  const understood = parseWords(text, vocabulary);
  const offers: ReturnType<typeof completionsOf> = [];
  const offer = (comparison: Comparison) => {
    const label = describeComparison(comparison, names);
    if (offers.some(({ line }) => line.label === label)) return;
    offers.push({ line: { label }, completion: { kind: 'add', label, comparison, isWhole: true } });
  };
  if (understood.kind === 'condition') offer(understood.comparison);
  if (understood.kind === 'begun') {
    const { spoken, verb, rest } = understood;
    const name = spoken.names[0]!;
    if (verb === null && rest === '') {
      const verbs = verbsFor(spoken.subject, spoken.kind);
      for (const each of verbs.filter(
        ({ operator }, at) => verbs.findIndex((other) => other.operator === operator) === at,
      ))
        offers.push({
          line: { label: `${name} ${each.words} …` },
          completion: { kind: 'words', label: each.words, text: `${name} ${each.words} ` },
        });
    }
    const last = rest
      .split(/,|\sor\s/i)
      .at(-1)!
      .trim()
      .toLowerCase();
    const before = text.slice(0, text.length - rest.split(/,|\sor\s/i).at(-1)!.length);
    for (const { label } of spoken.options
      .filter((option) => option.label.toLowerCase().includes(last))
      .slice(0, 12)) {
      const said = verb === null && rest === '' ? `${name} is ${label}` : `${before.trimEnd()} ${label}`;
      const read = parseWords(said, vocabulary);
      if (read.kind === 'condition') offer(read.comparison);
    }
  }
  const wanted = text.trim().toLowerCase();
  const found = subjects
    .map((line, at) => ({ line, spoken: vocabulary[at]!, place: placeIn(line.label, wanted) }))
    .filter(({ place }) => place >= 0);
  // The order of the blueprint says nothing to somebody who types: what begins so comes first.
  const sorted = wanted === '' ? found : found.toSorted((a, b) => a.place - b.place);
  for (const { line, spoken } of sorted.slice(0, MOST))
    offers.push({
      line:
        wanted === '' ? line : { label: line.label, ...(line.note === undefined ? {} : { note: line.note }) },
      completion: {
        kind: 'add',
        label: line.label,
        comparison: newComparison(spoken.subject, spoken.kind, spoken.options[0]?.value),
        isWhole: false,
      },
    });
  return offers;
}

/** 0: it begins so; 1: one of its words does; 2: it is somewhere inside; -1: it is not there. */
function placeIn(label: string, wanted: string): number {
  const at = label.toLowerCase().indexOf(wanted);
  return at <= 0 ? at : /[\s“(/-]/.test(label.charAt(at - 1)) ? 1 : 2;
}
