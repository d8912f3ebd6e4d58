import type { z } from 'zod/mini';
import { assumption } from '../../model/records/common.ts';
import { criterion } from '../../model/records/criterionSchema.ts';
import { delay, distribution, duration } from '../../model/records/time.ts';
import { recordShapes } from '../../model/records.ts';
import {
  fieldsOf,
  isAnyJson,
  isObjectNode,
  tagOf,
  tagValue,
  unwrap,
  type Node,
  type ObjectNode,
} from './zodNode.ts';

/** What several records share, under a name of its own. */
const shared: readonly (readonly [string, z.core.$ZodType])[] = [
  ['criterion', criterion],
  ['duration', duration],
  ['delay', delay],
  ['distribution', distribution],
  ['assumption', assumption],
];

/** Shapes that are described once and referred to: records and what they share. */
export const describedShapes: ReadonlyMap<Node, string> = new Map(
  [...Object.entries(recordShapes), ...shared].map(([name, schema]) => [unwrap(schema).node, name]),
);

/**
 * Every object that may stand in a file, by a name: "stage", inside it "stage.stock", the variants of a
 * choice "distribution.gamma". Records come in the order of a file, each followed by what is inside it.
 */
export const objectShapes: ReadonlyMap<string, ObjectNode> = collectShapes();

/** The name of an object's shape. */
export const shapeNames: ReadonlyMap<Node, string> = new Map(
  [...objectShapes].map(([name, node]) => [node as Node, name]),
);

function collectShapes(): ReadonlyMap<string, ObjectNode> {
  const shapes = new Map<string, ObjectNode>();
  const collect = (name: string, schema: z.core.$ZodType, isReferred: boolean): void => {
    const { node } = unwrap(schema);
    if (isAnyJson(node) || (isReferred && describedShapes.has(node))) return;
    const { def } = node._zod;
    if (def.type === 'array') collect(name, def.element, true);
    if (def.type === 'union') {
      for (const option of def.options)
        collect(optionName(name, node as z.core.$ZodUnion, option), option, true);
    }
    if (!isObjectNode(node)) return;
    shapes.set(name, node);
    for (const [field, child] of fieldsOf(node)) collect(`${name}.${field}`, child, true);
  };
  for (const [node, name] of describedShapes) collect(name, node, false);
  return shapes;
}

function optionName(name: string, union: z.core.$ZodUnion, option: z.core.$ZodType): string {
  if (!isObjectNode(option)) return name;
  const tag = tagOf(union);
  if (tag !== undefined) return `${name}.${tagValue(option, tag)}`;
  const members = Object.keys(option._zod.def.shape);
  return members.length === 1 ? `${name}.${members[0]}` : `${name}.comparison`;
}
