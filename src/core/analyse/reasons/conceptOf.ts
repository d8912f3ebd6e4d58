import { reasonConcepts, type ReasonConcept } from './reasonConcepts.ts';
import { alikeness, reasonText, trigramsOf, type ReasonText } from './reasonText.ts';

// Two words are one misspelt word from here on; words shorter than this are too short to tell.
const MISSPELT = 0.6;
const LONG_ENOUGH = 5;

interface Clue {
  readonly concept: ReasonConcept;
  readonly place: number;
  /** Its words, one of which alone may be misspelt. */
  readonly words: readonly string[];
  readonly trigrams: ReadonlySet<string>;
}

// More words first: "no answer" says more than "answer".
const clues: readonly Clue[] = reasonConcepts
  .flatMap((concept, place) =>
    concept.words.map((phrase): Clue => {
      const { words } = reasonText(phrase);
      return { concept, place, words, trigrams: trigramsOf([phrase]) };
    }),
  )
  .toSorted((a, b) => b.words.length - a.words.length || a.place - b.place);

/** What a line speaks of, as far as its words give it away; misspelt ones too. */
export function conceptOf(text: ReasonText): ReasonConcept | undefined {
  // What has no letter in it says nothing.
  if (!text.words.some((word) => /\p{L}/u.test(word))) return byId('other');
  const exact = clues.find(({ words }) => holds(text.words, words, begins));
  if (exact !== undefined) return exact.concept;
  const misspelt = clues.find(
    ({ words }) => words.some((word) => word.length >= LONG_ENOUGH) && holds(text.words, words, almostBegins),
  );
  return misspelt?.concept ?? alikeConcept(text.words);
}

/** The concept of that id. */
export function byId(id: string): ReasonConcept | undefined {
  return reasonConcepts.find((concept) => concept.id === id);
}

/** Whether every word of a clue is one of the line's, in any order. */
function holds(
  words: readonly string[],
  clue: readonly string[],
  is: (word: string, part: string) => boolean,
): boolean {
  return clue.every((part) => words.some((word) => is(word, part)));
}

/** Whether a word begins with a part, or is a compound that has it inside; short parts are whole words. */
function begins(word: string, part: string): boolean {
  if (part.length < 4) return word === part;
  return word.startsWith(part) || (part.length >= LONG_ENOUGH && word.includes(part));
}

/** The same, where one letter may be missing, added, changed or swapped with the next. */
function almostBegins(word: string, part: string): boolean {
  if (part.length < LONG_ENOUGH || word.length < part.length - 1) return begins(word, part);
  return [part.length - 1, part.length, part.length + 1].some(
    (length) => word.length >= length && isOneApart(word.slice(0, length), part),
  );
}

const knownWords = new Map<string, { concept: ReasonConcept; sure: number } | null>();
const MOST_KNOWN = 20_000;

/** What the words look like, where no clue stands in them: more than one letter wrong. */
function alikeConcept(words: readonly string[]): ReasonConcept | undefined {
  let best: { concept: ReasonConcept; sure: number } | null = null;
  for (const word of words) {
    if (word.length <= LONG_ENOUGH) continue;
    if (knownWords.size > MOST_KNOWN) knownWords.clear();
    let found = knownWords.get(word);
    if (found === undefined) {
      found = alikeClue(word);
      knownWords.set(word, found);
    }
    if (found !== null && found.sure > (best?.sure ?? 0)) best = found;
  }
  return best?.concept;
}

function alikeClue(word: string): { concept: ReasonConcept; sure: number } | null {
  let best: { concept: ReasonConcept; sure: number } | null = null;
  for (const { concept, words, trigrams } of clues) {
    const [clue = ''] = words;
    if (words.length !== 1 || clue.length <= LONG_ENOUGH) continue;
    const sure = alikeness(trigramsOf([word.slice(0, clue.length + 1)]), trigrams);
    if (sure >= MISSPELT && sure > (best?.sure ?? 0)) best = { concept, sure };
  }
  return best;
}

function isOneApart(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  const restA = a.slice(at);
  const restB = b.slice(at);
  return (
    a === b ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
