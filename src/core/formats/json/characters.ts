/**
 * Characters that no text of a file may hold: halves of surrogate pairs, control characters other than tab
 * and line ends, and the two non-characters. XML cannot carry them, and `encodeURIComponent` throws on some.
 */
const refusedCharacter =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The first character that no text may hold, as "U+0000"; null when the text is clean. */
export function firstRefusedCharacter(text: string): string | null {
  const found = refusedCharacter.exec(text);
  if (found === null) return null;
  return `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const everyRefusedCharacter = new RegExp(refusedCharacter.source, 'g');

/** The text with the replacement character where a file may not hold what is there. */
export function cleanText(text: string): string {
  return text.replace(everyRefusedCharacter, '\uFFFD');
}
