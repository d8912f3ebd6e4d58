/** How large a value may be before it is refused unread. */
export interface JsonBounds {
  readonly depth: number;
  /** Members and items in all. */
  readonly parts: number;
  /** Characters of one text or one name of a member. */
  readonly textLength: number;
}

/** More than any record or file of ours needs, and far below what browsers fail at. */
export const usualBounds: JsonBounds = { depth: 64, parts: 1_000_000, textLength: 1_000_000 };

/** Names that would reach an object's prototype instead of the object. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The place of a fault as a JSON pointer ("" is the whole), and what is wrong there. */
export interface JsonFault {
  readonly pointer: string;
  readonly fault: string;
}

/** A part that is still to be looked at, and the way back to the whole. */
interface OpenPart {
  readonly value: unknown;
  readonly key: string;
  readonly parent: OpenPart | null;
  readonly depth: number;
}

/** The first place where a value from outside is not plain, bounded JSON; null: all of it is. Never recurses. */
export function findJsonFault(value: unknown, bounds: JsonBounds = usualBounds): JsonFault | null {
  const open: OpenPart[] = [{ value, key: '', parent: null, depth: 0 }];
  let parts = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: part, depth } = next;
    const fault = faultOfPart(part, depth, bounds);
    if (fault !== null) return { pointer: pointerTo(next), fault };
    if (typeof part !== 'object' || part === null) continue;
    for (const [key, member] of membersOf(part)) {
      // An object's member without a value is an absent one; a hole in a list is not.
      if (member === undefined && !Array.isArray(part)) continue;
      parts += 1;
      if (parts > bounds.parts)
        return { pointer: pointerTo(next), fault: `has more than ${bounds.parts} parts` };
      if (reservedKeys.has(key) || key.length > bounds.textLength)
        return {
          pointer: pointerTo(next),
          fault: 'has a member with a reserved name or one that is too long',
        };
      open.push({ value: member, key, parent: next, depth: depth + 1 });
    }
  }
  return null;
}

function pointerTo(part: OpenPart): string {
  let pointer = '';
  for (let at = part; at.parent !== null; at = at.parent) pointer = `/${escapeStep(at.key)}${pointer}`;
  return pointer;
}

function faultOfPart(part: unknown, depth: number, bounds: JsonBounds): string | null {
  switch (typeof part) {
    case 'string':
      return part.length > bounds.textLength ? `is longer than ${bounds.textLength} characters` : null;
    case 'number':
      return Number.isFinite(part) ? null : 'is not a finite number';
    case 'boolean':
      return null;
    case 'object':
      if (part === null) return null;
      if (depth >= bounds.depth) return `is nested deeper than ${bounds.depth} levels`;
      return isPlain(part) ? null : 'is neither a plain object nor a list';
    default:
      return `is of type ${typeof part}`;
  }
}

/** Own enumerable members; a hole in a list shows up as undefined. */
function membersOf(part: object): Iterable<[string, unknown]> {
  return Array.isArray(part)
    ? Array.from(part, (item, index) => [String(index), item])
    : Object.entries(part);
}

function isPlain(part: object): boolean {
  if (Array.isArray(part)) return true;
  const prototype: unknown = Object.getPrototypeOf(part);
  // What was made in another realm (a worker, a test's sandbox) has that realm's Object.prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
