import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedJson } from '../../../../src/core/formats/json/boundedJson.ts';
import { sameJson } from '../../../../src/core/lib/json.ts';
import { soundFile } from '../corpus/fileCase.ts';

const sound = JSON.stringify(soundFile);

/** What JSON.parse makes of a text, or undefined where it throws. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Both readers agree, except that ours refuses more than syntax; never the other way round. */
function agrees(text: string): boolean {
  const ours = boundedJson(text);
  const theirs = parsed(text);
  if (theirs === undefined) return !ours.ok;
  if (!ours.ok) return ours.errors.every(({ code }) => code !== 'syntax');
  return sameJson(
    ours.value,
    JSON.parse(text, (_, value: unknown) => (value === 0 ? 0 : value)),
  );
}

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u',
  'e',
  '-',
  '.',
  '0',
  '1e999',
  'null',
  'tru',
  '"__proto__":1',
  '\u0000',
  '\uD800',
  '\n',
  ' ',
  'NaN',
  "'",
  '//',
];

const mutations = fc.array(fc.tuple(fc.nat(sound.length), fc.nat(20), fc.constantFrom(...pieces)), {
  minLength: 1,
  maxLength: 3,
});

const mutated = (steps: readonly (readonly [number, number, string])[]) =>
  steps.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), sound);

describe('reading JSON within bounds', () => {
  it('reads any JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom('', ' ', '\r\n\t'),
        fc.constantFrom(0, 2),
        (text, space, indent) => {
          const spaced = space + JSON.stringify(JSON.parse(text), null, indent) + space;
          return agrees(spaced) && agrees(text);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('agrees with JSON.parse on 10,000 broken files', () => {
    fc.assert(
      fc.property(mutations, (steps) => agrees(mutated(steps))),
      { numRuns: 10_000 },
    );
  });

  it('agrees with JSON.parse on 10,000 texts', () => {
    const texts = fc.oneof(
      fc.string({ unit: fc.constantFrom(...pieces), maxLength: 12 }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(fc.property(texts, agrees), { numRuns: 10_000 });
  });

  it('does not touch what all objects share', () => {
    const read = boundedJson(
      '{"__proto__": {"polluted": 1}, "a": {"constructor": {"prototype": {"polluted": 1}}}}',
    );

    expect(read).toMatchObject({
      ok: false,
      errors: [
        { pointer: '/__proto__' },
        { pointer: '/a/constructor' },
        { pointer: '/a/constructor/prototype' },
      ],
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes minus zero for zero', () => {
    expect(boundedJson('[-0, -0.0, -0e5]')).toEqual({ ok: true, value: [0, 0, 0] });
  });

  it('says where: line, column and pointer', () => {
    expect(boundedJson('{\r\n  "a/b": [1,\r\n    1e999]\r\n}')).toMatchObject({
      ok: false,
      errors: [{ code: 'number', pointer: '/a~1b/1', line: 3, column: 5 }],
    });
  });

  it('takes other limits', () => {
    const limits = { characters: 20, depth: 1, listItems: 2, values: 3 };
    const code = (text: string) => {
      const read = boundedJson(text, limits);
      return read.ok ? 'ok' : read.errors[0]?.code;
    };
    expect(['[1,2]', '[1,2,3]', '[[]]', '{"a":1,"b":2,"c":3}', ' '.repeat(21)].map(code)).toEqual([
      'ok',
      'count',
      'depth',
      'count',
      'size',
    ]);
  });

  it('reads ten million characters in seconds', () => {
    const row = JSON.stringify({ id: 'stage_a', text: 'x'.repeat(200), numbers: [1, 2.5, -3e4] });
    const list = `[${Array.from({ length: 4_000 }, () => row).join(',')}]`;
    const text = `[${Array.from({ length: Math.floor(10_000_000 / list.length) }, () => list).join(',')}]`;
    expect(text.length).toBeGreaterThan(8_000_000);
    expect(boundedJson(text).ok).toBe(true);
  }, 10_000);
});
