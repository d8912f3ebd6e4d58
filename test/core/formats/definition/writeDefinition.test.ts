import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../../src/core/formats/definition/readDefinition.ts';
import { writeDefinition } from '../../../../src/core/formats/definition/writeDefinition.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';
import { blueprints } from '../../../support/arbitraries.ts';
import { anyBlueprints } from '../arbitraryRecords.ts';

const reread = (blueprint: Blueprint): Blueprint => {
  const read = readDefinition(writeDefinition(blueprint));
  if (!read.ok) throw new Error(read.errors.map(({ sentence }) => sentence).join('\n'));
  return read.value;
};

describe('a blueprint written to a file and read again', () => {
  it('is the same, whatever it holds', () => {
    fc.assert(
      fc.property(anyBlueprints, (blueprint) => void expect(reread(blueprint)).toEqual(blueprint)),
      { numRuns: 150 },
    );
  });

  it('is the same when its structure is sound', () => {
    fc.assert(
      fc.property(blueprints(), (blueprint) => void expect(reread(blueprint)).toEqual(blueprint)),
      { numRuns: 150 },
    );
  });

  it('gives the same bytes again', () => {
    fc.assert(
      fc.property(anyBlueprints, (blueprint) => {
        const text = writeDefinition(blueprint);
        expect(writeDefinition(reread(blueprint))).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('loses only the characters that no file may hold', () => {
    const dirty = blueprintOf(stage('a', { name: 'A\u0000B\uD800', definition: 'x\u000By\uFFFEz 👩' }));

    expect(reread(dirty).records['stage_a']).toMatchObject({
      name: 'A\uFFFDB\uFFFD',
      definition: 'x\uFFFDy\uFFFDz 👩',
    });
  });
});

describe('the text of a file', () => {
  const text = writeDefinition(
    blueprintOf(
      transition('mql', 'won'),
      stage('won', { kind: 'end', order: 7 }),
      stage('mql', { order: 2 }),
      record('team', 'sales'),
    ),
  );
  const file = JSON.parse(text) as Record<string, unknown>;

  it('begins with what it is', () => {
    expect(text.split('\n').slice(0, 4)).toEqual([
      '{',
      '  "$schema": "https://stagecraft.example/schema/blueprint-1.json",',
      '  "format": "stagecraft-blueprint",',
      '  "schemaVersion": 1,',
    ]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('lists records by order, then by id, in the order of the kinds', () => {
    expect(Object.keys(file).slice(3)).toEqual(['teams', 'stages', 'transitions']);
    expect((file['stages'] as { id: string }[]).map(({ id }) => id)).toEqual(['stage_mql', 'stage_won']);
  });

  it('does not repeat the type of a record', () => {
    expect(text).not.toContain('"type"');
  });

  it('has its members in the order of the shapes, however they came to be', () => {
    const { name, ...others } = stage('mql');
    const turned = Object.fromEntries(
      Object.entries({ ...others, zeta: 1, alpha: { z: 1, a: 2 }, name }).toReversed(),
    );
    const written = JSON.parse(writeDefinition(blueprintOf(turned as never))) as { stages: object[] };

    const members = Object.keys(written.stages[0]!);
    expect(members.slice(0, 4)).toEqual(['id', 'key', 'order', 'kind']);
    expect(members.slice(-2)).toEqual(['alpha', 'zeta']);
    expect(JSON.stringify(written.stages[0])).toContain('"alpha":{"z":1,"a":2}');
  });

  it('always has stages and transitions, and other lists only when they hold something', () => {
    const empty = JSON.parse(writeDefinition(blueprintOf())) as object;
    expect(Object.keys(empty)).toEqual(['$schema', 'format', 'schemaVersion', 'stages', 'transitions']);
  });
});
