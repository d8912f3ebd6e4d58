import type { z } from 'zod/mini';
import type { JsonPath } from '../json/pointer.ts';
import { isAnyJson, isObjectNode, meantOption, unwrap } from './zodNode.ts';

/**
 * What a shape asks for at a path inside a value that was meant to have it; the value decides between the
 * variants of a union. Undefined where the shape knows no such member.
 */
export function schemaAt(
  schema: z.core.$ZodType,
  path: JsonPath,
  value: unknown,
): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const { node } = unwrap(schema);
  if (isAnyJson(node)) return undefined;
  const { def } = node._zod;
  if (def.type === 'union') {
    const option = def.options[meantOption(node as z.core.$ZodUnion, value)];
    return option === undefined ? schema : schemaAt(option, path, value);
  }
  const inner = def.type === 'array' ? def.element : isObjectNode(node) ? memberOf(node, step) : undefined;
  return inner === undefined ? undefined : schemaAt(inner, rest, valueAt(value, [step]));
}

function memberOf(node: z.core.$ZodObject, step: string | number): z.core.$ZodType | undefined {
  const { shape } = node._zod.def;
  return Object.hasOwn(shape, step) ? shape[step] : undefined;
}

/** The value at a path, or undefined where it leads nowhere. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  let inner = value;
  for (const step of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return undefined;
    inner = (inner as Record<string | number, unknown>)[step];
  }
  return inner;
}
