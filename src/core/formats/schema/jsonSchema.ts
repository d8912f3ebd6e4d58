import { z } from 'zod/mini';
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts';
import { SCHEMA_VERSION } from '../../model/blueprint.ts';
import { json } from '../../model/records/common.ts';
import { criterion } from '../../model/records/criterionSchema.ts';
import { collectionNames, isSingletonType, recordShapes, recordTypes } from '../../model/records.ts';
import { FORMAT_NAME, requiredCollections, SCHEMA_ADDRESS } from '../definition/fileForm.ts';
import { describeField, shapeDescriptions } from '../field-descriptions/describeField.ts';
import { describedShapes, shapeNames } from './shapeNames.ts';
import { isAnyJson, type Node } from './zodNode.ts';

/** The mark that tells, until the descriptions are in, which shape a piece of the schema came from. */
const SHAPE = 'x-shape';

/** The JSON Schema (2020-12) of a blueprint file, with a description for every record and member. */
export function blueprintSchema(): JsonObject {
  const registry = z.registry<{ id: string }>();
  for (const [node, name] of describedShapes) {
    // Criteria refer to themselves through this one schema, and not through what it unwraps to.
    registry.add(name === 'criterion' ? criterion : node, { id: name });
  }
  registry.add(json, { id: 'json' });
  const generated = z.toJSONSchema(fileShape(), {
    io: 'input',
    target: 'draft-2020-12',
    metadata: registry,
    override({ zodSchema, jsonSchema }) {
      const node = zodSchema as Node;
      if (isAnyJson(node)) {
        clear(jsonSchema);
        jsonSchema.description = 'Any JSON value.';
      }
      const shape = shapeNames.get(node);
      if (shape !== undefined) jsonSchema[SHAPE] = shape;
    },
  });
  const {
    $schema = '',
    properties,
    ...members
  } = withDescriptions(JSON.parse(JSON.stringify(generated)) as Json) as JsonObject;
  return {
    $schema,
    $id: SCHEMA_ADDRESS,
    title: 'Stagecraft blueprint',
    description: `A designed lead lifecycle, version ${SCHEMA_VERSION} of the format. Members that are not described here are allowed everywhere and kept.`,
    ...members,
    properties: withMemberDescriptions(properties as JsonObject),
  };
}

const memberDescriptions: Readonly<Record<string, string>> = {
  $schema: 'The address of this schema, for editors. It is not read.',
  format: 'Says that this is a blueprint.',
  schemaVersion: 'The version of the format.',
  ...Object.fromEntries(
    recordTypes.map((type) => [collectionNames[type], shapeDescriptions[type]?.about ?? '']),
  ),
};

function withMemberDescriptions(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      { ...(property as JsonObject), description: memberDescriptions[name] ?? '' },
    ]),
  );
}

/** The schema as the text of a file, the same bytes every time. */
export function blueprintSchemaText(): string {
  return `${JSON.stringify(blueprintSchema(), null, 2)}\n`;
}

function fileShape(): z.ZodMiniType {
  const collections = recordTypes.map((type): [string, z.ZodMiniType] => {
    const name = collectionNames[type];
    const shape: z.ZodMiniType = isSingletonType(type)
      ? recordShapes[type]
      : z.array(recordShapes[type]).check(z.maxLength(5_000));
    return [name, requiredCollections.has(name) ? shape : z.optional(shape)];
  });
  return z.looseObject({
    $schema: z.optional(z.any()),
    format: z.literal(FORMAT_NAME),
    schemaVersion: z.literal(SCHEMA_VERSION),
    ...Object.fromEntries(collections),
  });
}

function clear(schema: Record<string, unknown>): void {
  for (const name of Object.keys(schema)) delete schema[name];
}

/** Puts in what each object is and what each of its members means, and takes the marks out. */
function withDescriptions(value: Json): Json {
  if (Array.isArray(value)) return value.map(withDescriptions);
  if (!isJsonObject(value)) return value;
  const { [SHAPE]: shape, ...members } = value;
  const inner = Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, withDescriptions(member)]),
  );
  if (typeof shape !== 'string') return inner;
  const properties = Object.entries((inner['properties'] ?? {}) as JsonObject).map(([field, property]) => [
    field,
    { ...withoutPlaceDefault(field, property as JsonObject), description: describeField(shape, field) ?? '' },
  ]);
  return {
    description: shapeDescriptions[shape]?.about ?? '',
    ...inner,
    properties: Object.fromEntries(properties) as JsonObject,
  };
}

/** In a file the place in the list stands for an absent `order`, and not the 0 of the shape. */
function withoutPlaceDefault(field: string, property: JsonObject): JsonObject {
  if (field !== 'order') return property;
  const { default: _, ...others } = property;
  return others;
}
