import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../../src/core/formats/definition/readDefinition.ts';
import { writeDefinition } from '../../../../src/core/formats/definition/writeDefinition.ts';
import { soundFile, fileReplacing } from '../corpus/fileCase.ts';

const opened = (text: string) => {
  const read = readDefinition(text);
  if (!read.ok) throw new Error(read.errors[0]?.sentence);
  return read.value;
};

/** Every place inside a value, as the steps that lead there. */
function placesIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([step, child]) =>
    placesIn(child).map((path) => [step, ...path]),
  );
  return [[], ...inner];
}

function withValue(value: unknown, path: readonly (string | number)[], put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = withValue(copy[step], rest, put);
  return copy;
}

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1e300,
    '0.5',
    [],
    {},
    true,
    [null],
    { kind: 'x' },
    'stage_mql',
    'constructor',
    '\u202E',
    { all: [{ any: [] }] },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('a blueprint file', () => {
  it('may leave out what has a default, the types, and the places in lists', () => {
    const { records } = opened(JSON.stringify(soundFile));

    expect(records['stage_won']).toMatchObject({
      type: 'stage',
      order: 1,
      route: 'success',
      sla: { firstResponse: null },
    });
    expect(records['settings_main']).toMatchObject({
      type: 'settings',
      id: 'settings_main',
      currency: 'EUR',
    });
  });

  it('keeps a place that it gives itself', () => {
    expect(
      opened(fileReplacing('"key": "won"', '"key": "won", "order": 12.5')).records['stage_won'],
    ).toMatchObject({ order: 12.5 });
  });

  it('keeps members it does not know, wherever they are', () => {
    const file = {
      ...soundFile,
      'x-top': [{ deep: null }],
      stages: [
        {
          ...soundFile.stages[0],
          crm: { id: '0041' },
          sla: { firstResponse: { value: 1, unit: 'days', note: 'x' }, more: 1 },
        },
        soundFile.stages[1],
      ],
    };
    const blueprint = opened(JSON.stringify(file));
    const again = JSON.parse(writeDefinition(blueprint)) as typeof file;

    expect(blueprint.extra).toEqual({ 'x-top': [{ deep: null }] });
    expect(again).toMatchObject({
      'x-top': [{ deep: null }],
      stages: [{ crm: { id: '0041' }, sla: { firstResponse: { note: 'x' }, more: 1 } }, {}],
    });
  });

  it('is refused as a whole, with every reason', () => {
    const read = readDefinition(
      fileReplacing('"share": 0.5', '"share": 2, "kind": "wine", "toId2": 1').replace('"MQL"', '7'),
    );

    expect(read).toMatchObject({
      ok: false,
      errors: [
        { code: 'name', pointer: '/stages/0/name' },
        { code: 'choice', pointer: '/transitions/0/kind', sentence: expect.stringContaining('"advance"') },
        { code: 'range', pointer: '/transitions/0/share' },
      ],
    });
  });

  it('never throws on 8,000 files with a hostile value somewhere, and what opens can be written', () => {
    const places = placesIn(soundFile);
    fc.assert(
      fc.property(fc.constantFrom(...places), hostile, (path, put) => {
        const read = readDefinition(JSON.stringify(withValue(soundFile, path, put)) ?? '');
        if (read.ok) expect(readDefinition(writeDefinition(read.value))).toEqual(read);
        else expect(read.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 8_000 },
    );
  });

  it('never throws on 12,000 texts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => !readDefinition(text).ok),
      { numRuns: 12_000 },
    );
  });
});
