import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { blueprintFromJson } from '../../../../src/core/formats/definition/blueprintFromJson.ts';
import { definitionJson } from '../../../../src/core/formats/definition/writeDefinition.ts';
import { boundedJson } from '../../../../src/core/formats/json/boundedJson.ts';
import { blueprintSchema, blueprintSchemaText } from '../../../../src/core/formats/schema/jsonSchema.ts';
import { isJsonObject, type Json } from '../../../../src/core/lib/json.ts';
import { anyBlueprints } from '../arbitraryRecords.ts';
import { soundFile } from '../corpus/fileCase.ts';
import { mistakenCases } from '../corpus/mistakenCases.ts';
import { shapeCases } from '../corpus/shapeCases.ts';

let takes: ValidateFunction;
beforeAll(() => {
  takes = new Ajv2020({ strict: true, strictTypes: false }).compile(blueprintSchema() as object);
});

/** Whether the reader takes the shape of a file; a schema cannot say that ids are unique in a whole file. */
function readerTakes(json: Json): boolean {
  const read = blueprintFromJson(json);
  return read.ok || read.errors.every(({ code }) => code === 'duplicate');
}

function agree(json: Json): void {
  const verdict = takes(json);
  if (verdict === readerTakes(json)) return;
  const read = blueprintFromJson(json);
  const ours = read.ok ? 'takes it' : read.errors[0]?.sentence;
  const theirs = takes.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ');
  throw new Error(
    `The schema: ${theirs ?? 'takes it'}. The reader: ${ours}\n${JSON.stringify(json).slice(0, 2_000)}`,
  );
}

const hostile = fc.oneof(
  fc.constantFrom<Json>(
    null,
    '',
    ' ',
    0,
    -1,
    0.5,
    2,
    41,
    1e300,
    '0.5',
    [],
    {},
    true,
    [null],
    { kind: 'gamma', mean: 1 },
    'stage_mql',
    'a',
    { all: [] },
    { all: [{ none: [{}] }] },
  ),
  fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<Json>,
);

/** The value with something else at one of its places, chosen by numbers. */
function mutated(value: Json, choices: readonly number[], put: Json | undefined): Json {
  const [choice, ...rest] = choices;
  if (choice === undefined || typeof value !== 'object' || value === null) return put ?? null;
  const names = Object.keys(value);
  const name = names[choice % (names.length + 1)];
  if (name === undefined) return put ?? null;
  const inner = mutated((value as Record<string, Json>)[name]!, rest, put);
  if (Array.isArray(value)) return value.map((item: Json, place) => (String(place) === name ? inner : item));
  const { [name]: _, ...others } = value as Record<string, Json>;
  return rest.length === 0 && put === undefined ? others : { ...value, [name]: inner };
}

describe('the JSON Schema of a blueprint file', () => {
  it('is the one in public/schema', () => {
    // To renew it: npm run stagecraft -- schema > public/schema/blueprint-1.json
    expect(readFileSync('public/schema/blueprint-1.json', 'utf8')).toBe(blueprintSchemaText());
  });

  it('describes every member of every object', () => {
    const undescribed: string[] = [];
    const visit = (value: Json, path: string): void => {
      if (Array.isArray(value)) value.forEach((item: Json, place) => visit(item, `${path}/${place}`));
      if (!isJsonObject(value)) return;
      const { properties } = value;
      if (isJsonObject(properties ?? null)) {
        for (const [name, property] of Object.entries(
          properties as Record<string, { description?: string }>,
        )) {
          if (!property.description) undescribed.push(`${path}/${name}`);
        }
      }
      for (const [name, inner] of Object.entries(value)) visit(inner, `${path}/${name}`);
    };
    visit(blueprintSchema(), '');
    expect(undescribed).toEqual([]);
  });

  it.each([...shapeCases, ...mistakenCases].map((each) => [`${each.line} ${each.title}`, each] as const))(
    'has the verdict of the reader: %s',
    (_, { text }) => {
      const json = boundedJson(text());
      if (json.ok) agree(json.value);
    },
  );

  it('has the verdict of the reader on 4,000 changed files', () => {
    const choices = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(choices, fc.option(hostile, { nil: undefined }), (path, put) =>
        agree(mutated(soundFile as unknown as Json, path, put)),
      ),
      { numRuns: 4_000 },
    );
  });

  it('has the verdict of the reader on 300 complete blueprints, whole and changed', () => {
    const choices = fc.array(fc.nat(60), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(
        anyBlueprints,
        fc.array(fc.tuple(choices, hostile), { minLength: 10, maxLength: 10 }),
        (blueprint, changes) => {
          const file = definitionJson(blueprint);
          expect(takes(file)).toBe(true);
          for (const [path, put] of changes) agree(mutated(file, path, put));
        },
      ),
      { numRuns: 300 },
    );
  });
});
