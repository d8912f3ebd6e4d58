/*
 * What is left of a line of free text when case, accents, punctuation, filler words and endings are taken
 * away: enough to see that "Too expensive!!", "zu teuer" and "preis" speak of one thing each.
 */

/** A line as words without endings, and the three-letter pieces by which misspelt words are still alike. */
export interface ReasonText {
  readonly plain: string;
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly trigrams: ReadonlySet<string>;
}

const fillers = new Set(
  (
    'a an and are as at be been but by can do does for from had has have he her his i if in into is it its just ' +
    'me my of on or our out she so some that the their them then there they this to too up us very was we were ' +
    'will with would you your lead prospect customer client contact ' +
    'aber als am an auch auf aus bei bin bis da das dass dem den der des die doch du ein eine einem einen einer ' +
    'er es für fuer hat haben hatte ich ihm ihr im in ist ja kann mit nach noch nur ob oder schon sehr sein sich ' +
    'sie sind so über ueber um und uns unser von vom vor war wird wir wollen will wollte zu zum zur kunde kunden ' +
    'interessent wg wegen'
  ).split(' '),
);

const endings =
  /(isierung|ierung|ungen|ations?|ments?|ness|lich|isch|heit|keit|ung|ing|ers?|ern|en|em|es|ed|er|s|e|n|y)$/;

/** Takes a line apart. */
export function reasonText(line: string): ReasonText {
  const plain = line
    .replaceAll('ß', 'ss')
    .replace(/ä/gi, 'ae')
    .replace(/ö/gi, 'oe')
    .replace(/ü/gi, 'ue')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = plain === '' ? [] : plain.split(' ');
  const meant = words.filter((word) => !fillers.has(word) && !/^\d+$/.test(word));
  const stems = [...new Set(meant.map(stemOf))].toSorted();
  return { plain, words, stems, trigrams: trigramsOf(stems) };
}

/** A word without its ending; no ending is taken that leaves fewer than three letters. */
export function stemOf(word: string): string {
  let stem = word;
  for (let round = 0; round < 2; round += 1) {
    const shorter = stem.replace(endings, '');
    if (shorter === stem || shorter.length < 3) break;
    stem = shorter;
  }
  return stem;
}

/** The three-letter pieces of words, with their beginnings and ends marked. */
export function trigramsOf(words: readonly string[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const word of words) {
    const padded = ` ${word} `;
    if (padded.length < 3) pieces.add(padded);
    for (let at = 0; at + 3 <= padded.length; at += 1) pieces.add(padded.slice(at, at + 3));
  }
  return pieces;
}

/** How alike two sets are, from 0 to 1: twice what they share by what they have (Dice, 1945). */
export function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const piece of small) if (large.has(piece)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
