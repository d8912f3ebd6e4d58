import type { Json } from '../../lib/json.ts';
import { firstRefusedCharacter } from './characters.ts';
import type { Read } from './fileError.ts';
import { JsonFindings, Stop } from './jsonFindings.ts';
import type { JsonLimits } from './jsonLimits.ts';
import { numberToken, shown, stringToken, type Token } from './jsonTokens.ts';
import type { JsonPath } from './pointer.ts';
import { placeAt } from './textPlace.ts';
import { expectedButFound } from './unexpected.ts';

/** Hears where each value begins, before the value is read. */
export type OnValue = (path: JsonPath, offset: number) => void;

/** Names that would reach past an object into what all objects share. */
const reservedNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * One reading of one text. What breaks the syntax or a limit ends it; what is merely refused (a reserved
 * name, a name given twice, a broken character) is noted, and the reading goes on to find the rest.
 */
export class JsonReader {
  readonly #text: string;
  readonly #limits: JsonLimits;
  readonly #onValue: OnValue | undefined;
  readonly #path: (string | number)[] = [];
  readonly #findings: JsonFindings;
  #at = 0;
  #values = 0;
  #depth = 0;

  constructor(text: string, limits: JsonLimits, onValue?: OnValue) {
    this.#text = text;
    this.#limits = limits;
    this.#onValue = onValue;
    this.#findings = new JsonFindings(text, this.#path);
  }

  read(): Read<Json> {
    let value: Json = null;
    try {
      value = this.#value();
      this.#skipSpace();
      if (this.#at < this.#text.length) this.#expected('nothing more');
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop;
    }
    const { errors } = this.#findings;
    return errors.length === 0 ? { ok: true, value } : { ok: false, errors };
  }

  #value(): Json {
    this.#skipSpace();
    this.#onValue?.(this.#path, this.#at);
    this.#values += 1;
    if (this.#values > this.#limits.values) this.#tooMany('values', this.#limits.values);
    const character = this.#text[this.#at];
    if (character === '{') return this.#object();
    if (character === '[') return this.#list();
    if (character === '"') return this.#string();
    if (character !== undefined && /[-+.\d]/.test(character)) return this.#number();
    return this.#word();
  }

  #object(): Json {
    const members: Record<string, Json> = {};
    this.#inside('}', (isFirst) => {
      const start = this.#at;
      if (this.#text[start] !== '"')
        this.#expected(isFirst ? 'a name in double quotes or "}"' : 'a name in double quotes');
      const name = this.#take(stringToken(this.#text, start));
      this.#path.push(name);
      const isWelcome = this.#checkName(name, members, start);
      this.#skipSpace();
      if (this.#text[this.#at] !== ':') this.#expected('":"');
      this.#at += 1;
      const value = this.#value();
      if (isWelcome) members[name] = value;
      this.#path.pop();
    });
    return members;
  }

  #list(): Json {
    const items: Json[] = [];
    this.#inside(']', () => {
      if (items.length >= this.#limits.listItems) this.#tooMany('items in one list', this.#limits.listItems);
      this.#path.push(items.length);
      items.push(this.#value());
      this.#path.pop();
    });
    return items;
  }

  /** Reads members separated by commas, from the opening to the closing bracket. */
  #inside(closing: '}' | ']', readMember: (isFirst: boolean) => void): void {
    this.#depth += 1;
    if (this.#depth > this.#limits.depth) this.#tooDeep();
    this.#at += 1;
    for (let isFirst = true; ; isFirst = false) {
      this.#skipSpace();
      if (isFirst && this.#text[this.#at] === closing) break;
      readMember(isFirst);
      this.#skipSpace();
      if (this.#text[this.#at] === closing) break;
      if (this.#text[this.#at] !== ',') this.#expected(`"," or "${closing}"`);
      this.#at += 1;
    }
    this.#at += 1;
    this.#depth -= 1;
  }

  #string(): string {
    const start = this.#at;
    const value = this.#take(stringToken(this.#text, start));
    this.#checkCharacters(value, start, 'The text');
    return value;
  }

  #number(): number {
    const start = this.#at;
    const literal = this.#take(numberToken(this.#text, start));
    const value = Number(literal);
    if (!Number.isFinite(value)) {
      this.#findings.note(
        'number',
        start,
        `The number ${shown(literal)} is too large to be kept`,
        'Write a smaller number.',
      );
    } else if (isChanged(literal, value)) {
      this.#findings.note(
        'number',
        start,
        `The number ${shown(literal)} has more digits than can be kept exactly`,
        'Write it as a text in double quotes if it is an identifier, or round it.',
      );
    }
    // Minus zero is not told from zero anywhere in a blueprint.
    return value === 0 ? 0 : value;
  }

  #word(): Json {
    for (const [word, value] of words) {
      if (!this.#text.startsWith(word, this.#at) || /[\w$]/.test(this.#text[this.#at + word.length] ?? ''))
        continue;
      this.#at += word.length;
      return value;
    }
    return this.#expected('a value');
  }

  #checkName(name: string, members: object, offset: number): boolean {
    this.#checkCharacters(name, offset, 'The name');
    if (reservedNames.has(name)) {
      this.#findings.note(
        'key',
        offset,
        `The name ${shown(name)} is reserved and may not be used`,
        'Rename this member or remove it.',
      );
      return false;
    }
    if (!Object.hasOwn(members, name)) return true;
    this.#findings.note(
      'duplicate',
      offset,
      `The name ${shown(name)} is given twice in one object`,
      'Keep one of the two and remove the other.',
    );
    return false;
  }

  #checkCharacters(text: string, offset: number, what: string): void {
    const character = firstRefusedCharacter(text);
    if (character === null) return;
    this.#findings.note(
      'characters',
      offset,
      `${what} ${shown(text)} holds the character ${character}, which no text may hold`,
      'Remove it; it cannot be seen, so it is quickest to type the text again.',
    );
  }

  #take<T>(token: Token<T>): T {
    if ('wrong' in token) {
      const { line, column } = placeAt(this.#text, token.offset);
      return this.#findings.stop(
        'syntax',
        token.offset,
        `Line ${line}, column ${column} ${token.wrong}.`,
        token.remedy,
      );
    }
    this.#at = token.end;
    return token.value;
  }

  #skipSpace(): void {
    for (; ; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  #expected(what: string): never {
    const { sentence, remedy } = expectedButFound(this.#text, this.#at, what);
    return this.#findings.stop('syntax', this.#at, sentence, remedy);
  }

  #tooMany(what: string, most: number): never {
    return this.#findings.stop(
      'count',
      this.#at,
      `There are more than ${most.toLocaleString('en')} ${what} at ${this.#findings.where()}.`,
      'Take out what does not belong to the blueprint, or split it in two.',
    );
  }

  #tooDeep(): never {
    return this.#findings.stop(
      'depth',
      this.#at,
      `Lists and objects stand inside each other more than ${this.#limits.depth} deep at ${this.#findings.where()}.`,
      'Check whether something was put inside itself by mistake.',
    );
  }
}

const words: readonly (readonly [string, Json])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
];

/** Whether a whole number comes out with other digits than it was written with. */
function isChanged(literal: string, value: number): boolean {
  if (literal.length < 16 || !/^-?\d+$/.test(literal) || String(value) === literal) return false;
  return BigInt(literal) !== BigInt(value);
}
