import { isJsonObject, sameJson, type Json } from './json.ts';

/** A value that both sides changed, as it shall be. */
export interface MergedJson {
  /** undefined: absent. */
  readonly value: Json | undefined;
  /** Whether something of theirs had to give way, because both changed the same place differently. */
  readonly overwrote: boolean;
}

/**
 * Brings our change (`from` to `to`) to a value that somebody else has made `now` meanwhile. Objects are merged
 * member by member, lists by what was taken out and put in; where both changed the same place, ours stands.
 */
export function mergeJson(from: Json | undefined, to: Json | undefined, now: Json | undefined): MergedJson {
  if (sameJson(from, now)) return { value: to, overwrote: false };
  if (sameJson(to, now) || sameJson(from, to)) return { value: now, overwrote: false };
  if (Array.isArray(from) && Array.isArray(to) && Array.isArray(now)) return mergeLists(from, to, now);
  if (isJsonObject(from) && isJsonObject(to) && isJsonObject(now)) return mergeObjects(from, to, now);
  return { value: to, overwrote: true };
}

type JsonMembers = { readonly [key: string]: Json };

function mergeObjects(from: JsonMembers, to: JsonMembers, now: JsonMembers): MergedJson {
  const merged: Record<string, Json> = {};
  let overwrote = false;
  for (const key of new Set([...Object.keys(now), ...Object.keys(to)])) {
    const member = mergeJson(memberOf(from, key), memberOf(to, key), memberOf(now, key));
    overwrote ||= member.overwrote;
    if (member.value !== undefined) merged[key] = member.value;
  }
  return { value: merged, overwrote };
}

function memberOf(object: JsonMembers, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** What makes an item of a list the same item: its id where it has one, else what it says. */
function keyOf(item: Json): string {
  return isJsonObject(item) && typeof item['id'] === 'string' ? `#${item['id']}` : JSON.stringify(item);
}

type Items = ReadonlyMap<string, Json>;

function mergeLists(from: readonly Json[], to: readonly Json[], now: readonly Json[]): MergedJson {
  const toItems = (list: readonly Json[]): Items => new Map(list.map((item) => [keyOf(item), item]));
  const [before, ours, theirs] = [toItems(from), toItems(to), toItems(now)];
  // Items that cannot be told apart cannot be followed either: then the whole list is one value.
  if (before.size < from.length || ours.size < to.length || theirs.size < now.length)
    return { value: to, overwrote: true };

  const weMoved = !inSameOrder(before, ours);
  const theyMoved = !inSameOrder(before, theirs);
  const keys = weMoved || !theyMoved ? weave(ours, theirs) : weave(theirs, ours);
  let overwrote = weMoved && theyMoved && !inSameOrder(ours, theirs);
  const items: Json[] = [];
  for (const key of keys) {
    // What we took out stays out, even when they changed it meanwhile.
    const isTakenOut = before.has(key) && !ours.has(key);
    const item = isTakenOut
      ? { value: undefined, overwrote: theirs.has(key) && !sameJson(before.get(key), theirs.get(key)) }
      : mergeJson(before.get(key), ours.get(key), theirs.get(key));
    overwrote ||= item.overwrote;
    if (item.value !== undefined) items.push(item.value);
  }
  return { value: items, overwrote };
}

/** Whether the items that both lists hold stand in the same order. */
function inSameOrder(a: Items, b: Items): boolean {
  const [inA, inB] = [[...a.keys()].filter((key) => b.has(key)), [...b.keys()].filter((key) => a.has(key))];
  return inA.every((key, index) => key === inB[index]);
}

/** The keys of both lists in the order of the first; what only the second has follows what it follows there. */
function weave(lead: Items, other: Items): string[] {
  const keys = [...lead.keys()];
  let place = 0;
  for (const key of other.keys()) {
    if (lead.has(key)) place = keys.indexOf(key) + 1;
    else keys.splice(place++, 0, key);
  }
  return keys;
}
