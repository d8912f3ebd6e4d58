import type { z } from 'zod/mini';
import { isAnyJson, isObjectNode, meantOption, unwrap } from '../schema/zodNode.ts';

/**
 * The value with the members of its objects in the order of their shape; members the shape does not know
 * come after them, sorted. What is any JSON stays as it is.
 */
export function inMemberOrder(schema: z.core.$ZodType, value: unknown): unknown {
  const { node } = unwrap(schema);
  if (isAnyJson(node) || typeof value !== 'object' || value === null) return value;
  const { def } = node._zod;
  if (def.type === 'array') {
    return Array.isArray(value) ? value.map((item) => inMemberOrder(def.element, item)) : value;
  }
  if (def.type === 'union') {
    const option = def.options[meantOption(node as z.core.$ZodUnion, value)];
    return option === undefined ? value : inMemberOrder(option, value);
  }
  if (!isObjectNode(node) || Array.isArray(value)) return value;
  const { shape } = node._zod.def;
  const known = Object.keys(shape).filter((name) => Object.hasOwn(value, name));
  const unknown = Object.keys(value)
    .filter((name) => !Object.hasOwn(shape, name))
    .sort();
  const members = value as Record<string, unknown>;
  return Object.fromEntries([
    ...known.map((name) => [name, inMemberOrder(shape[name]!, members[name])]),
    ...unknown.map((name) => [name, members[name]]),
  ]);
}
