import fc from 'fast-check';
import type { z } from 'zod/mini';
import { isAnyJson, isObjectNode, unwrap, type Node } from '../../../src/core/formats/schema/zodNode.ts';
import { SCHEMA_VERSION, type Blueprint } from '../../../src/core/model/blueprint.ts';
import { name } from '../../../src/core/model/records/common.ts';
import {
  isSingletonType,
  recordShapes,
  recordTypes,
  type BlueprintRecord,
  type RecordType,
} from '../../../src/core/model/records.ts';

/** JSON as a file may hold it in a place that takes any: no minus zero, no reserved names, clean texts. */
export const cleanJson = fc
  .jsonValue({ maxDepth: 2 })
  .map(
    (json) =>
      JSON.parse(JSON.stringify(json).replaceAll(/__proto__|constructor|prototype/g, 'proto')) as unknown,
  );

/** Members that no version knows. */
const unknownMembers = fc.dictionary(fc.stringMatching(/^x[A-Z][a-z]{0,5}$/), cleanJson, { maxKeys: 2 });

const seldom = { depthSize: 'small' as const };

/** Any value a shape accepts, complete in every member, with members it does not know beside them. */
export function valuesOf(schema: z.core.$ZodType, depth = 0): fc.Arbitrary<unknown> {
  const { node, nullable } = unwrap(schema);
  const values = ofNode(node, depth);
  return nullable ? fc.option(values, { nil: null, freq: 2 }) : values;
}

function ofNode(node: Node, depth: number): fc.Arbitrary<unknown> {
  if (isAnyJson(node)) return cleanJson;
  const { def } = node._zod;
  switch (def.type) {
    case 'string':
      return texts(node as z.core.$ZodString);
    case 'number':
      return numbers(node as z.core.$ZodNumber);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'array':
      return lists(node, def.element, depth);
    case 'union':
      // Criteria may stand inside criteria: deep down only comparisons.
      return depth > 3
        ? valuesOf(def.options.at(-1)!, depth)
        : fc.oneof(seldom, ...def.options.map((option) => valuesOf(option, depth + 1)));
    default:
      return isObjectNode(node) ? objects(node, depth) : fc.constant(null);
  }
}

function objects(node: z.core.$ZodObject, depth: number): fc.Arbitrary<unknown> {
  const { shape, catchall } = node._zod.def;
  const known = fc.record(
    Object.fromEntries(Object.entries(shape).map(([field, child]) => [field, valuesOf(child, depth)])),
  );
  const isStrict = catchall?._zod.def.type === 'never';
  return isStrict
    ? known
    : fc.tuple(known, unknownMembers).map(([members, more]) => ({ ...more, ...members }));
}

interface Bounds {
  min?: number;
  max?: number;
  above?: boolean;
  whole?: boolean;
  pattern?: RegExp;
}

function boundsOf(node: Node): Bounds {
  const bounds: Bounds = {};
  for (const check of node._zod.def.checks ?? []) {
    const { def } = (check as z.core.$ZodChecks)._zod;
    if (def.check === 'min_length') bounds.min = def.minimum;
    if (def.check === 'max_length') bounds.max = def.maximum;
    if (def.check === 'length_equals') bounds.min = bounds.max = def.length;
    if (def.check === 'greater_than')
      Object.assign(bounds, { min: Number(def.value), above: !def.inclusive });
    if (def.check === 'less_than') bounds.max = Number(def.value);
    if (def.check === 'number_format') bounds.whole = true;
    if (def.check === 'string_format') bounds.pattern = def.pattern;
  }
  return bounds;
}

function texts(node: z.core.$ZodString): fc.Arbitrary<string> {
  if (node === (name as z.core.$ZodType)) return fc.stringMatching(/^[A-Za-zé][ -~]{0,12}$/);
  const { min = 0, max = 30, pattern } = boundsOf(node);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern.source), { maxLength: 60 });
  const characters = fc.constantFrom(...'abcXYZ 09-_/~"\\\n\t<>é中', '\u202E', '👩');
  return fc.string({ unit: characters, minLength: min, maxLength: Math.min(Math.floor(max / 2), 12) || 1 });
}

function numbers(node: z.core.$ZodNumber): fc.Arbitrary<number> {
  const { min = -1e6, max = 1e6, above = false, whole = false } = boundsOf(node);
  if (whole) return fc.integer({ min, max });
  return fc.double({ min, max, minExcluded: above, noNaN: true }).map((value) => (value === 0 ? 0 : value));
}

function lists(node: Node, element: z.core.$ZodType, depth: number): fc.Arbitrary<unknown> {
  const { min = 0, max = 2 } = boundsOf(node);
  return fc.array(valuesOf(element, depth), { minLength: min, maxLength: Math.max(min, Math.min(max, 2)) });
}

function records<T extends RecordType>(type: T): fc.Arbitrary<BlueprintRecord[]> {
  const values = valuesOf(recordShapes[type]) as fc.Arbitrary<BlueprintRecord>;
  return fc.array(values, { maxLength: isSingletonType(type) ? 1 : 2 });
}

/** Any blueprint of the right form, however senseless: nothing refers to anything that exists. */
export const anyBlueprints: fc.Arbitrary<Blueprint> = fc
  .tuple(fc.tuple(...recordTypes.map(records)), unknownMembers)
  .map(([lists, extra]) => ({
    schemaVersion: SCHEMA_VERSION,
    records: Object.fromEntries(withOwnIds(lists.flat()).map((record) => [record.id, record])),
    extra: extra as Blueprint['extra'],
  }));

function withOwnIds(all: readonly BlueprintRecord[]): BlueprintRecord[] {
  return all.map((record, place) => {
    if (isSingletonType(record.type)) return record;
    const own = { ...record, id: `${record.type}_r${place}` } as BlueprintRecord;
    if (own.type === 'stage') return { ...own, activities: numbered(own.activities, 'activity') };
    return own.type === 'reasonList' ? { ...own, reasons: numbered(own.reasons, 'reason') } : own;
  });
}

function numbered<T>(items: readonly T[], prefix: string): T[] {
  return items.map((item, place) => ({ ...item, id: `${prefix}_${place}` }));
}
