/** A token that was read, and where the text goes on; or what is wrong with it, at an offset. */
export type Token<T> =
  | { readonly value: T; readonly end: number }
  | { readonly wrong: string; readonly remedy: string; readonly offset: number };

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const numberLikePattern = /[+\-.\w]*/y;

/** Reads the number that begins at the offset; its value is the literal as it stands. */
export function numberToken(text: string, start: number): Token<string> {
  numberPattern.lastIndex = start;
  const literal = numberPattern.exec(text)?.[0] ?? '';
  numberLikePattern.lastIndex = start;
  const whole = numberLikePattern.exec(text)?.[0] ?? '';
  if (literal !== '' && literal === whole) return { value: literal, end: start + literal.length };
  return {
    wrong: `has ${shown(whole)}, which is not a number that JSON can write`,
    remedy: 'Write it like 12, -3.5 or 1e6: digits on both sides of the point, no leading zero, no plus.',
    offset: start,
  };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;

/** Reads the text in double quotes that begins at the offset. */
export function stringToken(text: string, start: number): Token<string> {
  let hasEscapes = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const raw = text.slice(start + 1, at);
      return hasEscapes ? unescaped(raw, start, at + 1) : { value: raw, end: at + 1 };
    }
    if (code === BACKSLASH) {
      hasEscapes = true;
      at += 1;
    } else if (code < SPACE) {
      return {
        wrong: 'has a line end or another control character inside a text in quotes',
        remedy: 'Close the quotes on the same line, or write a line end as \\n and a tab as \\t.',
        offset: at,
      };
    }
  }
  return {
    wrong: 'begins a text in quotes that never ends',
    remedy: 'Add the missing double quote; if the file was cut off, export or copy it again.',
    offset: start,
  };
}

const escapePattern = /\\(u[0-9a-fA-F]{4}|[^]?)/g;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function unescaped(raw: string, start: number, end: number): Token<string> {
  let wrongAt = -1;
  const value = raw.replace(escapePattern, (whole: string, code: string, offset: number) => {
    if (code.length === 5) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    const character = Object.hasOwn(escapes, code) ? escapes[code] : undefined;
    if (character === undefined && wrongAt < 0) wrongAt = offset;
    return character ?? whole;
  });
  if (wrongAt < 0) return { value, end };
  return {
    wrong: `has a backslash that does not begin one of the escapes of JSON`,
    remedy: 'Write a backslash itself as two backslashes.',
    offset: start + 1 + wrongAt,
  };
}

/** A piece of a foreign text inside a sentence: shortened, in quotes, what cannot be seen as its escape. */
export function shown(piece: string, longest = 40): string {
  const short = piece.length > longest ? `${piece.slice(0, longest)}…` : piece;
  return JSON.stringify(short).replace(/[\p{Cf}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu, escaped);
}

/** A foreign value inside a sentence: what is large only by its kind. */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? shown(value) : String(value);
}

function escaped(character: string): string {
  return [...character].map((each) => `\\u{${each.codePointAt(0)?.toString(16)}}`).join('');
}
