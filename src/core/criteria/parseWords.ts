import type { Comparison } from './criterion.ts';
import { newComparison } from './newComparison.ts';
import { operators } from './operators/registry.ts';
import { readValue } from './readValue.ts';
import type { Spoken } from './spoken.ts';
import { verbsFor, type Verb } from './verbsFor.ts';

/** How far the words were understood. */
export type Understood =
  /** A whole condition. */
  | { readonly kind: 'condition'; readonly comparison: Comparison }
  /** What it is about, and perhaps how it is compared; then something is missing or unknown. */
  | { readonly kind: 'begun'; readonly spoken: Spoken; readonly verb: Verb | null; readonly rest: string }
  | { readonly kind: 'nothing' };

/**
 * Reads one condition from words such as "score at least 40", "industry is one of Machinery, Logistics" or "country is
 * not Germany", by the names that are given. A verb may be left out: "score 40" asks for at least 40.
 */
export function parseWords(words: string, vocabulary: readonly Spoken[]): Understood {
  const text = words.trim().replace(/\s+/g, ' ');
  const found = longestStart(
    text,
    vocabulary.flatMap((spoken) => spoken.names.map((name) => ({ name, spoken }))),
  );
  if (found === null) return { kind: 'nothing' };
  const { spoken } = found.entry;
  const after = text.slice(found.entry.name.length).trim();
  const said = longestStart(
    after,
    verbsFor(spoken.subject, spoken.kind).map((verb) => ({ name: verb.words, verb })),
  );
  const verb = said?.entry.verb ?? null;
  const rest = verb === null ? after : after.slice(verb.words.length).trim();
  const comparison = comparisonFrom(spoken, verb, rest);
  return comparison === null ? { kind: 'begun', spoken, verb, rest } : { kind: 'condition', comparison };
}

function comparisonFrom(spoken: Spoken, verb: Verb | null, rest: string): Comparison | null {
  const { subject, kind } = spoken;
  if (verb?.value !== undefined)
    return rest === '' ? { subject, operator: verb.operator, value: verb.value } : null;
  // "asked for a demo": a thing that is or has happened needs no verb.
  if (rest === '' && verb === null) {
    if (kind === 'boolean') return { subject, operator: 'is', value: true };
    return subject.kind === 'signalCount' || subject.kind === 'rounds'
      ? { subject, operator: 'isAtLeast', value: 1 }
      : null;
  }
  const id = verb?.operator ?? newComparison(subject, kind).operator;
  const operator = operators.find(id);
  if (operator === undefined) return null;
  if (operator.operand === 'none') return rest === '' ? { subject, operator: id, value: null } : null;
  return readValue(spoken, operator, rest);
}

/** The longest name that the text begins with, as a whole word. */
function longestStart<Entry extends { readonly name: string }>(
  text: string,
  entries: readonly Entry[],
): { readonly entry: Entry } | null {
  const lower = text.toLowerCase();
  let best: Entry | null = null;
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    const next = lower.charAt(name.length);
    const isWhole = next === '' || !/[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]$/u.test(name);
    if (name !== '' && lower.startsWith(name) && isWhole && name.length > (best?.name.length ?? 0))
      best = entry;
  }
  return best === null ? null : { entry: best };
}
