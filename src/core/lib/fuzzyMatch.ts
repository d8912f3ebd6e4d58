import { foldText } from './foldText.ts';

/** How well a text answers a search, and which of its signs answer it. */
export interface TextMatch {
  /** The higher the better; 100 and more: the text begins with what was typed. */
  readonly score: number;
  /** Places of the signs that match, ascending. */
  readonly at: readonly number[];
}

/** In longer texts than this, letters that are far apart find everything and mean nothing. */
const LOOSE_LENGTH = 64;
const LONGEST_WORD = 32;

/** The words of a search, ready to be matched. */
export function searchWords(query: string): readonly string[] {
  return foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD));
}

/**
 * How a text answers a search: every word of it must be there, in any order. A word at the start of a word counts
 * most, then inside of one, then letters in their order, those that begin words first ("sql" in "Sales Qualified
 * Lead"). null: it does not answer. `folded` is the text as `foldText` gives it.
 */
export function fuzzyMatch(folded: string, words: readonly string[]): TextMatch | null {
  if (words.length === 0) return null;
  let score = 0;
  const at = new Set<number>();
  for (const word of words) {
    const match = wordMatch(folded, word);
    if (match === null) return null;
    score += match.score;
    for (const place of match.at) at.add(place);
  }
  const whole = words.length === 1 && words[0] === folded ? 20 : 0;
  // Of two texts that answer alike the shorter one says it better.
  const length = Math.min(folded.length, 80) / 20;
  return { score: score / words.length + whole - length, at: [...at].toSorted((a, b) => a - b) };
}

function wordMatch(text: string, word: string): TextMatch | null {
  if (text.startsWith(word)) return { score: 104, at: run(0, word.length) };
  let inside = -1;
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
    if (startsWord(text, place)) return { score: 90 - Math.min(place, 40) / 8, at: run(place, word.length) };
    if (inside < 0) inside = place;
  }
  if (word.length > 1 && text.length <= LOOSE_LENGTH) {
    const loose = looseMatch(text, word);
    // Initials are what people call things by; letters strewn about are a last resort.
    if (loose !== null && (inside < 0 || loose.score >= 70)) return loose;
  }
  return inside < 0 ? null : { score: 60 - Math.min(inside, 40) / 8, at: run(inside, word.length) };
}

const AT_START = 10;
const IN_A_ROW = 7;
const STREWN = 1;
/** Of so many letters typed one may have been left out. */
const SLIP_LENGTH = 5;

/** The best way to find the letters of a word one after the other; null where they are not there. */
function looseMatch(text: string, word: string): TextMatch | null {
  if (!isSubsequence(text, word)) return null;
  // best[i]: the most points for the letters up to here, the last of them found at place i of the text.
  let best: (number | null)[] = [];
  const cameFrom: number[][] = [];
  for (let letter = 0; letter < word.length; letter += 1) {
    const next: (number | null)[] = [];
    const from: number[] = [];
    let before: { points: number; place: number } | null = null;
    for (let place = 0; place < text.length; place += 1) {
      const reached = letter === 0 ? null : (best[place - 1] ?? null);
      if (reached !== null && (before === null || reached >= before.points))
        before = { points: reached, place: place - 1 };
      next[place] = null;
      if (text[place] !== word[letter]) continue;
      const isStart = startsWord(text, place);
      const own = isStart ? AT_START : STREWN;
      // Nobody begins in the middle of a word, unless what follows stands there as it was typed.
      if (letter === 0) next[place] = isStart ? own : null;
      else if (before !== null) {
        const inRow = reached === null ? -1 : reached + Math.max(own, IN_A_ROW);
        const apart = before.points + own;
        next[place] = Math.max(inRow, apart);
        from[place] = inRow >= apart ? place - 1 : before.place;
      }
    }
    cameFrom.push(from);
    best = next;
  }
  let end = -1;
  best.forEach((points, place) => {
    if (points !== null && (end < 0 || points > best[end]!)) end = place;
  });
  if (end < 0) return null;
  const at = [end];
  for (let letter = word.length - 1; letter > 0; letter -= 1) at.unshift(cameFrom[letter]![at[0]!]!);
  const strewn = at.filter(
    (place, letter) => place !== (at[letter - 1] ?? -2) + 1 && !startsWord(text, place),
  );
  // In a long word one slip is forgiven; letters strewn about are chance, not an answer.
  if (strewn.length > Math.floor(word.length / SLIP_LENGTH)) return null;
  return { score: 20 + (60 * best[end]!) / (AT_START * word.length), at };
}

function isSubsequence(text: string, word: string): boolean {
  let place = -1;
  for (const letter of word) {
    place = text.indexOf(letter, place + 1);
    if (place < 0) return false;
  }
  return true;
}

/** Whether a word begins at the place: a letter or figure after none. */
function startsWord(text: string, place: number): boolean {
  return place === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(place - 1));
}

function run(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}
