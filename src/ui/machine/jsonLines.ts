import type { Json } from '../../core/lib/json.ts';

/** A piece of a line of JSON, and what it is. */
export interface JsonToken {
  readonly kind: 'key' | 'string' | 'number' | 'word' | 'mark';
  readonly text: string;
}

/** One line of pretty-printed JSON. */
export interface JsonLine {
  readonly indent: number;
  readonly text: string;
  /** The last line of what begins here; the line itself where nothing can be folded. */
  readonly end: number;
  /** The member that begins here; null in a list, and on closing lines. */
  readonly key: string | null;
  /** Whether this is a state of the machine: a member of something called "states". */
  readonly isState: boolean;
}

const INDENT = 2;

/** The lines of a value as JSON.stringify writes them, each with where it ends. */
export function toJsonLines(value: Json): JsonLine[] {
  const texts = JSON.stringify(value, null, INDENT).split('\n');
  const ends = texts.map((_, place) => place);
  const keys: (string | null)[] = [];
  const areStates: boolean[] = [];
  const open: number[] = [];
  texts.forEach((text, place) => {
    const trimmed = text.trimStart();
    keys.push(keyOf(trimmed));
    if (/^[}\]]/.test(trimmed)) ends[open.pop()!] = place;
    const around = open.at(-1);
    areStates.push(around !== undefined && keys[around] === 'states' && keys[place] !== null);
    if (/[{[]$/.test(trimmed)) open.push(place);
  });
  return texts.map((text, place) => {
    const trimmed = text.trimStart();
    return {
      indent: (text.length - trimmed.length) / INDENT,
      text: trimmed,
      end: ends[place]!,
      key: keys[place]!,
      isState: areStates[place]!,
    };
  });
}

function keyOf(line: string): string | null {
  const match = /^("(?:[^"\\]|\\.)*"):/.exec(line);
  return match === null ? null : (JSON.parse(match[1]!) as string);
}

const tokenPattern =
  /("(?:[^"\\]|\\.)*")(?=:)|("(?:[^"\\]|\\.)*")|(-?\d[\d.eE+-]*)|(true|false|null)|([^"\dtfn-]+)/g;
const kinds = ['key', 'string', 'number', 'word', 'mark'] as const;

/** The pieces of a line, in order; together they are the line. */
export function tokensOf(line: string): JsonToken[] {
  return Array.from(line.matchAll(tokenPattern), (match): JsonToken => {
    const place = match.slice(1).findIndex((text) => text !== undefined);
    return { kind: kinds[place] ?? 'mark', text: match[0] };
  });
}

/** The lines that are to be seen when some are folded: places in the list, in order. */
export function visibleLines(lines: readonly JsonLine[], folded: ReadonlySet<number>): number[] {
  const visible: number[] = [];
  for (let place = 0; place < lines.length; place += 1) {
    visible.push(place);
    if (folded.has(place)) place = lines[place]!.end;
  }
  return visible;
}
