import type { z } from 'zod/mini';
import { json } from '../../model/records/common.ts';

/** Any zod schema, told apart by `_zod.def.type`. */
export type Node = z.core.$ZodTypes;
export type ObjectNode = z.core.$ZodObject;

/** A schema together with what was wrapped around it. */
export interface Unwrapped {
  readonly node: Node;
  readonly nullable: boolean;
  /** What stands for an absent member; undefined: the member must be there. */
  readonly fallback: unknown;
}

/** Takes off what says "or null", "may be left out" and "see there". Any JSON value stays as it is. */
export function unwrap(schema: z.core.$ZodType): Unwrapped {
  let node = schema as Node;
  let nullable = false;
  let fallback: unknown;
  while (!isAnyJson(node)) {
    const { def } = node._zod;
    if (fallback === undefined && (def.type === 'default' || def.type === 'prefault')) {
      fallback = def.defaultValue;
    }
    if (def.type === 'nullable') nullable = true;
    if (def.type === 'lazy') node = (node as z.core.$ZodLazy)._zod.innerType as Node;
    else if ('innerType' in def) node = def.innerType as Node;
    else break;
  }
  return { node, nullable, fallback };
}

/** Whether the schema takes any JSON value. */
export function isAnyJson(node: z.core.$ZodType): boolean {
  return node === (json as z.core.$ZodType);
}

/** Whether the schema is an object with named fields. */
export function isObjectNode(node: z.core.$ZodType): node is ObjectNode {
  return (node as Node)._zod.def.type === 'object';
}

/** The fields of an object in their order. */
export function fieldsOf(node: ObjectNode): readonly (readonly [string, z.core.$ZodType])[] {
  return Object.entries(node._zod.def.shape);
}

/**
 * The variant of a union that a value was meant to be: by the member that tells them apart, or else by the
 * first member that only it has. -1 where nothing tells.
 */
export function meantOption(union: z.core.$ZodUnion, value: unknown): number {
  if (typeof value !== 'object' || value === null) return -1;
  const { options } = union._zod.def;
  const tag = tagOf(union);
  return options.findIndex((option) => {
    if (!isObjectNode(option)) return false;
    const { shape } = option._zod.def;
    if (tag === undefined) return Object.hasOwn(value, Object.keys(shape)[0] ?? '');
    return Object.hasOwn(value, tag) && tagValue(option, tag) === (value as Record<string, unknown>)[tag];
  });
}

/** The member that tells the variants of a union apart, where there is one. */
export function tagOf(union: z.core.$ZodUnion): string | undefined {
  return (union._zod.def as Partial<z.core.$ZodDiscriminatedUnionDef>).discriminator;
}

/** What the telling member says in one variant. */
export function tagValue(option: z.core.$ZodType, tag: string): string {
  const literal = isObjectNode(option) ? option._zod.def.shape[tag] : undefined;
  const { def } = (literal as Node)._zod;
  return def.type === 'literal' ? String(def.values[0]) : '';
}
