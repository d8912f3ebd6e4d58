/**
 * Characters that no text of a file may hold: halves of surrogate pairs, control characters other than tab
 * and line ends, and the two non-characters. XML cannot carry them, and `encodeURIComponent` throws on some.
 */
const refusedCharacter = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u;

/** The first character that no text may hold, as "U+0000"; null when the text is clean. */
export function firstRefusedCharacter(text: string): string | null {
  const found = refusedCharacter.exec(text);
  if (found === null) return null;
  return `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const everyRefusedCharacter = new RegExp(refusedCharacter.source, 'gu');

/** The text with the replacement character where a file may not hold what is there. */
export function cleanText(text: string): string {
  return text.replace(everyRefusedCharacter, '\uFFFD');
}
