import { shown } from './jsonTokens.ts';
import { placeAt } from './textPlace.ts';

/** What to say where the text goes on with something that JSON does not allow there. */
export function expectedButFound(
  text: string,
  offset: number,
  what: string,
): { readonly sentence: string; readonly remedy: string } {
  if (text.trim() === '') {
    return { sentence: 'The file is empty.', remedy: 'Choose the file again, or export it again.' };
  }
  const { line, column } = placeAt(text, offset);
  if (offset >= text.length) {
    return {
      sentence: `The text ends on line ${line}, where ${what} is still expected.`,
      remedy: 'The file was probably cut off: export or copy it again.',
    };
  }
  const found = foundAt(text, offset);
  const known = knownMistakes.find(({ pattern }) => pattern.test(found));
  const isTrailingComma = /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset)) && /^[\]}]/.test(found);
  return {
    sentence: `Line ${line}, column ${column} has ${shown(found)} where ${what} is expected.`,
    remedy: isTrailingComma
      ? `Remove the comma before ${shown(found)}.`
      : (known?.remedy ?? defaultRemedies[what] ?? `Write ${what} there.`),
  };
}

const defaultRemedies: Readonly<Record<string, string>> = {
  'a value': 'Write a text in double quotes, a number, true, false, null, a list or an object.',
  'nothing more': 'Remove what follows the closing bracket of the file.',
};

const knownMistakes: readonly { readonly pattern: RegExp; readonly remedy: string }[] = [
  {
    pattern: /^['\u2018\u2019\u201c\u201d`]/,
    remedy: 'Write names and texts in straight double quotes (").',
  },
  { pattern: /^(\/\/|\/\*|#)/, remedy: 'Remove the comment: JSON has none.' },
  {
    pattern: /^(NaN|Infinity)$/,
    remedy: 'Write a number with digits, or null where there is none.',
  },
  { pattern: /^(True|False|None|undefined|nil|NULL|TRUE|FALSE)$/, remedy: 'Write true, false or null.' },
];

function foundAt(text: string, offset: number): string {
  const piece = text.slice(offset, offset + 30);
  return /^([\p{L}_$][\p{L}\p{N}_$]*|\/\/|\/\*|[^])/u.exec(piece)?.[0] ?? piece;
}
